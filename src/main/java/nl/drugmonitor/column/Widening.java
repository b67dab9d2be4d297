package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Puts the series of a table beside each other: one row a period, a column for each series. */
final class Widening {
    private final Setting setting;
    private final TimeColumn times;
    private final Rows rows;

    Widening(Setting setting) {
        this.setting = setting;
        this.times = setting.times();
        this.rows = Rows.of(setting);
        for (int row = 0; row < rows.periods().size(); row++) {
            if (rows.periods().get(row).isEmpty()) {
                throw RefusedException.of("wide_no_period", row + 1, times.name());
            }
        }
    }

    /** Returns a column of the table for each series, with what stands beside it of notes and breaks. */
    Table of(String name) {
        List<String> taken = Stream.of(name, name + "_note", name + "_break")
                .filter(part -> part.equals(name) || setting.table().containsColumn(part))
                .toList();
        NavigableSet<Period> periods = new TreeSet<>();
        rows.groups().values().forEach(series -> periods.addAll(series.periods()));
        List<Column<?>> columns = new ArrayList<>(List.of(times(periods)));
        for (Map.Entry<List<String>, PeriodRows> series : rows.groups().entrySet()) {
            String prefix = name(series);
            for (String part : taken) {
                columns.add(spread(setting.column(part), series.getValue(), periods)
                        .setName(prefix + part.substring(name.length())));
            }
        }
        checkNames(columns);
        return Table.create(setting.table().name(), columns);
    }

    /** Returns what the columns of a series are called: the values that tell it from others. */
    private static String name(Map.Entry<List<String>, PeriodRows> series) {
        if (series.getKey().stream().anyMatch(String::isEmpty)) {
            int row = series.getValue().row(series.getValue().first());
            throw RefusedException.of("wide_no_name", row + 1);
        }
        return String.join("_", series.getKey());
    }

    private Column<?> times(NavigableSet<Period> periods) {
        int[] first = periods.stream()
                .mapToInt(period -> rows.periods().indexOf(Optional.of(period)))
                .toArray();
        return times.column().subset(first);
    }

    private static <T> Column<T> spread(Column<T> column, PeriodRows series, NavigableSet<Period> periods) {
        Column<T> spread = column.emptyCopy();
        for (Period period : periods) {
            if (series.has(period)) {
                spread.append(column, series.row(period));
            } else {
                spread.appendMissing();
            }
        }
        return spread;
    }

    /** Capitals do not tell two columns of a table apart. */
    private static void checkNames(List<Column<?>> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (Column<?> column : columns) {
            if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
                throw RefusedException.of("wide_names", column.name());
            }
        }
    }
}
