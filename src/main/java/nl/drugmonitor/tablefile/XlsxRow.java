package nl.drugmonitor.tablefile;

import java.util.Arrays;

/** The cells of a row, which are replaced by those of the next. */
final class XlsxRow implements CellRow {
    private static final int FEW = 16;

    private long line;
    private int size;
    private String[] texts = new String[FEW];
    private CellKind[] kinds = new CellKind[FEW];
    private boolean[] percents = new boolean[FEW];

    XlsxRow() {
        forget(FEW);
    }

    private void forget(int cells) {
        Arrays.fill(texts, 0, cells, "");
        Arrays.fill(kinds, 0, cells, CellKind.EMPTY);
        Arrays.fill(percents, 0, cells, false);
    }

    /** Starts a row, in which nothing stands. */
    void start(long number) {
        forget(size);
        line = number;
        size = 0;
    }

    /** Puts something into a cell. */
    void set(int column, CellKind kind, String text, boolean isPercent) {
        if (kind == CellKind.EMPTY) {
            return;
        }
        if (column >= texts.length) {
            grow(Math.max(column + 1, 2 * texts.length));
        }
        texts[column] = text;
        kinds[column] = kind;
        percents[column] = isPercent;
        size = Math.max(size, column + 1);
    }

    private void grow(int length) {
        int before = texts.length;
        texts = Arrays.copyOf(texts, length);
        kinds = Arrays.copyOf(kinds, length);
        percents = Arrays.copyOf(percents, length);
        Arrays.fill(texts, before, length, "");
        Arrays.fill(kinds, before, length, CellKind.EMPTY);
    }

    @Override
    public long line() {
        return line;
    }

    /** Returns the number of cells up to the last one in which something stands. */
    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int column) {
        return texts[column];
    }

    @Override
    public CellKind kind(int column) {
        return kinds[column];
    }

    @Override
    public boolean isPercent(int column) {
        return percents[column];
    }
}
