package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;

/** Where the parts of a chart lie in a picture of a width. */
final class Layout {
    private final Chart chart;
    private final Sizes sizes;
    private final Scale scale;
    private final List<String> title;
    private final List<String> subtitle;
    private final Optional<EndNames> names;
    private final Legend legend;
    private final BreakMarks breaks;
    private final PeriodAxis periods;
    private final List<List<String>> footnotes;
    private final Box plot;

    Layout(Chart chart, List<String> footnotes, int width) {
        this.chart = chart;
        sizes = Sizes.of(width);
        scale = Scale.of(chart);
        title = lines(chart.title(), sizes.title(), true);
        subtitle = lines(chart.subtitle(), sizes.subtitle(), false);
        names = EndNames.of(chart, sizes);
        legend = Legend.of(inLegend(), sizes);
        breaks = new BreakMarks(chart, sizes);
        this.footnotes = footnotes.stream()
                .map(note -> lines(note, sizes.small(), false))
                .toList();
        double left = Sizes.PAD
                + 8
                + scale.ticks().stream()
                        .map(scale::label)
                        .mapToDouble(sizes::textWidth)
                        .max()
                        .orElse(0);
        double right = width - Sizes.PAD - names.map(EndNames::room).orElse(0.0);
        double top = legendTop()
                + legend.height()
                + (chart.unit().isBlank() ? 0 : sizes.small() * 1.6)
                + (breaks.isEmpty() ? 0 : sizes.small() * 1.6)
                + 12;
        plot = new Box(left, top, right, top + sizes.plotHeight());
        periods = PeriodAxis.of(chart.periods(), slot(), sizes);
    }

    private List<String> lines(String text, int size, boolean bold) {
        return text.isBlank() ? List.of() : TextWidth.wrap(text, size, bold, sizes.across());
    }

    private List<ChartSeries> inLegend() {
        List<ChartSeries> named = names.map(EndNames::series).orElse(List.of());
        return chart.series().size() == 1
                ? List.of()
                : chart.series().stream()
                        .filter(series -> !named.contains(series))
                        .toList();
    }

    Chart chart() {
        return chart;
    }

    Sizes sizes() {
        return sizes;
    }

    Scale scale() {
        return scale;
    }

    List<String> title() {
        return title;
    }

    List<String> subtitle() {
        return subtitle;
    }

    Optional<EndNames> names() {
        return names;
    }

    Legend legend() {
        return legend;
    }

    BreakMarks breaks() {
        return breaks;
    }

    PeriodAxis periods() {
        return periods;
    }

    List<List<String>> footnotes() {
        return footnotes;
    }

    /** Returns where the plot lies, without the labels of its axes. */
    Box plot() {
        return plot;
    }

    double legendTop() {
        return Sizes.PAD
                + title.size() * sizes.title() * Sizes.LINE
                + subtitle.size() * sizes.subtitle() * Sizes.TALL_LINE
                + 10;
    }

    double footTop() {
        return plot.bottom() + periods.height() + 10;
    }

    int height() {
        double notes = footnotes.stream()
                .mapToDouble(lines -> lines.size() * sizes.small() * Sizes.TALL_LINE + Sizes.BELOW_NOTE)
                .sum();
        return (int) Math.ceil(footTop() + notes + (notes == 0 ? 0 : Sizes.PAD));
    }

    /** Returns how wide a period is. */
    double slot() {
        return plot.width() / chart.periods().size();
    }

    double x(double period) {
        return plot.left() + (period + 0.5) * slot();
    }

    double y(double share) {
        return plot.bottom() - share * plot.height();
    }

    double y(Point point) {
        return y(scale.share(point.value()));
    }

    Position place(ChartSeries row, Point point) {
        return new Position(x(chart.position(row, point)), y(point));
    }

    List<Position> places(ChartSeries row, List<Point> points) {
        return points.stream().map(point -> place(row, point)).toList();
    }

    /** Returns where the bar of a point lies. */
    Box bar(ChartSeries row, Point point) {
        double width = chart.barWidth() * slot();
        double x = x(chart.position(row, point)) - width / 2;
        double start = y(scale.share(point.base()));
        double end = y(point);
        return new Box(x, Math.min(start, end), x + width, Math.max(start, end));
    }
}
