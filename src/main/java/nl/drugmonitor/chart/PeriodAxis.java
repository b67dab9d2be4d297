package nl.drugmonitor.chart;

import java.util.List;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;

/**
 * The labels below a plot: of years and other times so many as have room beside each other; other labels broken into
 * lines, or written upward where that does not do.
 *
 * @param at the periods that are labelled, by number
 * @param labels the label of each, in lines
 */
record PeriodAxis(List<Integer> at, List<List<String>> labels, boolean isUpward, Sizes sizes) {
    private static final double BETWEEN = 8;
    private static final int MOST_LINES = 4;

    /** @param slot how wide a period is */
    static PeriodAxis of(List<String> periods, double slot, Sizes sizes) {
        double widest = periods.stream().mapToDouble(sizes::textWidth).max().orElse(1);
        if (PeriodLabels.areTimes(periods)) {
            int most = (int) (periods.size() * slot / (widest + BETWEEN));
            return plain(periods, PeriodLabels.of(periods, Math.max(most, 1)), Double.MAX_VALUE, sizes);
        }
        PeriodAxis wrapped = plain(periods, PeriodLabels.of(periods, periods.size()), slot - BETWEEN, sizes);
        boolean hasRoom = wrapped.labels().stream()
                .allMatch(lines -> lines.size() <= MOST_LINES
                        && lines.stream().allMatch(line -> sizes.textWidth(line) <= slot - 4));
        if (hasRoom) {
            return wrapped;
        }
        int most = Math.max((int) (periods.size() * slot / (sizes.text() * 1.2)), 1);
        PeriodAxis upward = plain(periods, PeriodLabels.of(periods, most), Double.MAX_VALUE, sizes);
        return new PeriodAxis(upward.at(), upward.labels(), true, sizes);
    }

    private static PeriodAxis plain(List<String> periods, List<Integer> at, double room, Sizes sizes) {
        List<List<String>> labels = at.stream()
                .map(period -> TextWidth.wrap(periods.get(period), sizes.text(), false, room))
                .toList();
        return new PeriodAxis(at, labels, false, sizes);
    }

    double height() {
        double longest = labels.stream()
                .flatMap(List::stream)
                .mapToDouble(sizes::textWidth)
                .max()
                .orElse(0);
        int most = labels.stream().mapToInt(List::size).max().orElse(0);
        return 8 + (isUpward ? longest : most * sizes.text() * Sizes.LINE);
    }

    /**
     * Writes the labels below a plot.
     *
     * @param slot how wide a period is
     */
    void draw(Canvas canvas, Box plot, double slot) {
        for (int i = 0; i < at.size(); i++) {
            double x = plot.left() + (at.get(i) + 0.5) * slot;
            List<String> lines = labels.get(i);
            if (isUpward) {
                Pen pen = new Pen(sizes.text(), false, Canvas.GREY, Anchor.END);
                canvas.upward(lines.get(0), new Position(x, plot.bottom() + 6), pen);
            } else {
                Pen pen = new Pen(sizes.text(), false, Canvas.GREY, Anchor.MIDDLE);
                for (int line = 0; line < lines.size(); line++) {
                    double base = plot.bottom() + 6 + sizes.text() + line * sizes.text() * Sizes.LINE;
                    double width = sizes.textWidth(lines.get(line));
                    double middle = Math.min(Math.max(x, width / 2 + 2), sizes.width() - width / 2 - 2);
                    canvas.text(lines.get(line), new Position(middle, base), pen);
                }
            }
        }
    }
}
