package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.figures.BreakText;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A new column of a table, with the column of notes that goes with it. */
final class Derived {
    private final String name;
    private final double[] values;
    private final List<Set<Reason>> notes = new ArrayList<>();

    Derived(String name, int rows) {
        this.name = name;
        this.values = new double[rows];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < rows; row++) {
            notes.add(new LinkedHashSet<>());
        }
    }

    void set(int row, BigDecimal value) {
        values[row] = value.doubleValue();
    }

    void note(int row, Reason reason) {
        notes.get(row).add(reason);
    }

    void notes(int row, List<? extends Reason> reasons) {
        notes.get(row).addAll(reasons);
    }

    /**
     * Appends the new columns to a table.
     *
     * @param source the columns it was made from, if their breaks are those of the new one too
     * @throws RefusedException if the table has a column of that name
     */
    void appendTo(Table table, Language language, String... source) {
        append(table, DoubleColumn.create(name, values));
        append(
                table,
                StringColumn.create(
                        name + "_note",
                        notes.stream()
                                .map(some -> some.isEmpty() ? "" : language.text("table.note", List.copyOf(some)))));
        List<Column<?>> breaks = Stream.of(source)
                .map(one -> one + "_break")
                .filter(table::containsColumn)
                .<Column<?>>map(table::column)
                .toList();
        if (!breaks.isEmpty()) {
            Stream<String> texts = IntStream.range(0, values.length)
                    .mapToObj(row -> BreakText.together(breaks.stream()
                            .filter(column -> !column.isMissing(row))
                            .map(column -> column.getString(row))
                            .toList()));
            append(table, StringColumn.create(name + "_break", texts));
        }
    }

    private static void append(Table table, Column<?> column) {
        if (table.containsColumn(column.name())) {
            throw RefusedException.of("column_exists", column.name());
        }
        table.addColumns(column);
    }
}
