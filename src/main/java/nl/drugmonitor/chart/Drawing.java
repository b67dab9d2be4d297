package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.List;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.Look.Dash;

/** Draws a chart as it was laid out: texts, axes, bars, lines, numbers, notes. */
record Drawing(Layout layout) {
    /** How thick the line of a series is. */
    static final double LINE = 2.2;

    void on(Canvas canvas) {
        Sizes sizes = layout.sizes();
        Position next = new Position(Sizes.PAD, Sizes.PAD + 0.85 * sizes.title());
        next = lines(canvas, layout.title(), next, new Pen(sizes.title(), true, Canvas.INK, Anchor.START), Sizes.LINE);
        next = new Position(Sizes.PAD, next.y() - 0.85 * sizes.title() + 1.1 * sizes.subtitle());
        lines(canvas, layout.subtitle(), next, pen(sizes.subtitle(), Canvas.GREY), Sizes.TALL_LINE);
        layout.legend().draw(canvas, new Position(Sizes.PAD, layout.legendTop()));
        drawAxes(canvas);
        layout.breaks().draw(canvas, layout.plot(), layout.slot());
        layout.names().ifPresent(names -> names.draw(canvas, layout));
        drawBars(canvas);
        drawLines(canvas);
        Numbers.of(layout).forEach(number -> canvas.text(number.text(), number.at(), number.pen()));
        next = new Position(Sizes.PAD, layout.footTop() + sizes.small());
        for (List<String> note : layout.footnotes()) {
            next = lines(canvas, note, next, pen(sizes.small(), Canvas.GREY), Sizes.TALL_LINE)
                    .plus(0, Sizes.BELOW_NOTE);
        }
    }

    /** Writes lines below each other, and returns where the next one comes. */
    private static Position lines(Canvas canvas, List<String> lines, Position start, Pen pen, double apart) {
        Position next = start;
        for (String line : lines) {
            canvas.text(line, next, pen);
            next = next.plus(0, pen.size() * apart);
        }
        return next;
    }

    private static Pen pen(int size, String colour) {
        return new Pen(size, false, colour, Anchor.START);
    }

    private void drawAxes(Canvas canvas) {
        Box plot = layout.plot();
        Sizes sizes = layout.sizes();
        double unitBase = plot.top() - 16 - (layout.breaks().isEmpty() ? 0 : sizes.small() * 1.6);
        String unit = Texts.capital(layout.chart().unit());
        if (!unit.isBlank()) {
            canvas.text(unit, new Position(Sizes.PAD, unitBase), pen(sizes.small(), Canvas.GREY));
        }
        Scale scale = layout.scale();
        for (BigDecimal tick : scale.ticks()) {
            double y = layout.y(scale.share(tick));
            canvas.line(
                    List.of(new Position(plot.left(), y), new Position(plot.right(), y)),
                    tick.signum() == 0 ? Canvas.GREY : Canvas.PALE,
                    1,
                    Dash.SOLID);
            canvas.text(
                    scale.label(tick),
                    new Position(plot.left() - 8, y + 0.36 * sizes.text()),
                    new Pen(sizes.text(), false, Canvas.GREY, Anchor.END));
        }
        layout.periods().draw(canvas, plot, layout.slot());
    }

    private void drawBars(Canvas canvas) {
        for (ChartSeries row : layout.chart().bars()) {
            for (Point point : row.points()) {
                Box bar = layout.bar(row, point);
                canvas.titled(
                        Hover.text(layout.chart(), row, point),
                        () -> canvas.bar(bar.left(), bar.top(), bar.width(), bar.height(), row.look()));
            }
        }
    }

    private void drawLines(Canvas canvas) {
        boolean isNamedByDash = layout.names().isEmpty();
        for (ChartSeries row : layout.chart().series()) {
            boolean isLine = row.form() == Form.LINE;
            for (List<Point> run : isLine ? row.runs() : List.<List<Point>>of()) {
                Dash dash = isNamedByDash ? row.look().dash() : Dash.SOLID;
                canvas.titled(
                        row.name(),
                        () -> canvas.line(layout.places(row, run), row.look().colour(), LINE, dash));
            }
            if (row.form() != Form.BARS) {
                for (Point point : row.marked(layout.chart())) {
                    canvas.titled(
                            Hover.text(layout.chart(), row, point),
                            () -> canvas.marker(layout.place(row, point), row.look(), isLine));
                }
            }
        }
    }
}
