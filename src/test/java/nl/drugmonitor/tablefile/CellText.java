package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a source as text, a line each row: its number, and per cell the first letter of its kind and its text.
 */
final class CellText {
    private CellText() {}

    static List<String> of(CellSource source) {
        List<String> lines = new ArrayList<>();
        source.read(row -> {
            lines.add(line(row));
            return true;
        });
        return lines;
    }

    private static String line(CellRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            CellKind kind = row.kind(i);
            cells.add(
                    kind == CellKind.EMPTY
                            ? "-"
                            : kind.name().charAt(0) + (row.isPercent(i) ? "%" : "") + " " + row.text(i));
        }
        return row.line() + ": " + String.join(" | ", cells);
    }
}
