package nl.drugmonitor.edition;

import java.time.LocalDate;
import nl.drugmonitor.claim.Outcome;

/**
 * A decision to let a statement that differs from its figures stand for a while. Its verdict stays what it is.
 *
 * @param statement the id of the statement
 * @param by who decided it
 * @param until the last day on which it counts
 */
public record Waiver(String statement, String by, String reason, LocalDate until) {
    /** What a waiver is worth on a day. */
    public enum State {
        /** The statement differs, and the waiver still counts. */
        COUNTS,
        /** The statement differs, and the waiver no longer counts. */
        EXPIRED,
        /** The statement does not differ. */
        NEEDLESS
    }

    /** Returns what the waiver of a statement is worth. */
    public State state(Finding finding, LocalDate today) {
        if (finding.outcome() != Outcome.DIFFERS) {
            return State.NEEDLESS;
        }
        return today.isAfter(until) ? State.EXPIRED : State.COUNTS;
    }
}
