package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.Definition.Head;
import nl.drugmonitor.chart.SeriesChart.Measure;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;

/** Reads the charts file of an edition. */
final class DefinitionReader {
    private static final List<String> KINDS =
            List.of("bars", "bars_per_month", "stacked", "lines", "index", "product", "readings");

    /** Marks a chart that was carried over from another edition. */
    private static final String CONFIRM = "confirm";

    private final Figures figures;
    private final Set<String> ids = new HashSet<>();

    private DefinitionReader(Figures figures) {
        this.figures = figures;
    }

    /**
     * Returns the charts that the file of an edition defines; none, if it has no such file.
     *
     * @throws InvalidInputException with every fault of the file
     */
    static List<Definition> read(Edition edition) {
        Figures figures = edition.published();
        Optional<Node> file = edition.listing().charts().map(figures.folder()::readTree);
        return file.isEmpty() ? List.of() : new DefinitionReader(figures).read(file.get());
    }

    private List<Definition> read(Node file) {
        file.refuseOtherKeys(Set.of("charts"));
        List<Definition> definitions = new ArrayList<>();
        Faults faults = new Faults();
        for (Node chart : file.require("charts").items()) {
            faults.attempt(() -> definition(chart)).ifPresent(definitions::add);
        }
        faults.throwIfAny();
        return definitions;
    }

    private Definition definition(Node chart) {
        String id = id(chart.require("id"));
        Node kind = chart.require("kind");
        Head head = new Head(chart.place(), id, Wording.of(chart, chart.isTrue(CONFIRM)), text(chart, "unit"));
        return switch (kind.oneOf(KINDS)) {
            case "bars" -> series(chart, head, ChartKind.BARS, Measure.VALUE);
            case "bars_per_month" -> series(chart, head, ChartKind.BARS, Measure.PER_MONTH);
            case "stacked" -> series(chart, head, ChartKind.STACKED, Measure.VALUE);
            case "lines" -> series(chart, head, ChartKind.LINES, Measure.VALUE);
            case "index" -> index(chart, head);
            case "product" -> product(chart, head);
            default -> readings(chart, head);
        };
    }

    /**
     * Returns a Dutch text with its English, which stands under the same key with {@code _en} behind it; where there is
     * none, it is shown in Dutch.
     */
    private static Bilingual text(Node node, String key) {
        return text(node, key, node.require(key).filled());
    }

    private static Bilingual text(Node node, String key, String otherEnglish) {
        return new Bilingual(
                node.textOf(key + "_en").orElse(otherEnglish), node.require(key).filled());
    }

    /** Returns the keys of every chart and some more. */
    private static Set<String> keys(String... more) {
        Set<String> keys = new HashSet<>(Set.of(
                "id", "kind", "title", "title_en", "holds", "subtitle", "subtitle_en", "unit", "unit_en", CONFIRM));
        keys.addAll(List.of(more));
        return keys;
    }

    private String id(Node id) {
        if (!id.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw id.fault("chart_id", id.text());
        }
        ids.add(id.unique(ids));
        return id.text();
    }

    private SeriesChart series(Node chart, Head head, ChartKind kind, Measure measure) {
        Set<String> keys = keys("series", "from", "base");
        if (kind == ChartKind.STACKED) {
            keys.add("total");
        }
        chart.refuseOtherKeys(keys);
        Node series = chart.require("series");
        if (series.items().isEmpty()) {
            throw series.fault("chart_no_series", head.id());
        }
        return new SeriesChart(
                head,
                kind,
                measure,
                chart.get("from").map(DefinitionReader::year),
                chart.get("base").map(DefinitionReader::year),
                series.items().stream().map(this::row).toList(),
                chart.get("total").map(this::row));
    }

    private static int year(Node node) {
        return node.wholeNumber(Row.FIRST_YEAR, Row.LAST_YEAR);
    }

    private SeriesChart index(Node chart, Head head) {
        chart.require("base");
        return series(chart, head, ChartKind.LINES, Measure.INDEX);
    }

    private ProductChart product(Node chart, Head head) {
        chart.refuseOtherKeys(keys("total", "number", "size", "size_en"));
        return new ProductChart(head, row(chart.require("total")), row(chart.require("number")), text(chart, "size"));
    }

    private static ReadingsChart readings(Node chart, Head head) {
        chart.refuseOtherKeys(keys("statement", "figures"));
        Map<String, Bilingual> figures = new LinkedHashMap<>();
        for (Node figure : chart.list("figures")) {
            figure.refuseOtherKeys(Set.of("figure", "name", "name_en"));
            figures.put(figure.require("figure").unique(figures.keySet()), text(figure, "name"));
        }
        return new ReadingsChart(head, chart.textOf("statement"), figures);
    }

    private Row row(Node row) {
        row.refuseOtherKeys(Set.of("indicator", "name", "name_en", "use", "part_years", "remarks"));
        Series series = row.require("indicator").known(figures.byIndicator(), "indicators.csv");
        Map<String, String> use = new LinkedHashMap<>();
        for (Node choice : row.list("use")) {
            choice.refuseOtherKeys(Set.of("period", "source"));
            use.put(choice.require("period").unique(use.keySet()), source(choice, series));
        }
        return new Row(
                series,
                text(row, "name", series.indicator().name().english()),
                use,
                row.isTrue("part_years"),
                row.list("remarks").stream()
                        .map(remark -> remark(remark, series))
                        .toList());
    }

    private static Row.Remark remark(Node remark, Series series) {
        remark.refuseOtherKeys(Set.of("period", "source", "text", "text_en"));
        return new Row.Remark(remark.require("period").text(), source(remark, series), text(remark, "text"));
    }

    /**
     * Returns the source that is named for a period; one that prints no value of it would be passed over. Of a series
     * without any value the chart itself tells.
     */
    private static String source(Node node, Series series) {
        Node source = node.require("source");
        String period = node.require("period").text();
        if (!series.observations().isEmpty() && !series.isPrinted(period, source.text())) {
            throw source.fault(
                    "no_value_of_series", source.text(), series.indicator().id(), period);
        }
        return source.text();
    }
}
