package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Proportion;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;

/**
 * Parts change places while their sum stays: the first part falls in share, and the sum is flat.
 *
 * @param within in percent: how much of a change of the sum is still flat
 */
record Composition(Step parts, Fraction within) implements Prediction {
    /** A cause among several may change the sum too. */
    @Override
    public boolean isNecessaryFor(Role role) {
        return role == Role.SOLE;
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(parts.last().indicator());
        inquiry.needComparable(parts);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval before = parts.before(inquiry);
        Interval after = parts.after(inquiry);
        Optional<Interval> change = Change.percent(before, after);
        Optional<Interval> shareBefore = Proportion.share(inquiry.interval(parts.first()), before);
        Optional<Interval> shareAfter = Proportion.share(inquiry.interval(parts.last()), after);
        if (change.isEmpty() || shareBefore.isEmpty() || shareAfter.isEmpty()) {
            return Found.of(Answer.OPEN, new ExplanationReason.SumMayBeZero());
        }
        Answer flat = Direction.FLAT.answer(change.get(), within);
        Answer shifted = Direction.FALL.answer(Change.difference(shareBefore.get(), shareAfter.get()), Fraction.ZERO);
        return Found.of(
                flat == Answer.SEEN ? shifted : flat,
                new ExplanationReason.ShareOfSum(
                        Rounded.quantity(before),
                        Rounded.quantity(after),
                        Rounded.change(change.get()),
                        parts.last().indicator(),
                        Rounded.share(shareBefore.get()),
                        Rounded.share(shareAfter.get())));
    }
}
