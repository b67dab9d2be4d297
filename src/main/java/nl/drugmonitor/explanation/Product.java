package nl.drugmonitor.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.statistics.Decomposition;
import nl.drugmonitor.statistics.Decomposition.Factor;
import nl.drugmonitor.statistics.Lmdi;

/**
 * A total changes by its size per unit, and not by the number of units: the effect of the size covers the change, all
 * of it if it is the sole cause, some of it otherwise.
 */
record Product(Step total, Step count) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(total.last().indicator());
        for (Step step : List.of(total, count)) {
            inquiry.needComparable(step);
            if (step.points().allMatch(inquiry::isKnown)) {
                step.points()
                        .map(inquiry::observation)
                        .filter(value -> !value.interval().isPoint())
                        .map(ExplanationReason.TakenAsRounded::new)
                        .forEach(inquiry::caution);
            }
        }
        inquiry.needAlike(total.last(), count.last(), Obstacle.AnotherScope.class);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Fraction before = inquiry.number(total.first());
        Fraction after = inquiry.number(total.last());
        Fraction unitsBefore = inquiry.number(count.first());
        Fraction unitsAfter = inquiry.number(count.last());
        Indicator series = total.last().indicator();
        if (Stream.of(before, after, unitsBefore, unitsAfter).anyMatch(value -> value.signum() <= 0)
                || before.equals(after)) {
            return Found.of(Answer.OPEN, new ExplanationReason.CannotBeParted(series));
        }
        Fraction sizeBefore = before.dividedBy(unitsBefore);
        Fraction sizeAfter = after.dividedBy(unitsAfter);
        Decomposition parts = Lmdi.product(
                new Factor("number", Guarded.number(unitsBefore), Guarded.number(unitsAfter)),
                new Factor("size", Guarded.number(sizeBefore), Guarded.number(sizeAfter)));
        int direction = after.compareTo(before);
        Bound covered = new Bound(
                values(parts.shareOfChange("size")),
                false,
                direction < 0 ? Direction.FALL : Direction.RISE,
                Optional.empty());
        boolean hasPart = sizeAfter.compareTo(sizeBefore) * direction > 0;
        boolean hasAll = hasPart && unitsAfter.compareTo(unitsBefore) * direction <= 0;
        return Found.of(
                answer(hasPart, hasAll, inquiry.role()),
                new ExplanationReason.Parted(
                        series,
                        Rounded.effect(Interval.of(after.minus(before))),
                        Rounded.effect(values(parts.effect("number"))),
                        count.printed(inquiry),
                        Rounded.effect(values(parts.effect("size"))),
                        Rounded.quantity(Interval.of(sizeBefore)),
                        Rounded.quantity(Interval.of(sizeAfter)),
                        covered),
                covered.within(series));
    }

    private static Interval values(double statistic) {
        return Interval.of(Fraction.of(BigDecimal.valueOf(statistic)));
    }

    /** Each effect has the sign of its factor's change, so that the answer needs no logarithm. */
    private static Answer answer(boolean hasPart, boolean hasAll, Role role) {
        if (!hasPart) {
            return Answer.NOT_SEEN;
        }
        return hasAll || role != Role.SOLE ? Answer.SEEN : Answer.IN_PART;
    }
}
