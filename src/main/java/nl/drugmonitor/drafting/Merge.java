package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.drafting.ClaimsFile.Kept;
import nl.drugmonitor.drafting.Entry.Section;
import nl.drugmonitor.drafting.SaveCounts.Became;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;

/**
 * Brings a claims file up to date with its text. What a person wrote or changed stays as it is, comments and order
 * included; what nobody has touched is written anew.
 */
final class Merge {
    private final ClaimsFile file;
    private final TextEntries.Made made;
    private final SaveCounts counts = new SaveCounts();

    /** The ids that a person has given to figures and claims, by those that they had. */
    private final Map<String, String> ids = new HashMap<>();

    /** What is written before a line of the file. */
    private final Map<Integer, List<String>> added = new HashMap<>();

    /** What takes the place of the lines of an entry, by the first of them. */
    private final Map<Integer, Change> instead = new HashMap<>();

    /**
     * Lines in place of others.
     *
     * @param end the line behind those
     */
    private record Change(int end, List<String> lines) {}

    private Merge(ClaimsFile file, TextEntries.Made made) {
        this.file = file;
        this.made = made;
    }

    /**
     * The file with the entries of its text.
     *
     * @param counts how many were added, changed, kept and marked
     */
    record Merged(String content, SaveCounts counts) {}

    static Merged of(TextFile old, TextEntries.Made made) {
        return new Merge(ClaimsFile.of(old), made).merged();
    }

    private Merged merged() {
        for (Section section : List.of(Section.FIGURES, Section.CLAIMS)) {
            keepIds(section);
        }
        Set<String> needed = new HashSet<>();
        for (Section section : List.of(Section.CLAIMS, Section.FIGURES, Section.NUMBERS, Section.UNTESTED)) {
            merge(section, needed);
        }
        return new Merged(written(), counts);
    }

    private List<Entry> made(Section section) {
        return made.entries().stream()
                .filter(entry -> entry.section() == section)
                .toList();
    }

    private void keepIds(Section section) {
        Map<String, Kept> byKey = byKey(file.entries(section));
        for (Entry entry : made(section)) {
            Kept own = byKey.get(entry.key());
            if (own != null && own.id().isPresent()) {
                entry.id().ifPresent(id -> ids.put(id, own.id().get()));
            }
        }
    }

    private static Map<String, Kept> byKey(List<Kept> entries) {
        Map<String, Kept> byKey = new HashMap<>();
        entries.forEach(entry -> entry.key().ifPresent(key -> byKey.putIfAbsent(key, entry)));
        return byKey;
    }

    /**
     * Merges a section.
     *
     * @param needed values that claims which stay as they are have, the figures among them; filled by the claims
     */
    private void merge(Section section, Set<String> needed) {
        int behind = file.open(section);
        List<Kept> entries = file.entries(section);
        Map<String, Kept> byKey = byKey(entries);
        Set<Kept> met = new HashSet<>();
        for (Entry entry : made(section)) {
            Kept own = byKey.get(entry.key());
            if (own == null) {
                added.computeIfAbsent(behind, line -> new ArrayList<>())
                        .addAll(entry.renamed(ids).lines());
                counts.add(section, Became.ADDED);
            } else {
                met.add(own);
                counts.add(section, update(own, entry.renamed(ids)));
                behind = own.end();
            }
        }
        for (Kept entry : entries) {
            if (!met.contains(entry)) {
                counts.add(section, leave(section, entry, needed));
            }
            Change change = instead.get(entry.start());
            boolean isRemoved = change != null && change.lines().isEmpty();
            boolean isAsItWas = !isRemoved && (!met.contains(entry) || !entry.isUntouched());
            if (section == Section.CLAIMS && isAsItWas) {
                needed.addAll(values(entry));
            }
        }
    }

    private static List<String> values(Kept claim) {
        List<String> values = new ArrayList<>();
        claim.node().members().values().forEach(value -> {
            values.add(value.raw());
            if (value.kind() == Node.Kind.LIST) {
                value.items().forEach(item -> values.add(item.raw()));
            }
        });
        return values;
    }

    /** Decides on an entry that the text gives again. */
    private Became update(Kept own, Entry entry) {
        if (own.isUntouched()) {
            boolean isSame = own.saved().equals(Optional.of(entry.saved())) && !own.isGone();
            if (!isSame) {
                replace(own, entry.lines());
            }
            return isSame ? Became.SAME : Became.CHANGED;
        }
        if (own.isGone()) {
            replace(own, own.unmarked());
        }
        return Became.KEPT;
    }

    /** Decides on an entry that the text no longer gives. */
    private Became leave(Section section, Kept entry, Set<String> needed) {
        if (entry.key().isEmpty()) {
            return Became.KEPT; // written by a person
        }
        boolean isInText = made.sentences().has(entry.key().orElseThrow().split("\\.", 2)[0]);
        boolean isStatement = section == Section.CLAIMS || section == Section.UNTESTED;
        boolean isNeeded = entry.id().filter(needed::contains).isPresent();
        if (entry.isUntouched() && !isNeeded && (isInText || !isStatement)) {
            replace(entry, List.of());
            return Became.REMOVED;
        }
        if (isInText) {
            return Became.KEPT;
        }
        if (!entry.isGone()) {
            replace(entry, entry.marked());
        }
        return Became.MARKED;
    }

    private void replace(Kept entry, List<String> lines) {
        instead.put(entry.start(), new Change(entry.end(), lines));
    }

    private String written() {
        List<String> old = file.lines();
        List<String> lines = new ArrayList<>();
        int line = 0;
        while (line < old.size()) {
            lines.addAll(added.getOrDefault(line, List.of()));
            Change change = instead.get(line);
            if (change != null) {
                lines.addAll(change.lines());
                line = change.end();
            } else {
                lines.add(old.get(line));
                line++;
            }
        }
        lines.addAll(added.getOrDefault(old.size(), List.of()));
        return String.join("\n", withoutBareKeys(lines)).stripTrailing() + "\n";
    }

    /** A list that has no entry needs its brackets. */
    private static List<String> withoutBareKeys(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        for (Section section : Section.values()) {
            int at = all.indexOf(section.key() + ":");
            boolean hasEntry = at >= 0
                    && all.stream()
                            .skip(at + 1L)
                            .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                            .findFirst()
                            .filter(line -> line.strip().startsWith("-"))
                            .isPresent();
            if (at >= 0 && !hasEntry) {
                all.set(at, section.key() + ": []");
            }
        }
        return all;
    }
}
