package nl.drugmonitor.spelling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names that a misspelt one may have meant, three at most, the likeliest first.
 *
 * <p>Capitals, accents, and whether a line, a dash or a space parts two words do not count. Those names are near that
 * take the fewest keystrokes to reach, a third of the letters and four at most; if there are none, those that the name
 * is a part of, or that are a part of it; if there are none either, those that share its words.
 */
public final class NearNames {
    /** More would have to be read one by one. */
    private static final int MOST = 3;

    /** So many changes make another name of a long one. */
    private static final int MOST_KEYSTROKES = 4;

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 200;

    private NearNames() {}

    /** Returns the names that are near. */
    public static List<String> to(String name, Collection<String> known) {
        return to(name, titleless(known));
    }

    private static Map<String, List<String>> titleless(Collection<String> known) {
        Map<String, List<String>> titleless = new LinkedHashMap<>();
        known.forEach(name -> titleless.put(name, List.of()));
        return titleless;
    }

    /**
     * Returns the names that are near, or of which another name is.
     *
     * @param known by their names, what else each is called, such as its titles
     */
    public static List<String> to(String name, Map<String, ? extends Collection<String>> known) {
        String typed = plain(name);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        List<String> near = fewest(known, other -> within(allowed(typed), typed, other));
        if (near.isEmpty() && typed.length() >= SHORTEST_PART) {
            near = fewest(known, other -> partly(typed, other));
        }
        if (near.isEmpty() && typed.length() >= SHORTEST_PART) {
            near = fewest(known, other -> byWords(typed, other));
        }
        return near;
    }

    /** Returns the names that are near as {@link #to} does, but none for a part or a word of it. */
    public static List<String> spelt(String name, Collection<String> known) {
        return within(allowed(plain(name)), name, known);
    }

    private static int allowed(String typed) {
        return typed.length() == 1 ? 0 : Math.max(1, Math.min(typed.length() / 3, MOST_KEYSTROKES));
    }

    /** Returns the names that take the fewest keystrokes to reach, if that is no more than these. */
    public static List<String> within(int keystrokes, String name, Collection<String> known) {
        String typed = plain(name);
        return typed.length() > LONGEST
                ? List.of()
                : fewest(titleless(known), other -> within(keystrokes, typed, other));
    }

    /** Returns those for which a name costs least, in the order in which they are known. */
    private static List<String> fewest(
            Map<String, ? extends Collection<String>> known, Function<String, OptionalInt> cost) {
        Map<String, Integer> costs = new LinkedHashMap<>();
        known.forEach((name, others) -> Stream.concat(Stream.of(name), others.stream())
                .map(NearNames::plain)
                .filter(other -> !other.isEmpty() && other.length() <= LONGEST)
                .map(cost)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .min(Integer::compare)
                .ifPresent(least -> costs.put(name, least)));
        Optional<Integer> least = costs.values().stream().min(Integer::compare);
        return costs.entrySet().stream()
                .filter(name -> name.getValue().equals(least.orElseThrow()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    private static OptionalInt within(int allowed, String one, String other) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return OptionalInt.empty();
        }
        int needed = keystrokes(one, other);
        return needed <= allowed ? OptionalInt.of(needed) : OptionalInt.empty();
    }

    /** Prefers names that begin with what was typed, and then names that hold it, over those that it holds. */
    private static OptionalInt partly(String typed, String other) {
        if (other.startsWith(typed)) {
            return OptionalInt.of(0);
        }
        if (other.contains(typed)) {
            return OptionalInt.of(1);
        }
        return other.length() >= SHORTEST_PART && typed.contains(other) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    /** Counts the words that a name lacks of those typed; a word may be misspelt, and one must be there. */
    private static OptionalInt byWords(String typed, String other) {
        List<String> words = words(typed);
        long lacking = words.stream()
                .filter(word -> words(other).stream()
                        .noneMatch(one -> within(word.length() / 4, word, one).isPresent() || one.startsWith(word)))
                .count();
        return lacking < words.size() ? OptionalInt.of((int) lacking) : OptionalInt.empty();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> word.length() >= SHORTEST_PART)
                .toList();
    }

    private static String plain(String name) {
        return PlainLetters.of(name).replace('_', ' ').replace('-', ' ').strip();
    }

    /**
     * Returns how many letters must be put in, taken out, replaced or swapped with the next (optimal string alignment).
     */
    static int keystrokes(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                boolean areSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (areSwapped) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
