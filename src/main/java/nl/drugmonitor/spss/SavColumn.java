package nl.drugmonitor.spss;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/** The values of a variable, case by case, and the columns that they make. */
final class SavColumn {
    /** What SPSS shows where it has nothing. */
    private static final String NOTHING = ".";

    private static final LocalDateTime START = LocalDate.of(1582, 10, 14).atStartOfDay();
    private static final double MILLISECONDS = 1_000;
    private static final double DAY = 86_400;

    /** Seconds up to the year 9999. */
    private static final double LATEST = 2.65e11;

    private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

    private final SavField field;
    private final String name;
    private final boolean withLabels;
    private final DoubleColumn numbers = DoubleColumn.create("numbers");
    private final List<String> texts = new ArrayList<>();

    /** Why a value is missing; empty where it is not. */
    private final List<String> reasons = new ArrayList<>();

    private boolean isAnyCalledMissing;

    SavColumn(SavField field, String name, boolean withLabels) {
        this.field = field;
        this.name = name;
        this.withLabels = withLabels;
    }

    void number(double value) {
        boolean isMissing = field.isMissing(value);
        isAnyCalledMissing |= isMissing;
        String label = field.numberLabels().getOrDefault(value, plain(value));
        reasons.add(isMissing ? label : "");
        if (isMissing) {
            numbers.appendMissing();
        } else {
            numbers.append(value);
        }
    }

    void nothing() {
        reasons.add(NOTHING);
        numbers.appendMissing();
    }

    void text(String value) {
        boolean isMissing = field.isMissing(value);
        isAnyCalledMissing |= isMissing;
        String label = field.textLabels().getOrDefault(value, value);
        reasons.add(isMissing ? label.isEmpty() ? NOTHING : label : "");
        texts.add(isMissing ? "" : value);
    }

    private static String plain(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toString() : number.toPlainString();
    }

    /** Returns the column of the variable, and those beside it. */
    List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>();
        Optional<StringColumn> labels = withLabels ? labels() : Optional.empty();
        Column<?> values = field.isText() ? StringColumn.create(name, texts) : values();
        labels.ifPresent(columns::add);
        columns.add(labels.isPresent() ? values.setName(name + "_code") : values);
        if (isAnyCalledMissing) {
            columns.add(StringColumn.create(name + "_missing", reasons));
        }
        return columns;
    }

    /** Returns the labels, if each value has one. */
    private Optional<StringColumn> labels() {
        boolean hasLabels = !(field.isText() ? field.textLabels() : field.numberLabels()).isEmpty();
        boolean isAnyThere = false;
        StringColumn labels = StringColumn.create(name);
        for (int row = 0; row < reasons.size() && hasLabels; row++) {
            boolean isThere = field.isText() ? !texts.get(row).isEmpty() : !numbers.isMissing(row);
            Optional<String> label = !isThere
                    ? Optional.of("")
                    : Optional.ofNullable(
                            field.isText()
                                    ? field.textLabels().get(texts.get(row))
                                    : field.numberLabels().get(numbers.getDouble(row)));
            if (label.isEmpty()) {
                return Optional.empty();
            }
            isAnyThere |= isThere;
            labels.append(label.get());
        }
        return isAnyThere ? Optional.of(labels) : Optional.empty();
    }

    private Column<?> values() {
        SavFormat format = field.format();
        boolean areMoments = (format.isDay() || format.isMoment()) && areAll(0, LATEST);
        if (areMoments && format.isDay() && isWhole(DAY)) {
            return made(DateColumn.create(name), value -> moment(value).toLocalDate());
        }
        if (areMoments) {
            return made(DateTimeColumn.create(name), SavColumn::moment);
        }
        if (format.isTime() && areAll(0, DAY - 1 / MILLISECONDS)) {
            return made(TimeColumn.create(name), value -> LocalTime.ofNanoOfDay(milliseconds(value) * 1_000_000));
        }
        if (isWhole(1) && areAll(Integer.MIN_VALUE + 1.0, Integer.MAX_VALUE)) {
            return made(IntColumn.create(name), value -> (int) value);
        }
        if (isWhole(1) && areAll(-LARGEST_WHOLE, LARGEST_WHOLE)) {
            return made(LongColumn.create(name), value -> (long) value);
        }
        return numbers.copy().setName(name);
    }

    private boolean areAll(double from, double to) {
        return IntStream.range(0, numbers.size())
                .allMatch(row ->
                        numbers.isMissing(row) || (from <= numbers.getDouble(row) && numbers.getDouble(row) <= to));
    }

    private boolean isWhole(double unit) {
        return IntStream.range(0, numbers.size())
                .allMatch(row -> numbers.isMissing(row) || numbers.getDouble(row) % unit == 0);
    }

    private static long milliseconds(double seconds) {
        return Math.round(seconds * MILLISECONDS);
    }

    private static LocalDateTime moment(double seconds) {
        return START.plus(milliseconds(seconds), ChronoUnit.MILLIS);
    }

    private <T> Column<T> made(Column<T> column, DoubleFunction<T> value) {
        for (int row = 0; row < numbers.size(); row++) {
            if (numbers.isMissing(row)) {
                column.appendMissing();
            } else {
                column.append(value.apply(numbers.getDouble(row)));
            }
        }
        return column;
    }

    /** Returns what the file tells of the variable, and how many of its values are missing. */
    SavVariable variable(List<String> columns) {
        Map<String, String> labels = new LinkedHashMap<>(field.textLabels());
        field.numberLabels().forEach((value, label) -> labels.put(plain(value), label));
        Map<String, Integer> missing = new LinkedHashMap<>();
        reasons.stream().filter(reason -> !reason.isEmpty()).forEach(reason -> missing.merge(reason, 1, Integer::sum));
        return new SavVariable(field.name(), field.label(), field.format().toString(), labels, missing, columns);
    }
}
