package nl.drugmonitor.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;
import nl.drugmonitor.chart.ChartSeries.Form;

/**
 * The numbers in a plot. None lies over another text, over the bar of another point or over a mark; and rather between
 * lines than on them. Where there is no room for all, those are written that a reader looks for first: the last, the
 * highest, the first and the lowest of each series. The others are in the table, and shown by the figure.
 */
final class Numbers {
    /** How far a number stays from a marker, and from others. */
    private static final double MARKER = 6;

    private static final double APART = 2;

    /** A number that lies so near to a point is of it. */
    private static final double SAME = 10;

    /** So many of the numbers may be left out before only the chosen ones are written. */
    private static final double FEW = 0.1;

    /** A number and where it is written. */
    record Written(String text, Position at, Pen pen) {
        Box box() {
            return Box.of(text, at, pen);
        }
    }

    /** A point whose number is to be written, and how much a reader wants it: 0 most. */
    private record Wanted(ChartSeries row, Point point, int rank) {}

    /** The bar or the marker of a point, and where it lies. */
    private record Mark(ChartSeries row, Point point, Box box) {
        /** Returns whether a number may lie over it: over a bar of its own period and series. */
        boolean mayLieUnder(Wanted number) {
            return row.form() == Form.BARS && point.at() == number.point().at() && row.equals(number.row());
        }
    }

    private final Layout layout;
    private final Chart chart;
    private final Box inside;
    private final List<Box> texts = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Mark> marks;

    /** How many numbers have no place, besides those of parts of a stack that are too thin for them. */
    private int leftOut;

    private Numbers(Layout layout) {
        this.layout = layout;
        chart = layout.chart();
        Box plot = layout.plot();
        double right = layout.sizes().width() - 2;
        inside = new Box(plot.left() - 2, plot.top() - 4, right, plot.bottom() - 1);
        marks = chart.series().stream()
                .flatMap(row -> row.marked(chart).stream().map(point -> mark(row, point)))
                .toList();
        layout.names().ifPresent(names -> texts.addAll(names.boxes(layout::y, plot)));
        for (ChartSeries row : chart.lines()) {
            for (List<Point> run : row.runs()) {
                List<Position> places = layout.places(row, run);
                for (int i = 1; i < places.size(); i++) {
                    Position from = places.get(i - 1);
                    Position to = places.get(i);
                    lines.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
                }
            }
        }
    }

    /** Returns the numbers that have room. */
    static List<Written> of(Layout layout) {
        Chart chart = layout.chart();
        List<Wanted> wanted = wanted(chart);
        if (!chart.isLabelledAtEnd()) {
            Numbers numbers = new Numbers(layout);
            List<Written> all = numbers.written(wanted);
            if (numbers.leftOut <= FEW * wanted.size()) {
                return all;
            }
        }
        return new Numbers(layout).written(chosen(wanted, layout));
    }

    /** Returns the points of which a number is written though there is no room for all. */
    private static List<Wanted> chosen(List<Wanted> wanted, Layout layout) {
        boolean areStacked = layout.chart().kind() == ChartKind.STACKED;
        boolean areNamed = layout.names().isPresent();
        return wanted.stream()
                .filter(each -> each.row().form() != Form.LINE
                        || !areNamed
                        || !layout.chart().isLabelledAtEnd())
                .filter(each -> areStacked || each.rank() < (layout.chart().isLabelledAtEnd() ? 2 : 4))
                .toList();
    }

    private static List<Wanted> wanted(Chart chart) {
        List<Wanted> wanted = new ArrayList<>();
        for (ChartSeries row : chart.series()) {
            List<Point> points = row.points();
            Comparator<Integer> byValue =
                    Comparator.comparing(at -> points.get(at).value());
            List<Integer> places =
                    IntStream.range(0, points.size()).boxed().sorted(byValue).toList();
            for (int i = 0; i < points.size(); i++) {
                Point point = points.get(i);
                int rank = 4;
                if (i + 1 == points.size()) {
                    rank = 0;
                } else if (i == places.get(places.size() - 1)) {
                    rank = 1;
                } else if (i == 0) {
                    rank = 2;
                } else if (i == places.get(0)) {
                    rank = 3;
                }
                wanted.add(new Wanted(row, point, rank));
            }
        }
        return wanted.stream().sorted(Comparator.comparingInt(Wanted::rank)).toList();
    }

    private List<Written> written(List<Wanted> wanted) {
        List<Written> written = new ArrayList<>();
        for (Wanted each : wanted) {
            if (!isWritten(each, written)) {
                Optional<Written> place = place(each);
                place.ifPresent(number -> {
                    written.add(number);
                    texts.add(number.box().widened(APART));
                });
                boolean mayBeMissing =
                        chart.kind() == ChartKind.STACKED && each.row().form() == Form.BARS;
                leftOut += place.isPresent() || mayBeMissing ? 0 : 1;
            }
        }
        return written;
    }

    /** Returns whether a number stands there already, of another point at the same place. */
    private boolean isWritten(Wanted wanted, List<Written> written) {
        Position at = layout.place(wanted.row(), wanted.point());
        return wanted.row().form() != Form.BARS
                && written.stream()
                        .anyMatch(number -> number.text().equals(wanted.point().marked())
                                && number.box().overlaps(Box.around(at, SAME)));
    }

    /** Returns the number at the first of its places that is free, and better one that no line runs through. */
    private Optional<Written> place(Wanted wanted) {
        List<Written> free =
                places(wanted).filter(number -> isFree(number.box(), wanted)).toList();
        return free.stream()
                .filter(number -> lines.stream().noneMatch(line -> crosses(line, number.box())))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private static boolean crosses(Line2D line, Box box) {
        return line.intersects(box.left(), box.top(), box.width(), box.height());
    }

    private boolean isFree(Box box, Wanted own) {
        return box.isWithin(inside)
                && texts.stream().noneMatch(box::overlaps)
                && marks.stream().noneMatch(mark -> mark.box().overlaps(box) && !mark.mayLieUnder(own));
    }

    private Mark mark(ChartSeries row, Point point) {
        boolean isBar = row.form() == Form.BARS;
        return new Mark(row, point, isBar ? layout.bar(row, point) : Box.around(layout.place(row, point), MARKER - 1));
    }

    private Stream<Written> places(Wanted wanted) {
        ChartSeries row = wanted.row();
        Point point = wanted.point();
        if (row.form() == Form.BARS) {
            Box bar = layout.bar(row, point);
            return chart.kind() == ChartKind.STACKED ? within(bar, point, row.look()) : beyond(bar, point);
        }
        Position at = layout.place(row, point);
        return row.form() == Form.MARKS ? besideMark(row, point, at) : alongLine(row, point, at);
    }

    /** Returns the middle of a bar, if the number fits into it. */
    private Stream<Written> within(Box bar, Point point, Look look) {
        Position middle = new Position((bar.left() + bar.right()) / 2, middle(bar) + 0.36 * size());
        Written number =
                new Written(point.marked(), middle, new Pen(size(), false, Canvas.WHITE, Anchor.MIDDLE, look.colour()));
        return number.box().isWithin(bar.widened(-1)) ? Stream.of(number) : Stream.of();
    }

    private static double middle(Box bar) {
        return (bar.top() + bar.bottom()) / 2;
    }

    /** Returns the places beyond the end of a bar, above marks that lie just there too. */
    private Stream<Written> beyond(Box bar, Point point) {
        double half = layout.sizes().smallWidth(point.marked()) / 2;
        double x = Math.min(Math.max((bar.left() + bar.right()) / 2, inside.left() + half), inside.right() - half);
        boolean isBelow = point.value().compareTo(point.base()) < 0;
        boolean hasMarks = chart.series().stream()
                .anyMatch(row -> row.form() == Form.MARKS && !row.at(point.at()).isEmpty());
        return (hasMarks ? Stream.of(0, 8, 14, 20) : Stream.of(0))
                .map(more -> isBelow
                        ? number(point, new Position(x, bar.bottom() + 3 + more + 0.8 * size()), Anchor.MIDDLE)
                        : number(point, new Position(x, bar.top() - 4 - more), Anchor.MIDDLE));
    }

    private Stream<Written> besideMark(ChartSeries row, Point point, Position at) {
        Written right = number(point, at.plus(MARKER + 4, 0.36 * size()), Anchor.START);
        Written left = number(point, at.plus(-MARKER - 4, 0.36 * size()), Anchor.END);
        boolean isAbove = chart.bars().stream()
                .flatMap(bars -> bars.at(point.at()).stream())
                .allMatch(bar -> bar.value().compareTo(point.value()) <= 0);
        Stream<Written> beyond = Stream.concat(
                upOrDown(point, at, isAbove), Stream.of(number(point, at.plus(1 - MARKER, -MARKER - 3), Anchor.START)));
        return chart.hasRoomForMarks() && row.form() == Form.MARKS
                ? Stream.concat(Stream.of(right), beyond)
                : Stream.concat(beyond, Stream.of(right, left));
    }

    /** Returns the places at a point of a line: above the highest and at a peak, else below, and else at a side. */
    private Stream<Written> alongLine(ChartSeries row, Point point, Position at) {
        boolean isHighest = chart.lines().stream()
                .flatMap(other -> other.at(point.at()).stream())
                .allMatch(other -> other.value().compareTo(point.value()) <= 0);
        return Stream.of(
                        upOrDown(point, at, isHighest && !isValley(row, point)),
                        upOrDown(point, at.plus(0, -6), true),
                        Stream.of(
                                number(point, at.plus(MARKER, -MARKER - 2), Anchor.END),
                                number(point, at.plus(-MARKER, -MARKER - 2), Anchor.START),
                                number(point, at.plus(MARKER + 4, 0.36 * size()), Anchor.START)))
                .flatMap(each -> each);
    }

    private static boolean isValley(ChartSeries row, Point point) {
        List<Point> beside = Stream.concat(row.at(point.at() - 1).stream(), row.at(point.at() + 1).stream())
                .toList();
        return beside.size() == 2
                && beside.stream().allMatch(other -> other.value().compareTo(point.value()) > 0);
    }

    private Stream<Written> upOrDown(Point point, Position at, boolean isUpFirst) {
        Written up = number(point, at.plus(0, -MARKER - 3), Anchor.MIDDLE);
        Written down = number(point, at.plus(0, MARKER + 2 + 0.8 * size()), Anchor.MIDDLE);
        return isUpFirst ? Stream.of(up, down) : Stream.of(down, up);
    }

    private Written number(Point point, Position at, Anchor anchor) {
        return new Written(point.marked(), at, new Pen(size(), false, Canvas.INK, anchor, Canvas.WHITE));
    }

    private int size() {
        return layout.sizes().small();
    }
}
