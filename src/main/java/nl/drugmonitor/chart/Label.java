package nl.drugmonitor.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;

/**
 * A number written in a chart, at the same place in each of its drawings.
 *
 * @param x on the axis of periods
 * @param value on the axis of values
 * @param lifted whether it must clear a marker that lies just below it
 */
record Label(double x, Fraction value, Side side, String text, boolean lifted) {
    /** Where a number stands from the place that it is of. */
    enum Side {
        ABOVE,
        BELOW,
        WITHIN,
        RIGHT
    }

    /** Shares of the axis of values: what is nearer to zero has no room below it, to a mark none above it. */
    private static final double LOW = 0.12;

    private static final double NEAR = 0.05;

    /** A part of a stack that is lower has no room for a number. */
    private static final double THIN = 0.055;

    /** Returns the numbers that are written: of all points, as far as there is room. */
    static List<Label> of(Chart chart) {
        if (chart.isLabelledAtEnd()) {
            return chart.series().stream()
                    .filter(series -> !series.points().isEmpty())
                    .map(series -> atEnd(chart, series))
                    .toList();
        }
        Scale scale = Scale.of(chart);
        return chart.series().stream()
                .flatMap(series -> series.points().stream()
                        .filter(point -> chart.kind() != ChartKind.STACKED
                                || series.form() != Form.BARS
                                || isHighEnough(scale, point))
                        .map(point -> of(chart, series, point)))
                .toList();
    }

    private static boolean isHighEnough(Scale scale, Point point) {
        return scale.share(point.value()) - scale.share(point.base()) >= THIN;
    }

    private static Label atEnd(Chart chart, ChartSeries series) {
        Point last = series.points().get(series.points().size() - 1);
        return new Label(chart.position(series, last), last.value(), Side.RIGHT, last.marked(), false);
    }

    private static Label of(Chart chart, ChartSeries series, Point point) {
        double x = chart.position(series, point);
        return switch (series.form()) {
            case BARS -> bar(chart, point, x);
            case LINE -> new Label(x, point.value(), lineSide(chart, point), point.marked(), true);
            case MARKS -> new Label(x, point.value(), markSide(chart, point), point.marked(), true);
        };
    }

    private static Label bar(Chart chart, Point point, double x) {
        if (chart.kind() == ChartKind.STACKED) {
            Fraction middle = point.base().plus(point.value()).dividedBy(Fraction.of(2));
            return new Label(x, middle, Side.WITHIN, point.marked(), false);
        }
        Fraction top = point.base().compareTo(point.value()) > 0 ? point.base() : point.value();
        Scale scale = Scale.of(chart);
        boolean lifted = !chart.hasRoomForMarks()
                && others(chart, Form.MARKS, point)
                        .anyMatch(mark -> Math.abs(scale.share(mark.value()) - scale.share(top)) < NEAR);
        return new Label(x, top, Side.ABOVE, point.marked(), lifted);
    }

    private static Side lineSide(Chart chart, Point point) {
        boolean highest =
                others(chart, Form.LINE, point).allMatch(other -> other.value().compareTo(point.value()) <= 0);
        return highest || Scale.of(chart).share(point.value()) < LOW ? Side.ABOVE : Side.BELOW;
    }

    private static Side markSide(Chart chart, Point point) {
        if (chart.hasRoomForMarks()) {
            return Side.RIGHT;
        }
        boolean above =
                others(chart, Form.BARS, point).allMatch(bar -> bar.value().compareTo(point.value()) <= 0);
        return above ? Side.ABOVE : Side.BELOW;
    }

    private static Stream<Point> others(Chart chart, Form form, Point point) {
        return chart.series().stream()
                .filter(series -> series.form() == form)
                .flatMap(series -> series.at(point.at()).stream());
    }
}
