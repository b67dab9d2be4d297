package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row that is kept, to be compared with others.
 *
 * @param cells without blanks around them
 */
record HeadRow(long line, List<String> cells, List<CellKind> kinds) {
    private static final int SHOWN = 120;

    static HeadRow of(CellRow row) {
        List<String> cells = new ArrayList<>();
        List<CellKind> kinds = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(stripped(row.text(column)));
            kinds.add(row.kind(column));
        }
        return new HeadRow(row.line(), cells, kinds);
    }

    /** Returns the text without blanks around it, hard ones included. */
    static String stripped(String text) {
        int end = text.length();
        if (end == 0 || (!NumberText.isBlank(text.charAt(0)) && !NumberText.isBlank(text.charAt(end - 1)))) {
            return text;
        }
        int start = 0;
        while (start < end && NumberText.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && NumberText.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    CellKind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : CellKind.EMPTY;
    }

    int size() {
        return cells.size();
    }

    /** Returns how many cells hold something. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Returns the number of the last cell that holds something, plus one. */
    int used() {
        return IntStream.iterate(cells.size(), last -> last > 0, last -> last - 1)
                .filter(last -> !cells.get(last - 1).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** Returns its text in one line. */
    String text() {
        return String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** Returns the start of its text, for a message. */
    String start() {
        String text = text().replaceAll("\\s+", " ");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " ...";
    }

    /** Returns the numbers of rows, such as {@code 3, 4}. */
    static String lines(List<HeadRow> rows) {
        return rows.stream().map(row -> Long.toString(row.line())).collect(Collectors.joining(", "));
    }
}
