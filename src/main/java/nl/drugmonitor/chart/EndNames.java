package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;

/**
 * The names of lines, each at the end of its line, so that a reader needs no legend. Where lines end close to each
 * other, their names move apart, and a thin stroke leads to each.
 */
record EndNames(List<Name> names, double width, Sizes sizes) {
    private static final double GAP = 4;
    private static final double STROKE = 14;
    private static final double MOST = 0.3;

    /** A name in lines, and the number of the last point where no other number is written. */
    private record Name(ChartSeries series, List<String> lines) {
        Point last() {
            return series.points().get(series.points().size() - 1);
        }
    }

    /** Where a name lies, from its upper edge. */
    private record Placed(Name name, double end, double top) {}

    /** Returns the names, if there are several lines and a picture of that width has room for them. */
    static Optional<EndNames> of(Chart chart, Sizes sizes) {
        List<ChartSeries> lines = chart.lines().stream()
                .filter(series -> !series.points().isEmpty())
                .toList();
        boolean hasNumbers = chart.isLabelledAtEnd();
        if (sizes.isNarrow() || (lines.size() < 2 && !(hasNumbers && lines.size() == 1))) {
            return Optional.empty();
        }
        double most = MOST * sizes.width();
        List<Name> names = new ArrayList<>();
        for (ChartSeries series : lines) {
            Point last = series.points().get(series.points().size() - 1);
            String name = lines.size() > 1 ? series.name() : "";
            String words = hasNumbers ? (name + " " + last.marked()).strip() : name;
            names.add(new Name(series, TextWidth.wrap(words, sizes.text(), false, most)));
        }
        double width = names.stream()
                .flatMap(name -> name.lines().stream())
                .mapToDouble(sizes::textWidth)
                .max()
                .orElse(0);
        EndNames all = new EndNames(names, width, sizes);
        double height = names.stream().mapToDouble(all::height).sum() + GAP * names.size();
        return width <= most && height <= sizes.plotHeight() ? Optional.of(all) : Optional.empty();
    }

    List<ChartSeries> series() {
        return names.stream().map(Name::series).toList();
    }

    /** Returns how much room the names need to the right of the plot. */
    double room() {
        return width + STROKE;
    }

    private double lineHeight() {
        return sizes.text() * 1.15;
    }

    private double height(Name name) {
        return name.lines().size() * lineHeight();
    }

    /** Moves the names apart from the highest down, and back up where the last would leave the plot. */
    private List<Placed> placed(ToDoubleFunction<Point> y, Box plot) {
        List<Placed> placed = new ArrayList<>();
        double free = plot.top() - sizes.text();
        for (Name name : names.stream()
                .sorted(Comparator.comparingDouble(each -> y.applyAsDouble(each.last())))
                .toList()) {
            double end = y.applyAsDouble(name.last());
            double top = Math.max(end - height(name) / 2, free);
            placed.add(new Placed(name, end, top));
            free = top + height(name) + GAP;
        }
        double floor = plot.bottom() + sizes.text() / 2.0;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed one = placed.get(i);
            double top = Math.min(one.top(), floor - height(one.name()));
            placed.set(i, new Placed(one.name(), one.end(), top));
            floor = top - GAP;
        }
        return placed;
    }

    /** Draws the names to the right of the plot. */
    void draw(Canvas canvas, Layout layout) {
        Box plot = layout.plot();
        for (Placed one : placed(layout::y, plot)) {
            ChartSeries series = one.name().series();
            Position end = layout.place(series, one.name().last());
            Position start = new Position(plot.right() + STROKE - 4, one.top() + height(one.name()) / 2);
            boolean endsEarly = end.x() < plot.right() - layout.slot();
            if (endsEarly || Math.abs(start.y() - end.y()) > 3) {
                canvas.line(List.of(end, start), Canvas.PALE, 1, Look.Dash.SOLID);
            }
            Pen pen = new Pen(sizes.text(), false, series.look().colour(), Anchor.START);
            for (int i = 0; i < one.name().lines().size(); i++) {
                double base = one.top() + (i + 0.82) * lineHeight();
                canvas.text(one.name().lines().get(i), new Position(plot.right() + STROKE, base), pen);
            }
        }
    }

    /** Returns where the names lie. */
    List<Box> boxes(ToDoubleFunction<Point> y, Box plot) {
        return placed(y, plot).stream()
                .map(one -> new Box(
                        plot.right() + STROKE, one.top(), plot.right() + room(), one.top() + height(one.name())))
                .toList();
    }
}
