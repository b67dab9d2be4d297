package nl.drugmonitor.edition;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A statement of a text: where it stands, what it says, and the claim that it makes.
 *
 * @param says in our own words, or the sentence of a user's own text
 * @param note what a reader should know besides, if anything
 * @param figures every figure that the claim rests on
 * @param rests every indicator and period that the claim rests on, those without a value included
 * @param related what other series say that do not decide the claim, one reason each
 */
public record Statement(
        String id,
        String place,
        String says,
        Optional<Sayable> note,
        Claim claim,
        List<Figure> figures,
        List<ObservationKey> rests,
        List<Reason> related) {
    public Statement {
        figures = List.copyOf(figures);
        rests = List.copyOf(rests);
        related = List.copyOf(related);
    }
}
