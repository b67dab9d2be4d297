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
 * @param doubt why it is not certain that the sentence means this, if it is not
 */
public record TextClaim(
        String id,
        String sentence,
        Span span,
        Claim claim,
        List<Mention> figures,
        Verdict verdict,
        List<ProseReason> why,
        Optional<ProseReason> doubt) {
    public TextClaim {
        figures = List.copyOf(figures);
        why = List.copyOf(why);
    }
}
