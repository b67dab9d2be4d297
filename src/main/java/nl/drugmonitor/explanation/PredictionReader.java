package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.explanation.Coverage.Way;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.RefusedException;

/** Reads a prediction of any type against the published figures. */
final class PredictionReader {
    private static final Set<String> COMMON = Set.of("says", "test", "type", "use", "breaks");

    /** The types, and the keys of each besides the common ones. */
    private static final Map<String, Set<String>> TYPES = types();

    private final Figures figures;

    PredictionReader(Figures figures) {
        this.figures = figures;
    }

    private static Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        types.put("change", Set.of("indicator", "indicators", "from", "to", "direction", "within"));
        types.put("part", Set.of("indicator", "indicators", "of", "from", "to", "part_from", "part_to", "new"));
        types.put("substitution", Set.of("indicator", "of", "from", "to", "part_from", "part_to", "assuming"));
        types.put("product", Set.of("total", "count", "from", "to"));
        types.put("size", Set.of("total", "count", "from", "to", "direction"));
        types.put("composition", Set.of("indicators", "from", "to", "within"));
        types.put("order", Set.of("cause", "effect"));
        types.put("head_start", Set.of("cause", "effect"));
        types.put("timing", Set.of("indicator", "event", "from", "to"));
        types.put("noise", Set.of("indicator", "from", "to"));
        types.put("trend", Set.of("indicator", "from", "to", "direction"));
        types.put("part_year", Set.of("indicator", "from", "to", "within", "assuming"));
        return types;
    }

    Prediction read(Node node) {
        Node type = node.require("type");
        Set<String> keys = new HashSet<>(COMMON);
        keys.addAll(TYPES.get(type.oneOf(TYPES.keySet())));
        node.refuseOtherKeys(keys);
        if (!type.text().equals("trend")) { // which runs between years
            requireOrder(node, "from", "to");
        }
        requireOrder(node, "part_from", "part_to");
        return switch (type.text()) {
            case "change" ->
                new SeriesChange(
                        points(node, "from"),
                        points(node, "to"),
                        direction(node),
                        within(node),
                        breaks(node, indicators(node)));
            case "part" -> coverage(node, Way.PART);
            case "substitution" -> coverage(node, Way.SUBSTITUTION);
            case "product" ->
                new Product(
                        point(node, "total", "from"),
                        point(node, "total", "to"),
                        point(node, "count", "from"),
                        point(node, "count", "to"),
                        breaks(node, "total", "count"));
            case "size" ->
                new Size(
                        point(node, "total", "from"),
                        point(node, "total", "to"),
                        point(node, "count", "from"),
                        point(node, "count", "to"),
                        direction(node),
                        breaks(node, "total", "count"));
            case "composition" -> composition(node);
            case "order" -> new Order(run(node, "cause"), run(node, "effect"));
            case "head_start" -> new HeadStart(run(node, "cause"), run(node, "effect"));
            case "timing" ->
                new Timing(
                        find(node.require("event"), List.of(series(node.require("indicator")))),
                        point(node, "indicator", "from"),
                        point(node, "indicator", "to"));
            case "noise" ->
                new Noise(point(node, "indicator", "from"), point(node, "indicator", "to"), breaks(node, "indicator"));
            case "trend" -> trend(node);
            default ->
                new PartYearShare(
                        point(node, "indicator", "from"),
                        point(node, "indicator", "to"),
                        within(node),
                        node.textOf("assuming").orElse(""),
                        breaks(node, "indicator"));
        };
    }

    private Coverage coverage(Node node, Way way) {
        List<Series> counted = new ArrayList<>(indicators(node));
        counted.add(series(node.require("of")));
        return new Coverage(
                way,
                node.isTrue("new")
                        ? List.of()
                        : points(node, node.get("part_from").isPresent() ? "part_from" : "from"),
                points(node, node.get("part_to").isPresent() ? "part_to" : "to"),
                point(node, "of", "from"),
                point(node, "of", "to"),
                way == Way.SUBSTITUTION ? assumption(node) : "",
                breaks(node, counted));
    }

    /** Returns what must be true for a substitution to have an upper bound; a bound without it would say too much. */
    private static String assumption(Node node) {
        return node.textOf("assuming").orElseThrow(() -> node.require("type").fault("no_assumption"));
    }

    private Composition composition(Node node) {
        if (node.require("indicators").items().size() < 2) {
            throw node.require("indicators").fault("one_part");
        }
        return new Composition(points(node, "from"), points(node, "to"), within(node), breaks(node, indicators(node)));
    }

    /** Returns a point for each series that is named, one or several. */
    private List<Point> points(Node node, String period) {
        return indicators(node).stream()
                .map(series -> point(series, node.require(period), node))
                .toList();
    }

    private List<Series> indicators(Node node) {
        return node.get("indicators").isEmpty()
                ? List.of(series(node.require("indicator")))
                : node.require("indicators").items().stream().map(this::series).toList();
    }

    private RankTrend trend(Node node) {
        Series series = series(node.require("indicator"));
        int first = node.require("from").wholeNumber(1900, 2099);
        int last = node.require("to").wholeNumber(first + 1, 2100);
        List<Point> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Point(series, Period.ofYear(year), use(node, series)))
                .toList();
        return new RankTrend(years, direction(node), breaks(node, List.of(series)));
    }

    private Run run(Node node, String key) {
        Node run = node.require(key);
        run.refuseOtherKeys(Set.of("indicator", "direction", "until", "use", "breaks"));
        Node until = run.require("until");
        Series series = series(run.require("indicator"));
        Direction direction = run.require("direction").oneOf(EnumSet.of(Direction.RISE, Direction.FALL));
        Point last = point(series, until, run);
        if (!last.period().isYear()) {
            throw until.fault("no_year", until.raw());
        }
        return new Run(last, direction, breaks(run, List.of(series)));
    }

    private Point point(Node node, String indicator, String period) {
        return point(series(node.require(indicator)), node.require(period), node);
    }

    /** Refuses periods the wrong way round, by which a fall would read as a rise. */
    private static void requireOrder(Node node, String first, String second) {
        Optional<Node> from = node.get(first);
        Optional<Node> to = node.get(second);
        if (from.isPresent() && to.isPresent() && Period.in(from.get()).compareTo(Period.in(to.get())) >= 0) {
            throw from.get()
                    .fault("order", first, second, from.get().raw(), to.get().raw());
        }
    }

    private Point point(Series series, Node period, Node withUse) {
        return new Point(series, Period.in(period), use(withUse, series));
    }

    private Series series(Node name) {
        return name.known(figures.byIndicator(), "indicators.csv");
    }

    private static Direction direction(Node node) {
        return node.require("direction").oneOf(Direction.class);
    }

    private static Fraction within(Node node) {
        return node.get("within")
                .map(within -> Fraction.of(within.wholeNumber(0, 100)))
                .orElse(Fraction.ZERO);
    }

    /** Returns which source to take of several, by period; each must have printed a value. */
    private static Map<String, String> use(Node node, Series series) {
        Map<String, String> use = new LinkedHashMap<>();
        node.get("use").map(Node::members).orElse(Map.of()).forEach((period, source) -> {
            if (!isPrinted(series, period, source.text())) {
                throw source.fault(
                        "no_value_of_series", source.text(), series.indicator().id(), period);
            }
            use.put(period, source.text());
        });
        return use;
    }

    private static boolean isPrinted(Series series, String period, String source) {
        try {
            Published at = series.at(period);
            return at.isRevised() || at.from(source).isPresent();
        } catch (RefusedException e) {
            return false;
        }
    }

    private List<String> breaks(Node node, String... indicators) {
        return breaks(
                node,
                Stream.of(indicators)
                        .map(indicator -> series(node.require(indicator)))
                        .toList());
    }

    private static List<String> breaks(Node node, List<Series> series) {
        return node.list("breaks").stream()
                .map(day -> find(day, series).date().toString())
                .toList();
    }

    /** Returns the break of any of some series that a day names. */
    private static SeriesBreak find(Node day, List<Series> series) {
        List<SeriesBreak> breaks = series.stream()
                .flatMap(one -> one.indicator().breaks().stream())
                .toList();
        return breaks.stream()
                .filter(seriesBreak -> seriesBreak.date().toString().equals(day.text()))
                .findFirst()
                .orElseThrow(() -> day.fault(
                        breaks.isEmpty() ? "no_breaks" : "no_break",
                        day.text(),
                        series.stream().map(one -> one.indicator().id()).toList(),
                        breaks.stream().map(SeriesBreak::date).toList()));
    }
}
