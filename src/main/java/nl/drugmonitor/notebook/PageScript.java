package nl.drugmonitor.notebook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.notebook.Notebook;

/**
 * Gives each page that shows a notebook the script of Plotly, once.
 *
 * <p>It goes in an output that is emptied again, so that no notebook stores it. A page that was loaded again has lost
 * the script, and is another front end.
 */
final class PageScript {
    private final Set<String> frontEndsWithScript = new HashSet<>();

    /** Sends the script if the page has none, and returns whether it has one: outside our kernel it has not. */
    synchronized boolean send() {
        Optional<String> frontEnd =
                RunningCell.find().map(cell -> cell.session().console().frontEnd());
        frontEnd.filter(frontEndsWithScript::add).ifPresent(first -> {
            String place = Notebook.display(new Html(PlotlyScript.inline()));
            Notebook.updateDisplay(place, "");
        });
        return frontEnd.isPresent();
    }
}
