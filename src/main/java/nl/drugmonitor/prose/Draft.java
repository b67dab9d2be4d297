package nl.drugmonitor.prose;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Outcome;

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

    /** Returns whether the numbers agree with it. */
    boolean holds() {
        return claim.check().outcome() == Outcome.REPRODUCED;
    }

    /** Returns the same draft with one more reason. */
    Draft because(ProseReason reason) {
        return new Draft(
                sentence,
                claim,
                numbers,
                Stream.concat(why.stream(), Stream.of(reason)).toList(),
                certainty);
    }

    /** Returns the same draft, no more certain than this. */
    Draft as(Certainty other) {
        return new Draft(sentence, claim, numbers, why, certainty.and(other));
    }
}
