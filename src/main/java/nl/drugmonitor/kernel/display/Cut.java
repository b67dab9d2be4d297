package nl.drugmonitor.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
        boolean isWithin = depth < DEEPEST && text.length() <= MOST_SIGNS;
        if (value == null) {
            text.append("null");
        } else if (!isWithin && (value instanceof Collection || value instanceof Map || isArray(value))) {
            text.append("...");
        } else if (value instanceof Collection<?> collection) {
            append(text, collection.iterator(), collection.size(), depth);
        } else if (value instanceof Map<?, ?> map) {
            append(text, map, depth);
        } else if (isArray(value)) {
            appendArray(text, value, depth);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            text.append("Optional[");
            append(text, optional.get(), depth + 1);
            text.append(']');
        } else {
            text.append(ofItself(value));
        }
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

    private static boolean isArray(Object value) {
        return value.getClass().isArray();
    }

    private static void append(StringBuilder text, Iterator<?> elements, int size, int depth) {
        text.append('[');
        int shown = 0;
        while (elements.hasNext() && shown < MOST) {
            text.append(shown == 0 ? "" : ", ");
            append(text, elements.next(), depth + 1);
            shown++;
        }
        text.append(elements.hasNext() ? ", " + rest(size - shown, "elements") : "")
                .append(']');
    }

    private static void appendArray(StringBuilder text, Object array, int depth) {
        int length = Array.getLength(array);
        text.append('[');
        for (int i = 0; i < Math.min(length, MOST); i++) {
            text.append(i == 0 ? "" : ", ");
            append(text, Array.get(array, i), depth + 1);
        }
        text.append(length > MOST ? ", " + rest(length - MOST, "elements") : "").append(']');
    }

    private static void append(StringBuilder text, Map<?, ?> map, int depth) {
        text.append('{');
        int shown = 0;
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext() && shown < MOST) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(shown == 0 ? "" : ", ");
            append(text, entry.getKey(), depth + 1);
            text.append('=');
            append(text, entry.getValue(), depth + 1);
            shown++;
        }
        text.append(entries.hasNext() ? ", " + rest(map.size() - shown, "entries") : "")
                .append('}');
    }

    /** Returns the first elements, all if there are few. */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
