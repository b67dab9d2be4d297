package nl.drugmonitor.notebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table as a cell shows it: its first and last rows, with the types of its columns and its shape. */
final class TablesawParts {
    /** So many rows are shown whole; of more, half as many from either end. */
    private static final int MOST_ROWS = 20;

    private static final int MOST_SIGNS = 80;

    private TablesawParts() {}

    static Block table(Table table, Language language) {
        int all = table.rowCount();
        int half = all > MOST_ROWS ? MOST_ROWS / 2 : all;
        Stream<Row> gap = all == half
                ? Stream.of()
                : Stream.of(
                        Row.of(Collections.nCopies(table.columnCount(), "...").toArray()));
        Stream<Row> last = IntStream.range(all == half ? all : all - half, all).mapToObj(row -> row(table, row));
        Stream<Row> first = IntStream.range(0, half).mapToObj(row -> row(table, row));
        String types = table.columns().stream()
                .map(column -> column.type().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String shape = language.text("cell.shape", all, table.columnCount());
        return Block.Table.of(
                        "cell",
                        table.name() == null || table.name().isEmpty() ? shape : table.name() + ": " + shape,
                        table.columnNames(),
                        Stream.of(first, gap, last).flatMap(rows -> rows).toList())
                .noted(List.of(language.text("cell.types", types)));
    }

    private static Row row(Table table, int row) {
        return Row.of(table.columns().stream()
                .map(column -> column.isMissing(row) ? "" : cell(column, row))
                .toArray());
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
