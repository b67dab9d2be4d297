package nl.drugmonitor.prose;

import java.util.List;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Span;

/**
 * A text with all that was read of it: each number is in a claim or among those that were not read.
 *
 * @param numbers every number of the text, in its order; years, dates, articles and the like are none
 * @param claims in the order of the text
 * @param contradictions the claims that differ, with the others that share their numbers, and which of the numbers may
 *     be wrong; their claims are named by place in {@code claims}
 * @param notRead in the order of the text
 * @param others digits that are no figures, such as a year, and why
 * @param sentences where each sentence stands in the text of the manuscript, and each row of a table that has numbers
 */
public record CheckedText(
        Manuscript manuscript,
        List<TextNumber> numbers,
        List<TextClaim> claims,
        List<Conflict> contradictions,
        List<NotRead> notRead,
        List<NoFigure> others,
        List<Span> sentences) {
    public CheckedText {
        numbers = List.copyOf(numbers);
        claims = List.copyOf(claims);
        contradictions = List.copyOf(contradictions);
        notRead = List.copyOf(notRead);
        others = List.copyOf(others);
        sentences = List.copyOf(sentences);
    }

    /**
     * Claims that cannot all hold.
     *
     * @param claims those of the cluster that was read, by their place in it
     */
    public record Conflict(List<TextClaim> claims, Readings readings) {
        public Conflict {
            claims = List.copyOf(claims);
        }
    }

    /** Returns the numbers that were read as figures. */
    public List<Mention> figures() {
        return numbers.stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
    }

    /** Returns how many claims have an outcome. */
    public long count(Outcome outcome) {
        return claims.stream()
                .filter(claim -> claim.verdict().outcome() == outcome)
                .count();
    }

    /** Returns how many numbers stand in a claim. */
    public int numbersRead() {
        return numbers.size() - notRead.size();
    }
}
