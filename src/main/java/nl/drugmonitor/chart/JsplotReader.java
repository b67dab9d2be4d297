package nl.drugmonitor.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the JavaScript that jsplot, the drawing part of Tablesaw, writes for Plotly 1.
 *
 * <p>It has texts of two kinds. Those of its templates stand between apostrophes: HTML has its escapes in them, and a
 * backslash or the end of a line is just that. Those of data stand between quotation marks and are JSON.
 */
final class JsplotReader {
    private static final JsonMapper JAVASCRIPT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** A key of which jsplot misspelt the value, which is then missing. */
    private static final Pattern WITHOUT_VALUE = Pattern.compile("\\w+:\\s*,");

    /** Where jsplot writes fractions as the machine's language does, such as with commas. */
    private static final Pattern DOMAIN = Pattern.compile("domain: \\[(\\d),(\\d+), (\\d),(\\d+)]");

    private final String source;
    private final StringBuilder json = new StringBuilder();
    private int at;

    private JsplotReader(String source) {
        this.source = source;
    }

    /** Reads {@code var name = {...};}. What is no number, or none that JSON can hold, becomes null. */
    static ObjectNode read(String assignment) {
        String object = assignment.substring(assignment.indexOf('{'), assignment.lastIndexOf('}') + 1);
        String json = new JsplotReader(object).json();
        try {
            ObjectNode tree = (ObjectNode) JAVASCRIPT.readTree(json);
            clean(tree);
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read what Tablesaw wrote of the figure: " + assignment, e);
        }
    }

    private String json() {
        int start = 0;
        while (at < source.length()) {
            char sign = source.charAt(at);
            if (sign != '"' && sign != '\'') {
                at++;
                continue;
            }
            addCode(source.substring(start, at));
            if (sign == '"') {
                addText();
            } else {
                addTextOfTemplate();
            }
            start = at;
        }
        addCode(source.substring(start));
        return json.toString();
    }

    private void addCode(String code) {
        String mended = DOMAIN.matcher(unescape(code)).replaceAll("domain: [$1.$2, $3.$4]");
        json.append(WITHOUT_VALUE.matcher(mended).replaceAll(""));
    }

    private void addText() {
        int start = at++;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        json.append(source, start, ++at);
    }

    private void addTextOfTemplate() {
        int end = source.indexOf('\'', at + 1);
        json.append(JsonNodeFactory.instance.textNode(unescape(source.substring(at + 1, end))));
        at = end + 1;
    }

    private static String unescape(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void clean(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            List.copyOf(object.properties()).stream()
                    .filter(member -> isNothing(member.getValue()))
                    .forEach(member -> object.remove(member.getKey()));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isNothing(array.get(i))) {
                    array.setNull(i);
                }
            }
        }
        tree.forEach(JsplotReader::clean);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isDouble() && !Double.isFinite(value.doubleValue()));
    }
}
