package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The axes of a figure of a researcher's own. Plotly guesses by a majority what kind of axis a list wants, and leaves
 * the rest out without a word; here an axis that has any text is one of categories. Years are shown whole.
 */
final class FigureAxes {
    private static final List<String> LETTERS = List.of("x", "y");

    /** Traces whose lists do not lie along axes. */
    private static final Set<String> WITHOUT_AXES = Set.of("pie", "scatter3d");

    /** The longest run of years of which each is labelled. */
    private static final int MOST_YEARS = 12;

    /** The same, where there are several axes of years beside each other. */
    private static final int FEW_YEARS = 5;

    private FigureAxes() {}

    /** Completes the axes in a layout by the lists of the traces, as far as the user left it open. */
    static void complete(ObjectNode layout, JsonNode traces) {
        Map<String, List<JsonNode>> lists = new LinkedHashMap<>();
        for (JsonNode trace : traces) {
            if (!WITHOUT_AXES.contains(trace.path("type").asText())) {
                for (String letter : LETTERS) {
                    String axis = axis(trace, letter);
                    if (trace.path(letter).isArray()) {
                        lists.computeIfAbsent(axis, name -> new ArrayList<>()).add(trace.get(letter));
                    }
                }
            }
        }
        for (JsonNode trace : traces) {
            if (hasValuesAlongX(trace)) {
                layout.withObject("/" + axis(trace, "x")).put("separatethousands", true);
            }
        }
        long across =
                lists.keySet().stream().filter(axis -> axis.startsWith("x")).count();
        lists.forEach((axis, values) -> complete(layout, axis, values, across > 1 ? FEW_YEARS : MOST_YEARS));
    }

    private static boolean hasValuesAlongX(JsonNode trace) {
        return trace.path("orientation").asText().equals("h")
                || trace.path("type").asText().startsWith("histogram");
    }

    /** Returns the name of an axis of a trace in the layout: {@code yaxis2}, where the trace has {@code y2}. */
    private static String axis(JsonNode trace, String letter) {
        return letter + "axis" + trace.path(letter + "axis").asText().replaceAll("\\D", "");
    }

    private static void complete(ObjectNode layout, String axis, List<JsonNode> lists, int mostYears) {
        if (layout.path(axis).has("type")) {
            return;
        }
        if (lists.stream().anyMatch(Plotly3::hasTexts)) {
            layout.withObject("/" + axis).put("type", "category");
        } else if (lists.stream().allMatch(FigureAxes::areYears)) {
            showYears(layout.withObject("/" + axis), lists, mostYears);
        }
    }

    /** Returns whether the values of a list are years, as far as they are there. */
    private static boolean areYears(JsonNode list) {
        return present(list).findAny().isPresent() && present(list).allMatch(FigureAxes::isYear);
    }

    private static Stream<JsonNode> present(JsonNode list) {
        return list.valueStream().filter(value -> !value.isNull());
    }

    private static boolean isYear(JsonNode value) {
        double number = value.asDouble();
        return value.isNumber() && number == Math.rint(number) && number >= Row.FIRST_YEAR && number <= Row.LAST_YEAR;
    }

    private static void showYears(ObjectNode axis, List<JsonNode> lists, int mostYears) {
        DoubleSummaryStatistics years = lists.stream()
                .flatMap(FigureAxes::present)
                .mapToDouble(JsonNode::asDouble)
                .summaryStatistics();
        boolean isSetByUser = axis.has("dtick") || axis.has("tickvals") || axis.has("nticks");
        if (!axis.has("tickformat")) {
            axis.put("tickformat", "d");
        }
        if (!isSetByUser && years.getMax() - years.getMin() <= mostYears) {
            axis.put("dtick", 1);
        }
    }
}
