package nl.drugmonitor.notebook;

import java.util.Map;
import nl.drugmonitor.kernel.engine.CallSubstitutes;
import tech.tablesaw.plotly.Plot;

/** Has the cells of a notebook call {@link PlotInCell} where they name {@code Plot} of Tablesaw. */
public final class NotebookPlots implements CallSubstitutes {
    @Override
    public Map<String, Class<?>> substitutes() {
        return Map.of(Plot.class.getName(), PlotInCell.class);
    }
}
