package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/** A total for each of a number goes one way: kilos a find, for one. */
record Size(Point totalFrom, Point totalTo, Point countFrom, Point countTo, Direction direction, List<String> breaks)
        implements Prediction {
    Size {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "size";
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(totalTo);
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(totalFrom, totalTo, breaks);
        inquiry.needComparable(countFrom, countTo, breaks);
        inquiry.needSameScope(totalTo, countTo);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Optional<Interval> before = size(inquiry, totalFrom, countFrom);
        Optional<Interval> after = size(inquiry, totalTo, countTo);
        String name = totalTo.series().indicator().nameEn();
        String counts = countTo.series().indicator().nameEn() + " " + inquiry.printed(countFrom) + " to "
                + inquiry.printed(countTo);
        if (before.isEmpty() || after.isEmpty()) {
            return Found.of(Answer.OPEN, name + " cannot be divided: " + counts);
        }
        String unit = totalTo.series().indicator().unit().symbol();
        String each = (unit.isEmpty() ? "" : " " + unit) + " each";
        Interval change = Change.difference(before.get(), after.get());
        Optional<Interval> percent = Change.percent(before.get(), after.get());
        return Found.of(
                direction.answer(change, Fraction.ZERO),
                name + ": " + Inquiry.quantity(before.get()) + each + " (" + totalFrom.period() + ") to "
                        + Inquiry.quantity(after.get()) + each + " (" + totalTo.period() + ")"
                        + percent.map(by -> ", " + Inquiry.change(by)).orElse("") + " (" + counts + ")");
    }

    private static Optional<Interval> size(Inquiry inquiry, Point total, Point count) {
        return Proportion.ratio(inquiry.interval(total), inquiry.interval(count));
    }
}
