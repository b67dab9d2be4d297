package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;

/**
 * What Plotly lays over the picture of a chart: its points, unseen and at the places where the picture has them, and
 * what a reader is told who points at one. All that is seen is the picture's, so that nothing moves when it arrives.
 *
 * <p>Periods lie at whole numbers from 0.
 */
final class PlotlyChart {
    private static final MathContext FIGURES = new MathContext(7);

    private final Chart chart;

    private PlotlyChart(Chart chart) {
        this.chart = chart;
    }

    /** Returns JSON with the members {@code data}, {@code layout}, {@code config} and {@code views}. */
    static String json(Chart chart) {
        return PlotlyJson.text(new PlotlyChart(chart).tree());
    }

    private ObjectNode tree() {
        ObjectNode tree = PlotlyJson.object();
        ArrayNode data = tree.putArray("data");
        for (ChartSeries series : chart.series()) {
            ObjectNode trace = data.addObject().put("name", PlotlyJson.literal(series.name()));
            if (series.form() == Form.BARS) {
                fillBars(trace, series);
            } else {
                fillPoints(trace, series);
            }
            ArrayNode hovers = trace.put("hoverinfo", "text").putArray("hovertext");
            series.points().forEach(point -> hovers.add(hover(series, point)));
            trace.put("opacity", 0);
        }
        fillLayout(tree.putObject("layout"));
        tree.putObject("config").put("displayModeBar", false).put("displaylogo", false);
        ObjectNode views = tree.putObject("views");
        fillView(views.putObject("wide"), Picture.WIDE);
        fillView(views.putObject("narrow"), Picture.NARROW);
        return tree;
    }

    private void fillBars(ObjectNode trace, ChartSeries series) {
        trace.put("type", "bar").put("width", chart.barWidth());
        ArrayNode x = trace.putArray("x");
        ArrayNode y = trace.putArray("y");
        ArrayNode bases = trace.putArray("base");
        for (Point point : series.points()) {
            x.add(chart.position(series, point));
            y.add(place(point.value().minus(point.base())));
            bases.add(place(point.base()));
        }
        trace.putObject("marker").put("color", series.look().colour());
    }

    private void fillPoints(ObjectNode trace, ChartSeries series) {
        trace.put("type", "scatter").put("mode", "markers").put("cliponaxis", false);
        ArrayNode x = trace.putArray("x");
        ArrayNode y = trace.putArray("y");
        for (Point point : series.points()) {
            x.add(chart.position(series, point));
            y.add(place(point.value()));
        }
        trace.putObject("marker")
                .put("size", 2 * Look.RADIUS)
                .put("color", series.look().colour());
    }

    private String hover(ChartSeries series, Point point) {
        List<String> lines = Hover.lines(chart, series, point).stream()
                .flatMap(line -> TextWidth.wrap(line, 13, false, 260).stream())
                .map(PlotlyJson::literal)
                .toList();
        return "<b>" + lines.get(0) + "</b><br>" + String.join("<br>", lines.subList(1, lines.size()));
    }

    private void fillLayout(ObjectNode layout) {
        Scale scale = Scale.of(chart);
        layout.put("autosize", false).put("barmode", "overlay").put("showlegend", false);
        ObjectNode periods = axis(layout.putObject("xaxis"));
        periods.putArray("range").add(-0.5).add(chart.periods().size() - 0.5);
        axis(layout.putObject("yaxis")).putArray("range").add(scale.low()).add(scale.high());
    }

    private static ObjectNode axis(ObjectNode axis) {
        return axis.put("type", "linear").put("visible", false).put("fixedrange", true);
    }

    /** Says where the plot lies in the picture of a width. */
    private void fillView(ObjectNode view, int width) {
        Layout layout = Picture.FOR_PAGE.layout(chart, width);
        Box plot = layout.plot();
        view.put("width", width).put("height", layout.height());
        view.put("l", tenths(plot.left())).put("r", tenths(width - plot.right()));
        view.put("t", tenths(plot.top())).put("b", tenths(layout.height() - plot.bottom()));
    }

    /** Returns a value as exactly as a place in a picture needs it. */
    private static double place(Fraction value) {
        return new BigDecimal(Scale.number(value)).round(FIGURES).doubleValue();
    }

    private static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
