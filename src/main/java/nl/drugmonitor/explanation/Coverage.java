package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/**
 * One series, or the sum of several, covers the change of another: as parts of it, which change with it, or in place of
 * it, which changes the other way. A sole cause must cover all of the change, and so must joint causes together; one
 * cause of several must cover some of it. What a substitution covers is an upper bound, under an assumption: not each
 * case of the one need come in place of one of the other, and one that does may come in another year.
 *
 * @param partFrom empty if the part did not exist before, so that all of it is change
 * @param assuming what must be true for the bound; empty if it needs no assumption
 */
record Coverage(
        Way way,
        List<Point> partFrom,
        List<Point> partTo,
        Point wholeFrom,
        Point wholeTo,
        String assuming,
        List<String> breaks)
        implements Prediction {
    Coverage {
        partFrom = List.copyOf(partFrom);
        partTo = List.copyOf(partTo);
        breaks = List.copyOf(breaks);
    }

    /** How the one series is to cover the change of the other. */
    enum Way {
        PART("part"),
        SUBSTITUTION("substitution");

        private final String code;

        Way(String code) {
            this.code = code;
        }
    }

    @Override
    public String type() {
        return way.code;
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(wholeTo);
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(wholeFrom, wholeTo, breaks);
        if (partFrom.isEmpty()) {
            partTo.forEach(inquiry::need);
        } else {
            inquiry.needComparable(partFrom, partTo, breaks);
        }
        if (way == Way.PART) {
            inquiry.needSameKind(wholeTo, partTo.get(0));
        } else {
            inquiry.needSameUnit(wholeTo, partTo.get(0));
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval whole = Change.difference(inquiry.interval(wholeFrom), inquiry.interval(wholeTo));
        Interval after = inquiry.sum(partTo);
        Interval before = inquiry.sum(partFrom);
        Interval part = Change.difference(before, after);
        boolean fell = whole.high().signum() < 0;
        boolean opposite = way == Way.SUBSTITUTION;
        Optional<Interval> share =
                Proportion.share(fell == opposite ? part : part.negated(), fell ? whole.negated() : whole);
        String name = Inquiry.names(partTo);
        String wholeName = wholeTo.series().indicator().nameEn();
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, wholeName + " may be unchanged: there is nothing to cover");
        }
        String condition = assuming.isEmpty() ? "" : ", if " + assuming;
        String covered = Inquiry.share(share.get());
        String sentence = name + " changed by " + Inquiry.quantity(part) + ", " + wholeName + " by "
                + Inquiry.quantity(whole) + ": " + (opposite ? "at most " : "") + covered + " of it" + condition;
        if (opposite) {
            sentence += "; for all of it " + name + " would have to be "
                    + Inquiry.quantity(before.plus(whole.negated())) + " in "
                    + partTo.get(0).period();
        }
        String bound = (opposite ? "at most " : "") + covered + " of the " + (fell ? "fall" : "rise") + condition;
        return Found.of(
                mustCoverAll(inquiry.role()) ? Extent.all(share.get()) : Extent.some(share.get()), sentence, bound);
    }

    private boolean mustCoverAll(Role role) {
        return role == Role.SOLE || (role == Role.JOINT && partTo.size() > 1);
    }

    @Override
    public String needed(Inquiry inquiry) {
        if (!inquiry.isKnown(wholeFrom) || !inquiry.isKnown(wholeTo)) {
            return "";
        }
        Interval whole = Change.difference(inquiry.interval(wholeFrom), inquiry.interval(wholeTo));
        Interval needed = way == Way.SUBSTITUTION ? whole.negated() : whole;
        String enough = mustCoverAll(inquiry.role()) ? "" : "some of the change is enough; ";
        return enough + "to cover all of the change from " + wholeFrom.period() + " to " + wholeTo.period() + ", "
                + Inquiry.names(partTo) + " would have to change by " + Inquiry.quantity(needed);
    }
}
