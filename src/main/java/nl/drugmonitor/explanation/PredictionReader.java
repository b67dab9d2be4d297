package nl.drugmonitor.explanation;

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
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;

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
        return switch (type.text()) {
            case "change" -> new SeriesChange(step(node), direction(node), within(node));
            case "part" -> coverage(node, false, Optional.empty());
            case "substitution" -> coverage(node, true, Optional.of(assumption(node)));
            case "product" -> new Product(step(node, "total"), count(node));
            case "size" -> new Size(step(node, "total"), count(node), direction(node));
            case "composition" -> composition(node);
            case "order" -> new Order(run(node, "cause"), run(node, "effect"));
            case "head_start" -> new HeadStart(run(node, "cause"), run(node, "effect"));
            case "timing" -> {
                Step step = step(node, "indicator");
                yield new Timing(find(node.require("event"), step.series()), step.earlier(), step.later());
            }
            case "noise" -> new Noise(step(node, "indicator"));
            case "trend" -> trend(node);
            default -> new PartYearShare(step(node, "indicator"), within(node), node.bilingualOf("assuming"));
        };
    }

    private Coverage coverage(Node node, boolean inPlace, Optional<Bilingual> assuming) {
        List<Series> parts = indicators(node);
        refuseSame(parts, node.require("of"));
        boolean isNew = node.isTrue("new");
        if (isNew && node.get("part_from").isPresent()) {
            throw node.require("part_from").fault("new_from");
        }
        Step part = step(
                node,
                parts,
                node.get("part_from").isPresent() ? "part_from" : "from",
                node.get("part_to").isPresent() ? "part_to" : "to");
        return new Coverage(
                inPlace, isNew ? new Step(List.of(), part.to(), part.breaks()) : part, step(node, "of"), assuming);
    }

    /** Returns what must be true for a substitution to have an upper bound; a bound without it would say too much. */
    private static Bilingual assumption(Node node) {
        return node.bilingualOf("assuming")
                .orElseThrow(() -> node.require("type").fault("no_assumption"));
    }

    private Composition composition(Node node) {
        if (node.require("indicators").items().size() < 2) {
            throw node.require("indicators").fault("one_part");
        }
        return new Composition(step(node), within(node));
    }

    /** Returns the step of the number that a total is divided by. */
    private Step count(Node node) {
        Step count = step(node, "count");
        refuseSame(List.of(series(node.require("total"))), node.require("count"));
        return count;
    }

    private Step step(Node node, String indicator) {
        return step(node, List.of(series(node.require(indicator))), "from", "to");
    }

    /** Returns the step of each series that is named, one or several. */
    private Step step(Node node) {
        return step(node, indicators(node), "from", "to");
    }

    /** Refuses periods the wrong way round, by which a fall would read as a rise. */
    private Step step(Node node, List<Series> series, String first, String second) {
        Node from = node.require(first);
        Node to = node.require(second);
        if (Period.in(from).compareTo(Period.in(to)) >= 0) {
            throw from.fault("order", first, second, from.raw(), to.raw());
        }
        return new Step(points(node, series, from), points(node, series, to), breaks(node));
    }

    private static List<Point> points(Node node, List<Series> series, Node period) {
        return series.stream().map(one -> point(one, period, node)).toList();
    }

    /**
     * Returns the series that are named: one under {@code indicator}, or several under {@code indicators}, each once.
     */
    private List<Series> indicators(Node node) {
        if (node.get("indicators").isEmpty()) {
            return List.of(series(node.require("indicator")));
        }
        Node several = node.require("indicators");
        if (node.get("indicator").isPresent()) {
            throw several.fault("indicator_and_indicators");
        }
        if (several.items().isEmpty()) {
            throw several.fault("no_indicator");
        }
        Map<String, Series> named = new LinkedHashMap<>();
        several.items().forEach(one -> named.put(one.unique(named.keySet()), series(one)));
        return List.copyOf(named.values());
    }

    /** Refuses to set a series against itself: that would show nothing, whatever its values are. */
    private void refuseSame(List<Series> series, Node other) {
        if (series.contains(series(other))) {
            throw other.fault("same_series", other.text());
        }
    }

    private RankTrend trend(Node node) {
        Series series = series(node.require("indicator"));
        int first = node.require("from").wholeNumber(1900, 2099);
        int last = node.require("to").wholeNumber(first + 1, 2100);
        List<Point> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Point(series, Period.ofYear(year), use(node, series)))
                .toList();
        return new RankTrend(years, direction(node), breaks(node));
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
        return new Run(last, direction, breaks(run));
    }

    private static Point point(Series series, Node period, Node withUse) {
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
            if (!series.isPrinted(period, source.text())) {
                throw source.fault(
                        "no_value_of_series", source.text(), series.indicator().id(), period);
            }
            use.put(period, source.text());
        });
        return use;
    }

    /** Returns the days of the breaks that a prediction looks across: of any of its series. */
    private List<String> breaks(Node node) {
        List<Indicator> series = Stream.of("indicator", "indicators", "of", "total", "count")
                .flatMap(key -> node.get(key).stream())
                .flatMap(named -> named.kind() == Node.Kind.LIST ? named.items().stream() : Stream.of(named))
                .map(named -> series(named).indicator())
                .toList();
        return node.list("breaks").stream()
                .map(day -> find(day, series).date().toString())
                .toList();
    }

    /** Returns the break of any of some series that a day names. */
    private static SeriesBreak find(Node day, List<Indicator> series) {
        List<SeriesBreak> breaks =
                series.stream().flatMap(one -> one.breaks().stream()).toList();
        return breaks.stream()
                .filter(seriesBreak -> seriesBreak.date().toString().equals(day.text()))
                .findFirst()
                .orElseThrow(() -> day.fault(
                        breaks.isEmpty() ? "no_breaks" : "no_break",
                        day.text(),
                        series.stream().map(Indicator::id).toList(),
                        breaks.stream().map(each -> each.date().toString()).toList()));
    }
}
