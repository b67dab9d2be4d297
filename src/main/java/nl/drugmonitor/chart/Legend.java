package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;
import nl.drugmonitor.chart.ChartSeries.Form;

/** The names of series above a plot, each behind a sample of what is drawn. A long name goes on in the next line. */
record Legend(List<Entry> entries, Sizes sizes) {
    private static final double SAMPLE = 18;
    private static final double BEFORE_NAME = SAMPLE + 6;
    private static final double BETWEEN = 18;

    /**
     * A name and where its sample starts, from the top left of the legend.
     *
     * @param lines the name, of which the first line stands beside the sample
     */
    record Entry(ChartSeries series, List<String> lines, Position at) {}

    static Legend of(List<ChartSeries> series, Sizes sizes) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        double deepest = 0;
        for (ChartSeries each : series) {
            List<String> lines = TextWidth.wrap(each.name(), sizes.text(), false, sizes.across() - BEFORE_NAME);
            double width = BEFORE_NAME
                    + lines.stream().mapToDouble(sizes::textWidth).max().orElse(0);
            if (x > 0 && x + width > sizes.across()) {
                x = 0;
                y = deepest;
            }
            entries.add(new Entry(each, lines, new Position(x, y)));
            deepest = Math.max(deepest, y + lines.size() * rowHeight(sizes));
            x += width + BETWEEN;
        }
        return new Legend(entries, sizes);
    }

    private static double rowHeight(Sizes sizes) {
        return sizes.text() * 1.5;
    }

    double height() {
        return entries.stream()
                .mapToDouble(entry -> entry.at().y() + entry.lines().size() * rowHeight(sizes))
                .max()
                .orElse(0);
    }

    void draw(Canvas canvas, Position start) {
        Pen pen = new Pen(sizes.text(), false, Canvas.INK, Anchor.START);
        for (Entry entry : entries) {
            Position base = start.plus(entry.at().x(), entry.at().y() + sizes.text());
            sample(canvas, entry.series(), base.plus(0, -0.36 * sizes.text()));
            for (int i = 0; i < entry.lines().size(); i++) {
                canvas.text(entry.lines().get(i), base.plus(BEFORE_NAME, i * rowHeight(sizes)), pen);
            }
        }
    }

    private static void sample(Canvas canvas, ChartSeries series, Position middle) {
        Look look = series.look();
        if (series.form() == Form.BARS) {
            canvas.bar(middle.x() + 3, middle.y() - 6, 12, 12, look);
            return;
        }
        if (series.form() == Form.LINE) {
            canvas.line(List.of(middle, middle.plus(SAMPLE, 0)), look.colour(), Drawing.LINE, look.dash());
        }
        canvas.marker(middle.plus(SAMPLE / 2, 0), look, series.form() == Form.LINE);
    }
}
