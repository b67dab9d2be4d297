package nl.drugmonitor.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of tables as Excel takes them for sheets. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

    /** For the straight one, which may not stand at the ends of a name, and which formulas must write twice. */
    private static final char APOSTROPHE = '\u2019';

    /** A name that Excel keeps for itself. */
    private static final String KEPT = "history";

    private SheetNames() {}

    /**
     * Returns names of at most 31 characters, without any of []:*?/\, and no two alike, capitals aside; a hyphen stands
     * for a sign that cannot be, and ’ for '.
     */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>(Set.of(KEPT));
        List<String> valid = new ArrayList<>();
        for (String name : names) {
            String plain = plain(name, valid.size() + 1);
            String unique = cut(plain, "");
            for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
                unique = cut(plain, " " + number);
            }
            valid.add(unique);
        }
        return valid;
    }

    private static String plain(String name, int number) {
        String plain = FORBIDDEN
                .matcher(name)
                .replaceAll("-")
                .replace('\'', APOSTROPHE)
                .strip();
        return plain.isEmpty() ? Integer.toString(number) : plain;
    }

    /** Returns a name with something behind it; no pair of characters that make one sign is broken. */
    private static String cut(String name, String end) {
        int length = Math.min(name.length(), LONGEST - end.length());
        boolean breaks = length < name.length() && Character.isHighSurrogate(name.charAt(length - 1));
        return name.substring(0, breaks ? length - 1 : length).strip() + end;
    }
}
