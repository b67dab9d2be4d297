package nl.drugmonitor.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.FloatColumn;
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

    /** So many digits of a number a grid shows; a quotient would fill its column with sixteen. */
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
        List<String> notes = new ArrayList<>(List.of(language.text("cell.types", types)));
        if (!missing.isEmpty()) {
            notes.add(language.text("cell.missing", missing));
        }
        statuses(table).ifPresent(notes::add);
        return notes;
    }

    /** Returns what the status codes of a table of published figures mean: of one with a status and a vintage. */
    Optional<String> statuses(Table table) {
        return table.containsColumn("status") && table.containsColumn("vintage")
                ? CellParts.statuses(
                        table.column("status").asStringColumn().asList().stream()
                                .flatMap(codes -> Arrays.stream(codes.split(" ", -1))),
                        language)
                : Optional.empty();
    }

    static String type(Column<?> column) {
        return column.type().name().toLowerCase(Locale.ROOT);
    }

    private Row row(Table table, int row) {
        return Row.of(
                table.columns().stream().map(column -> rounded(column, row)).toArray());
    }

    /** Returns a cell with all its digits; nothing if it is missing. */
    String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        if (column instanceof NumericColumn<?> numbers) {
            return exact(numbers, row).map(this::number).orElseGet(() -> column.getString(row));
        }
        String text = column.getString(row).replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= MOST_SIGNS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SIGNS - 3)) + "...";
    }

    /** Returns a cell as a grid shows it: of a number that is not whole {@value #DIGITS} digits. */
    String rounded(Column<?> column, int row) {
        Optional<BigDecimal> exact = column instanceof NumericColumn<?> numbers && !column.isMissing(row)
                ? exact(numbers, row)
                : Optional.empty();
        return exact.map(TablesawParts::rounded).map(this::number).orElseGet(() -> cell(column, row));
    }

    /** Rounds a number to {@value #DIGITS} digits, but never before the decimal sign: counts stay whole. */
    private static BigDecimal rounded(BigDecimal exact) {
        int digitsBeforeSign = exact.precision() - exact.scale();
        int decimals = Math.max(0, DIGITS - digitsBeforeSign);
        return exact.setScale(Math.min(exact.scale(), decimals), RoundingMode.HALF_UP);
    }

    /** Returns the number of a cell; nothing if it is infinite or none. */
    private static Optional<BigDecimal> exact(NumericColumn<?> numbers, int row) {
        if (numbers instanceof LongColumn longs) { // of which a double does not hold each
            return Optional.of(BigDecimal.valueOf(longs.getLong(row)));
        }
        if (numbers instanceof FloatColumn floats) {
            float value = floats.getFloat(row);
            return Float.isFinite(value) ? Optional.of(new BigDecimal(Float.toString(value))) : Optional.empty();
        }
        double value = numbers.getDouble(row);
        return Double.isFinite(value) ? Optional.of(new BigDecimal(Double.toString(value))) : Optional.empty();
    }

    /**
     * Returns a number with the decimal sign of the language, without an exponent, zeros that say nothing, or signs
     * between thousands, which years would have too.
     */
    private String number(BigDecimal value) {
        String number = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return language == Language.NL ? number.replace('.', ',') : number;
    }
}
