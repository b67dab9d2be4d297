package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.SeriesChart.Measure;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;

/** Reads the charts file of an edition. */
final class DefinitionReader {
    private static final List<String> KINDS =
            List.of("bars", "bars_per_month", "stacked", "lines", "index", "product", "readings");

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
        String subtitle = chart.require("subtitle").text();
        String unit = chart.require("unit").text();
        return switch (kind.oneOf(KINDS)) {
            case "bars" -> series(chart, id, Kind.BARS, Measure.VALUE, subtitle, unit);
            case "bars_per_month" -> series(chart, id, Kind.BARS, Measure.PER_MONTH, subtitle, unit);
            case "stacked" -> series(chart, id, Kind.STACKED, Measure.VALUE, subtitle, unit);
            case "lines" -> series(chart, id, Kind.LINES, Measure.VALUE, subtitle, unit);
            case "index" -> index(chart, id, subtitle, unit);
            case "product" -> product(chart, id, subtitle, unit);
            default -> readings(chart, id, subtitle, unit);
        };
    }

    private String id(Node id) {
        if (!id.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw id.fault("chart_id", id.text());
        }
        ids.add(id.unique(ids));
        return id.text();
    }

    private SeriesChart series(Node chart, String id, Kind kind, Measure measure, String subtitle, String unit) {
        Set<String> keys = new HashSet<>(Set.of("id", "kind", "subtitle", "unit", "series", "from", "base"));
        if (kind == Kind.STACKED) {
            keys.add("total");
        }
        chart.refuseOtherKeys(keys);
        return new SeriesChart(
                chart.place(),
                id,
                kind,
                measure,
                subtitle,
                unit,
                chart.get("from").map(DefinitionReader::year),
                chart.get("base").map(DefinitionReader::year),
                chart.require("series").items().stream().map(this::row).toList(),
                chart.get("total").map(this::row));
    }

    private static int year(Node node) {
        return node.wholeNumber(Row.FIRST_YEAR, Row.LAST_YEAR);
    }

    private SeriesChart index(Node chart, String id, String subtitle, String unit) {
        chart.require("base");
        return series(chart, id, Kind.LINES, Measure.INDEX, subtitle, unit);
    }

    private ProductChart product(Node chart, String id, String subtitle, String unit) {
        chart.refuseOtherKeys(Set.of("id", "kind", "subtitle", "unit", "total", "number", "size"));
        return new ProductChart(
                chart.place(),
                id,
                subtitle,
                unit,
                row(chart.require("total")),
                row(chart.require("number")),
                chart.require("size").text());
    }

    private static ReadingsChart readings(Node chart, String id, String subtitle, String unit) {
        chart.refuseOtherKeys(Set.of("id", "kind", "subtitle", "unit", "statement", "figures"));
        Map<String, String> figures = new LinkedHashMap<>();
        for (Node figure : chart.list("figures")) {
            figure.refuseOtherKeys(Set.of("figure", "name"));
            figures.put(figure.require("figure").text(), figure.require("name").text());
        }
        return new ReadingsChart(chart.place(), id, subtitle, unit, chart.textOf("statement"), figures);
    }

    private Row row(Node row) {
        row.refuseOtherKeys(Set.of("indicator", "name", "use", "part_years", "remarks"));
        Map<String, String> use = new LinkedHashMap<>();
        for (Node choice : row.list("use")) {
            choice.refuseOtherKeys(Set.of("period", "source"));
            use.put(choice.require("period").text(), choice.require("source").text());
        }
        List<Row.Remark> remarks = new ArrayList<>();
        for (Node remark : row.list("remarks")) {
            remark.refuseOtherKeys(Set.of("period", "source", "text"));
            remarks.add(new Row.Remark(
                    remark.require("period").text(),
                    remark.require("source").text(),
                    remark.require("text").text()));
        }
        return new Row(
                row.require("indicator").known(figures.byIndicator(), "indicators.csv"),
                row.require("name").text(),
                use,
                row.isTrue("part_years"),
                remarks);
    }
}
