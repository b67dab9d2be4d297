package nl.drugmonitor.tablefile;

/** What a file itself says that a cell is. In a csv all that is not empty is text. */
enum CellKind {
    /**
     * Any text, of which the reader has yet to find out whether it is a number, a date or a sign for a missing value.
     */
    TEXT,
    /** A number; its text has a decimal point and no sign for thousands, such as {@code -1234.5} or {@code 1E-7}. */
    NUMBER,
    /** A date, as {@code 2024-12-31}, or a date and time, as {@code 2024-12-31T23:59:00}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /**
     * A formula that failed; its text is the spreadsheet's, such as {@code #DIV/0!}. Also one that no spreadsheet has
     * worked out yet; its text is the formula, such as {@code =SUM(A1:A3)}.
     */
    ERROR,
    EMPTY
}
