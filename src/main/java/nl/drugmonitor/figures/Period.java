package nl.drugmonitor.figures;

import java.time.LocalDate;
import nl.drugmonitor.input.Value;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * A run of whole months: a year, half year, quarter, month, or the months of a year that is not whole.
 *
 * @param code as written in the data: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-04} or
 *     {@code 2023-04/2023-12}
 * @param firstDay the first day of its first month
 * @param lastDay the last day of its last month
 */
public record Period(String code, LocalDate firstDay, LocalDate lastDay) implements Comparable<Period>, Sayable {
    /** So many signs has a month: {@code 2024-04}. */
    private static final int MONTH = 7;

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

    /**
     * Returns the period that stands in a file.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if there is none
     */
    public static Period in(Value value) {
        return value.read("period", Period::of);
    }

    public static Period ofYear(int year) {
        return months(Integer.toString(year), year, 1, 12);
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

    /** Returns the number of months. */
    public int months() {
        return (lastDay.getYear() - firstDay.getYear()) * 12 + lastDay.getMonthValue() - firstDay.getMonthValue() + 1;
    }

    /** Returns whether this is January to December of one year. */
    public boolean isYear() {
        return firstDay.getMonthValue() == 1 && months() == 12;
    }

    /** Returns the year in which the period ends. */
    public int year() {
        return lastDay.getYear();
    }

    /** The same months are the same period, however they are written. */
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
        LocalDate first = firstDay.minusMonths(months());
        return new Period(code(first, months()), first, last);
    }

    private static String code(LocalDate first, int months) {
        int before = first.getMonthValue() - 1;
        String start = first.toString().substring(0, MONTH);
        boolean isWhole = before % months == 0;
        return switch (isWhole ? months : 0) {
            case 12 -> Integer.toString(first.getYear());
            case 6 -> first.getYear() + "-H" + (before / months + 1);
            case 3 -> first.getYear() + "-Q" + (before / months + 1);
            case 1 -> start;
            default -> start + "/" + first.plusMonths(months - 1L).toString().substring(0, MONTH);
        };
    }

    @Override
    public String in(Language language) {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
