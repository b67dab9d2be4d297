package nl.drugmonitor.explanation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NearNames;
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
        Set<String> own = TYPES.get(type.text());
        if (own == null) {
            throw new InvalidInputException(
                    type.place(),
                    "a prediction cannot be of type \"" + type.text() + "\".",
                    "Write one of: " + String.join(", ", TYPES.keySet()) + ".");
        }
        Set<String> keys = new HashSet<>(COMMON);
        keys.addAll(own);
        node.refuseOtherKeys(keys);
        return switch (type.text()) {
            case "change" -> new SeriesChange(step(node), direction(node.require("direction")), within(node));
            case "part" -> coverage(node, false, Optional.empty());
            case "substitution" -> coverage(node, true, Optional.of(assumption(node)));
            case "product" -> new Product(step(node, "total"), step(node, "count"));
            case "size" -> new Size(step(node, "total"), step(node, "count"), direction(node.require("direction")));
            case "composition" -> composition(node);
            case "order" -> new Order(run(node, "cause"), run(node, "effect"));
            case "head_start" -> new HeadStart(run(node, "cause"), run(node, "effect"));
            case "timing" -> {
                Step step = step(node, "indicator");
                yield new Timing(
                        event(node.require("event"), List.of(step.last().series())), step.earlier(), step.later());
            }
            case "noise" -> new Noise(step(node, "indicator"));
            case "trend" -> trend(node);
            default -> new PartYearShare(step(node, "indicator"), within(node), node.bilingualOf("assuming"));
        };
    }

    private Coverage coverage(Node node, boolean inPlace, Optional<Bilingual> assuming) {
        Step part = step(
                node,
                indicators(node),
                node.get("part_from").isPresent() ? "part_from" : "from",
                node.get("part_to").isPresent() ? "part_to" : "to");
        return new Coverage(
                inPlace,
                node.isTrue("new") ? new Step(List.of(), part.to(), part.breaks()) : part,
                step(node, "of"),
                assuming);
    }

    /** Returns what must be true for a substitution to have an upper bound; a bound without it would say too much. */
    private static Bilingual assumption(Node node) {
        return node.bilingualOf("assuming")
                .orElseThrow(() -> new InvalidInputException(
                        node.require("type").place(),
                        "a substitution must say under which assumption its share is an upper bound.",
                        "Add it under assuming, such as: each examination displaced became an EMD in the same year."));
    }

    private Composition composition(Node node) {
        if (node.require("indicators").items().size() < 2) {
            throw new InvalidInputException(
                    node.require("indicators").place(),
                    "indicators must name two parts or more.",
                    "Name each part, the one that loses its share first.");
        }
        return new Composition(step(node), within(node));
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
        if (period(from).compareTo(period(to)) >= 0) {
            throw new InvalidInputException(
                    from.place(),
                    first + " must be before " + second + ", but " + from.raw() + " is not before " + to.raw() + ".",
                    "Change the two about.");
        }
        return new Step(points(node, series, from), points(node, series, to), breaks(node));
    }

    private static List<Point> points(Node node, List<Series> series, Node period) {
        return series.stream().map(one -> point(one, period, node)).toList();
    }

    private List<Series> indicators(Node node) {
        return node.get("indicators").isEmpty()
                ? List.of(series(node.require("indicator")))
                : node.list("indicators").stream().map(this::series).toList();
    }

    private RankTrend trend(Node node) {
        Series series = series(node.require("indicator"));
        int first = node.require("from").wholeNumber();
        int last = node.require("to").wholeNumber();
        if (first < 1900 || last > 2100 || first >= last) {
            throw new InvalidInputException(
                    node.require("from").place(),
                    "a trend must run between two years from 1900 to 2100, not from " + first + " to " + last + ".",
                    "Write the first and the last year.");
        }
        List<Point> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(new Point(series, Period.ofYear(year), use(node, series)));
        }
        return new RankTrend(years, direction(node.require("direction")), breaks(node));
    }

    private Run run(Node node, String key) {
        Node run = node.require(key);
        run.refuseOtherKeys(Set.of("indicator", "direction", "until", "use", "breaks"));
        Node until = run.require("until");
        Series series = series(run.require("indicator"));
        Direction direction = direction(run.require("direction"));
        if (direction == Direction.FLAT) {
            throw new InvalidInputException(
                    run.require("direction").place(),
                    "the direction of a run must be rise or fall.",
                    "Write one of them.");
        }
        Point last = point(series, until, run);
        if (!last.period().isYear()) {
            throw new InvalidInputException(
                    until.place(), "until must be a year, not \"" + until.text() + "\".", "Write it like \"2024\".");
        }
        return new Run(last, direction, breaks(run));
    }

    private static Point point(Series series, Node period, Node withUse) {
        return new Point(series, period(period), use(withUse, series));
    }

    private static Period period(Node period) {
        try {
            return Period.of(period.raw());
        } catch (DateTimeException e) {
            throw new InvalidInputException(
                    period.place(),
                    "period must be a run of whole months, not \"" + period.raw() + "\".",
                    "Write 2024, 2024-H1, 2024-Q1, 2024-04 or 2023-04/2023-12.");
        }
    }

    private Series series(Node name) {
        Optional<Series> series = figures.find(name.text());
        if (series.isEmpty()) {
            List<String> known =
                    figures.all().stream().map(other -> other.indicator().id()).toList();
            throw new InvalidInputException(
                    name.place(),
                    "indicator \"" + name.text() + "\" is no series of indicators.csv.",
                    NearNames.to(name.text(), known).isEmpty()
                            ? "`./ndm series` lists them."
                            : NearNames.advice(name.text(), known));
        }
        return series.get();
    }

    private static Direction direction(Node name) {
        return Direction.of(name.text())
                .orElseThrow(() -> new InvalidInputException(
                        name.place(),
                        "direction must be rise, fall or flat, not \"" + name.text() + "\".",
                        "Write one of them."));
    }

    private static Fraction within(Node node) {
        Optional<Node> within = node.get("within");
        if (within.isEmpty()) {
            return Fraction.ZERO;
        }
        int percent = within.get().wholeNumber();
        if (percent < 0 || percent > 100) {
            throw new InvalidInputException(
                    within.get().place(),
                    "within must be a percentage from 0 to 100, not " + percent + ".",
                    "Write how much of a change is still none.");
        }
        return Fraction.of(percent);
    }

    /** Returns which source to take of several, by period; each must have printed a value. */
    private static Map<String, String> use(Node node, Series series) {
        Map<String, String> use = new LinkedHashMap<>();
        Optional<Node> sources = node.get("use");
        if (sources.isPresent()) {
            for (Map.Entry<String, Node> source : sources.get().members().entrySet()) {
                boolean printed;
                try {
                    Published at = series.at(source.getKey());
                    printed =
                            at.isRevised() || at.from(source.getValue().text()).isPresent();
                } catch (DateTimeException e) {
                    printed = false;
                }
                if (!printed) {
                    throw new InvalidInputException(
                            source.getValue().place(),
                            source.getValue().text() + " prints no value of "
                                    + series.indicator().id() + " for \"" + source.getKey() + "\".",
                            "Name a source that does; `./ndm series "
                                    + series.indicator().id() + "` lists them.");
                }
                use.put(source.getKey(), source.getValue().text());
            }
        }
        return use;
    }

    /** Returns the days of the breaks that a prediction looks across: of any of its series. */
    private List<String> breaks(Node node) {
        List<Series> series = Stream.of("indicator", "indicators", "of", "total", "count")
                .flatMap(key -> node.get(key).stream())
                .flatMap(named -> named.kind() == Node.Kind.LIST ? named.items().stream() : Stream.of(named))
                .map(this::series)
                .toList();
        return node.list("breaks").stream()
                .map(day -> event(day, series).date().toString())
                .toList();
    }

    private static SeriesBreak event(Node day, List<Series> series) {
        return series.stream()
                .flatMap(one -> one.indicator().breaks().stream())
                .filter(each -> each.date().toString().equals(day.text()))
                .findFirst()
                .orElseThrow(() -> noBreak(day, series));
    }

    private static InvalidInputException noBreak(Node day, List<Series> series) {
        String names = series.stream().map(one -> one.indicator().id()).collect(Collectors.joining(" or "));
        List<String> days = series.stream()
                .flatMap(one -> one.indicator().breaks().stream())
                .map(each -> each.date().toString())
                .toList();
        return new InvalidInputException(
                day.place(),
                "\"" + day.text() + "\" is no day of breaks.csv for " + names + ".",
                days.isEmpty() ? "Add a row there." : "Write one of: " + String.join(", ", days) + ".");
    }
}
