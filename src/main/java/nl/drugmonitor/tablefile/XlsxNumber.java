package nl.drugmonitor.tablefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts of numbers and dates as a workbook stores them. */
final class XlsxNumber {
    /** How many digits of a number a spreadsheet shows; a {@code double} may take two more to write down. */
    private static final int SHOWN_DIGITS = 15;

    private static final int LONGEST = 400;
    private static final int LONGEST_WHOLE = 9;
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?");

    private static final long DAY = 86_400_000;
    private static final int SECOND = 1_000;
    private static final int MINUTE = 60;

    /** In Excel 1900 is a leap year, so that all days up to its February have a number that is one less. */
    private static final int LEAP_DAY_THAT_WAS_NOT = 60;

    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final long LAST = END.toEpochDay() - START.toEpochDay();

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
            .toFormatter();

    private XlsxNumber() {}

    /**
     * Returns a whole number such as that of a row, or -1 if the text is none; quick, for a sheet has millions of them.
     */
    static int whole(String digits) {
        int number = digits.isEmpty() || digits.length() > LONGEST_WHOLE ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0; i++) {
            int digit = digits.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
        }
        return number;
    }

    /**
     * Returns a number in plain digits.
     *
     * <p>A spreadsheet stores doubles, and Excel writes all 17 digits of some: 1.1000000000000001 for 1.1. Such a
     * fraction becomes the short one that is the same double; 0.30000000000000004 is not the same as 0.3, and stays.
     *
     * @return nothing if it is no number
     */
    static Optional<String> plain(String stored) {
        if (whole(stored) >= 0) {
            return Optional.of(stored);
        }
        if (stored.length() > LONGEST || !NUMBER.matcher(stored).matches()) {
            return Optional.empty();
        }
        boolean hasExponent = stored.indexOf('e') >= 0 || stored.indexOf('E') >= 0;
        if (!hasExponent && stored.length() <= SHOWN_DIGITS) {
            return Optional.of(stored);
        }
        BigDecimal exact = new BigDecimal(stored);
        if (exact.precision() > SHOWN_DIGITS && exact.scale() > 0) {
            BigDecimal shorter = new BigDecimal(Double.toString(exact.doubleValue()));
            if (shorter.precision() <= SHOWN_DIGITS) {
                return Optional.of(shorter.stripTrailingZeros().toPlainString());
            }
        }
        return Optional.of(hasExponent ? exact.toPlainString() : stored);
    }

    /**
     * Returns the date, time or duration that a number stands for.
     *
     * @param stored days since the start of the calendar
     * @return nothing if there is no such day: 0, as in a cell that refers to an empty one, and 29 February 1900
     */
    static Optional<String> moment(String stored, XlsxFormat format, boolean since1904) {
        double days = Double.parseDouble(stored);
        if (Math.abs(days) > LAST + 1) {
            return Optional.empty();
        }
        long whole = (long) Math.floor(days);
        long part = Math.round((days - whole) * DAY);
        if (part == DAY) {
            whole++;
            part = 0;
        }
        if (format == XlsxFormat.DURATION) {
            return Optional.of(duration(whole * DAY + part));
        }
        LocalTime time = LocalTime.ofNanoOfDay(part * 1_000_000);
        boolean isDay = since1904 ? format != XlsxFormat.TIME || whole > 0 : whole > 0;
        if (!isDay) {
            boolean isTime = whole == 0 && (format == XlsxFormat.TIME || part > 0);
            return isTime ? Optional.of(TIME.format(time)) : Optional.empty();
        }
        return day(whole, since1904).map(day -> {
            boolean isDayAlone = format == XlsxFormat.DATE && time.equals(LocalTime.MIDNIGHT);
            return isDayAlone ? day.toString() : day + "T" + TIME.format(time);
        });
    }

    /** Returns whether the text of a moment has a day, and is not a time or a duration alone. */
    static boolean isDay(String moment) {
        return moment.length() >= "2024-12-31".length() && moment.charAt("2024".length()) == '-';
    }

    private static Optional<LocalDate> day(long whole, boolean since1904) {
        if (whole < 0 || whole > LAST) {
            return Optional.empty();
        }
        if (since1904) {
            return Optional.of(START_1904.plusDays(whole)).filter(day -> !day.isAfter(END));
        }
        if (whole == LEAP_DAY_THAT_WAS_NOT) {
            return Optional.empty();
        }
        return Optional.of(START.plusDays(whole < LEAP_DAY_THAT_WAS_NOT ? whole + 1 : whole));
    }

    /** Returns hours, minutes and seconds: {@code 36:15:00}. */
    private static String duration(long milliseconds) {
        long seconds = Math.abs(milliseconds) / SECOND;
        long rest = Math.abs(milliseconds) % SECOND;
        String text = seconds / MINUTE / MINUTE + ":" + two(seconds / MINUTE % MINUTE) + ":" + two(seconds % MINUTE);
        String fraction = rest == 0 ? "" : "." + Long.toString(SECOND + rest).substring(1);
        return (milliseconds < 0 ? "-" : "") + text + fraction;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** Returns a day, or a day and time, of a cell that has it in words, as {@code 2024-12-31T00:00:00Z}. */
    static Optional<String> iso(String stored) {
        try {
            String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
            if (local.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(local).toString());
            }
            LocalDateTime moment = LocalDateTime.parse(local);
            boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return Optional.of(
                    isDay
                            ? moment.toLocalDate().toString()
                            : moment.toLocalDate() + "T" + TIME.format(moment.toLocalTime()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
