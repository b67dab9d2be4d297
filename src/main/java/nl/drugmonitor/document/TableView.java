package nl.drugmonitor.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;

/** A table as table.mustache shows it: every cell knows its column. */
record TableView(Table table) {
    private static final String PRINTED = "[+<>-]?[0-9][0-9.,]*( ?%| kg| pp)?";

    /** What stands to the right in its column: a number as it is printed, with its sign and unit, or several. */
    private static final Pattern NUMBER = Pattern.compile(PRINTED + "( (or|of) " + PRINTED + ")*|-|\u2013|[.]{3}|");

    private static final int SHORT = 20;

    /**
     * A cell, or the heading of a column.
     *
     * @param header whether the cell says what its row is about
     */
    record Cell(Text text, String label, boolean header, boolean numeric) {
        String align() {
            return numeric ? "right" : "left";
        }

        /** Returns whether the cell and its heading are too short to be broken into lines. */
        boolean unbroken() {
            return Math.max(label.length(), text.plain().length()) <= SHORT;
        }
    }

    record RowView(String anchor, List<Cell> cells) {}

    record GroupView(Optional<Text> heading, int width, List<RowView> rows) {}

    String kind() {
        return table.kind();
    }

    Optional<String> caption() {
        return Optional.of(table.caption()).filter(caption -> !caption.isEmpty());
    }

    List<String> notes() {
        return table.notes();
    }

    List<Cell> head() {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> new Cell(Text.EMPTY, label(column), true, isNumeric(column)))
                .toList();
    }

    List<GroupView> groups() {
        return table.groups().stream().map(this::group).toList();
    }

    private GroupView group(Group group) {
        return new GroupView(
                group.heading(),
                Math.max(1, table.columns().size()),
                group.rows().stream().map(this::row).toList());
    }

    private RowView row(Row row) {
        return new RowView(
                row.anchor(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(column -> new Cell(
                                row.cells().get(column), label(column), column == headerColumn(), isNumeric(column)))
                        .toList());
    }

    /** Returns the first column with a heading: the one before it holds no more than a number. */
    private int headerColumn() {
        return IntStream.range(0, table.columns().size())
                .filter(column -> !label(column).isEmpty())
                .findFirst()
                .orElse(0);
    }

    private String label(int column) {
        return column < table.columns().size() ? table.columns().get(column).heading() : "";
    }

    boolean isNumeric(int column) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .allMatch(row -> column >= row.cells().size()
                        || NUMBER.matcher(row.cells().get(column).plain()).matches());
    }
}
