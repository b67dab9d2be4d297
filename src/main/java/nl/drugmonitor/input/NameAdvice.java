package nl.drugmonitor.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.spelling.NearNames;

/** What a message can advise where a name is none of those that there are. */
public final class NameAdvice {
    /** So many names can be read in a message. */
    private static final int MOST_LISTED = 10;

    private NameAdvice() {}

    /**
     * Returns {@code Did you mean hemp_nurseries?}; where nothing is near, the names, or how many they are.
     *
     * @param known not empty
     */
    public static Note of(String name, Collection<String> known) {
        return of(name, known, allOrMany(known, Optional.empty()));
    }

    /**
     * Returns the same for things that have titles, by which they are found too.
     *
     * @param known the titles by the name, not empty
     * @param list says how to list the names where they are too many for a message
     */
    public static Note of(String name, Map<String, ? extends Collection<String>> known, Note list) {
        return advice(NearNames.to(name, known)).orElseGet(() -> allOrMany(known.keySet(), Optional.of(list)));
    }

    private static Note allOrMany(Collection<String> known, Optional<Note> list) {
        return known.size() <= MOST_LISTED
                ? Note.of("near_names.all", List.copyOf(known))
                : Note.of(
                        "near_names.many",
                        known.size(),
                        list.<Object>map(note -> note).orElse(""));
    }

    /** Returns the near names, or something else where there is none. */
    public static Note of(String name, Collection<String> known, Note otherwise) {
        return advice(NearNames.to(name, known)).orElse(otherwise);
    }

    private static Optional<Note> advice(List<String> near) {
        return near.isEmpty() ? Optional.empty() : Optional.of(Note.of("near_names", near));
    }

    /** Returns the titles of things by their names, in both languages, for a name that may be a title. */
    public static <T> Map<String, List<String>> titles(
            Collection<T> things, Function<T, String> name, Function<T, Bilingual> title) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        things.forEach(thing -> titles.put(
                name.apply(thing),
                List.of(title.apply(thing).english(), title.apply(thing).dutch())));
        return titles;
    }
}
