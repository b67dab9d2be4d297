package nl.drugmonitor.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Listing;
import nl.drugmonitor.edition.Reach;
import nl.drugmonitor.edition.SmallFigures;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;

/** Charts of a few values: put together here, or of invented figures that are written as in {@link SmallFigures}. */
final class SmallCharts {
    private SmallCharts() {}

    /** Returns the chart that a definition makes of figures; the edition ends with their newest year. */
    static Chart of(Path below, String series, String definition, Language language) throws IOException {
        return of(below, series, definition, language, "s");
    }

    static Chart of(Path below, String series, String definition, Language language, String subtitle)
            throws IOException {
        Path folder = SmallFigures.of(below, series).folder();
        String written = subtitle.contains("{") ? '"' + subtitle + '"' : subtitle;
        Files.writeString(
                folder.resolve("charts.yaml"),
                "charts: [{id: x, subtitle: " + written + ", unit: zaken, " + definition + "}]\n");
        return Charts.of(edition(Figures.load(folder))).chart("x", language);
    }

    private static Edition edition(Figures figures) {
        Observation newest = figures.all().stream()
                .flatMap(series -> series.observations().stream())
                .max(Comparator.comparing(value -> value.period().year()))
                .orElseThrow();
        return new Edition(
                "small",
                "",
                figures.source("u").orElseThrow(),
                new Listing("small", "", Optional.empty(), Optional.of("charts.yaml"), Optional.empty()),
                figures,
                List.of(PrintedFigure.of("last", newest)),
                List.of(),
                List.of(),
                List.of(),
                Reach.NOT_STATED);
    }

    /** Returns the points of whole values, one a period from the first. */
    static List<Point> points(int... values) {
        List<Point> points = new ArrayList<>();
        for (int value : values) {
            points.add(Point.of(points.size(), Fraction.of(value), Integer.toString(value)));
        }
        return points;
    }

    static ChartSeries series(String name, Form form, int... values) {
        return new ChartSeries(name, form, Look.FIRST, points(values), List.of());
    }

    /** Returns a chart of years from 2001 on, as many as its longest series has values. */
    static Chart chart(ChartKind kind, ChartSeries... series) {
        List<String> periods = new ArrayList<>();
        int last = List.of(series).stream()
                .flatMap(row -> row.points().stream())
                .mapToInt(Point::at)
                .max()
                .orElse(0);
        for (int at = 0; at <= last; at++) {
            periods.add(Integer.toString(2001 + at));
        }
        return chart(kind, periods, List.of(), series);
    }

    static Chart chart(ChartKind kind, List<String> periods, List<BreakLine> breaks, ChartSeries... series) {
        return new Chart(
                "x",
                Language.EN,
                kind,
                "Title",
                "subtitle",
                "cases",
                periods,
                List.of(series),
                breaks,
                List.of(),
                source("Source", "us"));
    }

    /** Returns one source, with the word before it. */
    static Sources source(String label, String name) {
        return new Sources(label, List.of(new Sources.Cited(name, name, "")), List.of());
    }
}
