package nl.drugmonitor.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as text, cut to a length that a notebook can show. */
public final class Cut {
    /** How many elements of a collection, a map, an array and a table are shown. */
    static final int MOST = 100;

    /** How many characters of a text are shown. */
    private static final int MOST_SIGNS = 1000 * MOST;

    private static final int DEEPEST = 6;

    /** The class that JShell puts around what a cell declares; the user has not written it. */
    private static final Pattern AROUND_CELLS = Pattern.compile("REPL\\.\\$JShell\\$\\w+[.$]");

    private Cut() {}

    /** Returns where to cut a text: at most so many characters, and not inside a surrogate pair. */
    public static int end(CharSequence text, int most) {
        int end = Math.min(text.length(), most);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns a text; if it is too long its beginning, with a note of how many characters follow. */
    static String text(String text) {
        if (text.length() <= MOST_SIGNS) {
            return text;
        }
        int end = end(text, MOST_SIGNS);
        return text.substring(0, end) + "\n" + rest(text.length() - end, "characters");
    }

    /** Returns {@code ... 900 more elements}. */
    static String rest(int count, String what) {
        return "... " + count + " more " + what;
    }

    /** Returns a value as text, with what it contains. */
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

    /** Appends the first parts, and how many more there are. */
    private static <T> void append(StringBuilder text, Stream<T> parts, int size, String what, Consumer<T> appendOne) {
        Iterator<T> shown = parts.limit(MOST).iterator();
        while (shown.hasNext()) {
            appendOne.accept(shown.next());
            text.append(shown.hasNext() ? ", " : "");
        }
        text.append(size > MOST ? ", " + rest(size - MOST, what) : "");
    }

    /** Returns the value's own text, or says that its toString failed. Types of cells are named as in the cell. */
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

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
