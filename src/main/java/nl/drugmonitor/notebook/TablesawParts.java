package nl.drugmonitor.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table as a cell shows it in text: its first and last rows, with the types of its columns, how many of
 * their cells are missing, and its shape.
 */
record TablesawParts(Language language) {
    /** So many rows are shown whole; of more, half as many from either end. */
    private static final int MOST_ROWS = 20;

    private static final int MOST_SIGNS = 80;

    /** So many decimals of a number are shown; a quotient would fill its column with sixteen digits. */
    private static final int DIGITS = 6;

    Block table(Table table) {
        int all = table.rowCount();
        int half = all > MOST_ROWS ? MOST_ROWS / 2 : all;
        Stream<Row> gap = all == half
                ? Stream.of()
                : Stream.of(
                        Row.of(Collections.nCopies(table.columnCount(), "...").toArray()));
        Stream<Row> last = IntStream.range(all == half ? all : all - half, all).mapToObj(row -> row(table, row));
        Stream<Row> first = IntStream.range(0, half).mapToObj(row -> row(table, row));
        return Block.Table.of(
                        "cell",
                        caption(table),
                        table.columnNames(),
                        Stream.of(first, gap, last).flatMap(rows -> rows).toList())
                .noted(notes(table));
    }

    /** Returns the name of the table, if it has one, and its shape. */
    String caption(Table table) {
        String shape = language.text("cell.shape", table.rowCount(), table.columnCount());
        return table.name() == null || table.name().isEmpty() ? shape : table.name() + ": " + shape;
    }

    private List<String> notes(Table table) {
        String types = table.columns().stream().map(TablesawParts::type).collect(Collectors.joining(", "));
        List<String> missing = table.columns().stream()
                .filter(column -> column.countMissing() > 0)
                .map(column -> column.name() + " " + language.say(column.countMissing()))
                .toList();
        String note = language.text("cell.types", types);
        return missing.isEmpty() ? List.of(note) : List.of(note, language.text("cell.missing", missing));
    }

    static String type(Column<?> column) {
        return column.type().name().toLowerCase(Locale.ROOT);
    }

    private Row row(Table table, int row) {
        return Row.of(table.columns().stream().map(column -> cell(column, row)).toArray());
    }

    /** Returns a cell; nothing if it is missing. */
    String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        if (column instanceof LongColumn longs) { // of which a double does not hold each
            return Long.toString(longs.getLong(row));
        }
        if (column instanceof NumericColumn<?> numbers) {
            return number(numbers.getDouble(row), column.getString(row));
        }
        String text = column.getString(row).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= MOST_SIGNS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SIGNS - 3)) + "...";
    }

    /**
     * Returns a number with the decimal sign of the language, rounded to {@value #DIGITS} decimals, of a number near
     * zero to as many digits; without an exponent, zeros that say nothing, or signs between thousands, which years
     * would have too.
     */
    private String number(double value, String otherwise) {
        if (!Double.isFinite(value)) {
            return otherwise;
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int zerosBehindSign = Math.max(exact.scale() - exact.precision(), 0);
        BigDecimal shown = exact.setScale(Math.min(exact.scale(), DIGITS + zerosBehindSign), RoundingMode.HALF_UP);
        String number = shown.stripTrailingZeros().toPlainString();
        return language == Language.NL ? number.replace('.', ',') : number;
    }
}
