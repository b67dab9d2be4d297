package nl.drugmonitor.tablefile;

/** What a column of a file holds, once all its cells were looked at. */
public enum ColumnType {
    TEXT,
    /** Whole or decimal numbers: an {@code IntColumn}, {@code LongColumn} or {@code DoubleColumn}. */
    NUMBER,
    DATE,
    DATE_TIME,
    /** Years, quarters or months, as texts: {@code 2024}, {@code 2024-Q1}, {@code 2024-04}. */
    PERIOD,
    BOOLEAN
}
