package nl.drugmonitor.tablefile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Raised digits behind a name, which point to a note below the table: {@code Robbery³}, but not {@code km²}. */
final class FootnoteMarks {
    private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final Pattern MARK =
            Pattern.compile("(?<![\\d\\s])(?<!(?:^|[\\s/(])[kcdmh]?m)[" + DIGITS + "][" + DIGITS + ",]*(?=\\)?$)");

    private FootnoteMarks() {}

    /** Returns a name as it is printed, but for such digits at its end. */
    static String without(String name) {
        return MARK.matcher(name).replaceFirst("");
    }

    /** Returns the first name with such digits. */
    static Optional<String> first(List<HeadRow> names) {
        return names.stream()
                .flatMap(row -> row.cells().stream())
                .filter(name -> MARK.matcher(name).find())
                .findFirst();
    }

    /** Returns a text that a workbook shows raised, with raised digits. */
    static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        text.chars()
                .forEach(sign -> raised.append(sign >= '0' && sign <= '9' ? DIGITS.charAt(sign - '0') : (char) sign));
        return raised.toString();
    }
}
