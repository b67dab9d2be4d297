package nl.drugmonitor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import tech.tablesaw.api.Table;

/**
 * The values of a table beside those of a series.
 *
 * @param rows by period
 */
public record Compared(Series series, List<Row> rows) implements Sayable {
    public Compared {
        rows = List.copyOf(rows);
    }

    /** How a value of the table stands to what was published of its period. */
    public enum Kind {
        /** A source prints the same number. */
        EQUAL,
        /** No source prints the same, and one prints a number that may be the same, rounded otherwise. */
        ROUNDED_ALIKE,
        /** No number that was published can be the same. */
        REVISED,
        /** Nothing was published of the period. */
        NEW,
        /** Something was published, and the table has no value. */
        MISSING
    }

    /**
     * A period of the table, or of the series between its first and last.
     *
     * @param theirs the value of the table
     * @param ours all that was published
     */
    public record Row(Period period, Kind kind, Optional<Observation> theirs, Published ours) {
        /** Returns the value of the table less the one that was published, if there is one of each. */
        Optional<Fraction> difference() {
            return theirs.flatMap(value -> shown().map(known -> value.value().minus(known.value())));
        }

        /** Returns the published value that is meant: the same number, or else the one of the period. */
        Optional<Observation> shown() {
            Optional<Observation> same = theirs.flatMap(value -> ours.all().stream()
                    .filter(known -> !known.isSuppressed() && known.value().equals(value.value()))
                    .findFirst());
            return same.or(ours::single).filter(known -> !known.isSuppressed());
        }
    }

    static Compared of(Series series, List<ForeignRow> theirs) {
        Map<Period, ForeignRow> all = new TreeMap<>();
        theirs.forEach(row -> all.put(row.period(), row));
        absent(series, new ArrayList<>(all.keySet()))
                .forEach(period -> all.put(period, new ForeignRow(period, Optional.empty())));
        List<Row> rows = all.values().stream()
                .map(row -> row(row, series.at(row.period())))
                .flatMap(Optional::stream)
                .toList();
        return new Compared(series, rows);
    }

    /** Returns the periods of the series between the first and the last of a table that it lacks. */
    private static List<Period> absent(Series series, List<Period> periods) {
        return series.periods().stream()
                .map(Published::period)
                .filter(period -> !periods.contains(period)
                        && periods.stream().anyMatch(period::isAsLongAs)
                        && period.compareTo(periods.get(0)) > 0
                        && period.compareTo(periods.get(periods.size() - 1)) < 0)
                .toList();
    }

    /** Returns what a row is; nothing if neither side has a value. */
    private static Optional<Row> row(ForeignRow theirs, Published ours) {
        if (theirs.value().isEmpty()) {
            return ours.isMissing()
                    ? Optional.empty()
                    : Optional.of(new Row(theirs.period(), Kind.MISSING, Optional.empty(), ours));
        }
        return Optional.of(new Row(theirs.period(), kind(theirs.value().get(), ours), theirs.value(), ours));
    }

    static Kind kind(Observation theirs, Published ours) {
        if (ours.isMissing()) {
            return Kind.NEW;
        }
        boolean isEqual = ours.all().stream()
                .anyMatch(known -> !known.isSuppressed() && known.value().equals(theirs.value()));
        if (isEqual) {
            return Kind.EQUAL;
        }
        return ours.all().stream().anyMatch(known -> known.interval().meets(theirs.interval()))
                ? Kind.ROUNDED_ALIKE
                : Kind.REVISED;
    }

    /** Returns how many rows are of a kind. */
    public int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind == kind).count();
    }

    /** Returns the rows of a kind. */
    public Compared only(Kind kind) {
        return new Compared(
                series, rows.stream().filter(row -> row.kind == kind).toList());
    }

    /** Returns {@link #table(Language)} in the language of the environment. */
    public Table table() {
        return table(Language.ofEnvironment());
    }

    /**
     * Returns a fresh table: one row a period.
     *
     * <p>Columns: {@code period} (text), {@code year} (whole number), {@code kind} (text: equal, rounded_alike,
     * revised, new or missing), {@code theirs} (number: of the table), {@code ours} (number: as published),
     * {@code difference}, {@code difference_percent} (numbers: of ours) and {@code published} (text: all values with
     * their sources).
     */
    public Table table(Language language) {
        return new RowsTable<>(rows)
                .text("period", row -> row.period.code())
                .whole("year", row -> row.period.year())
                .text("kind", row -> row.kind.name().toLowerCase(Locale.ROOT))
                .value("theirs", row -> row.theirs.map(Observation::value))
                .value("ours", row -> row.shown().map(Observation::value))
                .value("difference", Row::difference)
                .value("difference_percent", Compared::percent)
                .text("published", row -> language.say(row.ours))
                .named(language.say(series.indicator()));
    }

    private static Optional<Fraction> percent(Row row) {
        return row.shown()
                .map(Observation::value)
                .filter(known -> known.signum() > 0)
                .flatMap(known -> row.difference()
                        .map(change -> change.times(Fraction.HUNDRED).dividedBy(known)));
    }

    /** Returns how many rows are of each kind. */
    @Override
    public String in(Language spoken) {
        return spoken.text(
                "compared",
                series.indicator(),
                count(Kind.EQUAL),
                count(Kind.ROUNDED_ALIKE),
                count(Kind.REVISED),
                count(Kind.NEW),
                count(Kind.MISSING));
    }

    @Override
    public String toString() {
        return in(Language.ofEnvironment());
    }
}
