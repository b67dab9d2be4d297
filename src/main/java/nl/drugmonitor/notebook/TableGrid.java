package nl.drugmonitor.notebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table as a cell shows it: its first and last rows, with the types of its columns and its shape. */
final class TableGrid {
    /** So many rows are shown whole; of more, half as many from either end. */
    private static final int MOST_ROWS = 20;

    private static final int MOST_SIGNS = 80;

    private TableGrid() {}

    static Grid of(Table table) {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            names.add(column.name());
            types.add(column.type().name().toLowerCase(Locale.ROOT));
        }
        List<List<String>> rows = new ArrayList<>();
        int all = table.rowCount();
        int half = all > MOST_ROWS ? MOST_ROWS / 2 : all;
        for (int row = 0; row < half; row++) {
            rows.add(row(table, row));
        }
        if (all > half) {
            rows.add(Collections.nCopies(names.size(), "..."));
            for (int row = all - half; row < all; row++) {
                rows.add(row(table, row));
            }
        }
        String name = table.name() == null || table.name().isEmpty() ? "" : table.name() + ": ";
        return new Grid(
                name + counted(all, "row") + ", " + counted(names.size(), "column"),
                names,
                rows,
                List.of("types: " + String.join(", ", types)));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static List<String> row(Table table, int row) {
        List<String> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            cells.add(column.isMissing(row) ? "" : cell(column, row));
        }
        return cells;
    }

    private static String cell(Column<?> column, int row) {
        if (column instanceof NumericColumn<?> numbers) {
            return number(numbers.getDouble(row), column.getString(row));
        }
        String text = column.getString(row).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= MOST_SIGNS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SIGNS - 3)) + "...";
    }

    /** Returns a number with a decimal point, and without an exponent or zeros that say nothing. */
    private static String number(double value, String otherwise) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : otherwise;
    }
}
