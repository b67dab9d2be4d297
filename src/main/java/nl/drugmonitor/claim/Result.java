package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Interval;

/**
 * What the figures give, beside what the printed number allows.
 *
 * @param computed exact; an interval if a figure that it is computed from is rounded or hedged
 * @param allowed the values that may be printed as the statement prints them, if it prints a number
 */
public record Result(Notation notation, Interval computed, Optional<Interval> allowed) {
    /** Returns the computed value in Dutch notation. */
    public String value() {
        return notation.format(computed);
    }
}
