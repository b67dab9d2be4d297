package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;

/**
 * An entry of a claims file as it is made from a text.
 *
 * @param section the list that it stands in
 * @param key tells it from all others of the section, also in a later version of the text
 * @param values a text, a list of ids, a whole number or a truth value under each key, in the order of the file
 */
record Entry(Section section, String key, Map<String, Object> values) {
    /** Under this key an entry keeps its own key and the sum of its values, which tells whether somebody changed it. */
    static final String SAVED = "saved";

    /** Marks an entry whose sentence is no longer in the text. */
    static final String GONE = "gone";

    static final String ID = "id";

    private static final String ITEM = "  - ";
    private static final String MORE = "    ";

    Entry {
        values = new LinkedHashMap<>(values);
    }

    /** A list of a claims file. */
    enum Section {
        FIGURES,
        CLAIMS,
        NUMBERS,
        UNTESTED;

        /** Returns its key in the file. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Optional<String> id() {
        return Optional.ofNullable(values.get(ID)).map(Object::toString);
    }

    /** Returns the same entry with other ids in the place of those that a person has changed. */
    Entry renamed(Map<String, String> ids) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        values.forEach((name, value) -> renamed.put(name, isText(name) ? value : renamed(value, ids)));
        return new Entry(section, key, renamed);
    }

    /** Returns whether what stands under a key is words of the text or of the program, and no id. */
    private static boolean isText(String name) {
        return List.of("printed", "says", "says_nl", "place", "place_nl", "word")
                .contains(name);
    }

    private static Object renamed(Object value, Map<String, String> ids) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> renamed(each, ids)).toList();
        }
        return value instanceof String text ? ids.getOrDefault(text, text) : value;
    }

    /** Returns the lines of the entry in its file. */
    List<String> lines() {
        List<String> lines = plain();
        lines.add(MORE + SAVED + ": " + Yaml.text(saved()));
        return lines;
    }

    /** Returns its key and the sum of its values. */
    String saved() {
        String text = String.join("\n", plain());
        return key + " "
                + Sums.of(Node.read(new TextFile("entry.yaml", text)).items().get(0));
    }

    private List<String> plain() {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add((lines.isEmpty() ? ITEM : MORE) + name + ": " + written(value)));
        return lines;
    }

    private static String written(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Entry::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? Yaml.text(text) : value.toString();
    }
}
