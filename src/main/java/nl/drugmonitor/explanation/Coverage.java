package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplanationReason.Changes;
import nl.drugmonitor.explanation.ExplanationReason.MayCover;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;

/**
 * One series, or the sum of several, covers the change of another: as parts of it, which change with it, or in place of
 * it, which changes the other way. A sole cause must cover all of the change, and so must joint causes together; one
 * cause of several must cover some of it. What a substitution covers is an upper bound, under an assumption: not each
 * case of the one need come in place of one of the other, and one that does may come in another year.
 *
 * @param inPlace whether the part comes in place of the whole
 * @param part has no values before if it did not exist then
 * @param assuming what must be true for the bound; nothing if it needs no assumption
 */
record Coverage(boolean inPlace, Step part, Step whole, Optional<Bilingual> assuming) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(whole.last().indicator());
        inquiry.needComparable(whole);
        inquiry.needComparable(part);
        inquiry.needAlike(whole.last(), part.last(), inPlace ? Obstacle.AnotherUnit.class : Obstacle.class);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval change = whole.change(inquiry);
        Interval partChange = part.change(inquiry);
        Indicator series = whole.last().indicator();
        Direction direction = Direction.of(change);
        Optional<Interval> share = direction.share(inPlace ? partChange.negated() : partChange, change);
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, new ExplanationReason.MayBeUnchanged(series));
        }
        Rounded covered = Rounded.share(share.get());
        Changes changes = new Changes(part.series(), Rounded.quantity(partChange), series, Rounded.quantity(change));
        Interval needed = part.before(inquiry).minus(change);
        return Found.of(
                mustCoverAll(inquiry.role()) ? Answer.ofAll(share.get()) : Answer.ofSome(share.get()),
                inPlace
                        ? new MayCover(changes, covered, assuming, Rounded.quantity(needed), part.later())
                        : new ExplanationReason.Covers(changes, covered),
                new Bound(share.get(), inPlace, direction, assuming));
    }

    private boolean mustCoverAll(Role role) {
        return role == Role.SOLE || (role == Role.JOINT && part.to().size() > 1);
    }

    @Override
    public Optional<Reason> needed(Inquiry inquiry) {
        if (!whole.points().allMatch(inquiry::isKnown)) {
            return Optional.empty();
        }
        Interval change = whole.change(inquiry);
        return Optional.of(new ExplanationReason.WouldHaveToChange(
                mustCoverAll(inquiry.role()) ? Optional.empty() : Optional.of(new ExplanationReason.SomeIsEnough()),
                whole.earlier(),
                whole.later(),
                part.series(),
                Rounded.quantity(inPlace ? change.negated() : change)));
    }
}
