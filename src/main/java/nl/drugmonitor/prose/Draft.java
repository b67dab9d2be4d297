package nl.drugmonitor.prose;

import java.util.List;
import nl.drugmonitor.claim.Claim;

/**
 * A claim that was read from a sentence, before its verdict.
 *
 * @param numbers those that the claim rests on
 */
record Draft(Sentence sentence, Claim claim, List<Placed> numbers, List<ProseReason> why, Certainty certainty) {
    Draft {
        numbers = List.copyOf(numbers);
        why = List.copyOf(why);
    }

    static Draft of(Sentence sentence, Claim claim, List<Placed> numbers, ProseReason... why) {
        return new Draft(sentence, claim, numbers, List.of(why), Certainty.CERTAIN);
    }

    /** Returns the same draft, no more certain than this. */
    Draft as(Certainty other) {
        return new Draft(sentence, claim, numbers, why, certainty.and(other));
    }
}
