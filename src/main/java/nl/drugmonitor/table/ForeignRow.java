package nl.drugmonitor.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.column.StatusCell;
import nl.drugmonitor.column.TimeColumn;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.table.TextNumbers.Cell;
import nl.drugmonitor.tablefile.PeriodText;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A row of somebody's table as a value of an indicator.
 *
 * @param value none where its cell is missing
 */
record ForeignRow(Period period, Optional<Observation> value) {
    /** Names that a column of values usually has, the likelier first. */
    private static final List<String> VALUES = List.of("value", "waarde", "aantal", "n");

    /**
     * The columns that are read.
     *
     * @param periodIsNamed whether somebody named that of the periods
     * @param valueIsNamed whether somebody named that of the values
     */
    record Columns(TimeColumn periods, Column<?> values, boolean periodIsNamed, boolean valueIsNamed) {}

    /**
     * Finds the columns of periods and of values.
     *
     * @param period empty if nobody named it
     * @param value empty if nobody named it: then that of the indicator's id, of a usual name, or the only one of
     *     numbers
     * @throws RefusedException if none can be found, or several
     */
    static Columns columns(Table table, Indicator indicator, String period, String value) {
        TimeColumn periods = period.isEmpty()
                ? TimeColumn.in(table).orElseThrow(() -> TimeColumn.refused(table, ""))
                : new TimeColumn(GivenTable.column(table, period));
        Column<?> values = value.isEmpty() ? values(table, indicator, periods) : GivenTable.column(table, value);
        return new Columns(periods, values, !period.isEmpty(), !value.isEmpty());
    }

    private static Column<?> values(Table table, Indicator indicator, TimeColumn periods) {
        List<String> names =
                Stream.concat(Stream.of(indicator.id()), VALUES.stream()).toList();
        Optional<Column<?>> known = GivenTable.usualColumn(table, names);
        if (known.isPresent()) {
            return known.get();
        }
        List<Column<?>> numbers = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            boolean isOfTime = column.name().equals(periods.name())
                    || List.of("year", "jaar").contains(column.name().toLowerCase(Locale.ROOT));
            if (column instanceof NumericColumn<?> && !isOfTime) {
                numbers.add(column);
            }
        }
        if (numbers.size() != 1) {
            throw RefusedException.of("take_which_value", indicator.id(), table.columnNames());
        }
        return numbers.get(0);
    }

    /**
     * Reads the rows of a table.
     *
     * @param source of the values
     * @param decimal the sign before decimals in a column of texts, where somebody named it
     * @throws RefusedException if a cell is no period or no number in the unit of the indicator, or a period stands
     *     twice
     */
    static List<ForeignRow> read(
            Table table, Columns columns, Indicator indicator, Source source, Optional<Character> decimal) {
        List<ForeignRow> rows = new ArrayList<>();
        Map<Period, Integer> seen = new HashMap<>();
        List<Cell> cells = TextNumbers.of(indicator, columns.values, decimal);
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            Optional<PeriodText> starred = starred(columns.periods, row);
            Optional<Period> period =
                    starred.map(text -> Period.of(text.code())).or(() -> columns.periods.at(at));
            if (period.isEmpty()) {
                continue;
            }
            Integer other = seen.putIfAbsent(period.get(), row);
            if (other != null) {
                throw RefusedException.of("take_twice", period.get(), other + 1, row + 1);
            }
            Cell cell = cells.get(row);
            boolean isProvisional = cell.isProvisional()
                    || starred.filter(text -> text.stars() > 0).isPresent()
                    || isProvisional(table, columns, row);
            rows.add(new ForeignRow(
                    period.get(),
                    cell.number()
                            .map(number -> new Observation(
                                    indicator,
                                    period.get(),
                                    number.value(),
                                    number,
                                    EnumSet.of(isProvisional ? Status.P : Status.A),
                                    Optional.empty(),
                                    source,
                                    Optional.empty(),
                                    Optional.empty(),
                                    at + 1))));
        }
        return rows;
    }

    /** Returns the period of a text as Dutch tables write it, with its stars. */
    private static Optional<PeriodText> starred(TimeColumn periods, int row) {
        return periods.column() instanceof StringColumn texts && !texts.isMissing(row)
                ? PeriodText.of(texts.get(row))
                : Optional.empty();
    }

    private static boolean isProvisional(Table table, Columns columns, int row) {
        return StatusCell.of(table, columns.values.name(), columns.periods.name(), row).stream()
                .anyMatch(StatusCell::isProvisional);
    }
}
