package nl.drugmonitor.edition;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Source;

/** Editions that a test puts together, over the figures that travel with the program. */
public final class Editions {
    private static final Figures FIGURES = DataOf2025.figures();

    private Editions() {}

    public static Edition of(
            String id, Source source, List<PrintedFigure> figures, List<Statement> statements, OtherNumber... others) {
        return of(id, source, figures, statements, List.of(others), List.of());
    }

    public static Edition of(
            String id,
            Source source,
            List<PrintedFigure> figures,
            List<Statement> statements,
            List<OtherNumber> others,
            List<Untested> untested) {
        Listing listing = new Listing(id, "claims.yaml", Optional.empty(), Optional.empty(), Optional.empty());
        return new Edition(id, id, source, listing, FIGURES, figures, statements, others, untested, Reach.NOT_STATED);
    }
}
