package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.exact.Fraction;

/**
 * Decides on a reading that the sentence only suggests, such as a list that may leave something out: it is taken where
 * the numbers agree, and where a simple slip explains why they do not. Anything else says that it was read wrongly.
 */
final class Credible {
    /** In bits. Mistyped digits and wrong bases score less; that nothing simple explains it scores more. */
    private static final double WORST = 19;

    private Credible() {}

    /** Returns the draft if it is credible. */
    static Optional<Draft> only(Draft draft) {
        return draft.holds() || isSlip(draft) ? Optional.of(draft) : Optional.empty();
    }

    /**
     * Returns a list that may be open as a sum. Where it does not add up, one digit that is wrong, or two neighbours
     * that are interchanged, in the total or in one term must explain it.
     */
    static Optional<Draft> list(Draft draft) {
        return areParts(draft) && (draft.holds() || isSlipOfOne(draft)) ? Optional.of(draft) : Optional.empty();
    }

    private static boolean isSlipOfOne(Draft draft) {
        return draft.claim() instanceof Sum sum && isOneDigitOff(sum) && (isLarge(sum.printed()) || areNamed(draft));
    }

    /** Of a number of one or two digits, each other one is a slip. */
    private static boolean isLarge(PrintedFigure figure) {
        return figure.printed().size().compareTo(Fraction.HUNDRED) >= 0;
    }

    /** Returns whether words say that a number is a total, or that it and others count the same things. */
    private static boolean areNamed(Draft draft) {
        Placed total = draft.numbers().get(draft.numbers().size() - 1);
        long named = draft.numbers().stream()
                .filter(number -> !number.noun().isEmpty() && !total.noun().isEmpty())
                .filter(number -> Nouns.canAgree(number.noun(), total.noun()))
                .count();
        return total.is(Role.TOTAL) || named > 1;
    }

    /**
     * Returns whether numbers are of one kind, and not merely as many things as the total counts: {@code drie
     * kinderen}.
     */
    static boolean areParts(Draft draft) {
        List<Placed> numbers = draft.numbers();
        Placed total = numbers.get(numbers.size() - 1);
        List<Placed> terms = numbers.subList(0, numbers.size() - 1);
        boolean isEnumeration = total.value().compareTo(Fraction.of(terms.size())) == 0;
        boolean haveUnit = terms.stream()
                .noneMatch(term -> !term.noun().isEmpty()
                        && term.quantity().unit().isEmpty()
                        && !total.quantity().unit().isEmpty());
        return haveUnit && (!isEnumeration || draft.holds());
    }

    /**
     * Returns whether somebody can have meant this, rightly or wrongly: no part is its whole, no term above its total.
     */
    static boolean isMeant(Draft draft) {
        boolean canBe = true;
        if (draft.claim() instanceof Sum sum) {
            boolean areInWords =
                    sum.terms().stream().noneMatch(term -> term.printed().hasDigits());
            canBe = areInWords || isAboveItsTerms(sum);
        } else if (draft.claim() instanceof Share share) {
            canBe = !areEqual(
                    share.part().figures().get(0), share.whole().figures().get(0));
        } else if (draft.claim() instanceof Difference difference) {
            canBe = isWithin(difference) || (isLarge(difference.printed()) && isSlip(draft));
            canBe &= !areEqual(difference.from(), difference.to());
        } else if (draft.claim() instanceof PercentChange change) {
            canBe = !isFarOff(change, Fraction.of(20)) || isOfTwoWeights(draft);
        }
        return canBe || draft.holds();
    }

    /** Returns whether one number is in grams and another in kilos, of which one unit may be wrong. */
    private static boolean isOfTwoWeights(Draft draft) {
        List<String> units =
                draft.numbers().stream().map(number -> number.quantity().unit()).toList();
        return units.contains("gram") && units.contains("kilo");
    }

    private static boolean areEqual(PrintedFigure one, PrintedFigure other) {
        return one.printed().value().compareTo(other.printed().value()) == 0;
    }

    private static Fraction added(Sum sum) {
        return sum.terms().stream().map(term -> term.printed().value()).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean isAboveItsTerms(Sum sum) {
        Fraction total = sum.printed().printed().value();
        boolean isAbove =
                sum.terms().stream().allMatch(term -> term.printed().value().compareTo(total) < 0)
                        && total.compareTo(added(sum).times(Fraction.of(2))) <= 0;
        return isAbove || (isLarge(sum.printed()) && isOneDigitOff(sum));
    }

    /** Nothing above zero differs from another by more than the larger of them. */
    private static boolean isWithin(Difference difference) {
        Fraction from = difference.from().printed().value();
        Fraction to = difference.to().printed().value();
        Fraction size = difference.printed().printed().size();
        boolean areAboveZero = from.signum() >= 0 && to.signum() >= 0;
        return !areAboveZero || size.compareTo(from) <= 0 || size.compareTo(to) <= 0;
    }

    private static boolean isOneDigitOff(Sum sum) {
        Fraction unit = sum.printed().printed().unit();
        boolean areExact = sum.figures().stream()
                .allMatch(figure ->
                        figure.printed().isPlain() && figure.printed().unit().compareTo(unit) == 0);
        Fraction excess = added(sum).minus(sum.printed().printed().value());
        boolean isRounding = !sum.printed().printed().isWholeCount()
                && excess.absolute()
                                .compareTo(unit.times(Fraction.of(sum.figures().size())))
                        <= 0;
        boolean isTotal = isSlip(sum.printed(), excess, unit);
        boolean isTerm = sum.terms().stream().anyMatch(term -> isSlip(term, excess.negated(), unit));
        return areExact && !isRounding && (isTotal || isTerm);
    }

    /**
     * Returns whether a number becomes what it should be by one digit that is replaced, or two that are interchanged.
     */
    private static boolean isSlip(PrintedFigure figure, Fraction excess, Fraction unit) {
        Fraction printed = figure.printed().value();
        Fraction meant = printed.plus(excess);
        if (printed.signum() <= 0
                || meant.signum() <= 0
                || !meant.dividedBy(unit).isWhole()
                || !printed.dividedBy(unit).isWhole()) {
            return false;
        }
        String one = printed.dividedBy(unit).numerator().toString();
        String other = meant.dividedBy(unit).numerator().toString();
        if (one.length() != other.length()) {
            return false;
        }
        List<Integer> unlike = IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .boxed()
                .toList();
        boolean areInterchanged = unlike.size() == 2
                && unlike.get(1) - unlike.get(0) == 1
                && one.charAt(unlike.get(0)) == other.charAt(unlike.get(1))
                && one.charAt(unlike.get(1)) == other.charAt(unlike.get(0));
        return unlike.size() == 1 || areInterchanged;
    }

    /**
     * Returns whether a number is so many times larger or smaller than the change would make it that others were meant
     * more likely than mistyped.
     */
    private static boolean isFarOff(PercentChange change, Fraction times) {
        Fraction from = change.from().printed().value();
        Fraction percent = change.printed().valueOf(change.printed().printed());
        Fraction expected = from.times(percent.dividedBy(Fraction.HUNDRED).plus(Fraction.ONE));
        Fraction to = change.to().printed().value();
        if (expected.signum() < 0) {
            return false; // nothing falls by more than all of it, whatever it was
        }
        return to.compareTo(expected.times(times)) > 0 || to.times(times).compareTo(expected) < 0;
    }

    /** Returns whether one simple slip in one of its numbers explains that a claim does not hold. */
    static boolean isSlip(Draft draft) {
        if (!(draft.claim() instanceof Constraint constraint)) {
            return false;
        }
        if (constraint instanceof PercentChange change && isFarOff(change, Fraction.of(2))) {
            return false;
        }
        Cluster cluster = new Cluster(
                "draft", List.copyOf(constraint.figures()), List.of(new ClusterClaim(constraint, Weight.HARD)));
        return Readings.of(cluster).readings().stream().anyMatch(reading -> reading.score() < WORST);
    }
}
