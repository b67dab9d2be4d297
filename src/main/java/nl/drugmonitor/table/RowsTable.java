package nl.drugmonitor.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Makes a table of a list of things, a row each, one column after the other. */
final class RowsTable<T> {
    private static final int DECIMALS = 6;

    private final List<T> rows;
    private final List<Column<?>> columns = new ArrayList<>();

    RowsTable(List<T> rows) {
        this.rows = rows;
    }

    RowsTable<T> text(String name, Function<T, String> text) {
        columns.add(StringColumn.create(name, rows.stream().map(text)));
        return this;
    }

    RowsTable<T> whole(String name, ToIntFunction<T> number) {
        columns.add(IntColumn.create(name, rows.stream().mapToInt(number).toArray()));
        return this;
    }

    /** Adds the place of each row, from 1. */
    RowsTable<T> rank(String name) {
        columns.add(IntColumn.create(name, IntStream.rangeClosed(1, rows.size()).toArray()));
        return this;
    }

    /** Adds a column of whole numbers in which some are missing. */
    RowsTable<T> wholeIfAny(String name, Function<T, Optional<Integer>> number) {
        IntColumn column = IntColumn.create(name);
        for (T row : rows) {
            number.apply(row).ifPresentOrElse(column::append, column::appendMissing);
        }
        columns.add(column);
        return this;
    }

    RowsTable<T> day(String name, Function<T, LocalDate> day) {
        columns.add(DateColumn.create(name, rows.stream().map(day)));
        return this;
    }

    RowsTable<T> number(String name, Function<T, Double> number) {
        columns.add(DoubleColumn.create(
                name, rows.stream().mapToDouble(number::apply).toArray()));
        return this;
    }

    /** Adds a column of exact values as doubles, of which some may be missing. */
    RowsTable<T> value(String name, Function<T, Optional<Fraction>> value) {
        DoubleColumn column = DoubleColumn.create(name);
        for (T row : rows) {
            value.apply(row)
                    .map(exact -> Rounding.rounded(exact, DECIMALS).doubleValue())
                    .ifPresentOrElse(column::append, column::appendMissing);
        }
        columns.add(column);
        return this;
    }

    Table named(String name) {
        return Table.create(name, columns.toArray(new Column<?>[0]));
    }
}
