package nl.drugmonitor.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as text of a length that a notebook bears. */
final class Cut {
    /** Of a collection, a map, an array and a table so many are shown, and of a text a thousand times as many signs. */
    static final int MOST = 100;

    private static final int MOST_SIGNS = 1000 * MOST;
    private static final int DEEPEST = 6;

    /** The class that JShell puts around what a cell declares, of which its author knows nothing. */
    private static final Pattern AROUND_CELLS = Pattern.compile("REPL\\.\\$JShell\\$\\w+[.$]");

    private Cut() {}

    /** Returns a text with a note of how many signs of it are not shown, if it is too long. */
    static String text(String text) {
        if (text.length() <= MOST_SIGNS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_SIGNS - 1)) ? MOST_SIGNS - 1 : MOST_SIGNS;
        return text.substring(0, end) + "\n" + rest(text.length() - end, "characters");
    }

    /** Returns {@code ... 900 more elements}. */
    static String rest(int count, String what) {
        return "... " + count + " more " + what;
    }

    /** Returns a value as text, what is inside of it included. */
    static String value(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value, 0);
        return text(text.toString());
    }

    private static void append(StringBuilder text, @Nullable Object value, int depth) {
        boolean isArray = value != null && value.getClass().isArray();
        boolean isWithin = depth < DEEPEST && text.length() <= MOST_SIGNS;
        if (!isWithin && (value instanceof Collection || value instanceof Map || isArray)) {
            text.append("...");
        } else if (value instanceof Collection<?> all) {
            text.append('[');
            append(text, all.stream(), all.size(), "elements", one -> append(text, one, depth + 1));
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            append(text, map.entrySet().stream(), map.size(), "entries", entry -> {
                append(text, entry.getKey(), depth + 1);
                text.append('=');
                append(text, entry.getValue(), depth + 1);
            });
            text.append('}');
        } else if (value != null && isArray) {
            int length = Array.getLength(value);
            text.append('[');
            append(
                    text,
                    IntStream.range(0, length).boxed(),
                    length,
                    "elements",
                    i -> append(text, Array.get(value, i), depth + 1));
            text.append(']');
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            text.append("Optional[");
            append(text, optional.get(), depth + 1);
            text.append(']');
        } else {
            text.append(value == null ? "null" : ofItself(value));
        }
    }

    /** Appends the first of a number of parts, and how many more there are. */
    private static <T> void append(StringBuilder text, Stream<T> parts, int size, String what, Consumer<T> appendOne) {
        int start = text.length();
        parts.limit(MOST).forEachOrdered(part -> {
            text.append(text.length() == start ? "" : ", ");
            appendOne.accept(part);
        });
        text.append(size > MOST ? ", " + rest(size - MOST, what) : "");
    }

    /** Returns what a value says of itself, also where it fails to, with types of cells named as there. */
    private static String ofItself(Object value) {
        String text;
        try {
            text = String.valueOf(value.toString());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            text = value.getClass().getName() + " (its toString failed: "
                    + e.getClass().getName() + ")";
        }
        return value instanceof CharSequence ? text : AROUND_CELLS.matcher(text).replaceAll("");
    }

    /** Returns the first elements, all if there are few. */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
