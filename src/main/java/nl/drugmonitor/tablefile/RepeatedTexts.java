package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;

/**
 * The first different texts of a column, each kept once: most columns of texts name a few things many times. They are
 * found by their signs, without making a {@code String} of each cell.
 */
final class RepeatedTexts {
    static final int NONE = -1;

    private static final int MOST = 1 << 10;
    private static final int LONGEST = 64;
    private static final int SLOTS = 2 * MOST;

    private final List<String> texts = new ArrayList<>();

    /** The number of a text plus one, at the place that its signs give or at a later one; 0 for nothing. */
    private final int[] slots = new int[SLOTS];

    /**
     * Returns the number of a text, which is added if it is new.
     *
     * @return {@link #NONE} for a text that is not kept: an empty one, one with blanks around it, a long one, and new
     *     ones after the first thousand
     */
    int number(char[] text, int from, int to) {
        if (from == to || to - from > LONGEST || NumberText.isBlank(text[from]) || NumberText.isBlank(text[to - 1])) {
            return NONE;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 11) & (SLOTS - 1);
        while (slots[slot] != 0) {
            if (isSame(texts.get(slots[slot] - 1), text, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (texts.size() == MOST) {
            return NONE;
        }
        texts.add(new String(text, from, to - from));
        slots[slot] = texts.size();
        return texts.size() - 1;
    }

    private static boolean isSame(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    String text(int number) {
        return texts.get(number);
    }
}
