package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.YearValue;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.language.Reason;
import tech.tablesaw.api.Table;

/** Computations that divide a value by another of the same row: shares of a column, rates, monthly averages. */
final class Rates {
    private static final int MONTHS_OF_YEAR = 12;

    private final Setting setting;

    Rates(Setting setting) {
        this.setting = setting;
    }

    /**
     * What a value is divided by.
     *
     * @param number none where it is not known
     * @param why there is none, or it cannot be divided by
     * @param notes what a reader must know of it
     */
    private record Divisor(Optional<BigDecimal> number, List<Reason> why, List<Reason> notes) {
        static Divisor of(String name, Optional<BigDecimal> number, Reason whyNone, List<Reason> notes) {
            if (number.isEmpty()) {
                return new Divisor(number, List.of(whyNone), notes);
            }
            return number.get().signum() > 0
                    ? new Divisor(number, List.of(), notes)
                    : new Divisor(
                            Optional.empty(),
                            List.of(new ColumnReason.DivisorNotAboveZero(name, Numbers.said(number.get()))),
                            notes);
        }
    }

    /** Puts the share of one column in another into a table. */
    void shareOf(Table table, String part, String whole) {
        Derived result = derived(part + "_share_of_" + whole);
        divide(result, part, Numbers.HUNDRED, column(whole));
        result.appendTo(table, setting.language(), part, whole);
    }

    /** Puts a column for each so many of another into a table. */
    void per(Table table, long number, String column, String population) {
        Derived result = derived(column + "_per_" + number);
        divide(result, column, BigDecimal.valueOf(number), column(population));
        noteMonths(result);
        result.appendTo(table, setting.language(), column);
    }

    /** Puts a column for each so many inhabitants into a table. */
    void per(Table table, long number, String column, Yearly population) {
        Derived result = derived(column + "_per_" + number);
        divide(result, column, BigDecimal.valueOf(number), inhabitants(population));
        noteMonths(result);
        result.appendTo(table, setting.language(), column);
    }

    /** Puts the monthly average of a column into a table. */
    void perMonth(Table table, String column) {
        TimeColumn times = setting.times();
        Derived result = derived(column + "_per_month");
        divide(result, column, BigDecimal.ONE, row -> {
            Optional<Integer> months = times.at(row).map(Period::months).filter(length -> length > 0);
            return Divisor.of(times.name(), months.map(BigDecimal::valueOf), new ColumnReason.NoMonths(), List.of());
        });
        result.appendTo(table, setting.language(), column);
    }

    private IntFunction<Divisor> column(String name) {
        Comparisons values = new Comparisons(setting, name);
        return row -> Divisor.of(name, values.number(row), new ColumnReason.NoDivisor(name), values.noteHere(row));
    }

    private IntFunction<Divisor> inhabitants(Yearly population) {
        TimeColumn times = setting.times();
        String id = population.indicator().id();
        Map<Integer, YearValue> years =
                population.years().stream().collect(Collectors.toMap(YearValue::year, Function.identity()));
        return row -> {
            Optional<Period> year = times.at(row).map(period -> Period.ofYear(period.year()));
            if (year.isEmpty()) {
                return new Divisor(Optional.empty(), List.of(new ColumnReason.NoMonths()), List.of());
            }
            Optional<YearValue> value = Optional.ofNullable(years.get(year.get().year()));
            List<Reason> notes = value.stream()
                    .flatMap(one -> one.notes().stream())
                    .<Reason>map(note -> new ColumnReason.NoteOfOther(id, year.get(), note))
                    .toList();
            return Divisor.of(
                    id,
                    value.flatMap(YearValue::shown).map(Observation::value).map(Numbers::of),
                    new ColumnReason.NoPopulation(id, year.get()),
                    notes);
        };
    }

    private void divide(Derived result, String above, BigDecimal factor, IntFunction<Divisor> below) {
        Comparisons numerators = new Comparisons(setting, above);
        for (int row = 0; row < setting.table().rowCount(); row++) {
            Optional<BigDecimal> numerator = numerators.number(row);
            Divisor divisor = below.apply(row);
            if (numerator.isEmpty()) {
                result.note(row, new ColumnReason.NoNumberHere());
            } else if (divisor.number.isEmpty()) {
                result.notes(row, divisor.why);
            } else {
                result.set(row, Numbers.divided(numerator.get().multiply(factor), divisor.number.get()));
            }
            result.notes(
                    row,
                    Stream.concat(numerators.noteHere(row).stream(), divisor.notes.stream())
                            .toList());
        }
    }

    /** A rate over nine months is not to be set beside one over a year. */
    private void noteMonths(Derived result) {
        setting.timesIfAny().ifPresent(times -> {
            for (int row = 0; row < setting.table().rowCount(); row++) {
                int at = row;
                times.at(row)
                        .filter(period -> period.months() != MONTHS_OF_YEAR)
                        .ifPresent(period -> result.note(at, new ColumnReason.RateOfPart(period)));
            }
        });
    }

    private Derived derived(String usual) {
        return new Derived(setting.named(usual), setting.table().rowCount());
    }
}
