package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.Trace;

/**
 * A figure that somebody made with jsplot, the drawing part of Tablesaw, as it is shown here: drawn by the Plotly that
 * the program has, without a network, in our fonts and colours where the figure names none.
 *
 * @param language of its numbers, of its dates and of the words around it
 */
public record JsplotFigure(Figure figure, Language language) {
    /** The kinds of traces that jsplot has builders for. */
    private static final Set<String> KINDS = Set.of(
            "scatter",
            "bar",
            "box",
            "violin",
            "histogram",
            "histogram2d",
            "heatmap",
            "contour",
            "pie",
            "candlestick",
            "ohlc",
            "scatter3d");

    /** As wide as jsplot makes a figure that has no layout. */
    private static final int WIDTH = 800;

    /** Returns a figure in the language of the environment. */
    public static JsplotFigure of(Figure figure) {
        return new JsplotFigure(figure, Language.ofEnvironment());
    }

    /**
     * Returns what Plotly draws, as JSON with the members {@code data}, {@code layout} and {@code config}; what the
     * figure does not say, figure.js adds.
     */
    public String json() {
        return PlotlyJson.text(tree());
    }

    private ObjectNode tree() {
        ObjectNode tree = PlotlyJson.object();
        ArrayNode data = tree.putArray("data");
        Arrays.stream(figure.getTraces()).forEach(trace -> data.add(read(trace.asJavascript(data.size()))));
        ObjectNode layout = layout();
        FigureAxes.complete(layout, data);
        if (data.size() == 1 && !layout.has("showlegend")) { // not changed by what is drawn beside it
            layout.put("showlegend", data.get(0).path("type").asText().equals("pie"));
        }
        FigureGaps.show(data);
        tree.set("layout", layout);
        tree.set(
                "config",
                figure.getConfig() == null
                        ? PlotlyJson.object()
                        : JsplotReader.read(figure.getConfig().asJavascript()));
        return tree;
    }

    private static ObjectNode read(String assignment) {
        ObjectNode part = JsplotReader.read(assignment);
        Plotly3.translate(part);
        return part;
    }

    private ObjectNode layout() {
        if (figure.getLayout() == null) {
            return PlotlyJson.object();
        }
        ObjectNode layout = read(figure.getLayout().asJavascript());
        if (layout.get("grid") instanceof ObjectNode grid) {
            mend(grid);
        }
        return layout;
    }

    /**
     * Takes from a grid what jsplot writes unasked: gaps that are no shares, and all axes at one edge of the figure.
     */
    private static void mend(ObjectNode grid) {
        grid.remove(List.of("xgap", "ygap").stream()
                .filter(gap -> grid.path(gap).asDouble() > 1)
                .toList());
        for (String side : List.of("xside", "yside")) {
            String edge = grid.path(side).asText();
            if (edge.equals("bottom") || edge.equals("left")) {
                grid.put(side, edge + " plot");
            }
        }
    }

    String title() {
        String title = figure.getLayout() == null ? "" : figure.getLayout().getTitle();
        return title.isBlank() ? language.text("figure") : title;
    }

    int width() {
        return layout().path("width").asInt(WIDTH);
    }

    /** Returns the figure in words: its title, and a line for each of its traces. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(title()));
        for (Trace each : figure.getTraces()) {
            JsonNode trace = read(each.asJavascript(0));
            JsonNode values = trace.path(trace.has("y") ? "y" : trace.has("x") ? "x" : "values");
            lines.add("  " + language.text("figure.trace", kind(trace), name(trace), values.size()));
        }
        return String.join("\n", lines);
    }

    private static Object kind(JsonNode trace) {
        String type = trace.path("type").asText().replace("scattergl", "scatter");
        if (!KINDS.contains(type)) {
            return type;
        }
        boolean isLine = type.equals("scatter") && trace.path("mode").asText().contains("lines");
        return Note.of("figure.kind." + (isLine ? "line" : type));
    }

    private static String name(JsonNode trace) {
        return trace.path("name")
                .asText()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /**
     * Returns the figure as a part of a page, drawn where {@link PlotlyScript} is there.
     *
     * @param showing which figure on the page it is, from 1
     */
    public String html(int showing) {
        return ChartHtml.fragment(this, showing);
    }

    /** Returns the figure as a page that needs no network. */
    public String page() {
        return ChartHtml.page(this);
    }

    /**
     * Writes the figure into a file whose name ends in {@code .html}, and returns where it lies.
     *
     * @param file from the folder in which the program runs, such as that of the notebook
     * @throws nl.drugmonitor.language.RefusedException if the name ends otherwise, or the file cannot be written
     */
    public Path save(String file) {
        return SavedFile.of(file).write(this);
    }
}
