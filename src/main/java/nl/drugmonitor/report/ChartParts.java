package nl.drugmonitor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;

/** The charts of a report: each stands once, where it is wanted first. */
final class ChartParts {
    private final Optional<Charts> charts;
    private final Language language;
    private final Map<String, String> shown = new LinkedHashMap<>();

    private ChartParts(Optional<Charts> charts, Language language) {
        this.charts = charts;
        this.language = language;
    }

    static ChartParts of(Reproduction check, Language language) {
        return new ChartParts(Optional.of(Charts.of(check)), language);
    }

    /** Returns those of a report that has no pictures. */
    static ChartParts none(Language language) {
        return new ChartParts(Optional.empty(), language);
    }

    /** Returns the charts of the readings of a contradiction; where there is none, those of what its statements use. */
    List<Block> of(Contradiction contradiction) {
        List<String> readings = charts.map(all -> all.idsOf(contradiction)).orElse(List.of());
        return readings.isEmpty() ? of(contradiction.differing()) : draw(readings);
    }

    /** Returns the charts of the series that some statements rest on, or a link to where they are shown. */
    List<Block> of(List<Finding> findings) {
        Set<String> indicators = findings.stream()
                .flatMap(finding -> finding.statement().figures().stream())
                .flatMap(figure -> figure.observation().stream())
                .map(value -> value.indicator().id())
                .collect(Collectors.toSet());
        return draw(charts.map(all -> all.idsOf(indicators)).orElse(List.of()));
    }

    /** Returns the charts of some indicators that have not been shown. */
    List<Block> more(Set<String> indicators) {
        return drawNew(charts.map(all -> all.idsOf(indicators)).orElse(List.of()));
    }

    /** Returns a part with the charts that have not been shown. */
    Optional<Section> others() {
        List<Block> others = drawNew(charts.map(Charts::ids).orElse(List.of()));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("page:charts", language.text("report.charts"), others));
    }

    private List<Block> drawNew(List<String> ids) {
        return draw(ids.stream().filter(id -> !shown.containsKey(id)).toList());
    }

    private List<Block> draw(List<String> ids) {
        return ids.stream().map(this::draw).toList();
    }

    /** Returns a chart, or a link to where it is shown; what stands in its way, if the figures cannot fill it. */
    private Block draw(String id) {
        String anchor = Anchor.of("chart", id);
        if (shown.containsKey(id)) {
            return Paragraph.of(Span.link(language.text("report.chart_above", shown.get(id)), "#" + anchor));
        }
        try {
            Chart chart = charts.orElseThrow().chart(id, language);
            shown.put(id, chart.title());
            return new Drawing(anchor, chart.svgOnPage(), chart.altText(), chart.text());
        } catch (InvalidInputException e) {
            return Paragraph.of(language.text("chart.not_drawn", e.inOneLine(language)));
        }
    }
}
