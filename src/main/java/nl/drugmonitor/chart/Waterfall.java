package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;

/**
 * A change taken apart: effects that lead from one total to the next.
 *
 * @param from the total before, with its label
 * @param effects in the order in which they are drawn; they sum to the change
 * @param to the total after
 */
record Waterfall(Step from, List<Step> effects, Step to) {
    /** A total or an effect with its label. */
    record Step(String label, Fraction value) {}

    Waterfall {
        effects = List.copyOf(effects);
    }

    List<String> labels() {
        return Stream.of(Stream.of(from), effects.stream(), Stream.of(to))
                .flatMap(steps -> steps.map(Step::label))
                .toList();
    }

    /** Returns the bars: the totals, what was added and what was taken away. */
    List<ChartSeries> series(Texts texts) {
        List<Point> rises = new ArrayList<>();
        List<Point> falls = new ArrayList<>();
        Fraction level = from.value();
        for (Step effect : effects) {
            String label = texts.language().signed(Rounding.rounded(effect.value(), 0));
            Point point = Point.of(1 + rises.size() + falls.size(), effect.value(), label)
                    .on(level);
            (effect.value().signum() < 0 ? falls : rises).add(point);
            level = point.value();
        }
        return Stream.of(
                        bars(
                                texts.say("chart.total"),
                                Look.FIRST,
                                List.of(total(0, from, texts), total(effects.size() + 1, to, texts))),
                        bars(texts.say("chart.increase"), Look.SECOND, rises),
                        bars(texts.say("chart.decrease"), Look.THIRD, falls))
                .filter(series -> !series.points().isEmpty())
                .toList();
    }

    private static Point total(int at, Step step, Texts texts) {
        return Point.of(at, step.value(), texts.number(step.value()));
    }

    private static ChartSeries bars(String name, Look look, List<Point> points) {
        return new ChartSeries(name, Form.BARS, look, points, List.of());
    }
}
