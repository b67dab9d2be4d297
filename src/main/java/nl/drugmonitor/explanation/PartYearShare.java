package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/** A change comes from the months that the earlier period lacks: a month, nothing changed. */
record PartYearShare(Point from, Point to, List<String> breaks) implements Prediction {
    PartYearShare {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "part_year";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(from, to, breaks);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval before = inquiry.interval(from);
        Interval after = inquiry.interval(to);
        Fraction lacking = Fraction.of(to.period().months() - from.period().months());
        Interval monthly = Inquiry.perMonth(before, from.period());
        Interval ofMonths = monthly.times(lacking);
        Interval change = Change.difference(before, after);
        Optional<Interval> share = Proportion.share(ofMonths, change);
        Optional<Interval> percent = Change.percent(monthly, Inquiry.perMonth(after, to.period()));
        String name = from.series().indicator().nameEn();
        if (share.isEmpty() || percent.isEmpty()) {
            return Found.of(Answer.OPEN, name + " may not have risen: there is nothing to cover");
        }
        String covered = Inquiry.share(share.get());
        String sentence = name + " changed by " + Inquiry.quantity(change) + ", of which the lacking months make "
                + Inquiry.quantity(ofMonths) + " (" + covered + "); a month " + Inquiry.change(percent.get());
        Answer answer = share.get().low().compareTo(Fraction.HUNDRED) >= 0 ? Answer.SEEN : Answer.IN_PART;
        return Found.of(share.get().low().signum() > 0 ? answer : Answer.NOT_SEEN, sentence, covered + " of the rise");
    }
}
