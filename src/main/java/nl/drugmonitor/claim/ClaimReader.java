package nl.drugmonitor.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ChangeBetween.Basis;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.NearNames;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Sayable;

/** Reads figures and the constraints between them: the part of a claims file that needs no data. */
public final class ClaimReader {
    /** How far a word may be from one of words.csv to be taken for it misspelt: not so far as another word. */
    private static final int TYPING_ERRORS = 2;

    private static final List<String> FIGURE_KEYS = List.of(
            "from",
            "to",
            "printed",
            "total",
            "part",
            "whole",
            "numerator",
            "denominator",
            "count",
            "population",
            "left",
            "right",
            "figure",
            "cases");
    private static final List<String> FIGURE_LIST_KEYS = List.of("terms", "among");
    private static final List<String> OTHER_KEYS =
            List.of("type", "total_value", "absolute", "per", "relation", "word", "min_percent", "max_percent");

    private static final List<String> CONSTRAINTS = List.of(
            "percent_change",
            "sum",
            "difference",
            "points",
            "share",
            "ratio",
            "rate",
            "same",
            "compare",
            "change_between",
            "attainable");
    private static final List<String> RELATIONS = List.of("greater", "less", "equal", "highest_of", "lowest_of");
    private static final List<String> DATA_TYPES = List.of("highest", "lowest", "trend", "continued", "hedge");

    private final Words words;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    public ClaimReader(Words words) {
        this.words = words;
    }

    /** Reads a figure that is printed in the file itself. */
    public Figure readFigure(Node node) {
        Figure bare = new Figure(
                newId(node),
                printed(node.require("printed")),
                kind(node),
                step(node),
                Optional.empty(),
                List.of(),
                node.isTrue("fixed"));
        List<Outside> outside = new ArrayList<>();
        for (Node other : node.list("outside")) {
            Printed text = printed(other.require("printed"));
            outside.add(new Outside(
                    text.text(),
                    bare.intervalOf(text),
                    other.require("source").text(),
                    Optional.empty(),
                    new Origin(
                            other.textOf("release").orElse(""),
                            other.bilingualOf("definition").orElse(Bilingual.NONE))));
        }
        return bare.withOutside(outside);
    }

    private static Optional<Fraction> step(Node figure) {
        return figure.get("step").map(ClaimReader::aboveZero);
    }

    private static Fraction aboveZero(Node node) {
        BigInteger number = node.wholeNumber();
        if (number.signum() <= 0) {
            throw node.fault("above_zero", number.toString());
        }
        return Fraction.of(new BigDecimal(number));
    }

    public static Printed printed(Node node) {
        if (node.kind() == Node.Kind.NUMBER) {
            throw node.fault("printed_number", node.raw());
        }
        return node.read("printed", Printed::of);
    }

    public static Kind kind(Node figure) {
        return figure.get("kind").map(name -> name.oneOf(Kind.class)).orElse(Kind.COUNT);
    }

    /** Reads the id of a figure, which no other figure may have. */
    public String newId(Node figure) {
        String id = figure.require("id").unique(ids);
        ids.add(id);
        return id;
    }

    /** Keeps a figure so that claims can name it. */
    public void add(Figure figure) {
        figures.put(figure.id(), figure);
    }

    /** Returns the figures kept, by id. */
    public Map<String, Figure> figures() {
        return figures;
    }

    /** Returns every key that a constraint of some type may have. */
    public static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIGURE_KEYS);
        keys.addAll(FIGURE_LIST_KEYS);
        keys.addAll(OTHER_KEYS);
        return keys;
    }

    /** Returns every figure id that the claim names. */
    public static Map<String, Node> names(Node claim) {
        Map<String, Node> names = new LinkedHashMap<>();
        Stream.concat(
                        FIGURE_KEYS.stream().flatMap(key -> claim.get(key).stream()),
                        FIGURE_LIST_KEYS.stream().flatMap(key -> claim.list(key).stream()))
                .forEach(name -> names.putIfAbsent(name.text(), name));
        return names;
    }

    /**
     * Reads a constraint whose figures are all known.
     *
     * @param name how messages call the claim
     */
    public Constraint readConstraint(Node claim, String name) {
        String type = claim.require("type").text();
        return switch (type) {
            case "percent_change" ->
                new PercentChange(figure(claim, "from"), figure(claim, "to"), figure(claim, "printed"));
            case "sum" -> sum(claim, name);
            case "difference" ->
                new Difference(
                        figure(claim, "from"),
                        figure(claim, "to"),
                        figure(claim, "printed"),
                        claim.isTrue("absolute") ? Sign.SIZE_ONLY : Sign.SIGNED);
            case "points" -> new Points(figure(claim, "from"), figure(claim, "to"), figure(claim, "printed"));
            case "share" -> new Share(figure(claim, "part"), figure(claim, "whole"), figure(claim, "printed"));
            case "ratio" ->
                new Ratio(figure(claim, "numerator"), figure(claim, "denominator"), figure(claim, "printed"));
            case "rate" ->
                new Rate(
                        figure(claim, "count"),
                        figure(claim, "population"),
                        aboveZero(claim.require("per")),
                        figure(claim, "printed"));
            case "same" -> new Same(figure(claim, "left"), figure(claim, "right"));
            case "compare" -> compare(claim);
            case "change_between" -> changeBetween(claim);
            case "attainable" -> new Attainable(figure(claim, "printed"), figure(claim, "cases"));
            default ->
                throw DATA_TYPES.contains(type)
                        ? claim.require("type").fault("needs_data", name, type, CONSTRAINTS)
                        : claim.require("type").fault("one_of", "type", type, CONSTRAINTS);
        };
    }

    /** Refuses a type that no claim of an edition has. */
    public static void checkType(Node claim) {
        claim.require("type")
                .oneOf(Stream.concat(CONSTRAINTS.stream(), DATA_TYPES.stream()).toList());
    }

    public Figure figure(Node claim, String key) {
        return figure(claim.require(key));
    }

    private Figure figure(Node name) {
        Figure figure = figures.get(name.text());
        if (figure == null) {
            throw new IllegalStateException("figure " + name.text() + " was not looked up first");
        }
        return figure;
    }

    /** Returns the number or word that a claim states, as far as it can be known without its other figures. */
    public Optional<Sayable> stated(Node claim) {
        Optional<Node> relation = claim.get("relation");
        if (relation.isPresent()) {
            return DataName.find(List.of(Relation.values()), relation.get().text())
                    .map(Relation::change);
        }
        Optional<Node> printed = claim.get("printed");
        return printed.isPresent()
                ? Optional.ofNullable(figures.get(printed.get().text()))
                : claim.textOf("word").map(word -> language -> word);
    }

    private List<Figure> figureList(Node claim, String key) {
        return claim.require(key).items().stream().map(this::figure).toList();
    }

    private Constraint sum(Node claim, String name) {
        List<Figure> terms = figureList(claim, "terms");
        Figure total =
                claim.get("total").isPresent() ? figure(claim, "total") : total(claim.require("total_value"), name);
        if (terms.contains(total)) {
            throw claim.require("terms").fault("term_and_total", name, total.id());
        }
        return new Sum(terms, total);
    }

    private static Figure total(Node value, String name) {
        Printed printed = value.kind() == Node.Kind.NUMBER
                ? Printed.of(value.wholeNumber().toString())
                : printed(value);
        return new Figure("total of " + name, printed, Kind.COUNT, Optional.empty(), Optional.empty(), List.of(), true);
    }

    private Constraint compare(Node claim) {
        Node relation = claim.require("relation");
        return switch (relation.oneOf(RELATIONS)) {
            case "highest_of" -> new Extreme(figure(claim, "figure"), End.HIGHEST, figureList(claim, "among"));
            case "lowest_of" -> new Extreme(figure(claim, "figure"), End.LOWEST, figureList(claim, "among"));
            default -> new Compare(figure(claim, "left"), relation.oneOf(Relation.class), figure(claim, "right"));
        };
    }

    private Constraint changeBetween(Node claim) {
        Figure from = figure(claim, "from");
        Figure to = figure(claim, "to");
        return claim.get("min_percent").isPresent() || claim.get("max_percent").isPresent()
                ? new ChangeBetween(from, to, bounded(claim), Basis.CLAIM)
                : new ChangeBetween(from, to, known(claim), Basis.WORDS);
    }

    private static Word bounded(Node claim) {
        Optional<Fraction> min = claim.get("min_percent").map(ClaimReader::percent);
        Optional<Fraction> max = claim.get("max_percent").map(ClaimReader::percent);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw claim.require("min_percent").fault("bounds", "min_percent", "max_percent");
        }
        Range bounds = new Range(min.orElse(null), max.orElse(null));
        return new Word(claim.get("word").map(Node::text).orElse(""), bounds, bounds);
    }

    private Word known(Node claim) {
        Node name = claim.require("word");
        return words.change(name.text()).orElseThrow(() -> {
            List<String> near = NearNames.within(TYPING_ERRORS, name.text(), words.changeWords());
            return name.fault(near.isEmpty() ? "change_word" : "change_word_near", name.text(), near);
        });
    }

    private static Fraction percent(Node node) {
        return node.kind() == Node.Kind.NUMBER
                ? Fraction.of(new BigDecimal(node.wholeNumber()))
                : printed(node).value();
    }
}
