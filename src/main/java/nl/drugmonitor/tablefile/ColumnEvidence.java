package nl.drugmonitor.tablefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.tablefile.DateText.Order;
import org.jspecify.annotations.Nullable;

/** What all cells of a column say of its type and of its notation of numbers and dates. */
final class ColumnEvidence {
    private static final int SHOWN = 5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final DecimalSign[] SIGNS = DecimalSign.values();

    private final MissingSigns missing;
    private final NumberText number = new NumberText();

    private long cells;
    private long empty;
    private final Map<String, Long> signs = new LinkedHashMap<>();

    private final BitSet formsOfTexts = new BitSet();
    private final BitSet formsOfNumbers = new BitSet();
    private long numbers;
    private long years;
    private long stars;
    private long percents;
    private long tooLong;
    private @Nullable Sample code;
    private @Nullable Sample ambiguous;
    private final Map<DecimalSign, Sample> only = new EnumMap<>(DecimalSign.class);
    private final Extent point = new Extent();
    private final Extent comma = new Extent();

    private long dates;
    private long times;
    private final Map<Order, Long> validDates = new EnumMap<>(Order.class);
    private @Nullable Sample doubtfulDate;
    private @Nullable Sample noDate;

    private long periods;
    private long booleans;
    private final BitSet othersRepeated = new BitSet();
    private final List<Sample> others = new ArrayList<>();
    private long otherCount;

    ColumnEvidence(MissingSigns missing) {
        this.missing = missing;
    }

    /** Takes in a cell. */
    void look(Cell cell) {
        cells++;
        if (cell.isEmpty()) {
            empty++;
            return;
        }
        switch (cell.kind()) {
            case EMPTY -> empty++;
            case ERROR -> signs.merge(cell.text(), 1L, Long::sum);
            case BOOLEAN -> booleans++;
            case DATE -> lookAtDate(cell);
            case NUMBER -> {
                if (missing.isOwn(cell)) {
                    signs.merge(cell.text(), 1L, Long::sum);
                } else if (!isLikeOneBefore(cell)) {
                    number.look(cell);
                    noteTyped();
                }
            }
            case TEXT -> lookAtText(cell);
        }
    }

    private void lookAtText(Cell cell) {
        if (isLikeOneBefore(cell)) {
            return;
        }
        if (cell.number() >= 0 && othersRepeated.get(cell.number())) {
            lookAtOther(cell);
            return;
        }
        if (missing.isSign(cell)) {
            signs.merge(cell.text(), 1L, Long::sum);
            return;
        }
        number.look(cell);
        if (number.isNumber()) {
            noteText(cell);
        } else if (!lookAtDate(cell)) {
            lookAtOther(cell);
        }
    }

    private void lookAtOther(Cell cell) {
        if (cell.number() >= 0) {
            othersRepeated.set(cell.number());
        }
        String text = otherCount < SHOWN ? cell.text() : "";
        if (otherCount == 0 && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            booleans++;
        } else if (otherCount == 0 && PeriodText.of(text).isPresent()) {
            periods++;
            stars += text.endsWith("*") ? 1 : 0;
        } else {
            otherCount++;
            if (others.size() < SHOWN) {
                others.add(cell.sample());
            }
        }
    }

    /** Counts a plain number that is written like one before, as most are: it says nothing new of the column. */
    private boolean isLikeOneBefore(Cell cell) {
        if (!cell.isPlain() || missing.hasOwn()) {
            return false;
        }
        BitSet known = cell.kind() == CellKind.NUMBER ? formsOfNumbers : formsOfTexts;
        int form = PlainNumber.form(cell.plain());
        if (!known.get(form)) {
            known.set(form);
            return false;
        }
        numbers++;
        years += PlainNumber.isWhole(cell.plain()) && isYear(PlainNumber.whole(cell.plain())) ? 1 : 0;
        return true;
    }

    private void noteTyped() {
        numbers++;
        years += isYear() ? 1 : 0;
        for (DecimalSign sign : SIGNS) {
            note(sign, number.wholeDigits(DecimalSign.POINT), number.isWhole(DecimalSign.POINT));
        }
    }

    private void noteText(Cell cell) {
        numbers++;
        years += isYear() ? 1 : 0;
        stars += number.stars() > 0 ? 1 : 0;
        percents += number.isPercent() ? 1 : 0;
        tooLong += number.isTooLong() && !isKept() ? 1 : 0;
        if (code == null && number.isCode()) {
            code = cell.sample();
        }
        boolean isBoth = number.isNumber(DecimalSign.POINT) && number.isNumber(DecimalSign.COMMA);
        if (isBoth && ambiguous == null && number.isAmbiguous()) {
            ambiguous = cell.sample();
        }
        for (DecimalSign sign : SIGNS) {
            if (number.isNumber(sign)) {
                if (!isBoth && !only.containsKey(sign)) {
                    only.put(sign, cell.sample());
                }
                note(sign, number.wholeDigits(sign), number.isWhole(sign));
            }
        }
    }

    /** Returns whether a {@code double} keeps all digits of the number, as it does those that another program wrote. */
    private boolean isKept() {
        DecimalSign sign = number.isNumber(DecimalSign.POINT) ? DecimalSign.POINT : DecimalSign.COMMA;
        return BigDecimal.valueOf(sign.nearest(number)).compareTo(sign.exact(number)) == 0;
    }

    private void note(DecimalSign sign, int wholeDigits, boolean isWhole) {
        extent(sign).digits = Math.max(extent(sign).digits, wholeDigits);
        extent(sign).hasDecimals |= !isWhole;
    }

    private Extent extent(DecimalSign sign) {
        return sign == DecimalSign.POINT ? point : comma;
    }

    /** Returns whether the cell is a whole number that may be a year; such numbers are also found among periods. */
    private boolean isYear() {
        if (number.end() - number.start() != 4 || !number.isWhole(DecimalSign.POINT) || number.isNegative()) {
            return false;
        }
        return isYear(DecimalSign.whole(number));
    }

    private static boolean isYear(long whole) {
        return whole >= FIRST_YEAR && whole <= LAST_YEAR;
    }

    private boolean lookAtDate(Cell cell) {
        Optional<DateText> date = DateText.of(cell);
        if (date.isEmpty()) {
            return false;
        }
        dates++;
        times += date.get().hasTime() ? 1 : 0;
        boolean isValid = false;
        for (Order order : Order.values()) {
            if (date.get().date(order).isPresent()) {
                validDates.merge(order, 1L, Long::sum);
                isValid = true;
            }
        }
        if (!isValid && noDate == null) {
            noDate = cell.sample();
        }
        if (doubtfulDate == null
                && date.get().date(Order.DAY_FIRST).isPresent()
                && date.get().date(Order.MONTH_FIRST).isPresent()
                && !date.get().date(Order.DAY_FIRST).equals(date.get().date(Order.MONTH_FIRST))) {
            doubtfulDate = cell.sample();
        }
        return true;
    }

    /** Returns how many cells hold a value. */
    long values() {
        return numbers + dates + periods + booleans + otherCount;
    }

    long cells() {
        return cells;
    }

    boolean isAllNumbers() {
        return numbers > 0 && numbers == values();
    }

    boolean isAllDates() {
        return dates > 0 && dates == values();
    }

    /** Returns whether all are periods, and not only years. */
    boolean isAllPeriods() {
        return periods > 0 && periods + years == values() && numbers == years;
    }

    boolean isAllBooleans() {
        return booleans > 0 && booleans == values();
    }

    long numbers() {
        return numbers;
    }

    boolean isMostlyNumbers() {
        return numbers > 0 && numbers * 2 >= values();
    }

    long empty() {
        return empty;
    }

    /** Returns the signs and errors that stand for missing values, with their counts. */
    Map<String, Long> signs() {
        return signs;
    }

    long stars() {
        return stars;
    }

    long percents() {
        return percents;
    }

    long tooLong() {
        return tooLong;
    }

    Optional<Sample> code() {
        return Optional.ofNullable(code);
    }

    Optional<Sample> ambiguous() {
        return Optional.ofNullable(ambiguous);
    }

    /** Returns a number that only this notation can read. */
    Optional<Sample> only(DecimalSign sign) {
        return Optional.ofNullable(only.get(sign));
    }

    boolean isWhole(DecimalSign sign) {
        return !extent(sign).hasDecimals;
    }

    int wholeDigits(DecimalSign sign) {
        return extent(sign).digits;
    }

    boolean hasTimes() {
        return times > 0;
    }

    /** Returns the orders in which every date of the column is one. */
    List<Order> orders() {
        return List.of(Order.values()).stream()
                .filter(order -> validDates.getOrDefault(order, 0L) == dates)
                .toList();
    }

    Optional<Sample> doubtfulDate() {
        return Optional.ofNullable(doubtfulDate);
    }

    /** Returns a cell that looks like a date and is none, such as 31-02-2024. */
    Optional<Sample> noDate() {
        return Optional.ofNullable(noDate);
    }

    /** Returns the first cells that are neither number nor date nor period. */
    List<Sample> others() {
        return others;
    }

    long otherCount() {
        return otherCount;
    }

    /** What type the numbers need, as one notation reads them. */
    private static final class Extent {
        private int digits;
        private boolean hasDecimals;
    }
}
