package nl.drugmonitor.chart;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.language.Language;

/** Charts in pages: the one place that knows how our pages of Plotly are made. */
final class ChartHtml {
    /** White in dark mode too: on another ground the colours would not have their contrast. */
    private static final String CARD = "background:#fff;color:#1a1a1a;color-scheme:only light;max-width:800px;"
            + "margin:0 auto;padding:8px;box-sizing:border-box;break-inside:avoid;font:14px/1.4 Arial,Helvetica,sans-serif";

    private ChartHtml() {}

    static String fragment(Chart chart, int showing) {
        String id = "chart-" + chart.id() + "-" + showing;
        byte[] picture = Picture.WITHOUT_FOOTNOTES.svg(chart).getBytes(StandardCharsets.UTF_8);
        return """
                <figure class="ndm-chart" lang="%s" style="%s">
                <div id="%s"><img style="width:100%%;height:auto" alt="%s" src="data:image/svg+xml;base64,%s"></div>
                %s<details><summary>%s</summary>
                %s</details>
                %s</figure>
                """.formatted(
                        chart.language().code(),
                        CARD,
                        id,
                        Html.escape(chart.altText()),
                        Base64.getEncoder().encodeToString(picture),
                        NotesHtml.of(chart),
                        Html.escape(chart.language().text("chart.table")),
                        table(chart),
                        script(id, chart.plotly(), "window.ndmChart(box,chart)"));
    }

    /** Returns a figure as a part of a page: what it is in words, until {@link PlotlyScript} draws it. */
    static String fragment(JsplotFigure figure, int showing) {
        String id = "figure-" + Integer.toHexString(figure.json().hashCode()) + "-" + showing;
        return """
                <figure class="ndm-figure" lang="%s" style="%s">
                <div id="%s"><p>%s</p></div>
                %s</figure>
                """.formatted(
                figure.language().code(),
                CARD.replace("max-width:800px", "max-width:" + (figure.width() + 16) + "px"),
                id,
                Html.escape(figure.text()).replace("\n", "<br>"),
                script(
                        id,
                        figure.json(),
                        "window.ndmFigure(box,chart,'" + figure.language().code() + "')"));
    }

    /**
     * Returns a script that draws at once if it can, else as soon as it can, into the element of an id that no other
     * script has taken: that of its own figure, or else the nearest to it, as some front ends move scripts. Another
     * cell may show the same chart, and after a kernel has started anew the page may still show an older one.
     */
    private static String script(String id, String json, String draw) {
        return "<script>(()=>{const own=document.currentScript,box=[own?.closest('figure'),own?.parentElement,document]"
                + ".flatMap(place=>[...place?.querySelectorAll('[id=\"" + id + "\"]')??[]]).find(one=>!one.ndmTaken);"
                + "if(!box)return;box.ndmTaken=true;const chart=" + json + ",draw=()=>" + draw
                + ";window.ndmFigure?draw():document.addEventListener(\"ndm-plotly\",draw,{once:true})})()</script>\n";
    }

    private static String table(Chart chart) {
        List<List<String>> rows = chart.rows();
        return """
                <div style="overflow-x:auto"><table style="border-collapse:collapse;font-size:13px">
                <caption style="text-align:left">%s</caption>
                %s%s</table></div>
                """.formatted(
                        Html.escape(chart.unit()),
                        row(rows.get(0), "th scope=\"col\"", "th scope=\"col\""),
                        rows.stream()
                                .skip(1)
                                .map(row -> row(row, "th scope=\"row\"", "td"))
                                .collect(Collectors.joining()));
    }

    private static String row(List<String> cells, String first, String others) {
        Stream<String> rest = cells.stream().skip(1).map(cell -> cell(others, cell));
        return "<tr>" + cell(first, cells.get(0)) + rest.collect(Collectors.joining()) + "</tr>\n";
    }

    private static String cell(String tag, String text) {
        String style = "padding:2px 8px;text-align:right;border-bottom:1px solid #d9d9d9";
        return "<" + tag + " style=\"" + style + "\">" + Html.escape(text) + "</" + tag.substring(0, 2) + ">";
    }

    static String page(Chart chart) {
        return page(chart.language(), chart.title(), fragment(chart, 1));
    }

    static String page(JsplotFigure figure) {
        return page(figure.language(), figure.title(), fragment(figure, 1));
    }

    private static String page(Language language, String title, String fragment) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                </head>
                <body style="margin:8px">
                %s%s
                </body>
                </html>
                """.formatted(language.code(), Html.escape(title), fragment, PlotlyScript.inline());
    }
}
