package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/**
 * One series covers the change of another: as a part of it, which changes with it, or in place of it, which changes the
 * other way. Seen if it covers all of the change, in part if it covers some of it. A substitution has an upper bound:
 * not each case of the one need come in place of one of the other.
 *
 * @param partFrom nothing if the part did not exist before, so that all of it is change
 */
record Coverage(Role role, Optional<Point> partFrom, Point partTo, Point wholeFrom, Point wholeTo, List<String> breaks)
        implements Prediction {
    Coverage {
        breaks = List.copyOf(breaks);
    }

    /** How the one series is to cover the change of the other. */
    enum Role {
        PART("part"),
        SUBSTITUTION("substitution");

        private final String code;

        Role(String code) {
            this.code = code;
        }
    }

    @Override
    public String type() {
        return role.code;
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(wholeFrom, wholeTo, breaks);
        if (partFrom.isPresent()) {
            inquiry.needComparable(partFrom.get(), partTo, breaks);
        } else {
            inquiry.need(partTo);
        }
        inquiry.needSameKind(wholeTo, partTo);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval whole = Change.difference(inquiry.interval(wholeFrom), inquiry.interval(wholeTo));
        Interval after = inquiry.interval(partTo);
        Interval before = partFrom.isPresent() ? inquiry.interval(partFrom.get()) : Interval.of(0);
        Interval part = Change.difference(before, after);
        boolean fell = whole.high().signum() < 0;
        boolean opposite = role == Role.SUBSTITUTION;
        Optional<Interval> share =
                Proportion.share(fell == opposite ? part : part.negated(), fell ? whole.negated() : whole);
        String name = partTo.series().indicator().nameEn();
        String wholeName = wholeTo.series().indicator().nameEn();
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, wholeName + " may be unchanged: there is nothing to cover");
        }
        String covered = Inquiry.share(share.get());
        String sentence = name + " changed by " + Inquiry.quantity(part) + ", " + wholeName + " by "
                + Inquiry.quantity(whole) + ": " + covered + " of it";
        if (opposite) {
            sentence += "; for all of it " + Inquiry.quantity(before.plus(whole.negated())) + " would be needed";
        }
        String bound = covered + " of the " + (fell ? "fall" : "rise");
        return Found.of(answer(share.get()), sentence, opposite ? "at most " + bound : bound);
    }

    private static Answer answer(Interval share) {
        if (share.low().compareTo(Fraction.HUNDRED) >= 0) {
            return Answer.SEEN;
        }
        if (share.high().compareTo(Fraction.HUNDRED) >= 0) {
            return Answer.OPEN;
        }
        if (share.low().signum() > 0) {
            return Answer.IN_PART;
        }
        return share.high().signum() <= 0 ? Answer.NOT_SEEN : Answer.OPEN;
    }

    @Override
    public String needed(Inquiry inquiry) {
        if (!inquiry.isKnown(wholeFrom) || !inquiry.isKnown(wholeTo)) {
            return "";
        }
        Interval whole = Change.difference(inquiry.interval(wholeFrom), inquiry.interval(wholeTo));
        Interval needed = role == Role.SUBSTITUTION ? whole.negated() : whole;
        return "to cover all of the change from " + wholeFrom.period() + " to " + wholeTo.period() + ", "
                + partTo.series().indicator().nameEn() + " would have to change by " + Inquiry.quantity(needed);
    }
}
