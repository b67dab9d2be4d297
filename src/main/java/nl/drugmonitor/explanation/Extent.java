package nl.drugmonitor.explanation;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/** Says whether a share of a change, in percent, is what a cause must make. */
final class Extent {
    private Extent() {}

    /** Of all of the change: seen if it is all of it, in part if it is some of it. */
    static Answer all(Interval share) {
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

    /** Of some of the change: seen if it goes the right way, however little it is. */
    static Answer some(Interval share) {
        if (share.low().signum() > 0) {
            return Answer.SEEN;
        }
        return share.high().signum() <= 0 ? Answer.NOT_SEEN : Answer.OPEN;
    }
}
