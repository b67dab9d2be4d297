package nl.drugmonitor.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.drugmonitor.chart.JsplotFigure;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.language.Language;
import tech.tablesaw.plotly.components.Figure;

/**
 * Shows a figure of Tablesaw: drawn, and as text. It has no picture that could stand for it; so outside our kernel,
 * where no script can be sent before it, it brings the script of Plotly along.
 */
final class FigureRenderer implements Renderer<Figure> {
    private final PageScript script;
    private final Language language;
    private final Showings showings = new Showings();

    FigureRenderer(PageScript script, Language language) {
        this.script = script;
        this.language = language;
    }

    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public synchronized MimeBundle render(Figure figure, Context context) {
        JsplotFigure shown = new JsplotFigure(figure, language);
        Map<String, Object> forms = new LinkedHashMap<>();
        if (context.wants(MimeBundle.HTML)) {
            String html = shown.html(showings.next("figure"));
            forms.put(MimeBundle.HTML, script.send() ? html : html + PlotlyScript.inline());
        }
        forms.put(MimeBundle.TEXT, TerminalWriter.clean(shown.text()));
        return new MimeBundle(forms, Map.of());
    }
}
