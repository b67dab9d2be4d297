package nl.drugmonitor.notebook;

import java.util.List;
import java.util.function.Function;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Contribution;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.display.RendererLibrary;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.statistics.Decomposition;
import tech.tablesaw.api.Table;

/** How our types, and the tables of Tablesaw, look in a cell. */
public final class OurRenderers implements RendererLibrary {
    @Override
    public List<Renderer<?>> renderers() {
        return List.of(
                grid(Figures.class, Grids::of),
                grid(Series.class, Grids::of),
                grid(Published.class, Grids::of),
                grid(Observation.class, Grids::of),
                grid(Edition.class, Grids::of),
                grid(Reproduction.class, Grids::of),
                grid(Finding.class, Grids::of),
                grid(Verdict.class, Grids::of),
                grid(Contradiction.class, Grids::of),
                grid(Readings.class, Grids::of),
                grid(Change.class, Grids::of),
                grid(Contribution.class, Grids::of),
                grid(Decomposition.class, Grids::of),
                grid(Ledger.class, Grids::of),
                grid(ExplainedFinding.class, Grids::of),
                grid(Candidate.class, Grids::of),
                grid(Guard.class, Grids::of),
                grid(Table.class, TableGrid::of),
                Renderer.of(Fraction.class, (value, asked) -> MimeBundle.text(Grids.of(value))),
                Renderer.of(Sayable.class, (value, asked) -> MimeBundle.text(Language.EN.say(value))),
                Renderer.of(Interval.class, (value, asked) -> MimeBundle.text(Grids.of(value))),
                new ChartRenderer());
    }

    private static <T> Renderer<T> grid(Class<T> type, Function<T, Grid> grid) {
        return Renderer.of(type, (value, asked) -> grid.apply(value).bundle());
    }
}
