package nl.drugmonitor.explanation;

import java.util.Locale;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/** What the data say of a prediction. */
public enum Answer {
    SEEN,
    IN_PART,
    NOT_SEEN,
    OPEN;

    /** Returns whether a share of a change, in percent, is all of it; in part if it is some of it. */
    static Answer ofAll(Interval share) {
        if (share.high().compareTo(Fraction.HUNDRED) >= 0) {
            return share.low().compareTo(Fraction.HUNDRED) >= 0 ? SEEN : OPEN;
        }
        Answer some = ofSome(share);
        return some == SEEN ? IN_PART : some;
    }

    /** Returns whether a share of a change goes the right way, however little it is. */
    static Answer ofSome(Interval share) {
        return Direction.RISE.answer(share, Fraction.ZERO);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
