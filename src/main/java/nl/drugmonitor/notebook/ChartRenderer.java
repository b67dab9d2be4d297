package nl.drugmonitor.notebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.notebook.Notebook;

/**
 * Shows a chart: as a picture, over which the interactive figure is drawn once the page has the script of Plotly, and
 * as text with its data.
 *
 * <p>The first chart of a session sends the script in an output that is emptied again, so that no notebook stores it.
 */
public final class ChartRenderer implements Renderer<Chart> {
    private final Map<String, Integer> showings = new HashMap<>();
    private boolean hasScript;

    @Override
    public Class<Chart> type() {
        return Chart.class;
    }

    @Override
    public synchronized MimeBundle render(Chart chart, Context context) {
        Map<String, Object> forms = new LinkedHashMap<>();
        if (context.wants(MimeBundle.HTML)) {
            if (!hasScript) {
                hasScript = true;
                sendScript();
            }
            forms.put(MimeBundle.HTML, chart.html(showings.merge(chart.id(), 1, Integer::sum)));
        }
        if (context.asksFor("image/svg+xml")) {
            forms.put("image/svg+xml", chart.svg());
        }
        forms.put(MimeBundle.TEXT, chart.text());
        return new MimeBundle(forms, Map.of());
    }

    private static void sendScript() {
        String place = Notebook.display(new Html(PlotlyScript.inline()));
        Notebook.updateDisplay(place, "");
    }
}
