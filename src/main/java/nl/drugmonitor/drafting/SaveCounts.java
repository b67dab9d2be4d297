package nl.drugmonitor.drafting;

import java.util.EnumMap;
import java.util.Map;
import nl.drugmonitor.drafting.Entry.Section;

/** What became of the entries of a claims file. */
public final class SaveCounts {
    private final Map<Section, Map<Became, Integer>> counts = new EnumMap<>(Section.class);

    SaveCounts() {}

    /** What became of an entry. */
    public enum Became {
        ADDED,
        /** Nobody had touched it, and the text has changed. */
        CHANGED,
        SAME,
        /** A person wrote or changed it: it stays as it is. */
        KEPT,
        /** Its sentence is no longer in the text. */
        MARKED,
        /** Nobody had touched it, and nothing rests on it. */
        REMOVED
    }

    void add(Section section, Became fate) {
        counts.computeIfAbsent(section, key -> new EnumMap<>(Became.class)).merge(fate, 1, Integer::sum);
    }

    /** Returns how many entries of all sections fared so. */
    public int of(Became fate) {
        return counts.values().stream()
                .mapToInt(each -> each.getOrDefault(fate, 0))
                .sum();
    }

    private int written(Section section) {
        return counts.getOrDefault(section, Map.of()).entrySet().stream()
                .filter(each -> each.getKey() != Became.REMOVED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int figures() {
        return written(Section.FIGURES);
    }

    public int claims() {
        return written(Section.CLAIMS);
    }

    public int numbers() {
        return written(Section.NUMBERS);
    }

    public int untested() {
        return written(Section.UNTESTED);
    }
}
