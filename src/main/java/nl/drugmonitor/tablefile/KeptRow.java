package nl.drugmonitor.tablefile;

/** A row whose cells are in memory. */
record KeptRow(HeadRow kept) implements CellRow {
    @Override
    public long line() {
        return kept.line();
    }

    @Override
    public int size() {
        return kept.size();
    }

    @Override
    public String text(int column) {
        return kept.cell(column);
    }

    @Override
    public CellKind kind(int column) {
        return kept.kind(column);
    }
}
