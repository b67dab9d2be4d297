package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Claim;

/**
 * A claim that was read from a sentence, before its verdict.
 *
 * @param numbers those that the claim rests on
 * @param doubt why the reading is not certain, if it is not
 */
record Draft(Sentence sentence, Claim claim, List<Placed> numbers, List<ProseReason> why, Optional<ProseReason> doubt) {
    Draft {
        numbers = List.copyOf(numbers);
        why = List.copyOf(why);
    }

    static Draft of(Sentence sentence, Claim claim, List<Placed> numbers, ProseReason... why) {
        return new Draft(sentence, claim, numbers, List.of(why), Optional.empty());
    }

    Draft doubted(Optional<ProseReason> other) {
        return new Draft(sentence, claim, numbers, why, doubt.or(() -> other));
    }
}
