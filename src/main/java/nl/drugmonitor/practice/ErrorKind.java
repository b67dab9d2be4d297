package nl.drugmonitor.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Language;

/**
 * The kinds of errors that are planted in exercise texts.
 *
 * <p>To add one, add a constant with its words ({@code ErrorKind.NAME}, {@code exercise.means.name} and
 * {@code exercise.why.name} in both message files), and return its slips from the {@link Slot} in which it can happen.
 */
public enum ErrorKind implements DataName {
    /** One slip of a digit. */
    TYPING,
    /** A change divided by the later number or by that of another year, a share of the whole of another year. */
    BASE,
    /** Per cent for percentage points, or the reverse. */
    POINTS,
    /** Cut off behind the last digit, and not rounded. */
    CUT,
    /** A total that its parts do not give. */
    SUM,
    /** A rise for a fall, or the larger for the smaller. */
    DIRECTION,
    /** Gram for kilo, million for thousand. */
    UNIT,
    /** The number of the last edition, which was revised. */
    VINTAGE;

    /**
     * Returns the kinds by every name that an answer may give them: that of the key, and the words of each language.
     */
    static Map<String, ErrorKind> byName() {
        Map<String, ErrorKind> names = new LinkedHashMap<>();
        for (ErrorKind kind : values()) {
            names.put(kind.dataName(), kind);
            Arrays.stream(Language.values())
                    .forEach(language -> names.put(language.say(kind).toLowerCase(Locale.ROOT), kind));
        }
        return names;
    }

    /** Returns the names in the key. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ErrorKind::dataName).toList();
    }
}
