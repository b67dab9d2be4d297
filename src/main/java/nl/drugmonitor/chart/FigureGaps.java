package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Missing values in the lines and areas of a figure. Of a line Plotly hides a value that has none beside it; of an area
 * it fills what lies between two values with a gap between them. Here each value is seen, and each gap.
 */
final class FigureGaps {
    private static final String HALF = "80"; // of the colour, as Plotly fills areas

    private FigureGaps() {}

    /** Returns the traces, with the areas that have gaps drawn as a line and its filled runs. */
    static void show(ArrayNode traces) {
        traces.forEach(FigureGaps::showLonelyValues);
        List<JsonNode> areas = traces.valueStream().filter(FigureGaps::isArea).toList();
        if (areas.stream().noneMatch(area -> IntStream.range(0, size(area)).anyMatch(at -> !isThere(area, at)))) {
            return;
        }
        List<ObjectNode> fills = new ArrayList<>();
        @Nullable JsonNode below = null;
        for (int i = 0; i < traces.size(); i++) {
            if (isArea(traces.get(i))) {
                ObjectNode area = (ObjectNode) traces.get(i);
                JsonNode base = area.path("fill").asText().equals("tonexty") ? below : null;
                if (base == null || base.path("x").equals(area.path("x"))) {
                    fills.add(filled(area, base, Look.of(i).colour(), "area" + i));
                }
                below = area;
            }
        }
        traces.addAll(fills);
    }

    private static void showLonelyValues(JsonNode trace) {
        boolean isLine = trace.path("type").asText().startsWith("scatter")
                && trace.path("mode").asText().equals("lines");
        boolean hasLonely = IntStream.range(0, size(trace))
                .anyMatch(at -> isThere(trace, at) && !isThere(trace, at - 1) && !isThere(trace, at + 1));
        if (isLine && hasLonely) {
            ((ObjectNode) trace).put("mode", "lines+markers");
        }
    }

    private static boolean isArea(JsonNode trace) {
        String fill = trace.path("fill").asText();
        return fill.equals("tonexty") || fill.equals("tozeroy");
    }

    private static int size(JsonNode trace) {
        return Math.min(trace.path("x").size(), trace.path("y").size());
    }

    private static boolean isThere(JsonNode trace, int at) {
        return at >= 0
                && at < size(trace)
                && !trace.get("x").get(at).isNull()
                && !trace.get("y").get(at).isNull();
    }

    /** Returns a trace that fills the runs of an area, and leaves the filling to it. */
    private static ObjectNode filled(ObjectNode area, @Nullable JsonNode base, String colour, String group) {
        if (!area.path("line").has("color")) {
            area.withObject("/line").put("color", colour);
        }
        area.remove("fill");
        area.put("legendgroup", group);
        ObjectNode filled =
                PlotlyJson.object().put("type", "scatter").put("mode", "none").put("fill", "toself");
        JsonNode fillColour = area.remove("fillcolor");
        if (fillColour == null) {
            filled.put("fillcolor", colour + HALF);
        } else {
            filled.set("fillcolor", fillColour);
        }
        filled.put("hoverinfo", "skip").put("showlegend", false).put("legendgroup", group);
        for (String axis : List.of("xaxis", "yaxis")) {
            if (area.has(axis)) {
                filled.set(axis, area.get(axis));
            }
        }
        ArrayNode x = filled.putArray("x");
        ArrayNode y = filled.putArray("y");
        int from = 0;
        for (int at = 0; at <= size(area); at++) {
            boolean isIn = isThere(area, at) && (base == null || isThere(base, at));
            if (!isIn) {
                addRun(x, y, area, base, from, at);
                from = at + 1;
            }
        }
        return filled;
    }

    /** Adds the outline of a run: its values from first to last, and what lies below them from last to first. */
    private static void addRun(ArrayNode x, ArrayNode y, JsonNode area, @Nullable JsonNode base, int from, int end) {
        if (end - from < 2) {
            return;
        }
        for (int at = from; at < end; at++) {
            x.add(area.get("x").get(at));
            y.add(area.get("y").get(at));
        }
        for (int at = end - 1; at >= from; at--) {
            x.add(area.get("x").get(at));
            if (base == null) {
                y.add(0);
            } else {
                y.add(base.get("y").get(at));
            }
        }
        x.addNull();
        y.addNull();
    }
}
