package nl.drugmonitor.edition;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;

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
        Bilingual place,
        Bilingual says,
        Optional<Bilingual> note,
        Claim claim,
        List<PrintedFigure> figures,
        List<ObservationKey> rests,
        List<Reason> related) {
    public Statement {
        figures = List.copyOf(figures);
        rests = List.copyOf(rests);
        related = List.copyOf(related);
    }

    /** Returns the section of the text that it stands in: what stands before the first comma of its place. */
    public Bilingual section() {
        return new Bilingual(section(place.english()), section(place.dutch()));
    }

    private static String section(String place) {
        return place.split(",", 2)[0];
    }
}
