package nl.drugmonitor.tablefile;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What the user says of a column, which is then not guessed.
 *
 * @param decimal for a column of numbers, and for the numbers in one of texts
 * @param pattern for a column of dates
 * @param written the pattern of dates as the user wrote it, {@code d-M-yyyy}; empty for other columns
 */
record Asked(ColumnType type, Optional<DecimalSign> decimal, Optional<DateTimeFormatter> pattern, String written) {
    /** Returns that a column holds texts, and that a number of a spreadsheet is written with a decimal comma. */
    static Asked asPrinted() {
        return new Asked(ColumnType.TEXT, Optional.of(DecimalSign.COMMA), Optional.empty(), "");
    }

    static Asked of(ColumnType type) {
        return new Asked(type, Optional.empty(), Optional.empty(), "");
    }
}
