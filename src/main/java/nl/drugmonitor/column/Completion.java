package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Adds a row for each period that a series of a table lacks, so that a gap is a missing value and no shorter line. */
final class Completion {
    private final Setting setting;
    private final TimeColumn times;
    private final Rows rows;

    Completion(Setting setting) {
        this.setting = setting;
        this.times = setting.times();
        this.rows = Rows.of(setting);
    }

    /** Returns the table with every period from its first to its last in each series. */
    Table whole() {
        NavigableSet<Period> periods = periods();
        return periods.isEmpty() ? setting.table().copy() : from(periods.first(), periods.last());
    }

    /**
     * Returns the table with every period from one to another in each series.
     *
     * @throws RefusedException if the second is before the first
     */
    Table from(Period first, Period last) {
        if (last.compareTo(first) < 0) {
            throw RefusedException.of("years_order", first, last);
        }
        List<Period> wanted = new ArrayList<>();
        for (Period period = first; period.compareTo(last) <= 0; period = period.next()) {
            wanted.add(period);
        }
        Table completed = setting.table().emptyCopy();
        for (PeriodRows series : rows.groups().values()) {
            TreeSet<Period> all = new TreeSet<>(series.periods());
            all.addAll(wanted);
            int example = series.row(series.first());
            for (Period period : all) {
                if (series.has(period)) {
                    completed.append(setting.table().row(series.row(period)));
                } else {
                    add(completed, example, period);
                }
            }
        }
        return completed;
    }

    /**
     * Returns the periods that a step apart make a run: the years, if the table has any; else all.
     *
     * @throws RefusedException if they differ in length, so that nobody knows which are absent
     */
    private NavigableSet<Period> periods() {
        List<Period> all = rows.periods().stream().flatMap(Optional::stream).toList();
        List<Period> years = all.stream().filter(Period::isYear).toList();
        TreeSet<Period> periods = new TreeSet<>(years.isEmpty() ? all : years);
        periods.stream()
                .filter(period -> !period.isAsLongAs(periods.first()))
                .findFirst()
                .ifPresent(other -> {
                    throw RefusedException.of("periods_of_two_lengths", periods.first(), other);
                });
        return periods;
    }

    private void add(Table completed, int example, Period period) {
        Comparator<String> sameName = String::compareToIgnoreCase;
        for (int i = 0; i < completed.columnCount(); i++) {
            Column<?> column = completed.column(i);
            if (column.name().equals(times.name())) {
                setPeriod(column, period);
            } else if (sameName.compare(column.name(), "year") == 0 && column instanceof IntColumn years) {
                years.append(period.year());
            } else if (setting.by().contains(column.name())) {
                column.appendObj(setting.table().column(i).get(example));
            } else {
                column.appendMissing();
            }
        }
    }

    private static void setPeriod(Column<?> column, Period period) {
        if (column instanceof StringColumn texts) {
            texts.append(period.code());
        } else if (column instanceof NumericColumn<?>) {
            column.appendCell(Integer.toString(period.year()));
        } else {
            column.appendCell(period.code());
        }
    }
}
