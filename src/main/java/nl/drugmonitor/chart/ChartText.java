package nl.drugmonitor.chart;

import java.util.List;
import java.util.Locale;

/** A chart for a terminal: each series as a table with bars of text. */
final class ChartText {
    private static final int BAR = 40;
    private static final int WIDTH = 110;

    private ChartText() {}

    static String of(Chart chart) {
        Scale scale = Scale.of(chart);
        StringBuilder text = new StringBuilder();
        paragraph(text, chart.title());
        if (!chart.subtitle().isEmpty()) {
            paragraph(text, chart.subtitle());
        }
        int labels = width(chart.periods());
        int numbers = width(chart.points().stream().map(Point::marked).toList());
        for (ChartSeries series : chart.series()) {
            text.append('\n').append(heading(series, chart.unit())).append('\n');
            for (Point point : series.points()) {
                String label = chart.periods().get(point.at());
                String line = "  " + label + " ".repeat(labels - length(label) + 2)
                        + " ".repeat(numbers - length(point.marked())) + point.marked() + "  "
                        + bar(scale, point) + (point.remark().isEmpty() ? "" : "  " + point.remark());
                text.append(line.stripTrailing()).append('\n');
            }
        }
        text.append('\n');
        chart.footnotes().forEach(note -> paragraph(text, note));
        List<String> explanations = chart.explanations();
        if (!explanations.isEmpty()) {
            text.append('\n')
                    .append(chart.language().text("chart.explanations"))
                    .append(":\n");
            explanations.forEach(explanation -> paragraph(text, explanation));
        }
        return text.toString();
    }

    /** Returns the name with the unit, unless the name says it. */
    private static String heading(ChartSeries series, String unit) {
        boolean isNamed = series.name().toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return isNamed ? series.name() : series.name() + ", " + unit;
    }

    /** Returns a bar that starts where the point's base lies. */
    private static String bar(Scale scale, Point point) {
        long zero = Math.round(BAR * Math.min(scale.share(point.base()), scale.share(point.value())));
        long end = Math.round(BAR * Math.max(scale.share(point.base()), scale.share(point.value())));
        return " ".repeat((int) zero) + "█".repeat((int) (end - zero));
    }

    private static void paragraph(StringBuilder text, String words) {
        int used = 0;
        for (String word : words.split(" ")) {
            if (used > 0 && used + 1 + length(word) > WIDTH) {
                text.append("\n  ");
                used = 2;
            } else if (used > 0) {
                text.append(' ');
                used++;
            }
            text.append(word);
            used += length(word);
        }
        text.append('\n');
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(ChartText::length).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
