package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/**
 * A change taken apart: effects that lead from one total to the next.
 *
 * @param from the total before, with its label
 * @param effects in the order in which they are drawn; they sum to the change
 * @param to the total after
 */
public record Waterfall(Step from, List<Step> effects, Step to) {
    /** A total or an effect with its label. */
    public record Step(String label, Fraction value) {}

    public Waterfall {
        effects = List.copyOf(effects);
    }

    /**
     * Returns the chart of it.
     *
     * @param id as in the id of a page's element: small letters, digits, hyphens
     */
    public Chart chart(String id, String title, String subtitle, String unit, List<String> notes, String source) {
        return new Chart(id, Kind.WATERFALL, title, subtitle, unit, labels(), series(), List.of(), notes, source);
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>(List.of(from.label()));
        effects.forEach(effect -> labels.add(effect.label()));
        labels.add(to.label());
        return labels;
    }

    /** Returns the bars: the totals, what was added and what was taken away. */
    private List<ChartSeries> series() {
        List<Point> totals = new ArrayList<>();
        List<Point> rises = new ArrayList<>();
        List<Point> falls = new ArrayList<>();
        totals.add(Point.of(0, from.value(), Texts.number(from.value())));
        Fraction level = from.value();
        for (Step effect : effects) {
            int at = 1 + rises.size() + falls.size();
            Point point = Point.of(at, effect.value(), Language.NL.signed(Rounding.rounded(effect.value(), 0)))
                    .on(level);
            (effect.value().signum() < 0 ? falls : rises).add(point);
            level = point.value();
        }
        totals.add(Point.of(effects.size() + 1, to.value(), Texts.number(to.value())));
        List<ChartSeries> series = new ArrayList<>();
        add(series, "Totaal", Look.FIRST, totals);
        add(series, "Toename", Look.SECOND, rises);
        add(series, "Afname", Look.THIRD, falls);
        return series;
    }

    private static void add(List<ChartSeries> series, String name, Look look, List<Point> points) {
        if (!points.isEmpty()) {
            series.add(new ChartSeries(name, Form.BARS, look, points, List.of()));
        }
    }
}
