package nl.drugmonitor.tablefile;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What the user says of a column, which is then not guessed.
 *
 * @param decimal for a column of numbers
 * @param pattern for a column of dates, as Java writes one: {@code d-M-yyyy}
 */
record Asked(ColumnType type, Optional<DecimalSign> decimal, Optional<DateTimeFormatter> pattern) {
    static Asked of(ColumnType type) {
        return new Asked(type, Optional.empty(), Optional.empty());
    }
}
