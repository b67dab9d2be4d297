package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.computation.Proportion;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.input.DataName;

/** Which way a series is to go. */
public enum Direction implements DataName {
    RISE,
    FALL,
    FLAT;

    /** Returns the direction of a change that is not zero. */
    static Direction of(Interval change) {
        return change.high().signum() < 0 ? FALL : RISE;
    }

    /** Returns a part in percent of a change of this direction, or nothing where that may be zero. */
    Optional<Interval> share(Interval part, Interval change) {
        return this == FALL ? Proportion.share(part.negated(), change.negated()) : Proportion.share(part, change);
    }

    /**
     * Says whether a change goes this way.
     *
     * @param within how far from zero a change is still flat, and up to which it is no rise or fall
     */
    Answer answer(Interval change, Fraction within) {
        Interval flat = new Interval(within.negated(), within);
        Interval signed = this == FALL ? change.negated() : change;
        boolean seen = this == FLAT
                ? flat.contains(signed.low()) && flat.contains(signed.high())
                : signed.low().compareTo(within) > 0;
        boolean refuted = this == FLAT ? !flat.meets(signed) : signed.high().compareTo(within) <= 0;
        if (seen) {
            return Answer.SEEN;
        }
        return refuted ? Answer.NOT_SEEN : Answer.OPEN;
    }
}
