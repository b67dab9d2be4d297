package nl.drugmonitor.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;

/**
 * Shows a chart: as a picture, over which the interactive figure is drawn once the page has the script of Plotly, and
 * as text with its data. Outside our kernel charts stay pictures.
 */
final class ChartRenderer implements Renderer<Chart> {
    private final PageScript script;
    private final Showings showings = new Showings();

    ChartRenderer(PageScript script) {
        this.script = script;
    }

    @Override
    public Class<Chart> type() {
        return Chart.class;
    }

    @Override
    public synchronized MimeBundle render(Chart chart, Context context) {
        Map<String, Object> forms = new LinkedHashMap<>();
        if (context.wants(MimeBundle.HTML)) {
            script.send();
            forms.put(MimeBundle.HTML, chart.html(showings.next(chart.id())));
        }
        if (context.asksFor("image/svg+xml")) {
            forms.put("image/svg+xml", chart.svg());
        }
        forms.put(MimeBundle.TEXT, TerminalWriter.clean(chart.text()));
        return new MimeBundle(forms, Map.of());
    }
}
