package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/**
 * Reads a number, the difference that it made, and the same in percent, where the number before is not printed:
 * {@code 12.905, een daling van 2.310 (-15,2%)}. The number before is computed.
 */
final class Implied {
    private final Parsed parsed;
    private final Optional<Parsed> before;

    private Implied(Parsed parsed, Optional<Parsed> before) {
        this.parsed = parsed;
        this.before = before;
    }

    /** Returns the claim of a sentence of a passage, if it makes one. */
    static Optional<Draft> of(List<Parsed> passage, int at) {
        Optional<Parsed> before = at > 0 ? Optional.of(passage.get(at - 1)) : Optional.empty();
        return new Implied(passage.get(at), before).read();
    }

    private Optional<Draft> read() {
        List<Placed> levels = levels();
        List<Placed> differences = differences(parsed);
        List<Placed> percentages = percentages(parsed);
        boolean isToldBefore = percentages.isEmpty()
                && before.isPresent()
                && before.get().main().isEmpty()
                && before.get().having(Role.CHANGE).size() == 1;
        if (isToldBefore) { // met 27 procent toegenomen. Er kwamen er 737, 155 meer dan een jaar eerder.
            percentages = percentages(before.get()).stream()
                    .filter(number -> number.is(Role.CHANGE))
                    .toList();
        }
        boolean isPercentage = before.isPresent()
                && percentages.size() == 1
                && percentages.get(0).is(Role.CHANGE)
                && counts(parsed).isEmpty()
                && before.get().numbers().stream()
                        .noneMatch(number -> number.quantity().isPercentage())
                && GoingOn.sumsUp(parsed.sentence());
        if (differences.isEmpty() && isPercentage) { // 3.795, dat is 1.267 minder. Die daling van 25% ...
            differences = differences(before.get());
        }
        boolean isOneEach = levels.size() == 1 && differences.size() == 1 && percentages.size() == 1;
        if (!isOneEach) {
            return Optional.empty();
        }
        if (!parsed.pairs().isEmpty()) {
            return Optional.empty();
        }
        Placed change = percentages.get(0);
        Placed difference = differences.get(0);
        boolean isBeside = change.sentence().equals(difference.sentence())
                && Shares.isBeside(change.sentence(), difference, change);
        if (!change.is(Role.CHANGE) && !isBeside) {
            return Optional.empty();
        }
        Placed level = levels.get(0);
        boolean isApart = level.sentence().equals(difference.sentence())
                && level.sentence()
                        .hasBetween(
                                Math.min(level.at(), difference.at()),
                                Math.max(level.at(), difference.at()),
                                item -> item.isSign(";"));
        boolean isFirst = !level.sentence().equals(difference.sentence()) // een jaar eerder 300. Het daalde met 20
                && level.time()
                        .filter(time -> time.order() == Moment.Order.BEFORE)
                        .isPresent();
        if (isApart || isFirst) {
            return Optional.empty();
        }
        int direction = difference.direction() == 0 ? change.direction() : difference.direction();
        if (change.direction() != 0 && change.direction() != direction) {
            return Optional.empty();
        }
        Optional<PrintedFigure> from = before(level, difference, direction);
        Certainty certainty = isToldBefore
                ? Certainty.likely(
                        new ProseReason.PairElsewhere(change.sentence().text()))
                : Certainty.CERTAIN;
        return from.map(first -> Draft.of(
                        parsed.sentence(),
                        new PercentChange(
                                first,
                                level.figure(),
                                change.directed(direction).asChange()),
                        List.of(level, difference, change),
                        new ProseReason.ComputedBefore(first.printed().text(), level.mention(), difference.mention()))
                .as(certainty));
    }

    /** Returns the percentages that say a change; all of them if none does. */
    private static List<Placed> percentages(Parsed sentence) {
        List<Placed> all = sentence.numbers().stream()
                .filter(number -> number.quantity().isPercentage())
                .toList();
        List<Placed> changes =
                all.stream().filter(number -> number.is(Role.CHANGE)).toList();
        return changes.isEmpty() ? all : changes;
    }

    private static List<Placed> differences(Parsed sentence) {
        return sentence.numbers().stream()
                .filter(number ->
                        number.quantity().isCount() && (number.direction() != 0 || isBesideChange(sentence, number)))
                .toList();
    }

    /** Returns the numbers that the change may have led to; of the sentence before, if this one only adds to it. */
    private List<Placed> levels() {
        List<Placed> own = counts(parsed).stream()
                .filter(number -> !isBesideChange(parsed, number))
                .toList();
        boolean addsTo = own.isEmpty() && before.isPresent() && GoingOn.sumsUp(parsed.sentence());
        return addsTo ? counts(before.get()) : own;
    }

    private static List<Placed> counts(Parsed sentence) {
        return sentence.counts().stream()
                .filter(number -> !number.is(Role.FROM) && !number.is(Role.REFERENCE))
                .toList();
    }

    private static boolean isBesideChange(Parsed sentence, Placed number) {
        return !number.is(Role.TO)
                && sentence.having(Role.CHANGE).stream()
                        .anyMatch(change -> change.quantity().isPercentage()
                                && change.direction() != 0
                                && !change.quantity().isSigned()
                                && Shares.isBeside(sentence.sentence(), number, change));
    }

    /** Returns the number before, as exact as the two that it is computed from. */
    private static Optional<PrintedFigure> before(Placed level, Placed difference, int direction) {
        Optional<Interval> last = level.figure().range().bounded();
        Optional<Interval> change = difference.figure().range().bounded();
        if (last.isEmpty() || change.isEmpty() || !level.isLike(difference)) {
            return Optional.empty();
        }
        Interval values =
                direction < 0 ? last.get().plus(change.get()) : last.get().minus(change.get());
        Fraction middle = values.low().plus(values.high()).times(Fraction.of(1, 2));
        if (middle.signum() <= 0) {
            return Optional.empty();
        }
        Printed printed = Printed.of(Language.NL.number(Rounding.shortest(middle, 2)));
        Optional<Fraction> step = values.isPoint() ? Optional.empty() : Optional.of(values.width());
        PrintedFigure before = new PrintedFigure(
                level.mention().id() + "-before",
                printed,
                NumberKind.COUNT,
                step,
                Optional.empty(),
                List.of(),
                /* fixed= */ true);
        return Optional.of(before.inText(Optional.empty()));
    }
}
