package nl.drugmonitor.notebook;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;

/**
 * Shows a chart: on a page, on which it tells of its points once the page has the script of Plotly; as a picture for
 * where there are no pages; and as text with its data. Outside our kernel charts stay pictures.
 */
final class ChartRenderer implements Renderer<Chart> {
    /** What is shown where there are no pages: in papers made of a notebook, and where a viewer takes out scripts. */
    private static final String PNG = "image/png";

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
        if (context.wants(PNG)) {
            forms.put(PNG, Base64.getEncoder().encodeToString(chart.smallPng()));
        }
        if (context.asksFor("image/svg+xml")) {
            forms.put("image/svg+xml", chart.svg());
        }
        forms.put(MimeBundle.TEXT, TerminalWriter.clean(chart.text()));
        return new MimeBundle(forms, Map.of());
    }
}
