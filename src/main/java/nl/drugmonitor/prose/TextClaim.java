package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.manuscript.Span;

/**
 * A statement of a text, read as a claim about its numbers, and the verdict on it.
 *
 * @param id unique in the text, such as {@code c3}
 * @param sentence in which the claim is stated, without line breaks
 * @param span where the sentence stands in the text of the manuscript
 * @param figures every number that the claim rests on, in the order of the text
 * @param verdict cannot tell where the reading is in doubt: a doubtful reading raises no alarm
 * @param why which words made the sentence this claim
 */
public record TextClaim(
        String id,
        String sentence,
        Span span,
        Claim claim,
        List<Mention> figures,
        Verdict verdict,
        List<ProseReason> why) {
    public TextClaim {
        figures = List.copyOf(figures);
        why = List.copyOf(why);
    }

    /** Returns why it is not certain that the sentence means this, if its verdict is open for that. */
    public Optional<ProseReason> doubt() {
        return verdict.reason() instanceof ProseReason.ReadingInDoubt inDoubt
                ? Optional.of(inDoubt.doubt())
                : Optional.empty();
    }
}
