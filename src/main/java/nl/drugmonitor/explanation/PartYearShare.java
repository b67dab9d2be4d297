package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplanationReason.MonthsMake;
import nl.drugmonitor.language.Bilingual;

/**
 * A change comes from the months that one of the periods lacks: a month, nothing changed. In part if the months make
 * some of the change; not seen if a month changed against it, so that something else worked the other way. Of a cause
 * among several it is enough that the months make some of the change.
 *
 * @param within in percent: how much of a change a month is still none
 * @param assuming what must be true for the share, if anything is said
 */
record PartYearShare(Step step, Fraction within, Optional<Bilingual> assuming) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(step.last().indicator());
        inquiry.needComparable(step);
        if (months() == 0) {
            inquiry.refuse(new ExplanationReason.NoMonthsLacking(step.earlier(), step.later()));
        }
    }

    /** Returns how many months the earlier period lacks; below zero if the later one does. */
    private int months() {
        return step.later().months() - step.earlier().months();
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval monthly = Inquiry.perMonth(step.before(inquiry), step.earlier());
        Interval ofMonths = monthly.times(Fraction.of(months()));
        Interval change = step.change(inquiry);
        Direction direction = Direction.of(change);
        Optional<Interval> share = direction.share(ofMonths, change);
        Optional<Interval> percent = Change.percent(monthly, Inquiry.perMonth(step.after(inquiry), step.later()));
        if (share.isEmpty() || percent.isEmpty()) {
            return Found.of(
                    Answer.OPEN,
                    new ExplanationReason.MayBeUnchanged(step.last().indicator()));
        }
        MonthsMake seen = new MonthsMake(
                step.last().indicator(),
                Rounded.quantity(change),
                months() > 0 ? MonthsMake.Months.LACKING : MonthsMake.Months.SURPLUS,
                Rounded.quantity(ofMonths),
                assuming,
                Rounded.change(percent.get()));
        Answer answer = inquiry.role() == Role.SOLE ? answer(share.get(), percent.get()) : Answer.ofSome(share.get());
        return answer == Answer.SEEN || answer == Answer.IN_PART
                ? Found.of(answer, seen, new Bound(share.get(), false, direction, assuming))
                : Found.of(answer, seen);
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
