package nl.drugmonitor.chart;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;

/** The charts of the built-in data. */
final class TestCharts {
    private static final Charts CHARTS = load();

    private TestCharts() {}

    private static Charts load() {
        Figures figures = DataOf2025.figures();
        return Charts.of(Edition.load(figures, "ndm-2025"));
    }

    static Charts all() {
        return CHARTS;
    }

    static Chart chart(String id) {
        return CHARTS.chart(id, Language.NL);
    }

    static Chart english(String id) {
        return CHARTS.chart(id, Language.EN);
    }

    /** Returns the notes of a chart, each with everything that it says. */
    static List<String> notes(Chart chart) {
        return chart.notes().stream().map(Footnote::whole).toList();
    }

    /** Returns every chart in both languages. */
    static Stream<Chart> each() {
        return CHARTS.ids().stream().flatMap(id -> Stream.of(chart(id), english(id)));
    }
}
