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

    /** A quote may stand within a name only. */
    private static final Pattern QUOTES_AROUND = Pattern.compile("^'+|'+$");

    /** A name that Excel keeps for itself. */
    private static final String KEPT = "history";

    private SheetNames() {}

    /**
     * Returns names of at most 31 characters, without any of []:*?/\, and no two alike, capitals aside; a hyphen stands
     * for a sign that cannot be.
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
        String allowed = FORBIDDEN.matcher(name).replaceAll("-").strip();
        String plain = QUOTES_AROUND.matcher(allowed).replaceAll("").strip();
        return plain.isEmpty() ? Integer.toString(number) : plain;
    }

    /** Returns a name with something behind it; no pair of characters that make one sign is broken. */
    private static String cut(String name, String end) {
        int length = Math.min(name.length(), LONGEST - end.length());
        boolean breaks = length < name.length() && Character.isHighSurrogate(name.charAt(length - 1));
        return QUOTES_AROUND
                        .matcher(name.substring(0, breaks ? length - 1 : length))
                        .replaceAll("")
                        .strip()
                + end;
    }
}
