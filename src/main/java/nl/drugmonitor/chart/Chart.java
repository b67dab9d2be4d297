package nl.drugmonitor.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A chart before it is drawn: everything that its drawings show, and what stands beside them, in one language.
 *
 * @param id how charts.yaml names it
 * @param title what happened, in one line
 * @param subtitle what is measured, where, and from which number to which it went
 * @param unit what the axis of values counts
 * @param periods the labels of the axis of periods, without a gap
 * @param breaks in the order of their dates
 * @param notes what a reader needs: conflicting sources, parts of years, gaps
 * @param sources who published the numbers
 */
public record Chart(
        String id,
        Language language,
        ChartKind kind,
        String title,
        String subtitle,
        String unit,
        List<String> periods,
        List<ChartSeries> series,
        List<BreakLine> breaks,
        List<Footnote> notes,
        Sources sources) {
    private static final int FEW_PERIODS = 4;
    private static final int MANY_PERIODS = 24;
    private static final int FEW_LINES = 3;
    private static final double MARK_SHIFT = 0.31;

    public Chart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
        notes = List.copyOf(notes);
        for (Point point : points(series)) {
            if (point.at() < 0 || point.at() >= periods.size()) {
                throw new IllegalArgumentException(
                        "a point lies at period " + point.at() + ", but there are " + periods.size());
            }
        }
    }

    /**
     * Returns a chart of lines of columns of a table, one row a period; see {@link TableChart}.
     *
     * @param period the name of the column of periods, such as {@code year} or {@code period}
     * @param columns the names of columns of numbers, each of which is a line
     * @throws nl.drugmonitor.language.RefusedException if the table has no such columns
     */
    public static TableChart line(Table table, String period, String... columns) {
        return TableChart.of(ChartKind.LINES, Optional.empty(), table, period, columns);
    }

    /** Returns a chart of bars beside each other of columns of a table; else as {@link #line}. */
    public static TableChart bars(Table table, String period, String... columns) {
        return TableChart.of(ChartKind.BARS, Optional.empty(), table, period, columns);
    }

    /** Returns a chart of bars on top of each other of columns of a table; else as {@link #line}. */
    public static TableChart stacked(Table table, String period, String... columns) {
        return TableChart.of(ChartKind.STACKED, Optional.empty(), table, period, columns);
    }

    /**
     * Returns a chart of lines of index numbers of columns of a table; else as {@link #line}.
     *
     * @param base the period in which each column is 100, as its row has it: {@code 2015}
     */
    public static TableChart index(Table table, String period, String base, String... columns) {
        return TableChart.of(ChartKind.LINES, Optional.of(base), table, period, columns);
    }

    private static List<Point> points(List<ChartSeries> series) {
        return series.stream().flatMap(row -> row.points().stream()).toList();
    }

    List<Point> points() {
        return points(series);
    }

    /** Returns the chart in words, for a reader who does not see it. */
    public String altText() {
        List<Note> rows = series.stream()
                .map(row -> Note.of("chart.alt.series", row.name(), described(row)))
                .toList();
        List<Note> lines = breaks.stream()
                .map(line -> Note.of("chart.alt.break", line.sentence()))
                .toList();
        return language.text("chart.alt", kind, title, subtitle, rows, lines);
    }

    private List<String> described(ChartSeries row) {
        return row.points().stream()
                .map(point -> periods.get(point.at()) + " " + point.described())
                .toList();
    }

    /**
     * Returns a fresh table of the points: one row a point, a series at a time.
     *
     * <p>Columns: {@code series}, {@code period} (texts), {@code value} (number: what the point stands for, in the unit
     * of the chart; for a bar that stands on another its own size), {@code printed}, {@code remark} (texts) and
     * {@code provisional} ({@code yes} or empty).
     */
    public Table table() {
        return Table.create(
                title,
                column("series", (row, point) -> row.name()),
                column("period", (row, point) -> periods.get(point.at())),
                DoubleColumn.create("value", sizes()),
                column("printed", (row, point) -> point.label()),
                column("remark", (row, point) -> point.remark()),
                column("provisional", (row, point) -> point.provisional() ? "yes" : ""));
    }

    private double[] sizes() {
        return points().stream()
                .mapToDouble(point -> Scale.number(point.size()))
                .toArray();
    }

    private StringColumn column(String name, BiFunction<ChartSeries, Point, String> text) {
        Stream<String> texts =
                series.stream().flatMap(row -> row.points().stream().map(point -> text.apply(row, point)));
        return StringColumn.create(name, texts);
    }

    /** Returns the series that are drawn as bars. */
    List<ChartSeries> bars() {
        return series.stream().filter(row -> row.form() == Form.BARS).toList();
    }

    /** Returns the series that are drawn as lines. */
    List<ChartSeries> lines() {
        return series.stream().filter(row -> row.form() == Form.LINE).toList();
    }

    /** Returns how wide a bar is, where the periods lie 1 apart. */
    double barWidth() {
        int beside = barsBeside();
        double together = beside == 1 && hasRoomForMarks() ? 0.5 : 0.76;
        return together / beside;
    }

    private int barsBeside() {
        return kind == ChartKind.BARS ? Math.max(bars().size(), 1) : 1;
    }

    /** Returns whether there are so many periods that not each has room for a label, a number and a marker. */
    boolean isDense() {
        return periods.size() > MANY_PERIODS;
    }

    /** Returns whether only the last number of each series is written, beside it: others would cover each other. */
    boolean isLabelledAtEnd() {
        return isDense() || lines().size() > FEW_LINES;
    }

    /** Returns whether marks have a place beside the bars and not on them. */
    boolean hasRoomForMarks() {
        return periods.size() <= FEW_PERIODS;
    }

    /** Returns where the middle of a point lies on the axis of periods. */
    double position(ChartSeries row, Point point) {
        return switch (row.form()) {
            case LINE -> point.at();
            case MARKS -> hasRoomForMarks() ? point.at() + MARK_SHIFT : point.at();
            case BARS -> {
                int place = barsBeside() == 1 ? 0 : bars().indexOf(row);
                yield point.at() + (place - (barsBeside() - 1) / 2.0) * barWidth();
            }
        };
    }

    /** Returns whether some value is provisional. */
    boolean isProvisional() {
        return points().stream().anyMatch(Point::provisional);
    }

    /** Returns what stands below a drawing, in short: the breaks by number, the notes, the sources. */
    List<String> footnotes() {
        List<String> footnotes = new ArrayList<>(shortNotes());
        if (!source().isEmpty()) {
            footnotes.add(source());
        }
        return footnotes;
    }

    /** Returns the same without the sources. */
    List<String> shortNotes() {
        List<String> shown = new ArrayList<>();
        breaks.forEach(line -> shown.add(line.mark() + ") " + line.brief()));
        if (isProvisional()) {
            shown.add(language.text("chart.provisional"));
        }
        notes.forEach(note -> shown.add(note.text()));
        return shown;
    }

    /** Returns whole what the notes below a drawing say in short, for whoever wants to know more. */
    List<String> explanations() {
        Stream<String> ofBreaks = breaks.stream()
                .filter(line -> !line.brief().equals(line.sentence()))
                .map(line -> line.mark() + ") " + line.sentence());
        Stream<String> ofNotes = notes.stream().map(Footnote::more).filter(more -> !more.isEmpty());
        return Stream.concat(ofBreaks, ofNotes).toList();
    }

    /** Returns the line that says who published the numbers; empty if that is not known. */
    public String source() {
        return sources.line();
    }

    /** Returns what Plotly draws, as JSON with the members {@code data}, {@code layout} and {@code config}. */
    public String plotly() {
        return PlotlyChart.json(this);
    }

    /** Returns the picture as an SVG file, the same on every machine. */
    public String svg() {
        return Picture.WHOLE.svg(this, Picture.WIDE);
    }

    /** Returns the picture as an SVG for a page that has it as an image: as the file, but dark where the page is. */
    public String svgOnPage() {
        return Picture.WHOLE_ON_PAGE.svg(this, Picture.WIDE);
    }

    /** Returns the picture as a PNG file, of twice its size so that it is sharp in print. */
    public byte[] png() {
        return Picture.WHOLE.png(this);
    }

    /** Returns the picture as a smaller PNG file, without the notes but with the source. */
    public byte[] smallPng() {
        return Picture.WITH_SOURCE.png(this);
    }

    /** Returns the chart for a terminal. */
    public String text() {
        return ChartText.of(this);
    }

    /** Returns the chart as a part of a page on which it stands once. */
    public String html() {
        return html(1);
    }

    /**
     * Returns the chart as a part of a page: the picture, over which the script draws the interactive figure where
     * {@link PlotlyScript} is there, and the table of its numbers.
     *
     * @param showing which showing of this chart on the page it is, from 1
     */
    public String html(int showing) {
        return ChartHtml.fragment(this, showing);
    }

    /** Returns the chart as a page that needs no network. */
    public String page() {
        return ChartHtml.page(this);
    }

    /**
     * Writes the chart into a file, and returns where it lies.
     *
     * @param file its name ends in {@code .png} or {@code .svg} for a picture, or in {@code .html} for a page that
     *     needs no network; it is looked for from the folder in which the program runs, such as that of the notebook
     * @throws nl.drugmonitor.language.RefusedException if the name ends otherwise, or the file cannot be written; no
     *     half of it is left
     */
    public Path save(String file) {
        return SavedFile.of(file).write(this);
    }

    @Override
    public String toString() {
        return title;
    }
}
