package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;
import nl.drugmonitor.chart.Canvas.Place;
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
        private final List<List<String>> footnotes = new ArrayList<>();
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
            left = PAD
                    + 8
                    + scale.ticks().stream()
                            .mapToDouble(tick -> TextWidth.of(scale.label(tick), TEXT, false))
                            .max()
                            .orElse(0);
            slot = (WIDTH - PAD - left) / chart.periods().size();
            labels = chart.periods().stream()
                    .map(label -> TextWidth.wrap(label, TEXT, false, slot - 4))
                    .toList();
            labelsUpward = labels.stream().flatMap(List::stream).anyMatch(line -> width(line) > slot);
            if (extent == WHOLE) {
                chart.footnotes().forEach(note -> footnotes.add(TextWidth.wrap(note, SMALL, false, textWidth)));
            }
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
            if (labelsUpward) {
                return chart.periods().stream()
                                .mapToDouble(Drawing::width)
                                .max()
                                .orElse(0)
                        + 10;
            }
            return labels.stream()
                            .mapToDouble(lines -> heightOf(lines, TEXT))
                            .max()
                            .orElse(0)
                    + 8;
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

        private Place place(ChartSeries row, Point point) {
            return new Place(x(chart.position(row, point)), y(scale.share(point.value())));
        }

        void draw(Canvas canvas) {
            double y = PAD + TITLE;
            y = lines(canvas, title, y, new Pen(TITLE, true, Canvas.INK, Anchor.START));
            y = lines(canvas, subtitle, y, new Pen(TEXT, false, Canvas.GREY, Anchor.START)) + 6;
            drawLegend(canvas, y);
            drawAxes(canvas);
            drawBreaks(canvas);
            drawBars(canvas);
            drawLines(canvas);
            drawLabels(canvas);
            y = bottom() + labelsHeight() + 8 + SMALL;
            for (List<String> note : footnotes) {
                y = lines(canvas, note, y, new Pen(SMALL, false, Canvas.GREY, Anchor.START)) + 3;
            }
        }

        private static double lines(Canvas canvas, List<String> lines, double y, Pen pen) {
            double next = y;
            for (String line : lines) {
                canvas.text(line, new Place(PAD, next), pen);
                next += pen.size() * LINE;
            }
            return next;
        }

        private void drawLegend(Canvas canvas, double start) {
            double y = start;
            for (List<ChartSeries> row : legend) {
                double x = PAD;
                for (ChartSeries series : row) {
                    sample(canvas, series, x, y);
                    canvas.text(series.name(), new Place(x + 34, y), new Pen(TEXT, false, Canvas.INK, Anchor.START));
                    x += legendWidth(series);
                }
                y += TEXT * LINE * 1.2;
            }
        }

        private static void sample(Canvas canvas, ChartSeries series, double x, double y) {
            Place middle = new Place(x + 14, y - 5);
            switch (series.form()) {
                case BARS -> canvas.bar(x, y - 11, 28, 12, series.look());
                case LINE -> {
                    List<Place> through = List.of(new Place(x, y - 5), new Place(x + 28, y - 5));
                    canvas.line(
                            through, series.look().colour(), 2, series.look().dash());
                    canvas.marker(middle, series.look(), true);
                }
                case MARKS -> canvas.marker(middle, series.look(), false);
            }
        }

        private void drawAxes(Canvas canvas) {
            canvas.text(
                    Texts.capital(chart.unit()),
                    new Place(PAD, top - 29),
                    new Pen(SMALL, false, Canvas.GREY, Anchor.START));
            for (BigDecimal tick : scale.ticks()) {
                double y = y((tick.doubleValue() - scale.low()) / (scale.high() - scale.low()));
                List<Place> through = List.of(new Place(left, y), new Place(WIDTH - PAD, y));
                canvas.line(through, tick.signum() == 0 ? Canvas.INK : Canvas.PALE, 1, Dash.SOLID);
                canvas.text(
                        scale.label(tick), new Place(left - 6, y + 5), new Pen(TEXT, false, Canvas.INK, Anchor.END));
            }
            for (int i = 0; i < chart.periods().size(); i++) {
                if (labelsUpward) {
                    canvas.upward(
                            chart.periods().get(i),
                            new Place(x(i), bottom() + 8),
                            new Pen(TEXT, false, Canvas.INK, Anchor.END));
                } else {
                    double y = bottom() + TEXT + 6;
                    for (String line : labels.get(i)) {
                        canvas.text(line, new Place(x(i), y), new Pen(TEXT, false, Canvas.INK, Anchor.MIDDLE));
                        y += TEXT * LINE;
                    }
                }
            }
        }

        private void drawBreaks(Canvas canvas) {
            for (BreakLine line : chart.breaks()) {
                double x = x(line.position());
                List<Place> through = List.of(new Place(x, top - 8), new Place(x, bottom()));
                canvas.line(through, Canvas.GREY, 1, Dash.DASHED);
                canvas.text(line.mark() + ")", new Place(x, top - 11), new Pen(SMALL, true, Canvas.INK, Anchor.MIDDLE));
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
                if (row.form() == Form.LINE) {
                    for (List<Point> run : row.runs()) {
                        List<Place> through =
                                run.stream().map(point -> place(row, point)).toList();
                        canvas.line(
                                through, row.look().colour(), 2.5, row.look().dash());
                    }
                }
                if (row.form() != Form.BARS) {
                    row.points()
                            .forEach(point -> canvas.marker(place(row, point), row.look(), row.form() == Form.LINE));
                }
            }
        }

        private void drawLabels(Canvas canvas) {
            List<Label> numbers = Label.of(chart);
            double room = chart.bars().isEmpty() ? slot : slot * chart.barWidth() + 6;
            boolean upward = numbers.stream()
                    .anyMatch(label -> label.side() == Side.ABOVE && TextWidth.of(label.text(), SMALL, false) > room);
            for (Label label : numbers) {
                draw(canvas, label, new Place(x(label.x()), y(scale.share(label.value()))), upward);
            }
        }

        private static void draw(Canvas canvas, Label label, Place at, boolean upward) {
            int clear = label.lifted() ? 12 : 5;
            switch (label.side()) {
                case WITHIN -> boxed(canvas, label.text(), new Place(at.x(), at.y() + 4));
                case RIGHT ->
                    boxed(
                            canvas,
                            label.text(),
                            new Place(at.x() + 14 + TextWidth.of(label.text(), SMALL, false) / 2, at.y() + 4));
                case BELOW -> boxed(canvas, label.text(), new Place(at.x(), at.y() + 21));
                case ABOVE -> {
                    if (upward) {
                        Pen pen = new Pen(SMALL, false, Canvas.INK, Anchor.START);
                        canvas.upward(label.text(), new Place(at.x(), at.y() - clear), pen);
                    } else {
                        boxed(canvas, label.text(), new Place(at.x(), at.y() - clear));
                    }
                }
            }
        }

        private static void boxed(Canvas canvas, String label, Place at) {
            double width = TextWidth.of(label, SMALL, false) + 2;
            canvas.rectangle(at.x() - width / 2, at.y() - SMALL + 1, width, SMALL + 2.0, Canvas.WHITE);
            canvas.text(label, at, new Pen(SMALL, false, Canvas.INK, Anchor.MIDDLE));
        }
    }
}
