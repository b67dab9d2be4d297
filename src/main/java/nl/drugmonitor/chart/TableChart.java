package nl.drugmonitor.chart;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A chart of columns of any table: {@code Chart.line(table, "period", "incidents_soft").title("...")}.
 *
 * <p>The table has one row a period: a year, a quarter such as {@code 2024-Q1}, a month such as {@code 2024-04}, or
 * something that is no period, such as the names of drugs. Periods that are absent keep their place on the axis. A
 * value that is missing is a gap. Beside a column {@code n} a column {@code n_break} may say which break lies before a
 * row, and {@code n_note} what a reader must know of its value, as in tables made by {@code Tables.of}.
 *
 * <p>Each method returns a new chart; the one before stays as it is.
 */
public final class TableChart {
    private static final int MOST_COLUMNS = Look.values().length;

    private final Columns columns;
    private final Shape shape;
    private final Words words;

    /**
     * What a chart is of.
     *
     * @param period the name of the column of periods
     * @param values the names of the columns of values
     */
    record Columns(Table table, String period, List<String> values) {}

    /**
     * What becomes of the values.
     *
     * @param base the period that is 100, of a chart of index numbers
     */
    record Shape(ChartKind kind, Optional<String> base) {}

    /**
     * What its user says of it.
     *
     * @param names what columns are called
     */
    private record Words(
            Optional<String> title,
            String subtitle,
            Optional<String> unit,
            String source,
            Map<String, String> names,
            Optional<Language> language) {
        static final Words NONE = new Words(Optional.empty(), "", Optional.empty(), "", Map.of(), Optional.empty());
    }

    private TableChart(Columns columns, Shape shape, Words words) {
        this.columns = columns;
        this.shape = shape;
        this.words = words;
    }

    static TableChart of(ChartKind kind, Optional<String> base, Table table, String period, String... values) {
        GivenTable.column(table, period);
        if (values.length == 0) {
            throw RefusedException.of("chart_no_column");
        }
        if (values.length > MOST_COLUMNS) {
            throw RefusedException.of("chart_many_columns", MOST_COLUMNS, values.length);
        }
        List.of(values).forEach(name -> refuseWithoutNumbers(GivenTable.column(table, name)));
        return new TableChart(new Columns(table, period, List.of(values)), new Shape(kind, base), Words.NONE);
    }

    private static void refuseWithoutNumbers(Column<?> column) {
        if (column instanceof NumericColumn) {
            return;
        }
        String example = column.asStringColumn().removeMissing().asList().stream()
                .findFirst()
                .orElse("");
        boolean isText = column.type().equals(ColumnType.STRING);
        throw RefusedException.of(isText ? "chart_text_column" : "chart_other_column", column.name(), example);
    }

    /** Sets the title: what the chart shows, best as a finding. Without it, it is that of the table, or the columns. */
    public TableChart title(String title) {
        return with(
                new Words(Optional.of(title), words.subtitle, words.unit, words.source, words.names, words.language));
    }

    /** Sets what stands below the title: what is measured, and where. */
    public TableChart subtitle(String subtitle) {
        return with(new Words(words.title, subtitle, words.unit, words.source, words.names, words.language));
    }

    /** Sets what the axis of values counts, such as {@code incidents}. */
    public TableChart unit(String unit) {
        return with(
                new Words(words.title, words.subtitle, Optional.of(unit), words.source, words.names, words.language));
    }

    /** Sets who published the numbers, without the word source. */
    public TableChart source(String source) {
        return with(new Words(words.title, words.subtitle, words.unit, source, words.names, words.language));
    }

    /** Sets what a column is called in the chart. */
    public TableChart name(String column, String name) {
        GivenTable.column(columns.table, column);
        Map<String, String> names = new HashMap<>(words.names);
        names.put(column, name);
        return with(new Words(words.title, words.subtitle, words.unit, words.source, names, words.language));
    }

    /**
     * Sets the language of the chart's own words and of its numbers, {@code nl} or {@code en}; without it, that of the
     * notebook.
     */
    public TableChart language(String code) {
        Language language =
                Language.of(code).orElseThrow(() -> RefusedException.of("chart_language", code, Language.codes()));
        return with(
                new Words(words.title, words.subtitle, words.unit, words.source, words.names, Optional.of(language)));
    }

    private TableChart with(Words others) {
        return new TableChart(columns, shape, others);
    }

    /** Returns the chart, in the language that was set, else in that of the environment. */
    public Chart chart() {
        return chart(Language.ofEnvironment());
    }

    /**
     * Returns the chart.
     *
     * @param otherwise its language, if none was set
     * @throws RefusedException if the table cannot be drawn, such as one with two rows of a period
     */
    public Chart chart(Language otherwise) {
        Texts texts = new Texts(words.language.orElse(otherwise));
        TablePeriods periods = TablePeriods.of(columns.table.column(columns.period));
        List<TableRow> rows = columns.values.stream()
                .map(name -> TableRow.of(columns.table, name, words.names.getOrDefault(name, name), periods))
                .toList();
        if (rows.stream().allMatch(row -> row.values().isEmpty())) {
            throw RefusedException.of("chart_no_values", columns.values);
        }
        TableSeries series = new TableSeries(shape, rows, periods, texts);
        return new Chart(
                "table",
                texts.language(),
                shape.kind,
                title(rows),
                words.subtitle,
                unit(texts),
                periods.labels(),
                series.all(),
                TableBreak.lines(rows, texts),
                series.notes().stream().map(Footnote::of).toList(),
                Sources.named(words.source, texts));
    }

    private String title(List<TableRow> rows) {
        String name = columns.table.name();
        return words.title.orElseGet(() -> name == null || name.isBlank()
                ? String.join(", ", rows.stream().map(TableRow::name).toList())
                : name);
    }

    private String unit(Texts texts) {
        return words.unit.orElseGet(() ->
                shape.base.map(base -> texts.say("chart.index_unit", base)).orElse(""));
    }

    /** Returns the picture as an SVG file; see {@link Chart#svg}. */
    public String svg() {
        return chart().svg();
    }

    /** Returns the picture as a PNG file; see {@link Chart#png}. */
    public byte[] png() {
        return chart().png();
    }

    /** Returns the chart as a page that needs no network. */
    public String page() {
        return chart().page();
    }

    /** Writes the chart into a file that ends in .png, .svg or .html; see {@link Chart#save}. */
    public Path save(String file) {
        return chart().save(file);
    }

    @Override
    public String toString() {
        return chart().toString();
    }
}
