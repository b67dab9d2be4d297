package nl.drugmonitor.statline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.input.Place;
import org.jspecify.annotations.Nullable;

/** One entry of a list: a row of data, or what is said of one column or one code. */
final class Entry {
    private final Place place;
    private final Map<String, @Nullable String> fields;

    /**
     * @param fields by their names; null where a JSON answer says null, and an empty text for an empty cell of a csv
     */
    Entry(Place place, Map<String, @Nullable String> fields) {
        this.place = place;
        this.fields = fields;
    }

    Place place() {
        return place;
    }

    Set<String> names() {
        return fields.keySet();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns whether the field is there and says null. */
    boolean isNull(String name) {
        return fields.containsKey(name) && fields.get(name) == null;
    }

    /** Returns the text of a field without the blanks that pad it; an empty one if there is none. */
    String text(String name) {
        String text = fields.get(name);
        return text == null ? "" : text.strip();
    }

    /** Returns the text of a field with the blanks that pad it. */
    String raw(String name) {
        String text = fields.get(name);
        return text == null ? "" : text;
    }

    /** Returns the text of the first of these fields that says something. */
    String firstOf(String... names) {
        for (String name : names) {
            if (!text(name).isEmpty()) {
                return text(name);
            }
        }
        return "";
    }

    Optional<Integer> whole(String name) {
        return text(name).matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text(name))) : Optional.empty();
    }
}
