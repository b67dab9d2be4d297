package nl.drugmonitor.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.drugmonitor.language.Note;

/** The names that a misspelt one may have meant. */
public final class NearNames {
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 200;

    private NearNames() {}

    /**
     * Returns the names that take the fewest keystrokes to reach; if that is more than a third of the name, those that
     * it is a part of.
     */
    public static List<String> to(String name, Collection<String> known) {
        List<String> near = within(Math.max(1, name.length() / 3), name, known);
        boolean isPart = near.isEmpty() && name.length() >= SHORTEST_PART && name.length() <= LONGEST;
        return isPart ? known.stream().filter(other -> other.contains(name)).toList() : near;
    }

    /** Returns the names that take the fewest keystrokes to reach, if that is no more than these. */
    public static List<String> within(int keystrokes, String name, Collection<String> known) {
        List<String> near = new ArrayList<>();
        if (name.length() > LONGEST) {
            return near;
        }
        int fewest = keystrokes;
        for (String other : known) {
            int needed = keystrokes(name, other);
            if (needed < fewest) {
                near.clear();
                fewest = needed;
            }
            if (needed == fewest) {
                near.add(other);
            }
        }
        return near;
    }

    /**
     * Returns what a message can advise: {@code Did you mean hemp_nurseries?}, or every name that there is.
     *
     * @param known not empty
     */
    public static Note advice(String name, Collection<String> known) {
        return advice(name, known, Note.of("near_names.all", List.copyOf(known)));
    }

    /** Returns what a message can advise: a near name, or something else where there is none. */
    public static Note advice(String name, Collection<String> known, Note otherwise) {
        List<String> near = to(name, known);
        return near.isEmpty() ? otherwise : Note.of("near_names", near);
    }

    /** Returns how many letters must be put in, taken out or replaced (Levenshtein). */
    private static int keystrokes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
