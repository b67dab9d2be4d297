package nl.drugmonitor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON for Plotly, as it stands in a page. */
final class PlotlyJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlotlyJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns JSON in which nothing ends the script of a page that it stands in. */
    static String text(JsonNode tree) {
        return tree.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Returns a text as Plotly must have it, which reads some HTML, so that it is shown as it is. */
    static String literal(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
