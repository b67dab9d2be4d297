package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.drugmonitor.kernel.display.MimeBundle;

/** Values on their way to the front end. */
final class Bundles {
    /** The most signs that one output may have: a front end that must show more becomes slow, or fails. */
    static final int MAX_OUTPUT = 10_000_000;

    private Bundles() {}

    /** Returns {@code data} and {@code metadata}; a form that is too long is left out, and text is cut, with a note. */
    static ObjectNode toJson(MimeBundle bundle) {
        ObjectNode content = Json.object();
        ObjectNode data = content.putObject("data");
        StringBuilder notes = new StringBuilder();
        for (Map.Entry<String, Object> form : bundle.data().entrySet()) {
            JsonNode value = Json.MAPPER.valueToTree(form.getValue());
            int size = value.isTextual() ? value.textValue().length() : Json.bytes(value).length;
            if (size <= MAX_OUTPUT) {
                data.set(form.getKey(), value);
            } else if (value.isTextual() && form.getKey().equals(MimeBundle.TEXT)) {
                data.put(form.getKey(), value.textValue().substring(0, MAX_OUTPUT));
                notes.append(note("cut"));
            } else {
                notes.append(note(form.getKey() + " left out"));
            }
        }
        if (!notes.isEmpty()) {
            data.put(MimeBundle.TEXT, data.path(MimeBundle.TEXT).asText() + notes);
        }
        content.set("metadata", Json.MAPPER.valueToTree(bundle.metadata()));
        return content;
    }

    static String note(String what) {
        return "\n[%s: longer than %d MB]\n".formatted(what, MAX_OUTPUT / 1_000_000);
    }
}
