package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tables with other rows than the one they are made of: sums of groups, the largest rows of each. */
final class Summaries {
    private final Setting setting;
    private final List<List<String>> keys;
    private final List<List<Integer>> groups;

    Summaries(Setting setting) {
        this.setting = setting;
        List<Column<?>> by = Rows.columns(setting, setting.by());
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < setting.table().rowCount(); row++) {
            rows.computeIfAbsent(Rows.key(by, row), key -> new ArrayList<>()).add(row);
        }
        this.keys = List.copyOf(rows.keySet());
        this.groups = List.copyOf(rows.values());
    }

    /**
     * Returns one row a group with the sum of each column.
     *
     * @param ofKnown whether the sum of the values that are there is wanted where some are missing
     */
    Table sum(boolean ofKnown, String... columns) {
        Table table = groupColumns();
        table.addColumns(
                IntColumn.create("rows", groups.stream().mapToInt(List::size).toArray()));
        for (String column : columns) {
            Derived sums = new Derived(setting.named(column), groups.size());
            Numbers numbers = Numbers.of(setting.column(column));
            for (int i = 0; i < groups.size(); i++) {
                sum(numbers, groups.get(i), ofKnown, i, sums);
            }
            sums.appendTo(table, setting.language());
        }
        return table;
    }

    private Table groupColumns() {
        int[] firsts = groups.stream().mapToInt(rows -> rows.get(0)).toArray();
        Table table = Table.create(setting.table().name());
        Rows.columns(setting, setting.by()).forEach(column -> table.addColumns(column.subset(firsts)));
        return table;
    }

    private void sum(Numbers numbers, List<Integer> rows, boolean ofKnown, int at, Derived sums) {
        List<BigDecimal> known =
                rows.stream().flatMap(row -> numbers.at(row).stream()).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int missing = rows.size() - known.size();
        List<Reason> why = new ArrayList<>(overlaps(rows));
        List<String> units = Parts.units(setting, rows);
        if (units.size() > 1) {
            why.add(new ColumnReason.UnitsMixed(units));
        }
        if (missing > 0 && (!ofKnown || known.isEmpty())) {
            why.add(new ColumnReason.SumLacksSome(missing, rows.size(), Numbers.said(sum)));
        }
        if (why.isEmpty()) {
            sums.set(at, sum);
            if (missing > 0) {
                sums.note(at, new ColumnReason.SumWithout(missing, rows.size()));
            }
        } else {
            sums.notes(at, why);
        }
    }

    /** A year and a half year of it would count twice. */
    private List<Reason> overlaps(List<Integer> rows) {
        Optional<TimeColumn> times = setting.timesIfAny();
        if (times.isEmpty()) {
            return List.of();
        }
        TreeSet<Period> periods = new TreeSet<>();
        rows.forEach(row -> times.get().at(row).ifPresent(periods::add));
        Period before = null;
        for (Period period : periods) {
            if (before != null && before.overlaps(period)) {
                return List.of(new ColumnReason.PeriodsOverlap(before, period));
            }
            before = period;
        }
        return List.of();
    }

    /**
     * Returns the rows of each group with the largest or smallest values, those that are as large as the last one
     * included; a row without a value is never among them.
     */
    Table top(int most, String column, boolean isLargest) {
        Numbers numbers = Numbers.of(setting.column(column));
        Comparator<Integer> bySize = Comparator.comparing(row -> numbers.at(row).orElseThrow());
        Comparator<Integer> order = isLargest ? bySize.reversed() : bySize;
        List<Integer> chosen = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> sorted = group.stream()
                    .filter(row -> numbers.at(row).isPresent())
                    .sorted(order)
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                if (i < most || bySize.compare(sorted.get(i), sorted.get(most - 1)) == 0) {
                    chosen.add(sorted.get(i));
                }
            }
        }
        return Rows.subset(setting.table(), chosen);
    }

    /** Returns the trend of each group: one row a group. */
    Table trend(String column) {
        Table table = groupColumns();
        StringColumn from = StringColumn.create("from");
        StringColumn to = StringColumn.create("to");
        IntColumn values = IntColumn.create("values");
        DoubleColumn slope = DoubleColumn.create("slope");
        DoubleColumn low = DoubleColumn.create("low");
        DoubleColumn high = DoubleColumn.create("high");
        DoubleColumn p = DoubleColumn.create("p");
        StringColumn note = StringColumn.create("note");
        Map<List<String>, SeriesTrend> trends = SeriesTrend.of(setting, column);
        for (List<String> key : keys) {
            SeriesTrend trend = trends.getOrDefault(key, SeriesTrend.NONE);
            from.append(trend.first());
            to.append(trend.last());
            values.append(trend.values());
            trend.slope()
                    .ifPresentOrElse(
                            found -> {
                                slope.append(found.slope());
                                low.append(found.low());
                                high.append(found.high());
                                p.append(found.test().p());
                            },
                            () -> List.of(slope, low, high, p).forEach(DoubleColumn::appendMissing));
            note.append(setting.language().text("table.note", trend.notes()));
        }
        return table.addColumns(from, to, values, slope, low, high, p, note);
    }
}
