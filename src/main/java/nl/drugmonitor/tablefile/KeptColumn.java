package nl.drugmonitor.tablefile;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a column, kept as the file has them until it is known what they are. */
final class KeptColumn implements Iterable<Cell> {
    private static final int CHUNK = 1 << 16;
    private static final long EMPTY = -1;

    /** Below the cells in chunks are those whose text is repeated, by its number. */
    private static final long REPEATED = Long.MIN_VALUE;

    private static final long LAST_REPEATED = REPEATED + Integer.MAX_VALUE;

    private final LongArrayList lines;
    private final List<char[]> chunks = new ArrayList<>();

    /**
     * A cell each: a {@link PlainNumber}, else the number of a repeated text above {@link #REPEATED}, else how many
     * signs of the chunks it takes, below {@link #EMPTY}.
     */
    private final LongArrayList cells = new LongArrayList();

    private final RepeatedTexts repeated = new RepeatedTexts();

    private char[] chunk = new char[0];
    private int filled;
    private @Nullable List<CellKind> kinds;
    private long percents;

    /** @param lines of the file, one a row, which all columns share */
    KeptColumn(LongArrayList lines) {
        this.lines = lines;
    }

    void add(String text, CellKind kind) {
        if (kinds == null && kind != CellKind.TEXT && kind != CellKind.EMPTY) {
            kinds = new ArrayList<>();
            for (int row = 0; row < size(); row++) {
                kinds.add(kind(cells.getLong(row)));
            }
        }
        if (kinds != null) {
            kinds.add(kind);
        }
        add(text.toCharArray(), 0, text.length());
    }

    /** Adds a cell of text. */
    void add(char[] text, int from, int length) {
        long plain = PlainNumber.of(text, from, from + length);
        if (plain != PlainNumber.NONE) {
            cells.add(plain);
            return;
        }
        int number = repeated.number(text, from, from + length);
        if (number != RepeatedTexts.NONE) {
            cells.add(REPEATED + number);
            return;
        }
        makeRoom(length);
        System.arraycopy(text, from, chunk, filled, length);
        filled += length;
        cells.add(EMPTY - length);
    }

    /** Notes that a number is shown as a percentage. */
    void addPercent() {
        percents++;
    }

    /** Returns how many numbers the file shows as percentages, 0.123 as 12.3%. */
    long percents() {
        return percents;
    }

    /** Begins another chunk where a cell does not fit into the rest of this one. */
    private void makeRoom(int length) {
        if (filled + length > chunk.length) {
            chunk = new char[Math.max(CHUNK, length)];
            chunks.add(chunk);
            filled = 0;
        }
    }

    private static CellKind kind(long cell) {
        return cell == EMPTY ? CellKind.EMPTY : CellKind.TEXT;
    }

    int size() {
        return cells.size();
    }

    /** Returns all cells in their order, each in the same object. */
    @Override
    public Iterator<Cell> iterator() {
        return new Cells();
    }

    private final class Cells implements Iterator<Cell> {
        private final Cell cell = new Cell();
        private final Iterator<char[]> rest = chunks.iterator();
        private char[] shown = new char[0];
        private int start;
        private int row;

        @Override
        public boolean hasNext() {
            return row < size();
        }

        @Override
        public Cell next() {
            long kept = cells.getLong(row);
            CellKind kind = kinds == null ? kind(kept) : kinds.get(row);
            long line = lines.getLong(row);
            row++;
            if (kept > EMPTY) {
                cell.show(kept, kind, line);
            } else if (kept <= LAST_REPEATED) {
                int number = (int) (kept - REPEATED);
                cell.show(repeated.text(number), number, kind, line);
            } else {
                int length = (int) (EMPTY - kept);
                if (start + length > shown.length) {
                    shown = rest.next();
                    start = 0;
                }
                cell.show(shown, start, start + length, kind, line);
                start += length;
            }
            return cell;
        }
    }
}
