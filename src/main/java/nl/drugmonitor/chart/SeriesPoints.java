package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.SeriesChart.Measure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Status;

/**
 * The points of a chart of series.
 *
 * @param first the year of period 0
 */
record SeriesPoints(Doubts doubts, Texts texts, int first) {
    /** Returns the numbers that a row has. */
    ChartSeries series(SeriesRow row, Form form, Look look) {
        List<Point> points = row.drawn().stream()
                .flatMap(year -> year.drawn().stream().map(value -> point(row, year, value, "")))
                .toList();
        List<Integer> cuts = form == Form.MARKS ? List.of() : BreakLine.cuts(row.row(), first);
        return new ChartSeries(texts.heading(row.row()), form, look, points, cuts);
    }

    /** Returns the numbers of other sources, if there are any. */
    Optional<ChartSeries> rivals(List<SeriesRow> rows) {
        List<Point> points = rows.stream()
                .flatMap(row -> row.drawn().stream().flatMap(year -> year.rivals().stream()
                        .map(value -> point(row, year, value, texts.name(value.source())))))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChartSeries(texts.say("chart.other_source"), Form.MARKS, Look.FOURTH, points, List.of()));
    }

    private Point point(SeriesRow row, Row.Year year, Observation observation, String source) {
        Fraction value = row.measured(observation);
        boolean isDoubted = doubts.contains(observation);
        return new Point(
                year.year() - first,
                Fraction.ZERO,
                value,
                row.measure() == Measure.VALUE ? texts.hedged(observation, texts.number(value)) : texts.decimal(value),
                Texts.remarks(
                        measuredFrom(row.measure(), observation),
                        texts.months(observation),
                        isDoubted ? texts.say("chart.contradicted") : "",
                        source),
                observation.isProvisional(),
                isDoubted,
                origin(row, observation));
    }

    private Point.Origin origin(SeriesRow row, Observation observation) {
        String publisher = observation.source().publisher();
        String source = publisher.isBlank() ? texts.say(observation.source()) : publisher;
        String statuses = observation.statuses().stream()
                .filter(status -> status != Status.A)
                .sorted()
                .map(texts.language()::say)
                .collect(Collectors.joining(", "));
        boolean isComparable = row.measure() == Measure.PER_MONTH || Texts.isWhole(observation.period());
        return new Point.Origin(source, statuses, isComparable);
    }

    /** Returns the number that an index is made from, and a hedged one that a monthly average is made from. */
    private String measuredFrom(Measure measure, Observation observation) {
        boolean isShown = measure == Measure.INDEX
                || (measure == Measure.PER_MONTH && observation.hedge().isPresent());
        return isShown ? texts.withUnit(texts.hedged(observation, texts.number(observation.value())), observation) : "";
    }

    /** Returns bars with each on those of the series before it. */
    static List<ChartSeries> stacked(List<ChartSeries> series) {
        Map<Integer, Fraction> ends = new HashMap<>();
        List<ChartSeries> stacked = new ArrayList<>();
        for (ChartSeries row : series) {
            List<Point> points = row.points().stream()
                    .map(point -> point.on(ends.getOrDefault(point.at(), Fraction.ZERO)))
                    .toList();
            points.forEach(point -> ends.put(point.at(), point.value()));
            stacked.add(new ChartSeries(row.name(), row.form(), row.look(), points, row.cuts()));
        }
        return stacked;
    }
}
