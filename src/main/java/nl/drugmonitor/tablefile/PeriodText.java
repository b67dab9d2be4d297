package nl.drugmonitor.tablefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.figures.Period;

/**
 * A cell that names a year or a part of one, as Dutch tables write them: {@code 2024*}, {@code 2024JJ00},
 * {@code 2024KW01}, {@code 2024 1e kwartaal}, {@code april 2024}.
 *
 * @param code as this project writes periods: {@code 2024}, {@code 2024-Q1}, {@code 2024-04}
 * @param stars how many asterisks follow; one marks a provisional figure, two a revised provisional one
 */
public record PeriodText(String code, int stars) {
    private record Form(Pattern pattern, Function<MatchResult, String> code) {}

    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final List<Form> FORMS = List.of(
            form(YEAR, parts -> parts.group(1)),
            form(YEAR + "JJ00", parts -> parts.group(1)),
            form(YEAR + "HJ0([12])", parts -> parts.group(1) + "-H" + parts.group(2)),
            form(YEAR + "KW0([1-4])", parts -> parts.group(1) + "-Q" + parts.group(2)),
            form(YEAR + "(?:MM|M|-)(0[1-9]|1[0-2])", parts -> parts.group(1) + "-" + parts.group(2)),
            form(YEAR + "[- ]?[QK]([1-4])", parts -> parts.group(1) + "-Q" + parts.group(2)),
            form("[QK]([1-4])[- ]" + YEAR, parts -> parts.group(2) + "-Q" + parts.group(1)),
            form(YEAR + "[- ]?H([12])", parts -> parts.group(1) + "-H" + parts.group(2)),
            form(YEAR + " ([1-4])e kwartaal", parts -> parts.group(1) + "-Q" + parts.group(2)),
            form("([1-4])e kwartaal " + YEAR, parts -> parts.group(2) + "-Q" + parts.group(1)),
            form(YEAR + " ([12])e half ?jaar", parts -> parts.group(1) + "-H" + parts.group(2)),
            form("([12])e half ?jaar " + YEAR, parts -> parts.group(2) + "-H" + parts.group(1)),
            form(YEAR + "-?W(\\d{2})", parts -> parts.group(1) + "-W" + parts.group(2)),
            form(YEAR + " (\\p{L}{3,})", parts -> parts.group(1) + month(parts.group(2))),
            form("(\\p{L}{3,})\\.? " + YEAR, parts -> parts.group(2) + month(parts.group(1))));

    private static Form form(String pattern, Function<MatchResult, String> code) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), code);
    }

    private static String month(String name) {
        return DateText.month(name).map("-%02d"::formatted).orElse("");
    }

    /** Returns the period that a cell names; nothing if it names none. */
    public static Optional<PeriodText> of(String cell) {
        String text = cell.strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*') {
            end--;
        }
        int stars = text.length() - end;
        String plain = text.substring(0, end).strip();
        if (plain.length() < 4 || !Character.isLetterOrDigit(plain.charAt(0))) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.matches()) {
                String code = form.code().apply(matcher);
                return Period.ifAny(code).isPresent()
                                && (code.length() > 4 || plain.length() == 4 || plain.endsWith("00"))
                        ? Optional.of(new PeriodText(code.toUpperCase(Locale.ROOT), stars))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
