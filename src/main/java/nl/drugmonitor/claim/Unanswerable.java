package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A claim that the figures at hand cannot answer.
 *
 * @param type the type the claim would have
 * @param figures those of its figures that are there
 * @param stated the number or word that it states, if that is there
 * @param missing the figures that are not there, or that sources print in conflict
 * @param settle what would settle it
 */
public record Unanswerable(
        String type,
        List<PrintedFigure> figures,
        Optional<Sayable> stated,
        Reason reason,
        List<Reason> missing,
        Reason settle)
        implements Claim {
    public Unanswerable {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    @Override
    public Unanswerable with(Corrected read) {
        return this;
    }

    @Override
    public Verdict judge() {
        return Verdict.cannotTell(reason, missing, settle);
    }
}
