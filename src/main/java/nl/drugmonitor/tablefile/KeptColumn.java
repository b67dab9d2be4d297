package nl.drugmonitor.tablefile;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of a column, kept as the file has them until it is known what they are. */
final class KeptColumn {
    private static final int CHUNK = 1 << 16;

    private final LongArrayList lines;
    private final List<char[]> chunks = new ArrayList<>();
    private final IntArrayList lengths = new IntArrayList();
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
                kinds.add(kind(lengths.getInt(row)));
            }
        }
        if (kinds != null) {
            kinds.add(kind);
        }
        makeRoom(text.length());
        text.getChars(0, text.length(), chunk, filled);
        filled += text.length();
        lengths.add(text.length());
    }

    /** Adds a cell of text. */
    void add(char[] text, int from, int length) {
        makeRoom(length);
        System.arraycopy(text, from, chunk, filled, length);
        filled += length;
        lengths.add(length);
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

    private static CellKind kind(int length) {
        return length == 0 ? CellKind.EMPTY : CellKind.TEXT;
    }

    int size() {
        return lengths.size();
    }

    /** Shows all cells in their order. */
    void each(Consumer<Cell> taker) {
        Cell cell = new Cell();
        Iterator<char[]> rest = chunks.iterator();
        char[] shown = new char[0];
        int start = 0;
        for (int row = 0; row < size(); row++) {
            int length = lengths.getInt(row);
            if (start + length > shown.length) {
                shown = rest.next();
                start = 0;
            }
            CellKind kind = kinds == null ? kind(length) : kinds.get(row);
            cell.show(shown, start, start + length, kind, lines.getLong(row));
            taker.accept(cell);
            start += length;
        }
    }
}
