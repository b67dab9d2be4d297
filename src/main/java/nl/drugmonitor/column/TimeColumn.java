package nl.drugmonitor.column;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A column of periods: texts such as {@code 2024}, {@code 2024-Q1} and {@code 2024-04}, or years as whole numbers. */
public record TimeColumn(Column<?> column) {
    /** Names that such a column usually has, the likelier first. */
    private static final List<String> NAMES = List.of("period", "periode", "perioden", "year", "jaar");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Returns the column of a table that has one of the usual names, if there is one. */
    public static Optional<TimeColumn> in(Table table) {
        return GivenTable.usualColumn(table, NAMES).map(TimeColumn::new);
    }

    /**
     * Returns the refusal of a table that has no such column.
     *
     * @param option by which one can be named; empty if there is none
     */
    public static RefusedException refused(Table table, String option) {
        return RefusedException.of("no_time_column", NAMES, option, table.columnNames());
    }

    public String name() {
        return column.name();
    }

    /**
     * Returns the period of a row, from 0; none where its cell is missing.
     *
     * @throws RefusedException if the cell is no period, with its row
     */
    public Optional<Period> at(int row) {
        if (column.isMissing(row)) {
            return Optional.empty();
        }
        if (column instanceof NumericColumn<?> years) {
            double year = years.getDouble(row);
            if (year != Math.rint(year) || year < FIRST_YEAR || year > LAST_YEAR) {
                throw noPeriod(row);
            }
            return Optional.of(Period.ofYear((int) year));
        }
        Optional<Period> period = Period.ifAny(column.getString(row).strip());
        if (period.isEmpty()) {
            throw noPeriod(row);
        }
        return period;
    }

    private RefusedException noPeriod(int row) {
        return RefusedException.of("cell_no_period", column.name(), row + 1, column.getString(row));
    }
}
