package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.indicator.Change;

/**
 * A series, or the sum of several, goes one way between two periods; values of periods of different lengths are
 * compared by month.
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
        for (int i = 0; i < from.size(); i++) {
            inquiry.needComparable(from.get(i), to.get(i), breaks);
            inquiry.needSameKind(to.get(0), to.get(i));
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Period earlier = from.get(0).period();
        Period later = to.get(0).period();
        boolean monthly = earlier.months() != later.months();
        Interval before = inquiry.sum(from);
        Interval after = inquiry.sum(to);
        String values = names() + " " + inquiry.printed(from) + " (" + earlier + ") to " + inquiry.printed(to) + " ("
                + later + ")";
        Optional<Interval> percent = monthly
                ? Change.percent(Inquiry.perMonth(before, earlier), Inquiry.perMonth(after, later))
                : Change.percent(before, after);
        if (percent.isEmpty()) {
            return Found.of(direction.answer(Change.difference(before, after), Fraction.ZERO), values);
        }
        return Found.of(
                direction.answer(percent.get(), within),
                values + ": " + Inquiry.change(percent.get()) + (monthly ? " a month" : ""));
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (Point point : from) {
            names.add(point.series().indicator().nameEn());
        }
        return String.join(" and ", names);
    }
}
