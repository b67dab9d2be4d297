package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The rows of a table by series and period, whatever their order in the table.
 *
 * @param groups by the values of the columns that tell one series from another
 * @param periods of each row, by its number from 0; a row without a period is in no group
 */
record Rows(Map<List<String>, PeriodRows> groups, List<Optional<Period>> periods) {
    /**
     * Reads the periods of a table.
     *
     * @throws RefusedException if two rows of one series have the same period, for then nobody knows which of them the
     *     year before is, or if a cell is no period
     */
    static Rows of(Setting setting) {
        TimeColumn times = setting.times();
        List<Column<?>> by = columns(setting, setting.by());
        Map<List<String>, NavigableMap<Period, Integer>> groups = new LinkedHashMap<>();
        List<Optional<Period>> periods = new ArrayList<>();
        for (int row = 0; row < setting.table().rowCount(); row++) {
            Optional<Period> period = times.at(row);
            periods.add(period);
            if (period.isPresent()) {
                List<String> key = key(by, row);
                Integer other =
                        groups.computeIfAbsent(key, series -> new TreeMap<>()).putIfAbsent(period.get(), row);
                if (other != null) {
                    throw twice(setting, key, period.get(), other, row);
                }
            }
        }
        Map<List<String>, PeriodRows> series = new LinkedHashMap<>();
        groups.forEach((key, rows) -> series.put(key, new PeriodRows(rows)));
        return new Rows(series, periods);
    }

    private static RefusedException twice(Setting setting, List<String> key, Period period, int one, int other) {
        return setting.by().isEmpty()
                ? RefusedException.of("period_twice", period, one + 1, other + 1)
                : RefusedException.of("period_twice_in_group", period, String.join(", ", key), one + 1, other + 1);
    }

    static List<Column<?>> columns(Setting setting, List<String> names) {
        List<Column<?>> columns = new ArrayList<>();
        names.forEach(name -> columns.add(setting.column(name)));
        return columns;
    }

    static List<String> key(List<Column<?>> columns, int row) {
        List<String> key = new ArrayList<>();
        columns.forEach(column ->
                key.add(column.isMissing(row) ? "" : column.getString(row).strip()));
        return key;
    }

    /** Returns some rows of a table in the order given, also one several times. */
    static Table subset(Table table, List<Integer> rows) {
        int[] numbers = rows.stream().mapToInt(row -> row).toArray();
        return Table.create(table.name(), table.columns().stream().<Column<?>>map(column -> column.subset(numbers)));
    }
}
