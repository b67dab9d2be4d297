package nl.drugmonitor.tablefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Language;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Makes the values of a column, and beside it one of why values are missing and one of their status. */
final class ColumnBuilder {
    private static final int INT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;
    private static final int UNPARSED_SHOWN = 5;

    private final ColumnPlan plan;
    private final Optional<DateTimeFormatter> pattern;
    private final Optional<DecimalSign> textSign;
    private final MissingSigns missing;
    private final Language language;
    private final NumberText number = new NumberText();
    private final Column<?> values;
    private final @Nullable StringColumn reasons;
    private final @Nullable StringColumn status;
    private final List<Sample> unparsed = new ArrayList<>();
    private long unparsedCount;

    ColumnBuilder(FileColumn column, MissingSigns missing, Language language) {
        plan = column.plan();
        this.missing = missing;
        this.language = language;
        pattern = column.asked().flatMap(Asked::pattern);
        textSign =
                column.asked().filter(asked -> asked.type() == ColumnType.TEXT).flatMap(Asked::decimal);
        ColumnEvidence evidence = column.evidence();
        String name = column.name();
        values = values(name, evidence);
        boolean hasReasons = plan.type() != ColumnType.TEXT
                ? !evidence.signs().isEmpty() || column.asked().isPresent()
                : evidence.signs().keySet().stream().anyMatch(missing::isOwn);
        reasons = hasReasons ? StringColumn.create(name + "_missing") : null;
        boolean hasStatus = plan.isMarked() && (plan.type() == ColumnType.NUMBER || plan.type() == ColumnType.PERIOD);
        status = hasStatus ? StringColumn.create(name + "_status") : null;
    }

    private Column<?> values(String name, ColumnEvidence evidence) {
        return switch (plan.type()) {
            case TEXT, PERIOD -> StringColumn.create(name);
            case DATE -> DateColumn.create(name);
            case DATE_TIME -> DateTimeColumn.create(name);
            case BOOLEAN -> BooleanColumn.create(name);
            case NUMBER -> numbers(name, evidence);
        };
    }

    private Column<?> numbers(String name, ColumnEvidence evidence) {
        int digits = evidence.wholeDigits(plan.decimal());
        if (!evidence.isWhole(plan.decimal()) || digits > LONG_DIGITS) {
            return DoubleColumn.create(name);
        }
        return digits <= INT_DIGITS ? IntColumn.create(name) : LongColumn.create(name);
    }

    /** Takes a cell. */
    void append(Cell cell) {
        if (cell.isPlain() && plan.type() == ColumnType.NUMBER && !missing.hasOwn() && appendPlain(cell)) {
            note("", "");
            return;
        }
        boolean isMissing = cell.isEmpty()
                || cell.kind() == CellKind.ERROR
                || (plan.type() == ColumnType.TEXT ? missing.isOwn(cell) : missing.isSign(cell));
        if (isMissing) {
            appendMissing(cell);
        } else if (!appendValue(cell)) {
            unparsedCount++;
            if (unparsed.size() < UNPARSED_SHOWN) {
                unparsed.add(cell.sample());
            }
            values.appendMissing();
            note(cell.text(), "");
        }
    }

    /** Appends a plain number, unless the sign within it parts thousands. */
    private boolean appendPlain(Cell cell) {
        long plain = cell.plain();
        boolean isWhole = PlainNumber.isWhole(plain);
        if (values instanceof DoubleColumn doubles && (isWhole || PlainNumber.has(decimal(cell), plain))) {
            doubles.append(PlainNumber.nearest(plain));
        } else if (values instanceof IntColumn ints && isWhole) {
            ints.append((int) PlainNumber.whole(plain));
        } else if (values instanceof LongColumn longs && isWhole) {
            longs.append(PlainNumber.whole(plain));
        } else {
            return false;
        }
        return true;
    }

    /**
     * Returns what stands before the decimals of a cell: always a point where a spreadsheet says that it is a number.
     */
    private DecimalSign decimal(Cell cell) {
        return cell.kind() == CellKind.NUMBER ? DecimalSign.POINT : plan.decimal();
    }

    private void appendMissing(Cell cell) {
        values.appendMissing();
        if (reasons != null) {
            note(language.say(missing.reason(cell.text())), "");
        } else {
            note("", "");
        }
    }

    private void note(String reason, String mark) {
        if (reasons != null) {
            reasons.append(reason);
        }
        if (status != null) {
            status.append(mark);
        }
    }

    private boolean appendValue(Cell cell) {
        if (plan.type() == ColumnType.NUMBER) {
            DecimalSign decimal = decimal(cell);
            number.look(cell);
            if (!number.isNumber(decimal)) {
                return false;
            }
            append(decimal);
            note("", mark(number.stars()));
            return true;
        }
        boolean hasOtherSign = cell.kind() == CellKind.NUMBER && textSign.isPresent();
        return appendValue(
                hasOtherSign ? cell.text().replace('.', textSign.get().sign()) : cell.text());
    }

    private boolean appendValue(String cell) {
        int stars = 0;
        switch (plan.type()) {
            case BOOLEAN -> {
                if (!cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
                    return false;
                }
                ((BooleanColumn) values).append(Boolean.parseBoolean(cell));
            }
            case DATE, DATE_TIME -> {
                Optional<LocalDateTime> date = date(cell);
                if (date.isEmpty()) {
                    return false;
                }
                append(date.get());
            }
            case PERIOD -> {
                Optional<PeriodText> period = PeriodText.of(cell);
                if (period.isEmpty()) {
                    return false;
                }
                ((StringColumn) values).append(period.get().code());
                stars = period.get().stars();
            }
            default -> ((StringColumn) values).append(cell);
        }
        note("", mark(stars));
        return true;
    }

    private String mark(int stars) {
        return stars == 0 ? "" : language.words(stars == 1 ? "tablefile.provisional" : "tablefile.revised");
    }

    private void append(DecimalSign decimal) {
        if (values instanceof DoubleColumn doubles) {
            doubles.append(decimal.nearest(number));
        } else if (values instanceof IntColumn whole) {
            whole.append((int) DecimalSign.whole(number));
        } else {
            ((LongColumn) values).append(DecimalSign.whole(number));
        }
    }

    private void append(LocalDateTime date) {
        if (values instanceof DateColumn days) {
            days.append(date.toLocalDate());
        } else {
            ((DateTimeColumn) values).append(date);
        }
    }

    private Optional<LocalDateTime> date(String cell) {
        if (pattern.isPresent()) {
            try {
                return Optional.of(LocalDate.parse(cell, pattern.get()).atStartOfDay());
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return DateText.of(cell).flatMap(date -> date.dateTime(plan.order()));
    }

    /** Returns the column, and those beside it. */
    List<Column<?>> columns() {
        List<Column<?>> all = new ArrayList<>(List.of(values));
        if (reasons != null) {
            all.add(reasons);
        }
        if (status != null) {
            all.add(status);
        }
        return all;
    }

    Column<?> values() {
        return values;
    }

    /** Returns the first cells that are no value of the type that the user gave. */
    List<Sample> unparsed() {
        return unparsed;
    }

    long unparsedCount() {
        return unparsedCount;
    }
}
