package nl.drugmonitor.statline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.tablefile.PeriodText;

/**
 * A period as Statistics Netherlands writes it in a code: a year, two signs for its kind, and a number.
 *
 * @param period as this project writes it: {@code 2024}, {@code 2024-Q1}, {@code 2024-04}, and {@code 2024-04-30} for a
 *     day; empty if the code does not say which days it has, such as those of a school year
 */
record PeriodCode(Frequency frequency, Optional<String> period) {
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern KIND = Pattern.compile("(\\d{4})([A-Z][A-Z0-9])(\\d{2})");

    /** What a label says of a week that the turn of a year cuts off: (3 dagen). */
    private static final Pattern SOME_DAYS = Pattern.compile("(?i).*\\d+ (dag|dagen|day|days)\\b.*");

    /** A school year: 2023/'24. */
    private static final Pattern SEASON = Pattern.compile("\\d{4}/'?(\\d{2}|\\d{4})\\**");

    /** A year that is not over: 2026 januari-april. */
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4}) (\\p{L}+)(?:\\s*(?:-|\u2013|t/m|tot en met|to|through)\\s*(\\p{L}+))?\\W*");

    private static final int LAST_WEEK = 53;
    private static final int LAST_FOUR_WEEKS = 13;

    private static final Map<String, Frequency> WITHOUT_DAYS = Map.of(
            "SJ", Frequency.SEASON,
            "VJ", Frequency.MOVING_YEAR,
            "VS", Frequency.MOVING_MONTHS,
            "M3", Frequency.MEAN,
            "G2", Frequency.MEAN,
            "G3", Frequency.MEAN,
            "G4", Frequency.MEAN,
            "G5", Frequency.MEAN);

    /**
     * Returns what a code says; nothing if it is none of a period.
     *
     * @param label of the code, which may say that only some days of a week are meant
     */
    static Optional<PeriodCode> of(String code, String label) {
        if (DAY.matcher(code).matches()) {
            return day(code);
        }
        Matcher parts = KIND.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group(1);
        int number = Integer.parseInt(parts.group(3));
        return switch (parts.group(2)) {
            case "JJ" -> number == 0 ? Optional.of(year(year, label)) : Optional.empty();
            case "HJ" -> inYear(Frequency.HALF_YEAR, number, 2, year + "-H" + number);
            case "KW" -> inYear(Frequency.QUARTER, number, 4, year + "-Q" + number);
            case "MM" -> inYear(Frequency.MONTH, number, 12, year + "-" + parts.group(3));
            case "W1" ->
                SOME_DAYS.matcher(label).matches()
                        ? Optional.of(new PeriodCode(Frequency.OTHER, Optional.empty()))
                        : inYear(Frequency.WEEK, number, LAST_WEEK, year + "-W" + parts.group(3));
            case "W4" ->
                number >= 1 && number <= LAST_FOUR_WEEKS
                        ? Optional.of(new PeriodCode(Frequency.FOUR_WEEKS, Optional.empty()))
                        : Optional.empty();
            default -> withoutDays(parts.group(2));
        };
    }

    /** Returns the year, unless its label says that it is only some months of it, or something else. */
    private static PeriodCode year(String year, String label) {
        String plain = label.strip();
        if (plain.isEmpty() || plain.matches(year + "\\s*(\\*{0,2}|\\(?(nader )?voorlopig.*)")) {
            return new PeriodCode(Frequency.YEAR, Optional.of(year)); // series of CBS begin before 1900
        }
        Matcher months = MONTHS.matcher(plain);
        if (months.matches() && months.group(1).equals(year)) {
            Optional<String> first = month(year, months.group(2));
            Optional<String> last = months.group(3) == null ? first : month(year, months.group(3));
            if (first.isPresent() && last.isPresent()) {
                String period = first.equals(last) ? first.get() : first.get() + "/" + last.get();
                return new PeriodCode(Frequency.PART_YEAR, Period.ifAny(period).map(Period::code));
            }
        }
        return new PeriodCode(withoutPeriod(plain), Optional.empty());
    }

    /** Returns what a label names that names no period of this project: a school year, or something else. */
    static Frequency withoutPeriod(String label) {
        return SEASON.matcher(label).matches() ? Frequency.SEASON : Frequency.OTHER;
    }

    private static Optional<String> month(String year, String name) {
        return PeriodText.of(year + " " + name).map(PeriodText::code);
    }

    private static Optional<PeriodCode> withoutDays(String kind) {
        Frequency frequency = kind.startsWith("X") ? Frequency.OTHER : WITHOUT_DAYS.get(kind);
        return Optional.ofNullable(frequency).map(found -> new PeriodCode(found, Optional.empty()));
    }

    private static Optional<PeriodCode> inYear(Frequency frequency, int number, int last, String period) {
        return number >= 1 && number <= last ? known(frequency, period) : Optional.empty();
    }

    /** Returns the period; without its code if this project has none for it, such as week 53 of a year of 52. */
    private static Optional<PeriodCode> known(Frequency frequency, String period) {
        return Optional.of(new PeriodCode(frequency, Period.ifAny(period).map(Period::code)));
    }

    private static Optional<PeriodCode> day(String code) {
        try {
            LocalDate day = LocalDate.parse(code, DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(new PeriodCode(Frequency.DAY, Optional.of(day.toString())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
