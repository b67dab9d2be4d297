package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes of a part of a figure that was written for Plotly 1 what Plotly 3 reads: titles with their font inside them,
 * numbers and truth values without quotation marks, and texts so that they are shown as they are.
 */
final class Plotly3 {
    /** Keys that jsplot misspells, or that have another name by now. */
    private static final Map<String, String> RENAMED =
            Map.of("showExponent", "showexponent", "showspike", "showspikes", "yaxis1", "yaxis");

    private static final List<String> NO_LONGER_READ = List.of("autobinx", "autobiny");
    private static final Set<String> TRUTHS = Set.of("autorange", "hovermode", "visible");
    private static final Set<String> SINGLE_NUMBERS = Set.of("opacity", "dtick", "tick0", "nticks", "scaleratio");
    private static final Set<String> LISTS_OF_NUMBERS = Set.of("x", "y", "z", "range", "tickvals");
    private static final Set<String> LISTS_OF_TEXTS = Set.of("x", "y", "labels", "ticktext");

    /** A code such as 0363 is no number: it would lose its zero. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2}.*)?");

    private Plotly3() {}

    static void translate(JsonNode part) {
        if (part instanceof ObjectNode object) {
            RENAMED.forEach((old, name) -> {
                if (object.has(old)) {
                    object.set(name, object.remove(old));
                }
            });
            object.remove(NO_LONGER_READ);
            List.copyOf(object.properties())
                    .forEach(member -> object.set(member.getKey(), value(member.getKey(), member.getValue())));
            JsonNode font = object.remove("titlefont");
            if (font != null && object.get("title") instanceof ObjectNode title) {
                title.set("font", font);
            }
        }
        part.forEach(Plotly3::translate);
    }

    private static JsonNode value(String key, JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode numbers = LISTS_OF_NUMBERS.contains(key) ? numbers(list) : list;
            return LISTS_OF_TEXTS.contains(key) ? literal(numbers) : numbers;
        }
        if (!value.isTextual()) {
            return value;
        }
        String text = value.textValue();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (key.equals("title")) {
            return nodes.objectNode().put("text", PlotlyJson.literal(text).replaceAll("\r\n?|\n", "<br>"));
        }
        if (key.equals("name")) {
            return nodes.textNode(PlotlyJson.literal(text));
        }
        if (TRUTHS.contains(key) && (text.equals("true") || text.equals("false"))) {
            return nodes.booleanNode(text.equals("true"));
        }
        return SINGLE_NUMBERS.contains(key) && NUMBER.matcher(text).matches()
                ? nodes.numberNode(Double.valueOf(text))
                : value;
    }

    /**
     * Returns numbers in quotation marks as numbers, and any other list as it is; of numbers and of dates, what is
     * missing is null.
     */
    private static ArrayNode numbers(ArrayNode list) {
        boolean areNumbers = all(list, NUMBER);
        if (!areNumbers && !all(list, DATE)) {
            return list;
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : list) {
            if (isMissing(item)) {
                values.addNull();
            } else if (areNumbers && item.isTextual()) {
                values.add(Double.valueOf(item.textValue()));
            } else {
                values.add(item);
            }
        }
        return values;
    }

    private static boolean all(ArrayNode list, Pattern form) {
        return list.valueStream()
                .filter(item -> !isMissing(item))
                .allMatch(item ->
                        item.isTextual() && form.matcher(item.textValue()).matches());
    }

    /** Returns whether an item is what jsplot writes of a missing value in a list of anything. */
    private static boolean isMissing(JsonNode item) {
        return item.isNull() || Set.of("null", "NaN", "Infinity", "-Infinity").contains(item.asText());
    }

    private static ArrayNode literal(ArrayNode list) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : list) {
            if (item.isTextual()) {
                texts.add(PlotlyJson.literal(item.textValue()));
            } else {
                texts.add(item);
            }
        }
        return texts;
    }

    /** Returns whether a list is of texts that are no dates, or of anything and such texts. */
    static boolean hasTexts(JsonNode list) {
        return list.valueStream()
                .anyMatch(item ->
                        item.isTextual() && !DATE.matcher(item.textValue()).matches());
    }
}
