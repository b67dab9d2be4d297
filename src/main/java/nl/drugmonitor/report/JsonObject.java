package nl.drugmonitor.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.language.Language;

/** A JSON object as a value, with its fields in the order in which they were added; {@link Json} writes it. */
public final class JsonObject {
    /** What a program asks of a format: it changes when a field goes, or means something else. */
    private static final int FORMAT_VERSION = 1;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Returns the beginning of what a command prints. */
    public static JsonObject ofCommand() {
        return new JsonObject().with("format_version", FORMAT_VERSION);
    }

    /** Returns the beginning of what a command prints that has words in it. */
    static JsonObject ofCommand(Language language) {
        return ofCommand().with("language", language.code());
    }

    /** Adds a field. */
    public JsonObject with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Adds the fields of another object. */
    JsonObject with(JsonObject other) {
        fields.putAll(other.fields);
        return this;
    }

    /** Adds a field, unless it would say nothing. */
    public JsonObject withAny(String field, Optional<?> value) {
        return value.isPresent() ? with(field, value) : this;
    }

    /** Adds a field, unless it would say nothing. */
    JsonObject withAny(String field, Collection<?> values) {
        return values.isEmpty() ? this : with(field, values);
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
