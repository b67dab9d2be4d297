package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.drugmonitor.column.Setting.Choice;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Parts and their wholes: shares in a sum, and what a part adds to the change of a whole. */
final class Parts {
    private final Setting setting;

    Parts(Setting setting) {
        this.setting = setting;
    }

    /**
     * The rows of which the values are added up.
     *
     * @param sum none where it is not known
     */
    private record Whole(List<Integer> rows, Optional<BigDecimal> sum, List<Reason> why, List<Reason> cautions) {}

    /** Puts the share of each row in the sum of the rows of its period into a table. */
    void share(Table table, String column) {
        checkRowsAreParts();
        Derived result =
                new Derived(setting.named(column + "_share"), setting.table().rowCount());
        Comparisons values = new Comparisons(setting, column);
        for (Whole whole : wholes(values).values()) {
            for (int row : whole.rows) {
                Optional<BigDecimal> part = values.number(row);
                List<Reason> why = new ArrayList<>(whole.why);
                if (part.isEmpty()) {
                    why.add(new ColumnReason.NoNumberHere());
                }
                if (why.isEmpty()) {
                    result.set(row, Numbers.percent(part.orElseThrow(), whole.sum.orElseThrow()));
                    result.notes(row, whole.cautions);
                } else {
                    result.notes(row, why);
                }
                result.notes(row, values.noteHere(row));
            }
        }
        result.appendTo(table, setting.language(), column);
    }

    /**
     * Checks that a part stands in a period once, where the parts are named, or are of indicators.
     *
     * @throws RefusedException if one stands there several times, as that of several sources does
     */
    private void checkRowsAreParts() {
        List<String> parts = new ArrayList<>(setting.by());
        if (parts.isEmpty() && setting.table().containsColumn("indicator")) {
            parts.add("indicator");
        }
        if (!parts.isEmpty() && setting.timesIfAny().isPresent()) {
            parts.addAll(setting.within());
            Rows.of(setting.with(Choice.BY, parts.toArray(String[]::new)));
        }
    }

    /** Returns the rows of each period, those of each value of the columns within which parts are added up apart. */
    private Map<List<String>, Whole> wholes(Comparisons values) {
        List<Column<?>> within = Rows.columns(setting, setting.within());
        Optional<TimeColumn> times = setting.timesIfAny();
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < setting.table().rowCount(); row++) {
            int at = row;
            List<String> key = Rows.key(within, row);
            times.ifPresent(time -> key.add(time.at(at).map(Period::toString).orElse("")));
            rows.computeIfAbsent(key, period -> new ArrayList<>()).add(row);
        }
        Map<List<String>, Whole> wholes = new LinkedHashMap<>();
        rows.forEach((key, some) -> wholes.put(key, whole(some, values)));
        return wholes;
    }

    private Whole whole(List<Integer> rows, Comparisons values) {
        List<String> missing = new ArrayList<>();
        List<Reason> why = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean isNegative = false;
        for (int row : rows) {
            Optional<BigDecimal> number = values.number(row);
            if (number.isEmpty()) {
                missing.add(label(row));
            } else {
                sum = sum.add(number.get());
                isNegative = isNegative || number.get().signum() < 0;
            }
        }
        if (!missing.isEmpty()) {
            why.add(new ColumnReason.SumLacks(missing));
        } else if (isNegative) {
            why.add(new ColumnReason.PartBelowZero());
        } else if (sum.signum() == 0) {
            why.add(new ColumnReason.SumNotAboveZero(Numbers.said(sum)));
        }
        List<String> units = units(setting, rows);
        if (units.size() > 1) {
            why.add(new ColumnReason.UnitsMixed(units));
        }
        return new Whole(rows, why.isEmpty() ? Optional.of(sum) : Optional.empty(), why, total(rows, values, sum));
    }

    /** Returns the units of rows, where the table has a column that names them. */
    static List<String> units(Setting setting, List<Integer> rows) {
        if (!setting.table().containsColumn("unit")) {
            return List.of();
        }
        Column<?> units = setting.table().column("unit");
        return rows.stream().map(units::getString).distinct().toList();
    }

    /** Asks whether a row is the total of the others, which would count twice. */
    private List<Reason> total(List<Integer> rows, Comparisons values, BigDecimal sum) {
        if (rows.size() < 3) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> values.number(row)
                        .filter(number ->
                                number.signum() > 0 && number.add(number).compareTo(sum) == 0)
                        .isPresent())
                .<Reason>map(row -> new ColumnReason.IsItTheTotal(label(row)))
                .toList();
    }

    /** Returns what tells a row from others of its period: its texts in the columns that do, or its number. */
    private String label(int row) {
        if (!setting.by().isEmpty()) {
            return String.join(" ", Rows.key(Rows.columns(setting, setting.by()), row));
        }
        String time = setting.timesIfAny().map(TimeColumn::name).orElse("");
        return setting.table().columns().stream()
                .filter(column ->
                        column instanceof StringColumn && !column.name().equals(time) && !column.isMissing(row))
                .findFirst()
                .map(column -> column.getString(row))
                .orElse("#" + (row + 1));
    }

    /** Puts what each series adds to the change of the sum of all into a table, in percentage points of that sum. */
    void contribution(Table table, String column) {
        Derived result = new Derived(
                setting.named(column + "_contribution"), setting.table().rowCount());
        Comparisons values = new Comparisons(setting, column);
        Map<Integer, Whole> wholeOf = new LinkedHashMap<>();
        wholes(values).values().forEach(whole -> whole.rows.forEach(row -> wholeOf.put(row, whole)));
        for (PeriodRows series : Rows.of(setting).groups().values()) {
            series.each((period, row) -> {
                Optional<Period> before = period.yearBefore().filter(series::has);
                if (before.isPresent()) {
                    contribution(
                            values,
                            series,
                            before.get(),
                            period,
                            at -> Objects.requireNonNull(wholeOf.get(at)),
                            result);
                } else if (!series.startsAt(period)) {
                    period.yearBefore().ifPresent(wanted -> result.note(row, new ColumnReason.NoRow(wanted)));
                }
            });
        }
        result.appendTo(table, setting.language());
    }

    private static void contribution(
            Comparisons values,
            PeriodRows series,
            Period before,
            Period period,
            IntFunction<Whole> wholeOf,
            Derived result) {
        int row = series.row(period);
        Whole whole = wholeOf.apply(series.row(before));
        Optional<BigDecimal> from = values.number(series.row(before));
        Optional<BigDecimal> to = values.number(row);
        List<Reason> why = new ArrayList<>(whole.why);
        if (from.isEmpty()) {
            why.add(new ColumnReason.NoNumber(before));
        }
        if (to.isEmpty()) {
            why.add(new ColumnReason.NoNumber(period));
        }
        why.addAll(values.refusals(series, before, period));
        if (why.isEmpty()) {
            BigDecimal change = to.orElseThrow().subtract(from.orElseThrow());
            result.set(row, Numbers.percent(change, whole.sum.orElseThrow()));
            result.notes(row, whole.cautions);
            result.notes(row, values.cautions(series, before, period));
        } else {
            result.notes(row, why);
        }
    }

    /** Puts what a column adds to the change of another into a table, in percentage points of that other. */
    void contributionTo(Table table, String part, String whole) {
        Derived result = new Derived(
                setting.named(part + "_contribution_to_" + whole),
                setting.table().rowCount());
        Comparisons parts = new Comparisons(setting, part);
        Comparisons wholes = new Comparisons(setting, whole);
        for (PeriodRows series : Rows.of(setting).groups().values()) {
            series.each((period, row) -> {
                Optional<Period> before = period.yearBefore();
                if (before.filter(series::has).isPresent()) {
                    contributionTo(parts, wholes, series, before.get(), period, result);
                } else if (!series.startsAt(period)) {
                    before.ifPresent(wanted -> result.note(row, new ColumnReason.NoRow(wanted)));
                }
            });
        }
        result.appendTo(table, setting.language());
    }

    private static void contributionTo(
            Comparisons parts, Comparisons wholes, PeriodRows series, Period before, Period period, Derived result) {
        int row = series.row(period);
        Optional<BigDecimal> from = parts.number(series.row(before));
        Optional<BigDecimal> to = parts.number(row);
        Optional<BigDecimal> base = wholes.number(series.row(before));
        List<Reason> why = new ArrayList<>();
        if (from.isEmpty() || base.isEmpty()) {
            why.add(new ColumnReason.NoNumber(before));
        } else if (base.get().signum() <= 0) {
            why.add(new ColumnReason.NotAboveZero(before, Numbers.said(base.get())));
        }
        if (to.isEmpty()) {
            why.add(new ColumnReason.NoNumber(period));
        }
        why.addAll(parts.refusals(series, before, period));
        why.addAll(wholes.refusals(series, before, period));
        if (why.isEmpty()) {
            result.set(row, Numbers.percent(to.orElseThrow().subtract(from.orElseThrow()), base.orElseThrow()));
            result.notes(row, parts.cautions(series, before, period));
            result.notes(row, wholes.cautions(series, before, period));
        } else {
            result.notes(row, why);
        }
    }
}
