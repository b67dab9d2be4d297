package nl.drugmonitor.statline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer holds, and of which table.
 *
 * @param list such as {@code Observations} or {@code Perioden}
 * @param table its identifier; empty if the answer does not say it
 */
record AnswerName(String list, String table) {
    /** What an answer names as its description: {@code .../CBS/37230ned/$metadata#Observations}. */
    private static final Pattern CONTEXT = Pattern.compile("(?:.*/)?([^/]+)/\\$metadata(?:#(.*))?");

    private static final Pattern PAGE = Pattern.compile("(?i)([-_ .]*(page|pagina|deel|part))?[-_ .]*\\d*$");

    /** Lists of which there is one for each table. */
    private static final List<String> KNOWN = List.of(
            EntryList.UNTYPED,
            EntryList.TYPED,
            EntryList.OBSERVATIONS,
            "TableInfos",
            "DataProperties",
            "CategoryGroups",
            "MeasureCodes",
            "MeasureGroups",
            "Dimensions",
            "Properties");

    private static final Set<String> OF_OBSERVATIONS = Set.of("Measure", "ValueAttribute");

    /** Returns what the context of an answer says. */
    static Optional<AnswerName> ofContext(String context) {
        Matcher parts = CONTEXT.matcher(context);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String list = parts.group(2) == null ? "" : parts.group(2);
        String simple = list.replaceFirst("[(/].*", "");
        return Optional.of(new AnswerName(simple.substring(simple.lastIndexOf('.') + 1), parts.group(1)));
    }

    /**
     * Returns what the name of a file says, if the answer itself does not.
     *
     * @param first an entry of it
     */
    static String ofFile(String baseName, Entry first) {
        if (first.names().containsAll(OF_OBSERVATIONS)) {
            return EntryList.OBSERVATIONS;
        }
        String plain = plain(baseName);
        for (String known : KNOWN) {
            if (plain.contains(known.toLowerCase(Locale.ROOT))) {
                return plain.contains("untyped") ? EntryList.UNTYPED : known;
            }
        }
        if (first.has("ID") && first.names().stream().anyMatch(name -> name.matches(".*_\\d+"))) {
            return EntryList.TYPED;
        }
        return PAGE.matcher(baseName).replaceFirst("");
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
