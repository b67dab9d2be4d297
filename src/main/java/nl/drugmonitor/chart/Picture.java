package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;
import nl.drugmonitor.chart.Canvas.Position;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.Label.Side;
import nl.drugmonitor.chart.Look.Dash;

/** The static drawing of a chart. */
enum Picture {
    /** All of it, for a file on its own. */
    WHOLE,
    /** Without what a page writes below it: breaks, notes, source. */
    WITHOUT_FOOTNOTES;

    /** Shown at 400 pixels the smallest letters are still of 8 pixels, and at 800 nothing is coarse. */
    private static final int WIDTH = 600;

    private static final int PAD = 14;
    private static final int TITLE = 18;
    private static final int TEXT = 14;
    private static final int SMALL = 12;
    private static final double LINE = 1.3;
    private static final int PLOT = 260;

    String svg(Chart chart) {
        Drawing layout = new Drawing(chart, this);
        SvgCanvas canvas = new SvgCanvas(WIDTH, layout.height, chart.title(), chart.altText());
        layout.draw(canvas);
        return canvas.finish();
    }

    byte[] png(Chart chart) {
        Drawing layout = new Drawing(chart, this);
        ImageCanvas canvas = new ImageCanvas(WIDTH, layout.height);
        layout.draw(canvas);
        return canvas.finish();
    }

    /** Where everything lies. */
    private static final class Drawing {
        private final Chart chart;
        private final Scale scale;
        private final List<String> title;
        private final List<String> subtitle;
        private final List<List<ChartSeries>> legend;
        private final List<List<String>> labels;
        private final List<List<String>> footnotes;
        private final boolean labelsUpward;
        private final double left;
        private final double slot;
        private final double top;
        private final int height;

        Drawing(Chart chart, Picture extent) {
            this.chart = chart;
            scale = Scale.of(chart);
            double textWidth = WIDTH - 2.0 * PAD;
            title = TextWidth.wrap(chart.title(), TITLE, true, textWidth);
            subtitle = TextWidth.wrap(chart.subtitle(), TEXT, false, textWidth);
            legend = legendRows(chart, textWidth);
            left = PAD + 8 + widest(scale.ticks().stream().map(scale::label));
            double right = chart.isLabelledAtEnd()
                    ? 14 + widest(Label.of(chart).stream().map(Label::text))
                    : 0;
            slot = (WIDTH - PAD - right - left) / chart.periods().size();
            List<Integer> labelled = chart.labelledPeriods();
            double room = slot * chart.periods().size() / labelled.size();
            labels = labelled.stream()
                    .map(at -> TextWidth.wrap(chart.periods().get(at), TEXT, false, room - 4))
                    .toList();
            labelsUpward = labels.stream().flatMap(List::stream).anyMatch(line -> width(line) > room);
            footnotes = (extent == WHOLE ? chart.footnotes() : List.<String>of())
                    .stream()
                            .map(note -> TextWidth.wrap(note, SMALL, false, textWidth))
                            .toList();
            top = PAD + heightOf(title, TITLE) + heightOf(subtitle, TEXT) + 6 + legend.size() * TEXT * LINE * 1.2 + 48;
            double notes = footnotes.stream()
                    .mapToDouble(lines -> heightOf(lines, SMALL) + 3)
                    .sum();
            height = (int) Math.ceil(bottom() + labelsHeight() + (notes == 0 ? 0 : notes + 8) + PAD);
        }

        private static double heightOf(List<String> lines, int size) {
            return lines.size() * size * LINE;
        }

        private static double width(String line) {
            return TextWidth.of(line, TEXT, false);
        }

        private static double widest(Stream<String> lines) {
            return lines.mapToDouble(Drawing::width).max().orElse(0);
        }

        private static List<List<ChartSeries>> legendRows(Chart chart, double width) {
            List<List<ChartSeries>> rows = new ArrayList<>();
            double used = width;
            for (ChartSeries series : chart.series().size() > 1 ? chart.series() : List.<ChartSeries>of()) {
                double item = legendWidth(series);
                if (used + item > width) {
                    rows.add(new ArrayList<>());
                    used = 0;
                }
                rows.get(rows.size() - 1).add(series);
                used += item;
            }
            return rows;
        }

        private static double legendWidth(ChartSeries series) {
            return 34 + width(series.name()) + 14;
        }

        private double labelsHeight() {
            return labelsUpward
                    ? widest(chart.periods().stream()) + 10
                    : labels.stream().mapToInt(List::size).max().orElse(0) * TEXT * LINE + 8;
        }

        private double bottom() {
            return top + PLOT;
        }

        private double x(double period) {
            return left + (period + 0.5) * slot;
        }

        private double y(double share) {
            return bottom() - share * PLOT;
        }

        private List<Position> places(ChartSeries row, List<Point> points) {
            return points.stream()
                    .map(point -> new Position(x(chart.position(row, point)), y(scale.share(point.value()))))
                    .toList();
        }

        void draw(Canvas canvas) {
            Position next = new Position(PAD, PAD + TITLE);
            next = lines(canvas, title, next, new Pen(TITLE, true, Canvas.INK, Anchor.START));
            next = lines(canvas, subtitle, next, pen(TEXT, Canvas.GREY, Anchor.START));
            drawLegend(canvas, next.plus(0, 6));
            drawAxes(canvas);
            drawBreaks(canvas);
            drawBars(canvas);
            drawLines(canvas);
            drawLabels(canvas);
            next = new Position(PAD, bottom() + labelsHeight() + 8 + SMALL);
            for (List<String> note : footnotes) {
                next = lines(canvas, note, next, pen(SMALL, Canvas.GREY, Anchor.START))
                        .plus(0, 3);
            }
        }

        /** Writes lines below each other, and returns where the next one comes. */
        private static Position lines(Canvas canvas, List<String> lines, Position start, Pen pen) {
            Position next = start;
            for (String line : lines) {
                canvas.text(line, next, pen);
                next = next.plus(0, pen.size() * LINE);
            }
            return next;
        }

        private void drawLegend(Canvas canvas, Position start) {
            for (int row = 0; row < legend.size(); row++) {
                Position next = start.plus(0, row * TEXT * LINE * 1.2);
                for (ChartSeries series : legend.get(row)) {
                    sample(canvas, series, next);
                    canvas.text(series.name(), next.plus(34, 0), pen(TEXT, Canvas.INK, Anchor.START));
                    next = next.plus(legendWidth(series), 0);
                }
            }
        }

        private static void sample(Canvas canvas, ChartSeries series, Position at) {
            Look look = series.look();
            if (series.form() == Form.BARS) {
                canvas.bar(at.x(), at.y() - 11, 28, 12, look);
                return;
            }
            if (series.form() == Form.LINE) {
                canvas.line(List.of(at.plus(0, -5), at.plus(28, -5)), look.colour(), 2, look.dash());
            }
            canvas.marker(at.plus(14, -5), look, series.form() == Form.LINE);
        }

        private void drawAxes(Canvas canvas) {
            String unit = Texts.capital(chart.unit());
            canvas.text(unit, new Position(PAD, top - 29), pen(SMALL, Canvas.GREY, Anchor.START));
            for (BigDecimal tick : scale.ticks()) {
                double y = y((tick.doubleValue() - scale.low()) / (scale.high() - scale.low()));
                List<Position> through = List.of(
                        new Position(left, y), new Position(x(chart.periods().size() - 0.5), y));
                canvas.line(through, tick.signum() == 0 ? Canvas.INK : Canvas.PALE, 1, Dash.SOLID);
                canvas.text(scale.label(tick), new Position(left - 6, y + 5), pen(TEXT, Canvas.INK, Anchor.END));
            }
            List<Integer> labelled = chart.labelledPeriods();
            for (int i = 0; i < labelled.size(); i++) {
                Position foot = new Position(x(labelled.get(i)), bottom());
                if (labelsUpward) {
                    canvas.upward(
                            chart.periods().get(labelled.get(i)), foot.plus(0, 8), pen(TEXT, Canvas.INK, Anchor.END));
                } else {
                    lines(canvas, labels.get(i), foot.plus(0, TEXT + 6), pen(TEXT, Canvas.INK, Anchor.MIDDLE));
                }
            }
        }

        private void drawBreaks(Canvas canvas) {
            for (BreakLine line : chart.breaks()) {
                double x = x(line.position());
                List<Position> through = List.of(new Position(x, top - 8), new Position(x, bottom()));
                canvas.line(through, Canvas.GREY, 1, Dash.DASHED);
                canvas.text(
                        line.mark() + ")", new Position(x, top - 11), new Pen(SMALL, true, Canvas.INK, Anchor.MIDDLE));
            }
        }

        private void drawBars(Canvas canvas) {
            double width = chart.barWidth() * slot;
            for (ChartSeries row : chart.bars()) {
                for (Point point : row.points()) {
                    double start = y(scale.share(point.base()));
                    double end = y(scale.share(point.value()));
                    double x = x(chart.position(row, point)) - width / 2;
                    canvas.bar(x, Math.min(start, end), width, Math.abs(end - start), row.look());
                }
            }
        }

        private void drawLines(Canvas canvas) {
            for (ChartSeries row : chart.series()) {
                Look look = row.look();
                boolean isLine = row.form() == Form.LINE;
                for (List<Point> run : isLine ? row.runs() : List.<List<Point>>of()) {
                    canvas.line(places(row, run), look.colour(), 2.5, look.dash());
                }
                if (row.form() != Form.BARS) {
                    places(row, row.marked(chart)).forEach(place -> canvas.marker(place, look, isLine));
                }
            }
        }

        private void drawLabels(Canvas canvas) {
            List<Label> numbers = Label.of(chart);
            double room = chart.bars().isEmpty() ? slot : slot * chart.barWidth() + 6;
            boolean upward = numbers.stream()
                    .anyMatch(label -> label.side() == Side.ABOVE && TextWidth.of(label.text(), SMALL, false) > room);
            for (Label label : numbers) {
                draw(canvas, label, new Position(x(label.x()), y(scale.share(label.value()))), upward);
            }
        }

        private static void draw(Canvas canvas, Label label, Position at, boolean upward) {
            Position place =
                    switch (label.side()) {
                        case WITHIN -> at.plus(0, 4);
                        case RIGHT -> at.plus(14 + TextWidth.of(label.text(), SMALL, false) / 2, 4);
                        case BELOW -> at.plus(0, 21);
                        case ABOVE -> at.plus(0, label.lifted() ? -12 : -5);
                    };
            if (upward && label.side() == Side.ABOVE) {
                canvas.upward(label.text(), place, pen(SMALL, Canvas.INK, Anchor.START));
            } else {
                boxed(canvas, label.text(), place);
            }
        }

        private static Pen pen(int size, String colour, Anchor anchor) {
            return new Pen(size, false, colour, anchor);
        }

        private static void boxed(Canvas canvas, String label, Position at) {
            double width = TextWidth.of(label, SMALL, false) + 2;
            canvas.rectangle(at.x() - width / 2, at.y() - SMALL + 1, width, SMALL + 2.0, Canvas.WHITE);
            canvas.text(label, at, pen(SMALL, Canvas.INK, Anchor.MIDDLE));
        }
    }
}
