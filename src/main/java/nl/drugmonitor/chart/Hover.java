package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/**
 * What a reader is told of a point at which he points: its series and period, its value with the unit, how firm it is,
 * the change on the year before, and who published it.
 */
final class Hover {
    private Hover() {}

    /** Returns it as lines. */
    static List<String> lines(Chart chart, ChartSeries series, Point point) {
        Language language = chart.language();
        String period = chart.periods().get(point.at());
        String name = chart.series().size() == 1 ? period : series.name() + ", " + period;
        String value = (point.label() + " " + unit(chart)).strip();
        return Stream.of(
                        Stream.of(name, value),
                        Stream.of(point.origin().status(), point.remark()).filter(words -> !words.isBlank()),
                        change(chart, series, point).stream(),
                        Stream.of(point.origin().source())
                                .filter(source -> !source.isBlank())
                                .map(source -> language.text("chart.hover.source", source)))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns it in one line. */
    static String text(Chart chart, ChartSeries series, Point point) {
        return String.join("; ", lines(chart, series, point));
    }

    /** An index is no unit to put behind a number. */
    private static String unit(Chart chart) {
        return chart.unit().startsWith("index") ? "" : chart.unit();
    }

    /**
     * Returns the change on the year before: of shares in percentage points, of all else in percent; none of other
     * periods than years, across a break, or where one of the two is of a part of a year.
     */
    private static Optional<String> change(Chart chart, ChartSeries series, Point point) {
        boolean isCut = series.cuts().contains(point.at());
        if (isCut || !PeriodLabels.areYears(chart.periods())) {
            return Optional.empty();
        }
        return series.at(point.at() - 1).stream()
                .filter(before ->
                        point.origin().isComparable() && before.origin().isComparable())
                .flatMap(before -> change(chart, size(before), size(point)).stream())
                .findFirst();
    }

    private static Fraction size(Point point) {
        return point.value().minus(point.base());
    }

    private static Optional<String> change(Chart chart, Fraction before, Fraction now) {
        Language language = chart.language();
        Fraction difference = now.minus(before);
        if (chart.unit().matches(".*(%|procent|percent).*")) {
            String points = language.signed(Rounding.rounded(difference, 1));
            return Optional.of(language.text("chart.hover.points", points));
        }
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        Fraction percent = difference.times(Fraction.HUNDRED).dividedBy(before);
        return Optional.of(language.text("chart.hover.change", language.signed(Rounding.rounded(percent, 1))));
    }
}
