package nl.drugmonitor.explanation;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.input.DataName;

/** Which way a series is to go. */
enum Direction implements DataName {
    RISE("rise"),
    FALL("fall"),
    FLAT("flat");

    private final String code;

    Direction(String code) {
        this.code = code;
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

    @Override
    public String toString() {
        return code;
    }
}
