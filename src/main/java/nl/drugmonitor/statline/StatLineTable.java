package nl.drugmonitor.statline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A table of StatLine, with what StatLine says of it.
 *
 * <pre>{@code
 * Table population = StatLine.read("37230ned").years();
 * }</pre>
 *
 * <p>It has a row for each choice of codes. Of a dimension {@code RegioS} there are the columns {@code RegioS}, the
 * label, and {@code RegioS_code}; of periods also {@code period} as this project writes it, {@code frequency}, and
 * {@code Perioden_status}, which is empty where StatLine does not say whether figures are final. Each measure has a
 * column with its title as name, and {@code ..._missing} beside it if any of its cells has no value.
 */
public final class StatLineTable implements Sayable {
    static final String PERIOD = "period";
    static final String FREQUENCY = "frequency";

    private final Table table;
    private final TableInfo info;
    private final List<Dimension> dimensions;
    private final List<StatLineColumn> columns;
    private final List<Fault> faults;
    private final String place;
    private final Language language;

    StatLineTable(
            Table table,
            TableInfo info,
            List<Dimension> dimensions,
            List<StatLineColumn> columns,
            List<Fault> faults,
            String place,
            Language language) {
        this.table = table;
        this.info = info;
        this.dimensions = List.copyOf(dimensions);
        this.columns = List.copyOf(columns);
        this.faults = List.copyOf(faults);
        this.place = place;
        this.language = language;
    }

    /** Returns the names of the columns of a dimension. */
    static List<String> columnsOf(Dimension dimension) {
        String key = dimension.key();
        return dimension.isTime()
                ? List.of(key, key + "_code", PERIOD, FREQUENCY, key + "_status")
                : List.of(key, key + "_code");
    }

    /**
     * Returns all rows, if all periods are of one length.
     *
     * @throws RefusedException if a year stands beside its quarters or months: their sum would count it twice
     */
    public Table table() {
        List<Frequency> mixed = frequencies();
        if (mixed.size() > 1) {
            throw RefusedException.of("statline_mixed", mixed);
        }
        return all();
    }

    /** Returns all rows, whatever the length of their periods. */
    public Table all() {
        return table.copy();
    }

    /** Returns the rows of years. */
    public Table years() {
        return of(Frequency.YEAR);
    }

    /** Returns the rows of quarters. */
    public Table quarters() {
        return of(Frequency.QUARTER);
    }

    /** Returns the rows of months. */
    public Table months() {
        return of(Frequency.MONTH);
    }

    /**
     * Returns the rows whose periods are of one length.
     *
     * @throws RefusedException if there are none
     */
    public Table of(Frequency frequency) {
        if (!frequencies().contains(frequency)) {
            throw RefusedException.of("statline_frequency", frequency, frequencies());
        }
        return table.where(table.stringColumn(FREQUENCY).isEqualTo(frequency.code()));
    }

    /** Returns the lengths of the periods that there are; none if the table has no periods. */
    public List<Frequency> frequencies() {
        if (!table.containsColumn(FREQUENCY)) {
            return List.of();
        }
        StringColumn codes = table.stringColumn(FREQUENCY);
        return Arrays.stream(Frequency.values())
                .filter(frequency -> codes.contains(frequency.code()))
                .toList();
    }

    /** Returns what StatLine says of the table as a whole. */
    public TableInfo info() {
        return info;
    }

    /** Returns the identifier of the table, such as {@code 37230ned}; an empty text if the files do not say it. */
    public String id() {
        return info.id();
    }

    public String title() {
        return info.title();
    }

    /** Returns when StatLine last changed the table, as written there. */
    public String modified() {
        return info.modified();
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Returns the columns of figures, with their units and definitions. */
    public List<StatLineColumn> columns() {
        return columns;
    }

    /**
     * Returns a column of figures.
     *
     * @throws RefusedException if the table has none of that name
     */
    public StatLineColumn column(String name) {
        Optional<StatLineColumn> found = columns.stream()
                .filter(column -> column.name().equals(name) || column.key().equals(name))
                .findFirst();
        return found.orElseThrow(() -> RefusedException.of(
                "statline_column",
                name,
                NameAdvice.of(name, columns.stream().map(StatLineColumn::name).toList())));
    }

    /** Returns what is wrong in the files, each with its place and what to do; the rows stay in the table. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns where the files are. */
    public String place() {
        return place;
    }

    /** Returns how the files were read: what the table holds, and what the user should look at. */
    public StatLineReport report() {
        return new StatLineReport(this);
    }

    /** Returns the rows themselves, for those who only look at them. */
    Table rows() {
        return table;
    }

    Language language() {
        return language;
    }

    @Override
    public String in(Language spoken) {
        return report().in(spoken);
    }

    @Override
    public String toString() {
        return in(language);
    }
}
