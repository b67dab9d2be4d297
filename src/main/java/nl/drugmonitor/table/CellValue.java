package nl.drugmonitor.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.columns.Column;

/** The value of a cell of a Tablesaw table, as it is written into files. */
final class CellValue {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private CellValue() {}

    /**
     * Returns what stands in a cell: any number as a {@code BigDecimal} with the digits that it needs, anything else as
     * it is; nothing for a missing value.
     *
     * @throws RefusedException if it is infinite, as what was divided by zero
     */
    static Optional<Object> of(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return Optional.empty();
        }
        Object value = column.get(row);
        if (!(value instanceof Number number)) {
            return Optional.of(value);
        }
        if (Double.isInfinite(number.doubleValue())) {
            throw RefusedException.of("infinite_cell", column.name(), row + 1);
        }
        BigDecimal exact = new BigDecimal(number.toString());
        BigDecimal bare = exact.scale() > 0 ? exact.stripTrailingZeros() : exact;
        return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** Returns a value that is no number as text: 2024-12-31, 23:59:00, 2024-12-31T23:59:00 or true. */
    static String text(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate() + "T" + TIME.format(moment);
        }
        return value instanceof LocalTime time ? TIME.format(time) : value.toString();
    }
}
