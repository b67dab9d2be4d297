package nl.drugmonitor.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.Trace;

/**
 * Makes of a figure of Tablesaw what Plotly 3 draws. Tablesaw writes JavaScript for Plotly 1: titles as mere text with
 * their font beside them, truth values and numbers in quotes, texts escaped for HTML.
 */
public final class PlotlyJson {
    private static final JsonMapper JAVASCRIPT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> TEXTS = Set.of("title", "name");
    private static final Set<String> NUMBERS = Set.of("x", "y", "z", "range", "tickvals");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?|NaN");

    private PlotlyJson() {}

    /** Returns the figure as JSON with the members {@code data}, {@code layout} and {@code config}, safe in a page. */
    public static String of(Figure figure) {
        return text(tree(figure));
    }

    /**
     * Returns a figure of a user's own as a part of a page, drawn where {@link PlotlyScript} is there.
     *
     * @param id of the element, unique on the page: letters, digits, hyphens
     */
    public static String html(Figure figure, String id) {
        return ChartHtml.fragment(figure, id);
    }

    static ObjectNode tree(Figure figure) {
        ObjectNode tree = JAVASCRIPT.createObjectNode();
        ArrayNode data = tree.putArray("data");
        for (Trace trace : figure.getTraces()) {
            data.add(read(trace.asJavascript(data.size())));
        }
        tree.set(
                "layout",
                figure.getLayout() == null ? empty() : read(figure.getLayout().asJavascript()));
        tree.set(
                "config",
                figure.getConfig() == null ? empty() : read(figure.getConfig().asJavascript()));
        return tree;
    }

    private static ObjectNode empty() {
        return JAVASCRIPT.createObjectNode();
    }

    /** Returns JSON in which nothing ends the script of a page that it stands in. */
    static String text(JsonNode tree) {
        return tree.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Reads {@code var name = {...};}. */
    private static ObjectNode read(String assignment) {
        int start = assignment.indexOf('{');
        int end = assignment.lastIndexOf('}') + 1;
        try {
            ObjectNode object = (ObjectNode) JAVASCRIPT.readTree(assignment.substring(start, end));
            translate(object);
            return object;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read what Tablesaw wrote of the figure: " + assignment, e);
        }
    }

    private static void translate(ObjectNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            JsonNode value = object.get(key);
            if (value.isTextual()) {
                object.set(key, scalar(key, value));
            } else {
                if (NUMBERS.contains(key) && value instanceof ArrayNode list) {
                    object.set(key, numbers(list));
                }
                translate(object.get(key));
            }
        }
        if (object.path("title").isTextual()) {
            JsonNode font = object.remove("titlefont");
            ObjectNode title = empty().set("text", object.get("title"));
            object.set("title", font == null ? title : title.set("font", font));
        }
    }

    private static void translate(JsonNode value) {
        if (value instanceof ObjectNode object) {
            translate(object);
        } else if (value instanceof ArrayNode array) {
            array.forEach(PlotlyJson::translate);
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isDouble() && Double.isNaN(array.get(i).doubleValue())) {
                    array.setNull(i);
                }
            }
        }
    }

    /** Returns numbers in quotes as numbers, and any other list as it is. */
    private static ArrayNode numbers(ArrayNode list) {
        ArrayNode numbers = JAVASCRIPT.createArrayNode();
        for (JsonNode item : list) {
            if (!item.isTextual() || !NUMBER.matcher(item.textValue()).matches()) {
                return list;
            }
            numbers.add(Double.valueOf(item.textValue()));
        }
        return numbers;
    }

    private static JsonNode scalar(String key, JsonNode value) {
        String text = value.textValue();
        if (TEXTS.contains(key)) {
            return JAVASCRIPT.getNodeFactory().textNode(unescape(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return JAVASCRIPT.getNodeFactory().booleanNode(text.equals("true"));
        }
        return key.equals("opacity") ? JAVASCRIPT.getNodeFactory().numberNode(Double.valueOf(text)) : value;
    }

    /** Takes the escapes away that Plotly shows as they are; those of {@code <}, {@code >} and {@code &} it reads. */
    private static String unescape(String text) {
        String plain = text;
        for (Map.Entry<String, String> escape :
                Map.of("&quot;", "\"", "&#39;", "'", "&#x27;", "'").entrySet()) {
            plain = plain.replace(escape.getKey(), escape.getValue());
        }
        return plain;
    }

    /** Returns a text as Plotly must have it, which reads some HTML, so that it is shown as it is. */
    static String literal(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
