package nl.drugmonitor.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/** Weeks as ISO 8601 numbers them: week 1 of a year is the one that holds 4 January. */
final class IsoWeek {
    private static final Pattern CODE = Pattern.compile("[0-9]{4}-W[0-9]{2}");
    private static final int LONG_YEAR = 53;

    private IsoWeek() {}

    /** Returns whether a code is written like a week: {@code 2024-W07}. */
    static boolean isLikeOne(String code) {
        return CODE.matcher(code).matches();
    }

    /** Returns whether a code is of a week 53 in a year that has 52. */
    static boolean isMissing(String code) {
        return isLikeOne(code)
                && code.endsWith(Integer.toString(LONG_YEAR))
                && weeks(Integer.parseInt(code.substring(0, 4))) < LONG_YEAR;
    }

    /**
     * Returns the first day of a week.
     *
     * @throws NumberFormatException if the year has no such week
     */
    static LocalDate monday(int year, int week) {
        if (week < 1 || week > weeks(year)) {
            throw new NumberFormatException();
        }
        return firstMonday(year).plusWeeks(week - 1L);
    }

    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 1, 4).with(ChronoField.DAY_OF_WEEK, 1);
    }

    private static int weeks(int year) {
        return (int) ChronoUnit.WEEKS.between(firstMonday(year), firstMonday(year + 1));
    }

    /** Returns the number of the week that starts on a Monday. */
    static String week(LocalDate monday) {
        return Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Returns the year in which that week is counted. */
    static String year(LocalDate monday) {
        return Integer.toString(monday.get(IsoFields.WEEK_BASED_YEAR));
    }

    /** Returns the code of the week that starts on a Monday. */
    static String code(LocalDate monday) {
        return year(monday) + (week(monday).length() == 1 ? "-W0" : "-W") + week(monday);
    }
}
