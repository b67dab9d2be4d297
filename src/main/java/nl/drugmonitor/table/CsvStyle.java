package nl.drugmonitor.table;

/** How a table is written as csv. */
public enum CsvStyle {
    /**
     * Commas between cells, points before decimals, in UTF-8: what R and Python read without an option. A text that a
     * spreadsheet would run as a formula gets an apostrophe before it.
     */
    PLAIN(',', '.', ""),
    /**
     * Semicolons between cells, commas before decimals, in UTF-8 with the mark that Excel needs to see it: what Excel
     * opens by a double click on a Dutch computer. A text that it would run as a formula gets an apostrophe before it.
     */
    DUTCH(';', ',', "\uFEFF"),
    /** As plain, and every text as it is, also {@code =1+1}: for programs only. */
    EXACT(',', '.', "");

    private final char separator;
    private final char decimalSign;
    private final String mark;

    CsvStyle(char separator, char decimalSign, String mark) {
        this.separator = separator;
        this.decimalSign = decimalSign;
        this.mark = mark;
    }

    char separator() {
        return separator;
    }

    char decimalSign() {
        return decimalSign;
    }

    /** Returns what the file begins with. */
    String mark() {
        return mark;
    }
}
