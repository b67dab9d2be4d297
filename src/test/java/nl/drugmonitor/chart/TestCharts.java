package nl.drugmonitor.chart;

import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;

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
        return CHARTS.chart(id);
    }
}
