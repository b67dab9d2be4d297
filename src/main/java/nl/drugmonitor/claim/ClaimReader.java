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
import nl.drugmonitor.input.InvalidInputException;
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
        Optional<Node> step = figure.get("step");
        return step.isEmpty() ? Optional.empty() : Optional.of(aboveZero(step.get()));
    }

    private static Fraction aboveZero(Node node) {
        BigInteger number = node.anyWholeNumber();
        if (number.signum() <= 0) {
            throw new InvalidInputException(
                    node.place(),
                    "a number above zero must stand here, not " + number + ".",
                    "Write 1000, for example.");
        }
        return Fraction.of(new BigDecimal(number));
    }

    public static Printed printed(Node node) {
        if (node.kind() == Node.Kind.NUMBER) {
            throw new InvalidInputException(
                    node.place(),
                    "printed must be a string, not the number " + node.raw()
                            + ": 1.230 and 1,5 would lose their meaning.",
                    "Write \"" + node.raw() + "\" in quotes.");
        }
        try {
            return Printed.of(node.text());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(
                    node.place(), e.getMessage() + ".", "Write the number as it is printed, such as 16.945 or 12,3%.");
        }
    }

    public static Kind kind(Node figure) {
        Optional<Node> name = figure.get("kind");
        if (name.isEmpty()) {
            return Kind.COUNT;
        }
        Optional<Kind> kind = Kind.of(name.get().text());
        if (kind.isEmpty()) {
            throw new InvalidInputException(
                    name.get().place(),
                    "figure " + figure.require("id").text() + " cannot be of kind \""
                            + name.get().raw() + "\".",
                    "Write one of: " + List.of(Kind.values()) + ".");
        }
        return kind.get();
    }

    /** Reads the id of a figure, which no other figure may have. */
    public String newId(Node figure) {
        Node id = figure.require("id");
        if (!ids.add(id.text())) {
            throw new InvalidInputException(
                    id.place(),
                    "figure id \"" + id.text() + "\" must not be there twice.",
                    "Give each figure an id of its own.");
        }
        return id.text();
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
        for (String key : FIGURE_KEYS) {
            Optional<Node> name = claim.get(key);
            if (name.isPresent()) {
                names.putIfAbsent(name.get().text(), name.get());
            }
        }
        for (String key : FIGURE_LIST_KEYS) {
            for (Node item : claim.list(key)) {
                names.putIfAbsent(item.text(), item);
            }
        }
        return names;
    }

    /**
     * Reads a constraint whose figures are all known, and whose type is one that some file may have.
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
                throw new InvalidInputException(
                        claim.require("type").place(),
                        name + " of type \"" + type + "\" is about rows of the data, and here are single figures only.",
                        "Write one of: " + String.join(", ", CONSTRAINTS) + ".");
        };
    }

    /**
     * Refuses a type that is none.
     *
     * @param name how messages call the claim
     */
    public static void checkType(Node claim, String name) {
        Node type = claim.require("type");
        if (!CONSTRAINTS.contains(type.text()) && !DATA_TYPES.contains(type.text())) {
            throw new InvalidInputException(
                    type.place(),
                    name + " cannot be of type \"" + type.text() + "\".",
                    "Write one of: " + String.join(", ", CONSTRAINTS) + ", and in an edition also "
                            + String.join(", ", DATA_TYPES) + ".");
        }
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
            return Relation.of(relation.get().text()).map(Relation::change);
        }
        Optional<Node> printed = claim.get("printed");
        return printed.isPresent()
                ? Optional.ofNullable(figures.get(printed.get().text()))
                : claim.textOf("word").map(word -> language -> word);
    }

    private List<Figure> figureList(Node claim, String key) {
        List<Figure> list = new ArrayList<>();
        for (Node name : claim.require(key).items()) {
            list.add(figure(name));
        }
        return list;
    }

    private Constraint sum(Node claim, String name) {
        List<Figure> terms = figureList(claim, "terms");
        Figure total =
                claim.get("total").isPresent() ? figure(claim, "total") : total(claim.require("total_value"), name);
        if (terms.contains(total)) {
            throw new InvalidInputException(
                    claim.require("terms").place(),
                    name + " must not name " + total.id() + " as term and as total.",
                    "Take it out of one of the two.");
        }
        return new Sum(terms, total);
    }

    private static Figure total(Node value, String name) {
        Printed printed = value.kind() == Node.Kind.NUMBER
                ? Printed.of(value.anyWholeNumber().toString())
                : printed(value);
        return new Figure("total of " + name, printed, Kind.COUNT, Optional.empty(), Optional.empty(), List.of(), true);
    }

    private Constraint compare(Node claim) {
        Node relation = claim.require("relation");
        return switch (relation.text()) {
            case "highest_of" -> new Extreme(figure(claim, "figure"), End.HIGHEST, figureList(claim, "among"));
            case "lowest_of" -> new Extreme(figure(claim, "figure"), End.LOWEST, figureList(claim, "among"));
            default -> new Compare(figure(claim, "left"), relation(relation), figure(claim, "right"));
        };
    }

    private static Relation relation(Node name) {
        Optional<Relation> relation = Relation.of(name.text());
        if (relation.isEmpty()) {
            throw new InvalidInputException(
                    name.place(),
                    "relation cannot be \"" + name.text() + "\".",
                    "Write greater, less, equal, highest_of or lowest_of.");
        }
        return relation.get();
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
            throw new InvalidInputException(
                    claim.require("min_percent").place(),
                    "min_percent must not be above max_percent.",
                    "Change the two about; a fall of 5 to 10 percent is -10 to -5.");
        }
        Range bounds = new Range(min.orElse(null), max.orElse(null));
        return new Word(claim.get("word").map(Node::text).orElse(""), bounds, bounds);
    }

    private Word known(Node claim) {
        Node name = claim.require("word");
        Optional<Word> word = words.change(name.text());
        if (word.isEmpty()) {
            List<String> near = NearNames.within(
                    TYPING_ERRORS, name.text(), List.of(words.changeWords().split(", ", -1)));
            throw new InvalidInputException(
                    name.place(),
                    "\"" + name.text() + "\" is no word of words.csv for the size of a change.",
                    near.isEmpty()
                            ? "Add it there with its bounds, or write min_percent and max_percent here."
                            : "Did you mean " + String.join(" or ", near)
                                    + "? Else write min_percent and max_percent here.");
        }
        return word.get();
    }

    private static Fraction percent(Node node) {
        return node.kind() == Node.Kind.NUMBER
                ? Fraction.of(new BigDecimal(node.anyWholeNumber()))
                : printed(node).value();
    }
}
