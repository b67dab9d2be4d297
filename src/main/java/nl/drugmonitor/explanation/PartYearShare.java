package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/**
 * A change comes from the months that one of the periods lacks: a month, nothing changed. In part if the months make
 * some of the change; not seen if a month changed against it, so that something else worked the other way. Of a cause
 * among several it is enough that the months make some of the change.
 *
 * @param within in percent: how much of a change a month is still none
 * @param assuming what must be true for the share; empty if nothing is said
 */
record PartYearShare(Point from, Point to, Fraction within, String assuming, List<String> breaks)
        implements Prediction {
    PartYearShare {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "part_year";
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(to);
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(from, to, breaks);
        if (from.period().months() == to.period().months()) {
            inquiry.lack(Missing.other(
                    "no months are lacking: " + from.period() + " and " + to.period() + " are of one length"));
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval before = inquiry.interval(from);
        Interval after = inquiry.interval(to);
        Fraction months = Fraction.of(to.period().months() - from.period().months());
        Interval monthly = Inquiry.perMonth(before, from.period());
        Interval ofMonths = monthly.times(months);
        Interval change = Change.difference(before, after);
        boolean fell = change.high().signum() < 0;
        Optional<Interval> share =
                fell ? Proportion.share(ofMonths.negated(), change.negated()) : Proportion.share(ofMonths, change);
        Optional<Interval> percent = Change.percent(monthly, Inquiry.perMonth(after, to.period()));
        String name = from.series().indicator().nameEn();
        if (share.isEmpty() || percent.isEmpty()) {
            return Found.of(Answer.OPEN, name + " may be unchanged: there is nothing to cover");
        }
        String condition = assuming.isEmpty() ? "" : ", if " + assuming;
        String sentence = name + " changed by " + Inquiry.quantity(change) + "; the "
                + (months.signum() > 0 ? "lacking" : "surplus") + " months alone make " + Inquiry.quantity(ofMonths)
                + condition
                + "; monthly average " + Inquiry.change(percent.get());
        Answer answer = inquiry.role() == Role.SOLE ? answer(share.get(), percent.get()) : Extent.some(share.get());
        return answer == Answer.SEEN || answer == Answer.IN_PART
                ? Found.of(
                        answer,
                        sentence,
                        Inquiry.share(share.get()) + " of the " + (fell ? "fall" : "rise") + condition)
                : Found.of(answer, sentence);
    }

    private Answer answer(Interval share, Interval percent) {
        Answer flat = Direction.FLAT.answer(percent, within);
        if (flat != Answer.NOT_SEEN) {
            return flat;
        }
        if (share.low().signum() > 0 && share.high().compareTo(Fraction.HUNDRED) < 0) {
            return Answer.IN_PART;
        }
        return share.low().compareTo(Fraction.HUNDRED) > 0 || share.high().signum() <= 0
                ? Answer.NOT_SEEN
                : Answer.OPEN;
    }
}
