package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Place;

/** What is wrong with single cells or codes of a table; what happens again in a column is counted, and told once. */
final class Troubles {
    private static final int SHOWN = 5;

    private record Kind(String key, String subject) {}

    private static final class First {
        private final Place place;
        private final Object[] parts;
        private final Set<String> examples = new LinkedHashSet<>();
        private long count;

        private First(Place place, Object... parts) {
            this.place = place;
            this.parts = parts;
        }
    }

    private final Map<Kind, First> found = new LinkedHashMap<>();

    /**
     * Notes a trouble.
     *
     * @param key of its message, whose first part is how often it happens
     * @param subject what it is about: the same trouble of the same subject is told once
     */
    void add(String key, String subject, Place place, Object... parts) {
        found.computeIfAbsent(new Kind(key, subject), unused -> new First(place, parts)).count++;
    }

    /** Notes a code that is wrong; all those of a dimension are told together, the first of them by name. */
    void addCode(String key, String dimension, String code, Place place) {
        First first = found.computeIfAbsent(new Kind(key, dimension), unused -> new First(place, dimension));
        first.count++;
        first.examples.add(code);
    }

    /** Returns a fault for each kind of trouble, with the place where it first happens. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        found.forEach((kind, first) -> {
            List<Object> parts = new ArrayList<>(List.of(first.count));
            parts.addAll(Arrays.asList(first.parts));
            if (!first.examples.isEmpty()) {
                parts.add(first.examples.size());
                parts.add(first.examples.stream().limit(SHOWN).toList());
            }
            faults.add(Fault.of(first.place, kind.key(), parts.toArray()));
        });
        return faults;
    }
}
