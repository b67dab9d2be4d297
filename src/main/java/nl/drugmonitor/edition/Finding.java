package nl.drugmonitor.edition;

import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;

/**
 * A statement and the verdict on it.
 *
 * @param number its place among the statements of the text, from 1
 */
public record Finding(int number, Statement statement, Verdict verdict) {
    public Outcome outcome() {
        return verdict.outcome();
    }

    @Override
    public String toString() {
        return number + ". " + statement.says() + ": " + outcome();
    }
}
