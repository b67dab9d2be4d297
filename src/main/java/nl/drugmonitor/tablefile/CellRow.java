package nl.drugmonitor.tablefile;

/** A row of a file. It holds good only until the next row is read, so that a million rows take no memory. */
interface CellRow {
    /** Returns the line of the file where the row starts, or the number of the row in its sheet, from 1. */
    long line();

    /** Returns the number of cells, those included that are empty. */
    int size();

    /** Returns the text of a cell as the file has it, blanks around it included; an empty one for an empty cell. */
    String text(int column);

    CellKind kind(int column);

    /** Returns how many signs the text of a cell has. */
    default int length(int column) {
        return text(column).length();
    }

    /** Returns whether a text, and nothing but blanks around it, stands in a cell. */
    default boolean holds(int column, String wanted) {
        return HeadRow.stripped(text(column)).equals(wanted);
    }

    /** Returns whether a cell holds nothing but blanks. */
    default boolean isBlank(int column) {
        return HeadRow.stripped(text(column)).isEmpty();
    }

    /** Adds a cell to those of its column that are kept. */
    default void keep(int column, KeptColumn kept) {
        kept.add(text(column), kind(column));
        if (isPercent(column)) {
            kept.addPercent();
        }
    }

    /** Returns whether the file shows a number as a percentage: 0.123, the text of the cell, as 12.3%. */
    default boolean isPercent(int column) {
        return false;
    }
}
