package nl.drugmonitor.tablefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.RefusedException;

/**
 * A rectangle of cells.
 *
 * @param firstLine from 1
 * @param firstColumn from 0
 * @param lastLine inside the rectangle
 * @param lastColumn inside the rectangle
 */
record CellRange(long firstLine, int firstColumn, long lastLine, int lastColumn) {
    /** The size of the largest sheet that Excel has. */
    static final long LINES = 1_048_576;

    static final int COLUMNS = 16_384;

    static final CellRange ALL = new CellRange(1, 0, LINES, COLUMNS - 1);

    private static final int LETTERS = 26;
    private static final Pattern END = Pattern.compile("\\$?([A-Z]{0,3})\\$?([0-9]{0,7})");

    /**
     * Reads a range as a spreadsheet writes it: {@code B4:F20}, {@code B:F} for whole columns, {@code 4:20} for whole
     * rows, or {@code B4} for one cell.
     *
     * @throws RefusedException if it is none of these
     */
    static CellRange of(String text) {
        return parsed(text).orElseThrow(() -> RefusedException.of("range", text));
    }

    /** Returns a range, or nothing if the text is none. */
    static Optional<CellRange> parsed(String text) {
        String[] ends = text.strip().toUpperCase(Locale.ROOT).split(":", -1);
        Matcher from = END.matcher(ends[0].strip());
        Matcher to = END.matcher(ends[ends.length - 1].strip());
        if (ends.length > 2 || !from.matches() || !to.matches()) {
            return Optional.empty();
        }
        boolean isOneCell = ends.length == 1;
        boolean hasColumns = !from.group(1).isEmpty();
        boolean hasLines = !from.group(2).isEmpty();
        boolean areAlike =
                hasColumns != to.group(1).isEmpty() && hasLines != to.group(2).isEmpty();
        if (!areAlike || (isOneCell ? !(hasColumns && hasLines) : !(hasColumns || hasLines))) {
            return Optional.empty();
        }
        CellRange range = new CellRange(
                hasLines ? Long.parseLong(from.group(2)) : 1,
                hasColumns ? column(from.group(1)) : 0,
                hasLines ? Long.parseLong(to.group(2)) : LINES,
                hasColumns ? column(to.group(1)) : COLUMNS - 1);
        return range.within(ALL).filter(range::equals); // nothing where it begins behind its end, or outside of a sheet
    }

    /** Returns the number of a column from its letters: 0 for A, 27 for AB. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns the letters of a column: A for 0, AB for 27. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** Returns whole columns. */
    static CellRange columns(int first, int last) {
        return new CellRange(1, first, LINES, last);
    }

    /** Returns it as a spreadsheet writes it. */
    String text() {
        boolean isAll = firstLine == 1 && lastLine == LINES;
        return letters(firstColumn) + (isAll ? "" : firstLine) + ":" + letters(lastColumn) + (isAll ? "" : lastLine);
    }

    /** Returns whether it is larger than one cell. */
    boolean isLarge() {
        return firstLine < lastLine || firstColumn < lastColumn;
    }

    boolean hasLine(long line) {
        return firstLine <= line && line <= lastLine;
    }

    boolean hasColumn(int column) {
        return firstColumn <= column && column <= lastColumn;
    }

    /** Returns the part of this rectangle that lies in another, if there is one. */
    Optional<CellRange> within(CellRange other) {
        CellRange part = new CellRange(
                Math.max(firstLine, other.firstLine),
                Math.max(firstColumn, other.firstColumn),
                Math.min(lastLine, other.lastLine),
                Math.min(lastColumn, other.lastColumn));
        boolean isEmpty = part.firstLine > part.lastLine || part.firstColumn > part.lastColumn;
        return isEmpty ? Optional.empty() : Optional.of(part);
    }

    /** Returns the rectangle with its columns counted from another one. */
    CellRange from(int column) {
        return new CellRange(firstLine, firstColumn - column, lastLine, lastColumn - column);
    }
}
