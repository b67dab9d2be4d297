package nl.drugmonitor.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.statistics.Poisson;

/**
 * A series, or the sum of several, goes one way between two periods; values of periods of different lengths are
 * compared by month. For counts of periods of one length it is every change that agrees with both at 95%, if they have
 * Poisson noise alone, that must go this way: a rise that may be none is open.
 *
 * @param from one point a series
 * @param to the same series, in the same order
 * @param within in percent: how much is still flat
 */
record SeriesChange(List<Point> from, List<Point> to, Direction direction, Fraction within, List<String> breaks)
        implements Prediction {
    SeriesChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "change";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(from, to, breaks);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Period earlier = from.get(0).period();
        Period later = to.get(0).period();
        boolean monthly = earlier.months() != later.months();
        Interval before = inquiry.sum(from);
        Interval after = inquiry.sum(to);
        String values = Inquiry.names(from) + " " + inquiry.printed(from) + " (" + earlier + ") to "
                + inquiry.printed(to) + " (" + later + ")";
        Optional<Interval> percent = monthly
                ? Change.percent(Inquiry.perMonth(before, earlier), Inquiry.perMonth(after, later))
                : Change.percent(before, after);
        if (percent.isEmpty()) {
            Answer answer = direction.answer(Change.difference(before, after), Fraction.ZERO);
            boolean counted = !monthly && !before.equals(after) && isCounted(inquiry);
            boolean open = counted && !ratio(before, after).isBeyondNoise();
            return Found.of(open ? Answer.OPEN : answer, values);
        }
        String sentence = values + ": " + (monthly ? "monthly average " : "") + Inquiry.change(percent.get());
        if (!monthly && isCounted(inquiry)) {
            Interval noise = noise(before, after);
            return Found.of(
                    direction.answer(noise, within), sentence + " (with Poisson noise " + Inquiry.change(noise) + ")");
        }
        return Found.of(direction.answer(percent.get(), within), sentence);
    }

    /** Returns whether each value is a count to the unit, so that it has at least Poisson noise. */
    private boolean isCounted(Inquiry inquiry) {
        List<Point> all = new ArrayList<>(from);
        all.addAll(to);
        for (Point point : all) {
            if (point.series().indicator().unit() != Unit.COUNT
                    || !inquiry.interval(point).isPoint()) {
                return false;
            }
        }
        return true;
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
