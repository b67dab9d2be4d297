package nl.drugmonitor.practice;

import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;

/**
 * The direction that a statement has by its words, such as a rise.
 *
 * @param isRise whether the later or first-named number is the larger
 * @param ifRise what the words for a rise claim
 * @param ifFall what the words for a fall claim
 */
record Turn(boolean isRise, Claim ifRise, Claim ifFall) {
    /** Returns the direction from one number of the table to another. */
    static Turn between(Cell from, Cell to) {
        return between(from.figure("from"), to.figure("to"));
    }

    static Turn between(PrintedFigure from, PrintedFigure to) {
        return new Turn(
                to.printed().value().compareTo(from.printed().value()) > 0,
                new Compare(to, Relation.GREATER, from),
                new Compare(to, Relation.LESS, from));
    }

    boolean isTrue() {
        return (isRise ? ifRise : ifFall).check().outcome() == Outcome.REPRODUCED;
    }

    /** Returns whether the words for the other direction would be wrong. */
    boolean isWrongTurned() {
        return (isRise ? ifFall : ifRise).check().outcome() == Outcome.DIFFERS;
    }
}
