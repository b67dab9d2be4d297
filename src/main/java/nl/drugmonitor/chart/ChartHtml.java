package nl.drugmonitor.chart;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.drugmonitor.kernel.display.Html;
import tech.tablesaw.plotly.components.Figure;

/** Charts in pages: the one place that knows how our pages of Plotly are made. */
final class ChartHtml {
    /** White in dark mode too: on another ground the colours would not have their contrast. */
    private static final String CARD = "background:#fff;color:#1a1a1a;color-scheme:only light;max-width:800px;"
            + "margin:0 auto;padding:8px;box-sizing:border-box;break-inside:avoid;font:14px/1.4 Arial,Helvetica,sans-serif";

    private ChartHtml() {}

    static String fragment(Chart chart, int showing) {
        String id = "chart-" + chart.id() + "-" + showing;
        String picture = Base64.getEncoder()
                .encodeToString(Picture.WITHOUT_FOOTNOTES.svg(chart).getBytes(StandardCharsets.UTF_8));
        StringBuilder html = new StringBuilder();
        html.append("<figure class=\"ndm-chart\" lang=\"")
                .append(chart.language().code())
                .append("\" style=\"")
                .append(CARD)
                .append("\">\n");
        html.append("<div id=\"").append(id).append("\"><img style=\"width:100%;height:auto\" alt=\"");
        html.append(Html.escape(chart.altText())).append("\" src=\"data:image/svg+xml;base64,");
        html.append(picture).append("\"></div>\n");
        for (String note : chart.footnotes()) {
            html.append("<p style=\"margin:2px 0;font-size:13px;color:#595959\">")
                    .append(Html.escape(note))
                    .append("</p>\n");
        }
        html.append("<details><summary>")
                .append(Html.escape(chart.language().text("chart.table")))
                .append("</summary>\n");
        html.append(table(chart)).append("</details>\n");
        html.append(script(id, chart.plotly(), "window.ndmChart(box,chart)"));
        return html.append("</figure>\n").toString();
    }

    /** Returns a figure of Tablesaw as a part of a page, empty until {@link PlotlyScript} is there. */
    static String fragment(Figure figure, String id) {
        return "<div id=\"" + id + "\"></div>\n"
                + script(id, PlotlyJson.of(figure), "window.Plotly.newPlot(box,chart.data,chart.layout,chart.config)");
    }

    /** Returns a script that draws at once if it can, else as soon as it can. */
    private static String script(String id, String json, String draw) {
        return "<script>(()=>{const box=document.getElementById(\"" + id + "\"),chart=" + json + ",draw=()=>" + draw
                + ";window.ndmChart?draw():document.addEventListener(\"ndm-plotly\",draw,{once:true})})()</script>\n";
    }

    private static String table(Chart chart) {
        String cell = "padding:2px 8px;text-align:right;border-bottom:1px solid #d9d9d9";
        StringBuilder html = new StringBuilder();
        html.append("<div style=\"overflow-x:auto\"><table style=\"border-collapse:collapse;font-size:13px\">\n");
        html.append("<caption style=\"text-align:left\">")
                .append(Html.escape(chart.unit()))
                .append("</caption>\n");
        List<List<String>> rows = chart.rows();
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String tag = row.equals(rows.get(0)) ? "th scope=\"col\"" : i == 0 ? "th scope=\"row\"" : "td";
                html.append('<').append(tag).append(" style=\"").append(cell).append("\">");
                html.append(Html.escape(row.get(i)))
                        .append("</")
                        .append(tag, 0, 2)
                        .append('>');
            }
            html.append("</tr>\n");
        }
        return html.append("</table></div>\n").toString();
    }

    static String page(Chart chart) {
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
                """.formatted(
                        chart.language().code(), Html.escape(chart.title()), fragment(chart, 1), PlotlyScript.inline());
    }
}
