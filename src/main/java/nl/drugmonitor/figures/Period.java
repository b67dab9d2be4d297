package nl.drugmonitor.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Value;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * A run of whole months, such as a year, half year, quarter, month or season, or a week.
 *
 * <p>A season is a run of twelve months that does not start in January: a season of sport, a school year, a book year.
 *
 * @param code as written in the data: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-04},
 *     {@code 2023-04/2023-12}, for a season {@code 2018-07/2019-06}, and for a week of ISO 8601 {@code 2024-W07}
 * @param firstDay its first day, of a week a Monday
 * @param lastDay its last day, of a week a Sunday
 */
public record Period(String code, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period>, Sayable {
    /** The length of the code of a month: {@code 2024-04}. */
    private static final int MONTH_LENGTH = 7;

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;
    private static final Pattern SEASON = Pattern.compile("([0-9]{4})[/-]([0-9]{4}|[0-9]{2})");

    /**
     * Reads a period code.
     *
     * @throws RefusedException if the text is none; the message lists the forms
     */
    public static Period of(String code) {
        Period period;
        try {
            period = read(code);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw RefusedException.of("period", code);
        }
        if (period.firstDay.isAfter(period.lastDay)) {
            throw RefusedException.of("period_ends_first", code);
        }
        return period;
    }

    /** Returns the period of a code; nothing if it is none, such as week 53 of a year that has 52. */
    public static Optional<Period> ifAny(String code) {
        try {
            return Optional.of(of(code));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the period that stands in a file.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if there is none
     */
    public static Period in(Value value) {
        if (IsoWeek.isMissing(value.raw())) {
            throw value.fault("period_week", value.raw(), value.raw().substring(0, 4));
        }
        if (isSeasonWithoutMonths(value.raw())) {
            throw value.fault("period_season", value.raw());
        }
        return value.read("period", Period::of);
    }

    /** Returns whether this is a season such as 2018/2019 or 2018-19, of which nobody knows in what month it starts. */
    private static boolean isSeasonWithoutMonths(String code) {
        Matcher season = SEASON.matcher(code);
        if (!season.matches()) {
            return false;
        }
        int next = number(season.group(1)) + 1;
        boolean isLong = season.group(2).length() == 4;
        int last = number(season.group(2));
        boolean isMonth = code.charAt(4) == '-' && last <= MONTHS_OF_YEAR; // 2011-12 is December
        return last == (isLong ? next : next % 100) && !isMonth;
    }

    public static Period ofYear(int year) {
        return months(Integer.toString(year), year, 1, MONTHS_OF_YEAR);
    }

    /** Returns the twelve months that end in a year: those of the year itself, if they start in January. */
    public static Period ofTwelveMonths(int lastYear, int firstMonth) {
        LocalDate first = LocalDate.of(firstMonth == 1 ? lastYear : lastYear - 1, firstMonth, 1);
        return new Period(
                code(first, MONTHS_OF_YEAR),
                first,
                first.plusMonths(MONTHS_OF_YEAR).minusDays(1));
    }

    private static Period read(String code) {
        int slash = code.indexOf('/');
        if (slash >= 0) {
            LocalDate last = month(code.substring(slash + 1));
            return new Period(code, month(code.substring(0, slash)), lastDayOf(last));
        }
        int year = year(code.substring(0, 4));
        if (code.length() == 4) {
            return ofYear(year);
        }
        if (IsoWeek.isLikeOne(code)) {
            LocalDate monday = IsoWeek.monday(year, number(code.substring(6)));
            return new Period(code, monday, monday.plusDays(DAYS_OF_WEEK - 1L));
        }
        if (code.length() == 7 && code.charAt(4) == '-') {
            int part = number(code.substring(6));
            return switch (code.charAt(5)) {
                case 'H' -> months(code, year, part, 6);
                case 'Q' -> months(code, year, part, 3);
                default -> months(code, year, month(code).getMonthValue(), 1);
            };
        }
        throw new NumberFormatException();
    }

    private static Period months(String code, int year, int part, int length) {
        if (part < 1 || part > 12 / length) {
            throw new NumberFormatException();
        }
        LocalDate lastMonth = LocalDate.of(year, part * length, 1);
        return new Period(code, LocalDate.of(year, (part - 1) * length + 1, 1), lastDayOf(lastMonth));
    }

    private static LocalDate lastDayOf(LocalDate month) {
        return LocalDate.of(month.getYear(), month.getMonthValue(), month.lengthOfMonth());
    }

    /** Returns the first day of a month. */
    private static LocalDate month(String code) {
        int month = number(code.substring(5));
        if (code.length() != 7 || code.charAt(4) != '-' || month < 1 || month > 12) {
            throw new NumberFormatException();
        }
        return LocalDate.of(year(code.substring(0, 4)), month, 1);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (year < 1900 || year > 2100) {
            throw new NumberFormatException();
        }
        return year;
    }

    private static int number(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') { // parseInt would let +4 through
                throw new NumberFormatException();
            }
        }
        return Integer.parseInt(digits);
    }

    /** Returns whether this is a week. */
    public boolean isWeek() {
        return firstDay.getDayOfWeek() == DayOfWeek.MONDAY
                && firstDay.plusDays(DAYS_OF_WEEK - 1L).equals(lastDay);
    }

    /** Returns whether this is a run of twelve months that does not start in January. */
    public boolean isSeason() {
        return months() == MONTHS_OF_YEAR && firstDay.getMonthValue() != 1;
    }

    /** Returns whether both are weeks, or have as many months. */
    public boolean isAsLongAs(Period other) {
        return months() == other.months();
    }

    /** Returns the number of months; 0 for a week, which is no run of months. */
    public int months() {
        return isWeek()
                ? 0
                : (lastDay.getYear() - firstDay.getYear()) * 12
                        + lastDay.getMonthValue()
                        - firstDay.getMonthValue()
                        + 1;
    }

    /** Returns whether this is January to December of one year. */
    public boolean isYear() {
        return firstDay.getMonthValue() == 1 && months() == 12;
    }

    /** Returns the year in which the period ends. */
    public int year() {
        return lastDay.getYear();
    }

    /** The same days are the same period, however they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && firstDay.equals(period.firstDay) && lastDay.equals(period.lastDay);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + lastDay.hashCode();
    }

    /** Earlier first; of two that start together the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byStart = firstDay.compareTo(other.firstDay);
        return byStart != 0 ? byStart : lastDay.compareTo(other.lastDay);
    }

    /** Returns the period of the same length that ends where this one begins. */
    public Period previous() {
        LocalDate last = firstDay.minusDays(1);
        if (isWeek()) {
            LocalDate monday = firstDay.minusWeeks(1);
            return new Period(IsoWeek.code(monday), monday, last);
        }
        LocalDate first = firstDay.minusMonths(months());
        return new Period(code(first, months()), first, last);
    }

    /**
     * Returns the same months of the year before, or the week of the same number.
     *
     * @return empty for a week 53 where the year before has none
     */
    public Optional<Period> yearBefore() {
        if (isWeek()) {
            int year = Integer.parseInt(IsoWeek.year(firstDay)) - 1;
            String before = year + IsoWeek.code(firstDay).substring(4);
            return IsoWeek.isMissing(before) ? Optional.empty() : Optional.of(of(before));
        }
        LocalDate first = firstDay.minusYears(1);
        return Optional.of(new Period(
                code(first, months()), first, first.plusMonths(months()).minusDays(1)));
    }

    /** Returns the period of the same length that begins where this one ends. */
    public Period next() {
        LocalDate first = lastDay.plusDays(1);
        return isWeek()
                ? new Period(IsoWeek.code(first), first, first.plusDays(DAYS_OF_WEEK - 1L))
                : new Period(
                        code(first, months()), first, first.plusMonths(months()).minusDays(1));
    }

    /** Returns whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    private static String code(LocalDate first, int months) {
        int before = first.getMonthValue() - 1;
        String start = first.toString().substring(0, MONTH_LENGTH);
        boolean isWhole = before % months == 0;
        return switch (isWhole ? months : 0) {
            case 12 -> Integer.toString(first.getYear());
            case 6 -> first.getYear() + "-H" + (before / months + 1);
            case 3 -> first.getYear() + "-Q" + (before / months + 1);
            case 1 -> start;
            default -> start + "/" + first.plusMonths(months - 1L).toString().substring(0, MONTH_LENGTH);
        };
    }

    /** Returns the code; a season as it is printed, {@code 2018/2019}, and a week in words. */
    @Override
    public String in(Language language) {
        if (isWeek()) {
            return language.text("week", IsoWeek.week(firstDay), IsoWeek.year(firstDay));
        }
        return isSeason() ? firstDay.getYear() + "/" + lastDay.getYear() : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
