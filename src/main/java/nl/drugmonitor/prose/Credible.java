package nl.drugmonitor.prose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.PercentChange;
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

    private static final BigInteger NINE = BigInteger.valueOf(9);

    private Credible() {}

    /** Returns the draft if it is credible. */
    static Optional<Draft> only(Draft draft) {
        return draft.holds() || isSlip(draft) ? Optional.of(draft) : Optional.empty();
    }

    /**
     * Returns a list that may be open, as a sum: an error is credible only where one wrong digit of the total mends it.
     */
    static Optional<Draft> list(Draft draft) {
        return draft.holds() || (draft.claim() instanceof Sum sum && isOneDigitOff(sum))
                ? Optional.of(draft)
                : Optional.empty();
    }

    private static boolean isOneDigitOff(Sum sum) {
        Fraction unit = sum.printed().printed().unit();
        boolean areExact = sum.figures().stream()
                .allMatch(figure ->
                        figure.printed().isPlain() && figure.printed().unit().compareTo(unit) == 0);
        Fraction total =
                sum.terms().stream().map(term -> term.printed().value()).reduce(Fraction.ZERO, Fraction::plus);
        Fraction printed = sum.printed().printed().value();
        boolean isFar = printed.compareTo(total.times(Fraction.of(10))) > 0; // 1.814, waarvan 11 en 3
        Fraction difference = printed.minus(total).dividedBy(unit);
        boolean isRounding = !sum.printed().printed().isWholeCount()
                && difference.absolute().compareTo(Fraction.of(sum.figures().size())) <= 0;
        return areExact && !isFar && !isRounding && isSlip(difference);
    }

    /** One digit replaced makes a difference of one digit and zeros; two interchanged, nine times that. */
    private static boolean isSlip(Fraction difference) {
        if (!difference.isWhole() || difference.signum() == 0) {
            return false;
        }
        BigInteger size = difference.absolute().numerator();
        while (size.mod(BigInteger.TEN).signum() == 0) {
            size = size.divide(BigInteger.TEN);
        }
        BigInteger[] ninth = size.divideAndRemainder(NINE);
        return size.compareTo(BigInteger.TEN) < 0 || (ninth[1].signum() == 0 && ninth[0].compareTo(BigInteger.TEN) < 0);
    }

    /** Where a number is twice or half what the change would make it, others were meant more likely than mistyped. */
    private static boolean isFarOff(PercentChange change) {
        Fraction from = change.from().printed().value();
        Fraction percent = change.printed().valueOf(change.printed().printed());
        Fraction expected = from.times(percent.dividedBy(Fraction.HUNDRED).plus(Fraction.ONE));
        Fraction to = change.to().printed().value();
        if (expected.signum() < 0) {
            return false; // nothing falls by more than all of it, whatever it was
        }
        Fraction two = Fraction.of(2);
        return to.compareTo(expected.times(two)) > 0 || to.times(two).compareTo(expected) < 0;
    }

    /** Returns whether one simple slip in one of its numbers explains that a claim does not hold. */
    static boolean isSlip(Draft draft) {
        if (!(draft.claim() instanceof Constraint constraint)) {
            return false;
        }
        if (constraint instanceof PercentChange change && isFarOff(change)) {
            return false;
        }
        Cluster cluster = new Cluster(
                "draft", List.copyOf(constraint.figures()), List.of(new ClusterClaim(constraint, Weight.HARD)));
        return Readings.of(cluster).readings().stream().anyMatch(reading -> reading.score() < WORST);
    }
}
