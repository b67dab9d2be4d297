package nl.drugmonitor.notebook;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.RunningCell;

/**
 * Gives each page that shows a notebook the script of Plotly, once.
 *
 * <p>No notebook stores it. A page that was loaded again has lost the script, and is another front end.
 */
final class PageScript {
    private final Set<String> frontEndsWithScript = new HashSet<>();

    /** Sends the script if the page has none, and returns whether it has one: outside our kernel it has not. */
    synchronized boolean send() {
        Optional<Console> console =
                RunningCell.find().map(cell -> cell.session().console());
        console.filter(page -> frontEndsWithScript.add(page.frontEnd()))
                .ifPresent(page ->
                        page.runInPage(new MimeBundle(Map.of(MimeBundle.HTML, PlotlyScript.inline()), Map.of())));
        return console.isPresent();
    }
}
