package nl.drugmonitor.explanation;

import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplanationReason.Changes;
import nl.drugmonitor.explanation.ExplanationReason.Covers;
import nl.drugmonitor.explanation.ExplanationReason.MayBeUnchanged;
import nl.drugmonitor.explanation.ExplanationReason.MayCover;
import nl.drugmonitor.explanation.ExplanationReason.SomeIsEnough;
import nl.drugmonitor.explanation.ExplanationReason.WouldHaveToChange;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.indicator.Proportion;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;

/**
 * One series, or the sum of several, covers the change of another: as parts of it, which change with it, or in place of
 * it, which changes the other way. A sole cause must cover all of the change, and so must joint causes together; one
 * cause of several must cover some of it. What a substitution covers is an upper bound, under an assumption: not each
 * case of the one need come in place of one of the other, and one that does may come in another year.
 *
 * @param part has no values before if it did not exist then
 * @param assuming what must be true for the bound; nothing if it needs no assumption
 */
record Coverage(Way way, Step part, Step whole, Optional<Bilingual> assuming) implements Prediction {
    /** How the one series is to cover the change of the other. */
    enum Way {
        PART,
        SUBSTITUTION
    }

    @Override
    public String type() {
        return way.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Indicator> accountsFor() {
        return Optional.of(whole.last().indicator());
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(whole);
        inquiry.needComparable(part);
        if (way == Way.PART) {
            inquiry.needSameKind(whole.last(), part.last());
        } else {
            inquiry.needSameUnit(whole.last(), part.last());
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval change = whole.change(inquiry);
        Interval part = this.part.change(inquiry);
        Indicator series = whole.last().indicator();
        Direction direction = Direction.of(change);
        boolean isUpper = way == Way.SUBSTITUTION;
        Optional<Interval> share = Proportion.share(
                isUpper == (direction == Direction.FALL) ? part : part.negated(),
                direction == Direction.FALL ? change.negated() : change);
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, new MayBeUnchanged(series));
        }
        Changes changes = new Changes(this.part.series(), Rounded.quantity(part), series, Rounded.quantity(change));
        Rounded covered = Rounded.share(share.get());
        Interval needed = this.part.before(inquiry).plus(change.negated());
        return Found.of(
                mustCoverAll(inquiry.role()) ? Extent.all(share.get()) : Extent.some(share.get()),
                isUpper
                        ? new MayCover(changes, covered, assuming, Rounded.quantity(needed), this.part.later())
                        : new Covers(changes, covered),
                new Bound(share.get(), isUpper, direction, assuming));
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
        return Optional.of(new WouldHaveToChange(
                mustCoverAll(inquiry.role()) ? Optional.empty() : Optional.of(new SomeIsEnough()),
                whole.earlier(),
                whole.later(),
                part.series(),
                Rounded.quantity(way == Way.SUBSTITUTION ? change.negated() : change)));
    }
}
