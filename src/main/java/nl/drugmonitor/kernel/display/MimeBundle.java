package nl.drugmonitor.kernel.display;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value in several forms, of which a front end shows the richest it can.
 *
 * @param data by MIME type: text, base64 text for pictures, or a tree of maps and lists for JSON
 * @param metadata by MIME type, such as the width of a picture
 */
public record MimeBundle(Map<String, Object> data, Map<String, Object> metadata) {
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";

    public MimeBundle {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        metadata = Map.copyOf(metadata);
    }

    public static MimeBundle text(String text) {
        return new MimeBundle(Map.of(TEXT, text), Map.of());
    }
}
