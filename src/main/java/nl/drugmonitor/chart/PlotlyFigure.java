package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.drugmonitor.chart.ChartSeries.Form;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Config;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Layout.BarMode;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.Symbol;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.components.TickSettings.TickMode;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.ScatterTrace.Mode;
import tech.tablesaw.plotly.traces.Trace;

/**
 * The interactive drawing of a chart. Periods lie at whole numbers from 0, so that a break may lie between them; what
 * Tablesaw's figure cannot hold (hatching, bars that stand on others, break lines, numbers at bars) is added to its
 * JSON.
 */
final class PlotlyFigure {
    private PlotlyFigure() {}

    static Figure of(Chart chart) {
        Scale scale = Scale.of(chart);
        Layout layout = Layout.builder()
                .title(chart.title())
                .autosize(true)
                .barMode(BarMode.OVERLAY)
                .showLegend(chart.series().size() > 1)
                .xAxis(Axis.builder()
                        .type(Axis.Type.LINEAR)
                        .tickSettings(ticks(
                                positions(chart),
                                chart.periods().stream()
                                        .map(PlotlyJson::literal)
                                        .toList()))
                        .range(-0.5, chart.periods().size() - 0.5)
                        .showGrid(false)
                        .build())
                .yAxis(Axis.builder()
                        .title(Texts.capital(chart.unit()))
                        .tickSettings(ticks(
                                scale.ticks().stream()
                                        .mapToDouble(BigDecimal::doubleValue)
                                        .toArray(),
                                scale.ticks().stream().map(scale::label).toList()))
                        .range(scale.low(), scale.high())
                        .gridColor(Canvas.PALE)
                        .build())
                .build();
        Config config =
                Config.builder().displayModeBar(false).displayLogo(false).build();
        Trace[] traces =
                chart.series().stream().map(series -> trace(chart, series)).toArray(Trace[]::new);
        return new Figure(layout, config, traces);
    }

    private static double[] positions(Chart chart) {
        double[] positions = new double[chart.periods().size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
        }
        return positions;
    }

    private static TickSettings ticks(double[] positions, List<String> labels) {
        return TickSettings.builder()
                .tickMode(TickMode.ARRAY)
                .arrayTicks(positions, labels.toArray(String[]::new))
                .showTickLabels(true)
                .build();
    }

    private static Trace trace(Chart chart, ChartSeries series) {
        if (series.form() == Form.BARS) {
            Object[] x = series.points().stream()
                    .map(point -> chart.position(series, point))
                    .toArray();
            double[] sizes = series.points().stream()
                    .mapToDouble(point -> Scale.number(point.value().minus(point.base())))
                    .toArray();
            Marker marker = Marker.builder().color(series.look().colour()).build();
            return BarTrace.builder(x, sizes).name(series.name()).marker(marker).build();
        }
        double[] x = series.runs().stream()
                .flatMapToDouble(run -> positions(chart, series, run))
                .toArray();
        double[] y =
                series.runs().stream().flatMapToDouble(PlotlyFigure::values).toArray();
        return ScatterTrace.builder(x, y)
                .name(series.name())
                .mode(series.form() == Form.LINE ? Mode.LINE_AND_MARKERS : Mode.MARKERS)
                .line(Line.builder()
                        .color(series.look().colour())
                        .dash(dash(series.look()))
                        .build())
                .marker(Marker.builder()
                        .color(series.look().colour())
                        .size(10)
                        .symbol(symbol(series.look()))
                        .build())
                .build();
    }

    /** Returns the places of a run, and one where there is nothing, so that no line leads on from it. */
    private static DoubleStream positions(Chart chart, ChartSeries series, List<Point> run) {
        return DoubleStream.concat(
                run.stream().mapToDouble(point -> chart.position(series, point)),
                DoubleStream.of(run.get(run.size() - 1).at() + 0.5));
    }

    private static DoubleStream values(List<Point> run) {
        return DoubleStream.concat(
                run.stream().mapToDouble(point -> Scale.number(point.value())), DoubleStream.of(Double.NaN));
    }

    private static Line.Dash dash(Look look) {
        return switch (look.dash()) {
            case SOLID -> Line.Dash.SOLID;
            case DASHED -> Line.Dash.DASH;
            case DOTTED -> Line.Dash.DOT;
            case DASHED_AND_DOTTED -> Line.Dash.DASH_DOT;
        };
    }

    private static Symbol symbol(Look look) {
        return switch (look.marker()) {
            case CIRCLE -> Symbol.CIRCLE;
            case SQUARE -> Symbol.SQUARE;
            case TRIANGLE -> Symbol.TRIANGLE_UP;
            case DIAMOND -> Symbol.DIAMOND;
        };
    }

    /** Returns the figure with what Tablesaw cannot say. */
    static String json(Chart chart) {
        ObjectNode tree = PlotlyJson.tree(of(chart));
        for (int i = 0; i < chart.series().size(); i++) {
            complete((ObjectNode) tree.get("data").get(i), chart, chart.series().get(i));
        }
        ObjectNode layout = (ObjectNode) tree.get("layout");
        setText(layout.get("title"), chart.title());
        setText(layout.get("yaxis").get("title"), Texts.capital(chart.unit()));
        ((ObjectNode) layout.get("title")).putObject("subtitle").put("text", PlotlyJson.literal(chart.subtitle()));
        ((ObjectNode) layout.get("xaxis"))
                .put("fixedrange", true)
                .put("zeroline", false)
                .remove("title");
        ((ObjectNode) layout.get("yaxis"))
                .put("fixedrange", true)
                .put("zeroline", true)
                .put("zerolinecolor", Canvas.INK);
        ArrayNode annotations = layout.putArray("annotations");
        addBreaks(chart, layout.putArray("shapes"), annotations);
        Label.of(chart).forEach(label -> addLabel(annotations, label));
        return PlotlyJson.text(tree);
    }

    private static void setText(JsonNode title, String text) {
        ((ObjectNode) title).put("text", PlotlyJson.literal(text));
    }

    private static void addBreaks(Chart chart, ArrayNode shapes, ArrayNode annotations) {
        for (BreakLine line : chart.breaks()) {
            ObjectNode shape =
                    shapes.addObject().put("type", "line").put("yref", "paper").put("layer", "below");
            shape.put("x0", line.position())
                    .put("x1", line.position())
                    .put("y0", 0)
                    .put("y1", 1);
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

    private static void complete(ObjectNode trace, Chart chart, ChartSeries series) {
        trace.put("name", PlotlyJson.literal(series.name()));
        trace.put("hoverinfo", "text");
        ArrayNode hovers = trace.putArray("hovertext");
        List<List<Point>> runs = series.form() == Form.BARS ? List.of(series.points()) : series.runs();
        for (List<Point> run : runs) {
            for (Point point : run) {
                hovers.add(PlotlyJson.literal(
                        series.name() + ", " + chart.periods().get(point.at()) + ": " + point.described()));
            }
            if (series.form() != Form.BARS) {
                hovers.add("");
            }
        }
        ObjectNode marker = (ObjectNode) trace.get("marker");
        if (series.form() == Form.BARS) {
            ArrayNode bases = trace.putArray("base");
            series.points().forEach(point -> bases.add(Scale.number(point.base())));
            trace.put("width", chart.barWidth());
            ObjectNode pattern = marker.putObject("pattern");
            pattern.put("shape", hatch(series.look()))
                    .put("fillmode", "overlay")
                    .put("fgcolor", Canvas.WHITE);
            pattern.put("size", 8).put("solidity", 0.2);
        } else {
            trace.put("cliponaxis", false);
        }
        if (series.form() == Form.MARKS) { // open, but not to what lies behind it
            marker.put("color", Canvas.WHITE);
            marker.putObject("line").put("width", 2).put("color", series.look().colour());
        }
    }

    private static String hatch(Look look) {
        return switch (look.hatch()) {
            case NONE -> "";
            case RISING -> "/";
            case FALLING -> "\\";
            case CROSSED -> "x";
        };
    }
}
