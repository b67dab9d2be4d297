package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.drugmonitor.kernel.display.MimeBundle;

/** Turns values into JSON for the front end. */
final class Bundles {
    private Bundles() {}

    /**
     * Returns {@code data} and {@code metadata}. Long text is cut, and a form that is too long or cannot be JSON is
     * left out; a note says so.
     */
    static ObjectNode toJson(MimeBundle bundle, Limit limit) {
        ObjectNode content = Json.object();
        ObjectNode data = content.putObject("data");
        StringBuilder notes = new StringBuilder();
        for (Map.Entry<String, Object> form : bundle.data().entrySet()) {
            JsonNode value;
            try {
                value = Json.MAPPER.valueToTree(form.getValue());
            } catch (IllegalArgumentException
                    | StackOverflowError e) { // a renderer may return anything, such as a list that contains itself
                notes.append("\n[%s left out: it cannot be written as JSON]\n".formatted(form.getKey()));
                continue;
            }
            if (form.getKey().equals(MimeBundle.TEXT)) {
                data.put(form.getKey(), limit.text(value.asText()));
            } else if (size(value) <= limit.signs()) {
                data.set(form.getKey(), value);
            } else {
                notes.append(limit.note(form.getKey() + " left out"));
            }
        }
        if (!notes.isEmpty()) {
            data.put(MimeBundle.TEXT, data.path(MimeBundle.TEXT).asText() + notes);
        }
        content.set("metadata", Json.MAPPER.valueToTree(bundle.metadata()));
        return content;
    }

    /** Returns about how many characters the value takes in a message. */
    static int size(JsonNode value) {
        int size = value.isTextual() ? value.textValue().length() : 1;
        for (JsonNode part : value) {
            size += size(part);
        }
        return size;
    }
}
