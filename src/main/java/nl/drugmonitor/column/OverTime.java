package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;

/** Computations that set a value of a series beside earlier ones of the same series. */
final class OverTime {
    private final Setting setting;
    private final Rows rows;

    OverTime(Setting setting) {
        this.setting = setting;
        this.rows = Rows.of(setting);
    }

    /** A value to be set beside another: the series they are of, and their periods. */
    private record Pair(PeriodRows series, Period from, Period to) {
        int rowFrom() {
            return series.row(from);
        }

        int rowTo() {
            return series.row(to);
        }
    }

    /** Puts the change on the year before into a table. */
    void change(Table table, String column, boolean inPercent) {
        Derived result = derived(column + (inPercent ? "_change_percent" : "_change"));
        Comparisons values = new Comparisons(setting, column);
        for (PeriodRows series : rows.groups().values()) {
            series.each((period, row) -> yearBefore(series, period, row, result)
                    .ifPresent(pair -> compare(
                            values, pair, result, inPercent, inPercent ? OverTime::percent : OverTime::difference)));
        }
        result.appendTo(table, setting.language());
    }

    private static BigDecimal difference(BigDecimal from, BigDecimal to) {
        return to.subtract(from);
    }

    private static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return Numbers.percent(to.subtract(from), from);
    }

    private static BigDecimal index(BigDecimal base, BigDecimal value) {
        return Numbers.percent(value, base);
    }

    /** Finds the row of the year before; notes that it is absent, unless the series starts here. */
    private static Optional<Pair> yearBefore(PeriodRows series, Period period, int row, Derived result) {
        Optional<Period> before = period.yearBefore();
        if (before.filter(series::has).isPresent()) {
            return Optional.of(new Pair(series, before.get(), period));
        }
        if (!series.startsAt(period)) {
            before.map(wanted -> absent(series, wanted)).ifPresent(reason -> result.note(row, reason));
        }
        return Optional.empty();
    }

    private static Reason absent(PeriodRows series, Period wanted) {
        return series.periods().stream()
                .filter(other -> other.overlaps(wanted))
                .<Reason>map(other -> new ColumnReason.OtherRow(wanted, other))
                .findFirst()
                .orElse(new ColumnReason.NoRow(wanted));
    }

    private static void compare(
            Comparisons values, Pair pair, Derived result, boolean needsBase, BinaryOperator<BigDecimal> computation) {
        Optional<BigDecimal> from = values.number(pair.rowFrom());
        Optional<BigDecimal> to = values.number(pair.rowTo());
        List<Reason> refusals = new ArrayList<>();
        if (from.isEmpty()) {
            refusals.add(new ColumnReason.NoNumber(pair.from));
        } else if (needsBase && from.get().signum() <= 0) {
            refusals.add(new ColumnReason.NotAboveZero(pair.from, Numbers.said(from.get())));
        }
        if (to.isEmpty() && !pair.to.equals(pair.from)) {
            refusals.add(new ColumnReason.NoNumber(pair.to));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(values.refusals(pair.series, pair.from, pair.to));
        }
        if (refusals.isEmpty()) {
            result.set(pair.rowTo(), computation.apply(from.orElseThrow(), to.orElseThrow()));
            result.notes(pair.rowTo(), values.cautions(pair.series, pair.from, pair.to));
        } else {
            result.notes(pair.rowTo(), refusals);
            result.notes(pair.rowTo(), values.noteHere(pair.rowTo()));
        }
    }

    /**
     * Puts an index into a table.
     *
     * @throws RefusedException if no series has a row of the base
     */
    void index(Table table, String column, Period base) {
        if (rows.groups().values().stream().noneMatch(series -> series.has(base))) {
            throw RefusedException.of(
                    "no_base",
                    base,
                    NameAdvice.of(
                            base.toString(),
                            periods().stream().map(Period::toString).toList()));
        }
        Derived result = derived(column + "_index");
        Comparisons values = new Comparisons(setting, column);
        for (PeriodRows series : rows.groups().values()) {
            series.each((period, row) -> {
                if (series.has(base)) {
                    compare(values, new Pair(series, base, period), result, true, OverTime::index);
                } else {
                    result.note(row, new ColumnReason.NoRow(base));
                }
            });
        }
        result.appendTo(table, setting.language(), column);
    }

    private List<Period> periods() {
        return rows.periods().stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Puts the value of so many periods before into a table. */
    void lag(Table table, String column, int steps) {
        Derived result = derived(column + (steps == 1 ? "_lag" : "_lag" + steps));
        Comparisons values = new Comparisons(setting, column);
        for (PeriodRows series : rows.groups().values()) {
            series.each((period, row) -> {
                Period before = period;
                for (int i = 0; i < steps; i++) {
                    before = before.previous();
                }
                if (!series.has(before)) {
                    if (!series.startsAt(period)) {
                        result.note(row, absent(series, before));
                    }
                    return;
                }
                int rowBefore = series.row(before);
                values.number(rowBefore)
                        .ifPresentOrElse(
                                number -> result.set(row, number),
                                () -> result.note(row, new ColumnReason.NoNumberHere()));
                result.notes(row, values.noteHere(rowBefore));
            });
        }
        result.appendTo(table, setting.language());
    }

    /** Puts the running sum into a table: it ends where a value is missing, a period absent, or a break not named. */
    void cumulative(Table table, String column) {
        Derived result = derived(column + "_cumulative");
        Comparisons values = new Comparisons(setting, column);
        rows.groups().values().forEach(series -> cumulative(series, values, result));
        result.appendTo(table, setting.language(), column);
    }

    private static void cumulative(PeriodRows series, Comparisons values, Derived result) {
        BigDecimal sum = BigDecimal.ZERO;
        Period before = series.first();
        List<Reason> why = new ArrayList<>();
        List<Reason> notes = new ArrayList<>();
        for (Period period : series.periods()) {
            int row = series.row(period);
            if (!why.isEmpty()) {
                result.notes(row, why);
                continue;
            }
            List<Reason> reasons = new ArrayList<>();
            if (!series.startsAt(period)) {
                if (!period.firstDay().equals(before.lastDay().plusDays(1))) {
                    reasons.add(new ColumnReason.NotInStep(before, period));
                }
                reasons.addAll(breaks(values.refusals(series, before, period)));
            }
            Optional<BigDecimal> number = values.number(row);
            if (number.isEmpty()) {
                reasons.add(new ColumnReason.NoNumberHere());
            }
            if (!reasons.isEmpty()) {
                result.notes(row, reasons);
                result.notes(row, values.noteHere(row));
                why = List.of(new ColumnReason.SumEnds(period));
                continue;
            }
            sum = sum.add(number.orElseThrow());
            result.set(row, sum);
            values.note(row).map(text -> new ColumnReason.NoteOf(period, text)).ifPresent(notes::add);
            if (!series.startsAt(period)) {
                values.cautions(series, before, period).stream()
                        .filter(ColumnReason.AcrossBreak.class::isInstance)
                        .forEach(notes::add);
            }
            result.notes(row, notes);
            before = period;
        }
    }

    /** Parts of years add up to a running sum, whatever their length. */
    private static List<Reason> breaks(List<Reason> refusals) {
        return refusals.stream()
                .filter(reason -> !(reason instanceof ColumnReason.LengthsDiffer))
                .toList();
    }

    private Derived derived(String usual) {
        return new Derived(setting.named(usual), setting.table().rowCount());
    }
}
