package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;

/**
 * A chart of series over years.
 *
 * @param measure what becomes of a value before it is drawn
 * @param from the first year, if not the first that was published
 * @param base the year that is 100 in a chart of index numbers, and that the title compares with; else the title
 *     compares with the year before
 * @param total the row that the bars of a stacked chart should add up to, drawn as marks
 */
record SeriesChart(
        Head head,
        Kind kind,
        Measure measure,
        Optional<Integer> from,
        Optional<Integer> base,
        List<Row> rows,
        Optional<Row> total)
        implements Definition {
    enum Measure {
        VALUE,
        PER_MONTH,
        INDEX
    }

    SeriesChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Chart chart(Edition edition, Doubts doubts, Texts texts) {
        List<SeriesRow> parts =
                rows.stream().map(row -> filled(row, base, edition)).toList();
        Optional<SeriesRow> whole = total.map(row -> filled(row, Optional.empty(), edition));
        List<SeriesRow> all = Stream.concat(parts.stream(), whole.stream()).toList();
        IntSummaryStatistics years = all.stream()
                .flatMap(row -> row.years().stream())
                .mapToInt(Row.Year::year)
                .summaryStatistics();
        int first = years.getMin();
        int last = years.getMax();
        List<ChartSeries> series = series(parts, whole, new SeriesPoints(doubts, texts, first));
        SeriesNotes notes = new SeriesNotes(kind, doubts, texts, first, last);
        return head.chart(
                texts,
                kind,
                headline(parts, doubts, texts),
                IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList(),
                series,
                BreakLine.of(rows, first, last, texts),
                Stream.concat(
                                whole.stream()
                                        .flatMap(row ->
                                                notes.sums(series.subList(0, rows.size()), series.get(rows.size()))),
                                all.stream().flatMap(row -> notes.of(row).stream()))
                        .toList(),
                texts.sources(all.stream().flatMap(SeriesRow::observations), edition));
    }

    /** Returns a row with its years, of which there must be two, and with the value of the base year. */
    private SeriesRow filled(Row row, Optional<Integer> base, Edition edition) {
        List<Row.Year> years = row.years(edition, from.orElse(Row.FIRST_YEAR));
        if (years.size() < 2) {
            String span = "from " + from.map(String::valueOf).orElse("the start");
            if (edition.lastYear().isPresent()) {
                span += " to " + edition.lastYear().getAsInt();
            }
            String problem = years.isEmpty()
                    ? "has no value " + span
                    : "has one value " + span + " (" + years.get(0).published().period() + ")";
            throw head.fault(
                    "must have at least two years, but " + row.id() + " " + problem + ".",
                    "Add rows to observations.csv, or choose another indicator or an earlier year.");
        }
        return new SeriesRow(row, measure, base.map(year -> base(row, year, years)), years);
    }

    /** Returns the value of the base year, which must be there, and of which there must be a percentage. */
    private Observation base(Row row, int year, List<Row.Year> years) {
        Observation value = years.stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .flatMap(Row.Year::drawn)
                .orElseThrow(() -> head.fault(
                        "must have a value of " + row.id() + " for " + year
                                + ", but there is none, or several that conflict.",
                        "Choose another base, or name the source under \"use\"."));
        if (measure == Measure.INDEX && value.value().signum() == 0) {
            throw head.fault(
                    "must have a base above zero, but " + row.id() + " is 0 in " + year + ".",
                    "Choose another base, or another kind of chart.");
        }
        return value;
    }

    private List<ChartSeries> series(List<SeriesRow> parts, Optional<SeriesRow> whole, SeriesPoints points) {
        Form form = kind == Kind.LINES ? Form.LINE : Form.BARS;
        List<ChartSeries> series = new ArrayList<>();
        parts.forEach(part -> series.add(points.series(part, form, Look.of(series.size()))));
        whole.ifPresent(row -> series.add(points.series(row, Form.MARKS, Look.of(series.size()))));
        if (kind == Kind.STACKED) { // in a stack a number of another source has no place of its own
            return SeriesPoints.stacked(series);
        }
        points.rivals(parts).ifPresent(series::add);
        return series;
    }

    private String headline(List<SeriesRow> parts, Doubts doubts, Texts texts) {
        Headline headline = new Headline(doubts, texts);
        int end = parts.get(0).newest().year();
        for (SeriesRow part : parts) {
            int year = part.newest().year();
            Optional<Observation> value = part.newest().drawn();
            Optional<Observation> before = part.before();
            if (value.isEmpty()) {
                headline.addConflict(part.row(), year);
            } else if (before.isEmpty()) {
                headline.add(part.row(), value.get());
            } else if (year != end) { // percentages beside each other are of one span
                headline.addValues(part.row(), before.get(), value.get());
            } else {
                headline.add(part.row(), before.get(), value.get());
            }
        }
        return headline.toString();
    }
}
