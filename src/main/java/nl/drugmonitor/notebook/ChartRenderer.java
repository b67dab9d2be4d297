package nl.drugmonitor.notebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.notebook.Notebook;

/**
 * Shows a chart: as a picture, over which the interactive figure is drawn once the page has the script of Plotly, and
 * as text with its data.
 *
 * <p>The first chart for a front end sends the script in an output that is emptied again, so that no notebook stores
 * it. A page that was loaded again has lost it, and is another front end. Outside our kernel charts stay pictures.
 */
public final class ChartRenderer implements Renderer<Chart> {
    private final Map<String, Integer> showings = new HashMap<>();
    private final Set<String> frontEndsWithScript = new HashSet<>();

    @Override
    public Class<Chart> type() {
        return Chart.class;
    }

    @Override
    public synchronized MimeBundle render(Chart chart, Context context) {
        Map<String, Object> forms = new LinkedHashMap<>();
        if (context.wants(MimeBundle.HTML)) {
            RunningCell.find()
                    .map(cell -> cell.session().console().frontEnd())
                    .filter(frontEndsWithScript::add)
                    .ifPresent(frontEnd -> sendScript());
            forms.put(MimeBundle.HTML, chart.html(showings.merge(chart.id(), 1, Integer::sum)));
        }
        if (context.asksFor("image/svg+xml")) {
            forms.put("image/svg+xml", chart.svg());
        }
        forms.put(MimeBundle.TEXT, TerminalWriter.clean(chart.text()));
        return new MimeBundle(forms, Map.of());
    }

    private static void sendScript() {
        String place = Notebook.display(new Html(PlotlyScript.inline()));
        Notebook.updateDisplay(place, "");
    }
}
