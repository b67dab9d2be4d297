package nl.drugmonitor.tablefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A cell that looks like a date, such as {@code 31-12-2024} or {@code 3 maart 2024}, and what dates it may be. */
final class DateText {
    /** In what order day, month and year stand. */
    enum Order {
        YEAR_FIRST,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{1,2})(?:[T ]+(\\d{1,2}:\\d{2}.*))?");

    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})\\.? +(\\p{L}+)\\.?|(\\p{L}+)\\.? +(\\d{1,2}),) +(\\d{4})");

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([AaPp])\\.?[Mm]\\.?)?(?:Z|[+-]\\d{2}:?\\d{2})?");

    private static final String ISO = "2024-12-31";
    private static final int SHORTEST = "1-1-2024".length();

    private static final int NOON = 12;

    private static final Map<String, Integer> MONTHS = months();

    /** By the order that gives them; one that gives no date, such as 31-02-2024, is not there. */
    private final Map<Order, LocalDate> dates = new EnumMap<>(Order.class);

    private final Optional<LocalTime> time;

    private DateText(Optional<LocalTime> time) {
        this.time = time;
    }

    private DateText with(Order order, int year, int month, int day) {
        try {
            dates.put(order, LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            dates.remove(order); // it is no date in this order
        }
        return this;
    }

    /** Returns what dates a cell may be; nothing if it does not look like one. */
    static Optional<DateText> of(Cell cell) {
        char last = cell.isEmpty() ? ' ' : cell.at(cell.length() - 1);
        boolean mayBeDate = cell.length() >= SHORTEST && (NumberText.isDigit(last) || "ZMm.".indexOf(last) >= 0);
        return mayBeDate ? of(cell.text()) : Optional.empty(); // most texts are names, and found to be so at once
    }

    static Optional<DateText> of(String cell) {
        if (isIso(cell)) {
            int year = Integer.parseInt(cell, 0, 4, 10);
            int month = Integer.parseInt(cell, 5, 7, 10);
            int day = Integer.parseInt(cell, 8, ISO.length(), 10);
            return Optional.of(new DateText(Optional.empty()).with(Order.YEAR_FIRST, year, month, day));
        }
        Matcher numbers = NUMBERS.matcher(cell);
        if (numbers.matches()) {
            return ofNumbers(numbers);
        }
        Matcher named = NAMED.matcher(cell);
        return named.matches() ? ofName(named) : Optional.empty();
    }

    /** Returns whether it is written like {@code 2024-12-31}; so are most, and no pattern need be matched. */
    private static boolean isIso(String cell) {
        boolean isIso = cell.length() == ISO.length();
        for (int i = 0; i < cell.length() && isIso; i++) {
            isIso = ISO.charAt(i) == '-' ? cell.charAt(i) == '-' : NumberText.isDigit(cell.charAt(i));
        }
        return isIso;
    }

    private static Optional<DateText> ofNumbers(Matcher parts) {
        String first = parts.group(1);
        String last = parts.group(4);
        Optional<LocalTime> time = Optional.ofNullable(parts.group(5)).flatMap(DateText::time);
        if ((time.isEmpty() && parts.group(5) != null)
                || first.length() == 4 == (last.length() == 4)
                || first.length() == 3) {
            return Optional.empty();
        }
        int middle = Integer.parseInt(parts.group(3));
        int one = Integer.parseInt(first);
        int three = Integer.parseInt(last);
        DateText date = new DateText(time);
        return Optional.of(
                first.length() == 4
                        ? date.with(Order.YEAR_FIRST, one, middle, three)
                        : date.with(Order.DAY_FIRST, three, middle, one).with(Order.MONTH_FIRST, three, one, middle));
    }

    private static Optional<DateText> ofName(Matcher parts) {
        boolean isDayFirst = parts.group(1) != null;
        Integer month = MONTHS.get(parts.group(isDayFirst ? 2 : 3).toLowerCase(Locale.ROOT));
        if (month == null) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(5));
        int day = Integer.parseInt(parts.group(isDayFirst ? 1 : 4));
        DateText date = new DateText(Optional.empty());
        List.of(Order.values()).forEach(order -> date.with(order, year, month, day));
        return Optional.of(date);
    }

    /** Returns the time of day; a zone behind it is left out. */
    private static Optional<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String second = parts.group(3) == null ? "0" : parts.group(3);
            String part = parts.group(4) == null ? "0" : parts.group(4);
            return Optional.of(LocalTime.of(
                    hour(Integer.parseInt(parts.group(1)), parts.group(5)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(second),
                    Integer.parseInt((part + "000000000").substring(0, 9))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the hour of the day; with an a or a p, hours count from 12 to 11. */
    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > NOON) {
            throw new DateTimeException("no hour of half a day");
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    Optional<LocalDate> date(Order order) {
        return Optional.ofNullable(dates.get(order));
    }

    Optional<LocalDateTime> dateTime(Order order) {
        return date(order).map(day -> day.atTime(time.orElse(LocalTime.MIDNIGHT)));
    }

    boolean hasTime() {
        return time.isPresent();
    }

    /** Returns the number of a month by its name or the short form of it, in Dutch or English. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "januari january jan",
                "februari february feb",
                "maart march mrt mar",
                "april apr",
                "mei may",
                "juni june jun",
                "juli july jul",
                "augustus august aug",
                "september sep sept",
                "oktober october okt oct",
                "november nov",
                "december dec");
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(month -> List.of(names.get(month).split(" ")).stream().map(name -> Map.entry(name, month + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
