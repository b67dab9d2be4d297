package nl.drugmonitor.tablefile;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of a column, kept as the file has them until it is known what they are. */
final class KeptColumn {
    private static final int CHUNK = 1 << 16;

    private final LongArrayList lines;
    private final List<char[]> chunks = new ArrayList<>();
    private final IntArrayList starts = new IntArrayList();
    private final IntArrayList ends = new IntArrayList();
    private final IntArrayList lastOfChunk = new IntArrayList();
    private char[] chunk = new char[0];
    private int filled;
    private @Nullable List<CellKind> kinds;

    /** @param lines of the file, one a row, which all columns share */
    KeptColumn(LongArrayList lines) {
        this.lines = lines;
    }

    void add(String text, CellKind kind) {
        if (kinds == null && kind != CellKind.TEXT && kind != CellKind.EMPTY) {
            kinds = new ArrayList<>();
            for (int row = 0; row < starts.size(); row++) {
                kinds.add(ends.getInt(row) == starts.getInt(row) ? CellKind.EMPTY : CellKind.TEXT);
            }
        }
        if (kinds != null) {
            kinds.add(kind);
        }
        makeRoom(text.length());
        text.getChars(0, text.length(), chunk, filled);
        note(text.length());
    }

    /** Adds a cell of text. */
    void add(char[] text, int from, int length) {
        makeRoom(length);
        System.arraycopy(text, from, chunk, filled, length);
        note(length);
    }

    private void makeRoom(int length) {
        if (filled + length > chunk.length) {
            if (!chunks.isEmpty()) {
                lastOfChunk.add(starts.size());
            }
            chunk = new char[Math.max(CHUNK, length)];
            chunks.add(chunk);
            filled = 0;
        }
    }

    private void note(int length) {
        starts.add(filled);
        filled += length;
        ends.add(filled);
    }

    int size() {
        return starts.size();
    }

    /** Shows all cells in their order. */
    void each(Consumer<Cell> taker) {
        Cell cell = new Cell();
        int next = 0;
        char[] shown = chunks.isEmpty() ? chunk : chunks.get(0);
        for (int row = 0; row < size(); row++) {
            while (next < lastOfChunk.size() && lastOfChunk.getInt(next) == row) {
                shown = chunks.get(++next);
            }
            int start = starts.getInt(row);
            int end = ends.getInt(row);
            CellKind kind = kinds != null ? kinds.get(row) : start == end ? CellKind.EMPTY : CellKind.TEXT;
            cell.show(shown, start, end, kind, lines.getLong(row));
            taker.accept(cell);
        }
    }
}
