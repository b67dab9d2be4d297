package nl.drugmonitor.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.statistics.Poisson;

/**
 * A series, or the sum of several, goes one way between two periods; values of periods of different lengths are
 * compared by month. For counts of periods of one length it is every change that agrees with both at 95%, if they have
 * Poisson noise alone, that must go this way: a rise that may be none is open.
 *
 * @param within in percent: how much is still flat
 */
record SeriesChange(Step step, Direction direction, Fraction within) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(step);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval before = step.before(inquiry);
        Interval after = step.after(inquiry);
        ExplanationReason.Went values = new ExplanationReason.Went(
                step.series(), inquiry.printed(step.from()), step.earlier(), inquiry.printed(step.to()), step.later());
        boolean monthly = !step.earlier().isAsLongAs(step.later());
        boolean isCounted = !monthly && isCounted(inquiry);
        Optional<Interval> percent = monthly
                ? Change.percent(Inquiry.perMonth(before, step.earlier()), Inquiry.perMonth(after, step.later()))
                : Change.percent(before, after);
        if (percent.isEmpty()) {
            boolean open =
                    isCounted && !before.equals(after) && !ratio(before, after).isBeyondNoise();
            return Found.of(open ? Answer.OPEN : direction.answer(step.change(inquiry), Fraction.ZERO), values);
        }
        Rounded change = Rounded.change(percent.get());
        Optional<Interval> noise = isCounted ? Optional.of(noise(before, after)) : Optional.empty();
        return Found.of(
                direction.answer(noise.orElse(percent.get()), within),
                monthly
                        ? new ExplanationReason.WentByMonth(values, change)
                        : new ExplanationReason.WentBy(values, change, noise.map(Rounded::change)));
    }

    /** Returns whether each value is a count to the unit, so that it has at least Poisson noise. */
    private boolean isCounted(Inquiry inquiry) {
        return step.points()
                .allMatch(point -> point.indicator().unit().isOfEvents()
                        && inquiry.interval(point).isPoint()
                        && inquiry.interval(point).low().signum() >= 0);
    }

    /** Returns the changes in percent that agree with both counts, at 95%. */
    private static Interval noise(Interval before, Interval after) {
        Poisson.Ratio ratio = ratio(before, after);
        return new Interval(percent(ratio.low()), percent(ratio.high()));
    }

    private static Poisson.Ratio ratio(Interval before, Interval after) {
        return Poisson.ratio(Guarded.count(before.low()), Guarded.count(after.low()));
    }

    private static Fraction percent(double ratio) {
        return Fraction.of(BigDecimal.valueOf(ratio)).minus(Fraction.ONE).times(Fraction.HUNDRED);
    }
}
