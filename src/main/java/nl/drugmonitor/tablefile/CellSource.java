package nl.drugmonitor.tablefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.drugmonitor.input.Place;

/** A file or a sheet as rows of cells, before anybody asked what they mean. It can be read several times. */
interface CellSource {
    /**
     * Reads the rows in their order, empty ones included where the file has them.
     *
     * @param rows takes a row, and returns whether it wants more
     * @throws nl.drugmonitor.input.InvalidInputException if the file is broken, with the line
     */
    void read(Predicate<CellRow> rows);

    /**
     * Returns where a cell stands, for messages: the file, the line and the column, or the sheet and the cell.
     *
     * @param column from 0
     */
    Place place(long line, int column);

    /** Returns whether each row should have all its cells, as in a csv; a sheet holds only those that are not empty. */
    boolean isEachRowFull();

    /**
     * Returns the cells that the file shows as one. What stands in them stands in the first of them; the others are
     * empty. Lines and columns are those of {@link #read}.
     */
    default List<CellRange> merged() {
        return List.of();
    }

    /**
     * Returns a part of a sheet as {@link TableFile#range} takes it; a text that says nothing for other files.
     *
     * @param part its columns are those of {@link #read}; lines up to the last one that a sheet can have are left out
     */
    default String range(CellRange part) {
        return "";
    }

    /** Returns how many columns the table has, if the user named them all with a range. */
    default Optional<Integer> width() {
        return Optional.empty();
    }
}
