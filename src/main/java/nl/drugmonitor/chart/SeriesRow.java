package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.SeriesChart.Measure;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;

/**
 * A row of a chart with its years.
 *
 * @param base the value that the title compares with and that an index is of; without one, the title compares with the
 *     year before
 * @param years of which something was published
 */
record SeriesRow(Row row, Measure measure, Optional<Observation> base, List<Row.Year> years) {
    /** Returns whether a year may be set against the base of an index; without one, every year may be drawn. */
    boolean isComparable(Row.Year year) {
        return measure != Measure.INDEX
                || base.isEmpty()
                || year.drawn().isEmpty()
                || !Comparability.of(base.get(), year.drawn().get()).isRefused();
    }

    /** Returns the years that are drawn. */
    List<Row.Year> drawn() {
        return years.stream().filter(this::isComparable).toList();
    }

    Row.Year newest() {
        return drawn().get(drawn().size() - 1);
    }

    /**
     * Returns what the title compares the newest value with, if there is one value for that: the base, or the year
     * before where there is no base or that is the newest itself.
     */
    Optional<Observation> before() {
        if (base.isPresent() && !base.equals(newest().drawn())) {
            return base;
        }
        int years = drawn().size();
        return years < 2 ? Optional.empty() : drawn().get(years - 2).drawn();
    }

    /** Returns the years from the first to the last of the chart of which nothing was found. */
    List<Integer> missing(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> years.stream().noneMatch(known -> known.year() == year))
                .boxed()
                .toList();
    }

    /** Returns every number that the chart shows or tells of. */
    Stream<Observation> observations() {
        return years.stream().flatMap(year -> Stream.concat(year.drawn().stream(), year.others().stream()));
    }

    /** Returns every number that is printed like one of these in a year of which the notes name all sources. */
    Stream<Observation> agreeing() {
        return years.stream().filter(year -> !year.others().isEmpty()).flatMap(year -> Stream.concat(
                        year.drawn().stream(), year.others().stream())
                .flatMap(value -> year.like(value).stream()));
    }

    /** Returns the height at which an observation is drawn. */
    Fraction measured(Observation observation) {
        return switch (measure) {
            case VALUE -> observation.value();
            case PER_MONTH ->
                observation.value().dividedBy(Fraction.of(observation.period().months()));
            case INDEX ->
                observation
                        .value()
                        .times(Fraction.HUNDRED)
                        .dividedBy(base.orElseThrow().value());
        };
    }
}
