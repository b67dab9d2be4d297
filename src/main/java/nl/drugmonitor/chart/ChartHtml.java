package nl.drugmonitor.chart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.language.Language;

/** Charts in pages: the one place that knows how our pages of Plotly are made. */
final class ChartHtml {
    /** In each figure, for a cell may stand alone on a page. */
    private static final String STYLE =
            "<style>" + Template.text(ChartHtml.class, "card.css").replaceAll("\\s*\n\\s*", "") + "</style>\n";

    private ChartHtml() {}

    static String fragment(Chart chart, int showing) {
        String id = "chart-" + chart.id() + "-" + showing;
        return """
                <figure class="ndm-chart" lang="%s">
                %s<div id="%s" class="ndm-box" role="img" aria-label="%s">%s%s</div>
                %s<details><summary>%s</summary>
                %s</details>
                %s</figure>
                """.formatted(
                        chart.language().code(),
                        STYLE,
                        id,
                        Html.escape(chart.altText()),
                        picture(chart, "wide", Picture.WIDE, ""),
                        picture(chart, "narrow", Picture.NARROW, NOT_WITHOUT_STYLE),
                        NotesHtml.of(chart),
                        Html.escape(chart.language().text("chart.table")),
                        table(chart),
                        script(id, chart.plotly(), "window.ndmChart(box,chart)"));
    }

    /**
     * A viewer that takes out the style must not show both pictures; some take out one of these, and some the other.
     */
    private static final String NOT_WITHOUT_STYLE = " style=\"display:none\" width=\"0\" height=\"0\"";

    /** Returns one of the pictures of a page, of which its style shows the one that fits. */
    private static String picture(Chart chart, String view, int width, String attribute) {
        String svg = Picture.FOR_PAGE.svg(chart, width).strip();
        return "<img data-view=\"%s\"%s alt=\"\" src=\"data:image/svg+xml,%s\">"
                .formatted(view, attribute, asAddress(svg));
    }

    /** Returns a picture as a part of an address, shorter than in base64. */
    private static String asAddress(String svg) {
        StringBuilder address = new StringBuilder();
        svg.replace('"', '\'').codePoints().forEach(letter -> {
            if (letter > 126 || "%#&".indexOf(letter) >= 0) {
                address.append(URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8));
            } else {
                address.appendCodePoint(letter);
            }
        });
        return address.toString();
    }

    /** Returns a figure as a part of a page: what it is in words, until {@link PlotlyScript} draws it. */
    static String fragment(JsplotFigure figure, int showing) {
        String id = "figure-" + Integer.toHexString(figure.json().hashCode()) + "-" + showing;
        return """
                <figure class="ndm-figure" lang="%s" style="max-width:%spx">
                %s<div id="%s"><p>%s</p></div>
                %s</figure>
                """.formatted(
                figure.language().code(),
                figure.width(),
                STYLE,
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

    /** Returns the table beside the drawing: a heading, then one row a period. */
    private static String table(Chart chart) {
        String heading = chart.series().stream()
                .map(series -> head("col", series.name()))
                .collect(Collectors.joining());
        String rows = IntStream.range(0, chart.periods().size())
                .mapToObj(at -> row(
                        head("row", chart.periods().get(at)),
                        chart.series().stream()
                                .map(series -> cell(series.at(at)))
                                .collect(Collectors.joining())))
                .collect(Collectors.joining());
        return """
                <div style="overflow-x:auto"><table>
                <caption>%s</caption>
                %s%s</table></div>
                """.formatted(Html.escape(chart.unit()), row(head("col", ""), heading), rows);
    }

    private static String row(String first, String others) {
        return "<tr>" + first + others + "</tr>\n";
    }

    private static String head(String scope, String text) {
        return "<th scope=\"%s\">%s</th>".formatted(scope, Html.escape(text));
    }

    /** Returns a cell with what a reader is told, and with the number alone for a program, if it is one. */
    private static String cell(List<Point> points) {
        String number = points.size() == 1 ? Scale.plain(points.get(0).size()).toPlainString() : "";
        String text = points.stream().map(Point::described).collect(Collectors.joining("; "));
        return "<td data-value=\"%s\">%s</td>".formatted(number, Html.escape(text));
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
