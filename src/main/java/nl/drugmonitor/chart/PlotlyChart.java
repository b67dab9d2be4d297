package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;

/**
 * The interactive drawing of a chart, as JSON for Plotly. Periods lie at whole numbers from 0, so that a break may lie
 * between them.
 */
final class PlotlyChart {
    private final Chart chart;

    private PlotlyChart(Chart chart) {
        this.chart = chart;
    }

    /** Returns JSON with the members {@code data}, {@code layout} and {@code config}. */
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
                fillLine(trace, series);
            }
        }
        fillLayout(tree.putObject("layout"));
        tree.putObject("config").put("displayModeBar", false).put("displaylogo", false);
        return tree;
    }

    private void fillBars(ObjectNode trace, ChartSeries series) {
        trace.put("type", "bar").put("width", chart.barWidth());
        ArrayNode x = trace.putArray("x");
        ArrayNode y = trace.putArray("y");
        ArrayNode bases = trace.putArray("base");
        for (Point point : series.points()) {
            x.add(chart.position(series, point));
            y.add(Scale.number(point.value().minus(point.base())));
            bases.add(Scale.number(point.base()));
        }
        ObjectNode marker = trace.putObject("marker").put("color", series.look().colour());
        marker.putObject("pattern")
                .put("shape", hatch(series.look()))
                .put("fillmode", "overlay")
                .put("fgcolor", Canvas.WHITE)
                .put("size", 8)
                .put("solidity", 0.2);
        ArrayNode hovers = trace.put("hoverinfo", "text").putArray("hovertext");
        series.points().forEach(point -> hovers.add(hover(series, point)));
    }

    private void fillLine(ObjectNode trace, ChartSeries series) {
        boolean isLine = series.form() == Form.LINE;
        String colour = series.look().colour();
        trace.put("type", "scatter").put("mode", isLine ? "lines+markers" : "markers");
        trace.put("cliponaxis", false);
        ArrayNode x = trace.putArray("x");
        ArrayNode y = trace.putArray("y");
        for (List<Point> run : series.runs()) {
            for (Point point : run) {
                x.add(chart.position(series, point));
                y.add(Scale.number(point.value()));
            }
            x.add(run.get(run.size() - 1).at() + 0.5); // nothing is here, so that no line leads on from the run
            y.addNull();
        }
        trace.putObject("line").put("color", colour).put("width", 2).put("dash", dash(series.look()));
        ObjectNode marker = trace.putObject("marker").put("symbol", symbol(series.look()));
        marker.put("size", isLine && chart.isDense() ? 4 : 10);
        if (isLine) {
            marker.put("color", colour);
        } else { // open, but not to what lies behind it
            marker.put("color", Canvas.WHITE).putObject("line").put("width", 2).put("color", colour);
        }
        ArrayNode hovers = trace.put("hoverinfo", "text").putArray("hovertext");
        for (List<Point> run : series.runs()) {
            run.forEach(point -> hovers.add(hover(series, point)));
            hovers.add("");
        }
    }

    private String hover(ChartSeries series, Point point) {
        String period = chart.periods().get(point.at());
        return PlotlyJson.literal(series.name() + ", " + period + ": " + point.described());
    }

    private static String dash(Look look) {
        return switch (look.dash()) {
            case SOLID -> "solid";
            case DASHED -> "dash";
            case DOTTED -> "dot";
            case DASHED_AND_DOTTED -> "dashdot";
        };
    }

    private static String symbol(Look look) {
        return switch (look.marker()) {
            case CIRCLE -> "circle";
            case SQUARE -> "square";
            case TRIANGLE -> "triangle-up";
            case DIAMOND -> "diamond";
        };
    }

    private static String hatch(Look look) {
        return switch (look.hatch()) {
            case NONE -> "";
            case RISING -> "/";
            case FALLING -> "\\";
            case CROSSED -> "x";
        };
    }

    private void fillLayout(ObjectNode layout) {
        ObjectNode title = layout.putObject("title").put("text", PlotlyJson.literal(chart.title()));
        title.putObject("subtitle").put("text", PlotlyJson.literal(chart.subtitle()));
        layout.put("autosize", true).put("barmode", "overlay");
        layout.put("showlegend", chart.series().size() > 1);
        fillPeriods(layout.putObject("xaxis"));
        fillValues(layout.putObject("yaxis"), Scale.of(chart));
        ArrayNode shapes = layout.putArray("shapes");
        ArrayNode annotations = layout.putArray("annotations");
        chart.breaks().forEach(line -> addBreak(shapes, annotations, line));
        Label.of(chart).forEach(label -> addLabel(annotations, label));
    }

    private void fillPeriods(ObjectNode axis) {
        axis.put("type", "linear").put("tickmode", "array");
        ArrayNode places = axis.putArray("tickvals");
        ArrayNode texts = axis.putArray("ticktext");
        for (int at : chart.labelledPeriods()) {
            places.add((double) at);
            texts.add(PlotlyJson.literal(chart.periods().get(at)));
        }
        axis.putArray("range").add(-0.5).add(chart.periods().size() - 0.5);
        axis.put("showgrid", false).put("fixedrange", true).put("zeroline", false);
    }

    private void fillValues(ObjectNode axis, Scale scale) {
        axis.putObject("title").put("text", PlotlyJson.literal(Texts.capital(chart.unit())));
        axis.put("tickmode", "array");
        ArrayNode places = axis.putArray("tickvals");
        ArrayNode texts = axis.putArray("ticktext");
        for (BigDecimal tick : scale.ticks()) {
            places.add(tick.doubleValue());
            texts.add(scale.label(tick));
        }
        axis.putArray("range").add(scale.low()).add(scale.high());
        axis.put("gridcolor", Canvas.PALE)
                .put("fixedrange", true)
                .put("zeroline", true)
                .put("zerolinecolor", Canvas.INK);
    }

    private static void addBreak(ArrayNode shapes, ArrayNode annotations, BreakLine line) {
        ObjectNode shape =
                shapes.addObject().put("type", "line").put("yref", "paper").put("layer", "below");
        shape.put("x0", line.position()).put("x1", line.position()).put("y0", 0).put("y1", 1);
        shape.putObject("line").put("color", Canvas.GREY).put("width", 1).put("dash", "dash");
        annotations
                .addObject()
                .put("name", "break")
                .put("x", line.position())
                .put("y", 1)
                .put("yref", "paper")
                .put("yanchor", "bottom")
                .put("showarrow", false)
                .put("text", "<b>" + line.mark() + ")</b>")
                .put("hovertext", PlotlyJson.literal(line.sentence()));
    }

    private static void addLabel(ArrayNode annotations, Label label) {
        ObjectNode annotation = annotations.addObject().put("name", "label");
        annotation.put("x", label.x()).put("y", Scale.number(label.value()));
        annotation.put("text", PlotlyJson.literal(label.text())).put("showarrow", false);
        annotation.put("bgcolor", Canvas.WHITE).put("borderpad", 0);
        switch (label.side()) {
            case WITHIN -> annotation.put("yanchor", "middle");
            case RIGHT ->
                annotation.put("yanchor", "middle").put("xanchor", "left").put("xshift", 10);
            case BELOW -> annotation.put("yanchor", "top").put("yshift", -8);
            case ABOVE -> annotation.put("yanchor", "bottom").put("yshift", label.lifted() ? 10 : 2);
        }
    }
}
