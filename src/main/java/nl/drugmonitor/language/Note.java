package nl.drugmonitor.language;

import java.util.List;

/**
 * A message that only people read, such as a fault in a file.
 *
 * @param key under which the message files have its words
 * @param parts those that the words name, by their numbers from 0
 */
public record Note(String key, List<Object> parts) implements Sayable {
    public Note {
        parts = List.copyOf(parts);
    }

    public static Note of(String key, Object... parts) {
        return new Note(key, List.of(parts));
    }

    @Override
    public String in(Language language) {
        return language.fill(key, parts);
    }
}
