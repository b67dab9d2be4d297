package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Note;

/**
 * A chart of series over years.
 *
 * @param measure what becomes of a value before it is drawn
 * @param from the first year, if not the first that was published
 * @param base the year that is 100 in a chart of index numbers, and that a computed title compares with; else it
 *     compares with the year before
 * @param total the row that the bars of a stacked chart should add up to, drawn as marks
 */
record SeriesChart(
        Head head,
        ChartKind kind,
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
    public Set<String> indicators() {
        return Stream.concat(rows.stream(), total.stream()).map(Row::id).collect(Collectors.toSet());
    }

    @Override
    public Chart chart(Edition edition, Doubts doubts, Texts texts) {
        refuseOtherStarts();
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
        List<String> periods =
                IntStream.rangeClosed(first, last).mapToObj(rows.get(0)::label).toList();
        SeriesNotes notes = new SeriesNotes(kind, doubts, texts, first, periods);
        ChartNumbers numbers = new ChartNumbers(edition, all, List.of());
        Heading heading = Heading.of(
                head.wording(),
                new FieldValues(numbers, doubts, texts),
                headline(parts, doubts, texts).heading());
        return new Chart(
                head.id(),
                texts.language(),
                kind,
                heading.title(),
                heading.subtitle(),
                texts.say(head.unit()),
                periods,
                series,
                BreakLine.of(rows, first, last, texts),
                Stream.concat(
                                whole.stream()
                                        .flatMap(row ->
                                                notes.sums(series.subList(0, rows.size()), series.get(rows.size()))),
                                notes.of(all))
                        .toList(),
                Sources.of(
                        all.stream().flatMap(SeriesRow::observations),
                        all.stream().flatMap(SeriesRow::agreeing),
                        texts));
    }

    /** Refuses years that start in other months, which have no place on one axis. */
    private void refuseOtherStarts() {
        Row one = rows.get(0);
        Stream.concat(rows.stream(), total.stream())
                .filter(row -> row.startMonth() != one.startMonth())
                .findFirst()
                .ifPresent(row -> {
                    throw head.fault("chart_starts", one.id(), row.id());
                });
    }

    /** Returns a row with its years, of which there must be two, and with the value of the base year. */
    private SeriesRow filled(Row row, Optional<Integer> base, Edition edition) {
        List<Row.Year> years = row.years(edition, from.orElse(Row.FIRST_YEAR));
        if (years.isEmpty() && !row.series().observations().isEmpty() && row.hasNoYears()) {
            throw head.fault(
                    "chart_periods",
                    row.id(),
                    row.series().observations().get(0).period().code());
        }
        List<Row.Year> shown =
                years.stream().filter(year -> year.suppressed().isEmpty()).toList();
        if (shown.size() < 2) {
            Object start = from.<Object>map(String::valueOf).orElse(Note.of("chart.start"));
            String end =
                    edition.lastYear().isPresent() ? "" + edition.lastYear().getAsInt() : "";
            String known =
                    shown.isEmpty() ? "" : shown.get(0).published().period().code();
            throw head.fault("chart_years", row.id(), shown.size(), start, end, known);
        }
        return new SeriesRow(row, measure, base.map(year -> base(row, year, years)), years);
    }

    /** Returns the value of the base year, which must be there, and of which there must be a percentage. */
    private Observation base(Row row, int year, List<Row.Year> years) {
        Observation value = years.stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .flatMap(Row.Year::drawn)
                .orElseThrow(() -> head.fault("chart_base", row.id(), Integer.toString(year)));
        if (measure == Measure.INDEX && value.value().signum() <= 0) {
            throw head.fault("chart_base_zero", row.id(), Integer.toString(year), value.printed());
        }
        return value;
    }

    private List<ChartSeries> series(List<SeriesRow> parts, Optional<SeriesRow> whole, SeriesPoints points) {
        Form form = kind == ChartKind.LINES ? Form.LINE : Form.BARS;
        List<ChartSeries> series = new ArrayList<>();
        parts.forEach(part -> series.add(points.series(part, form, Look.of(series.size()))));
        if (kind != ChartKind.STACKED) { // in a stack a number of another source has no place of its own
            points.rivals(parts).ifPresent(series::add);
            return series;
        }
        refuseStackBelowZero(parts);
        List<ChartSeries> stacked = SeriesPoints.stacked(series);
        whole.ifPresent(row -> stacked.add(points.series(row, Form.MARKS, Look.of(stacked.size()))));
        return stacked;
    }

    /** Refuses to stack a value below zero, which would hide a part of the bar under it. */
    private void refuseStackBelowZero(List<SeriesRow> parts) {
        parts.forEach(part -> part.drawn().stream()
                .filter(year ->
                        year.drawn().filter(value -> value.value().signum() < 0).isPresent())
                .findFirst()
                .ifPresent(year -> {
                    throw head.fault(
                            "chart_stack_below_zero",
                            part.row().id(),
                            Integer.toString(year.year()),
                            year.drawn().orElseThrow().printed());
                }));
    }

    private static Headline headline(List<SeriesRow> parts, Doubts doubts, Texts texts) {
        Headline headline = new Headline(doubts, texts);
        int end = parts.get(0).newest().year();
        for (SeriesRow part : parts) {
            int year = part.newest().year();
            Optional<Observation> value = part.newest().drawn();
            Optional<Observation> before = part.before();
            if (!part.newest().suppressed().isEmpty()) {
                headline.addSuppressed(part.row(), year);
            } else if (value.isEmpty()) {
                headline.addConflict(part.row(), year);
            } else if (before.isEmpty()) {
                headline.add(part.row(), value.get());
            } else if (year != end) { // percentages beside each other are of one span
                headline.addValues(part.row(), before.get(), value.get());
            } else {
                headline.add(part.row(), before.get(), value.get());
            }
        }
        return headline;
    }
}
