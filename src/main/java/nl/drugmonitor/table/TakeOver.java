package nl.drugmonitor.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.Folder;
import tech.tablesaw.api.Table;

/**
 * The values of a table, to be taken over into a data folder as those of one source. Nothing that is there is changed.
 *
 * @param period the column of periods
 * @param value the column of values
 * @param isFound whether one of the two was found by its name, and not named
 * @param rows by period, those without a value left out
 * @param without the periods of rows without a value
 * @param isKnown whether the folder has the source already
 */
public record TakeOver(
        Series series,
        Source source,
        boolean isKnown,
        String period,
        String value,
        boolean isFound,
        List<Row> rows,
        List<Period> without) {
    public TakeOver {
        rows = List.copyOf(rows);
        without = List.copyOf(without);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** It is added. */
        ADDED,
        /** It is added, and cannot be the same number as any that others published. */
        IN_CONFLICT,
        /** The source has the same value there. */
        THERE,
        /** The source has another value there, which stays. */
        KEPT
    }

    public record Row(Observation theirs, Fate fate, Published ours) {}

    /**
     * Plans what a table adds to a series.
     *
     * @param period the column of periods; empty if it is to be found
     * @param value the column of values; empty if it is to be found
     * @param decimal the sign before decimals, where somebody named it
     * @throws nl.drugmonitor.language.NotFoundException if there is no such indicator
     * @throws nl.drugmonitor.language.RefusedException if the columns cannot be found or read
     */
    public static TakeOver of(
            Figures figures,
            String indicator,
            Source source,
            Table table,
            String period,
            String value,
            Optional<Character> decimal) {
        Series series = figures.series(indicator);
        ForeignRow.Columns columns = ForeignRow.columns(table, series.indicator(), period, value);
        List<ForeignRow> theirs = ForeignRow.read(table, columns, series.indicator(), source, decimal);
        List<Row> rows = theirs.stream()
                .flatMap(row -> row.value().stream())
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .map(one -> row(one, series.at(one.period())))
                .toList();
        return new TakeOver(
                series,
                source,
                figures.source(source.id()).isPresent(),
                columns.periods().name(),
                columns.values().name(),
                !columns.periodIsNamed() || !columns.valueIsNamed(),
                rows,
                theirs.stream()
                        .filter(row -> row.value().isEmpty())
                        .map(ForeignRow::period)
                        .sorted()
                        .toList());
    }

    private static Row row(Observation theirs, Published ours) {
        Optional<Observation> own = ours.cells().stream()
                .filter(known -> known.source().equals(theirs.source())
                        && known.release().isEmpty())
                .findFirst();
        if (own.isPresent()) {
            boolean isSame = !own.get().isSuppressed() && own.get().value().equals(theirs.value());
            return new Row(theirs, isSame ? Fate.THERE : Fate.KEPT, ours);
        }
        boolean isInConflict = Compared.kind(theirs, ours) == Compared.Kind.REVISED;
        return new Row(theirs, isInConflict ? Fate.IN_CONFLICT : Fate.ADDED, ours);
    }

    /** Returns the rows that have a fate. */
    public List<Row> rows(Fate fate) {
        return rows.stream().filter(row -> row.fate == fate).toList();
    }

    /** Returns the rows that are written. */
    public List<Row> written() {
        return rows.stream()
                .filter(row -> row.fate == Fate.ADDED || row.fate == Fate.IN_CONFLICT)
                .toList();
    }

    /** Returns observations.csv of a folder with the rows behind those that are there, which are not touched. */
    public String observations(Folder folder) {
        List<Map<String, String>> cells = written().stream()
                .map(row -> Map.of(
                        "indicator", series.indicator().id(),
                        "period", row.theirs.period().code(),
                        "value", decimal(row.theirs.value()),
                        "printed", row.theirs.printed().text(),
                        "unit", series.indicator().unit().code(),
                        "status", row.theirs.statusCodes(),
                        "source", source.id()))
                .toList();
        return Csv.appended(folder.read("observations.csv").content(), cells);
    }

    /** Returns sources.csv of a folder with the source behind those that are there. */
    public String sources(Folder folder) {
        return Csv.appended(
                folder.read("sources.csv").content(),
                List.of(Map.of(
                        "source", source.id(),
                        "title", source.title(),
                        "publisher", source.publisher(),
                        "published", source.published(),
                        "url", source.url(),
                        "read_on", source.readOn(),
                        "licence", source.licence())));
    }

    private static String decimal(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator())) // ends, for the value was read from a decimal
                .toPlainString();
    }
}
