package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Given.Data;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Sayable;

/** Reads figures and the constraints between them: the part of a claims file that needs no data. */
public final class ClaimReader {
    private final Words words;
    private final Map<String, PrintedFigure> figures = new LinkedHashMap<>();
    private Expected expected = Expected.NOTHING;
    private final Set<String> ids = new HashSet<>();

    public ClaimReader(Words words) {
        this.words = words;
    }

    /**
     * Looks at the claims that will follow, for they say more of the figures that state no kind or unit.
     *
     * @param known the units of figures that are rows of the data, by their ids
     */
    public void expect(List<Node> claims, Map<String, Unit> known) {
        expected = Expected.of(claims, known);
    }

    /** Reads a figure that is printed in the file itself. */
    public PrintedFigure readFigure(Node node) {
        String id = newId(node);
        Node text = node.require("printed");
        Optional<Unit> beside = Optional.ofNullable(expected.units().get(id));
        Function<String, Printed> reading = number -> beside.or(() -> words.unitOf(number))
                .map(unit -> words.printed(number, unit))
                .orElseGet(() -> words.printed(number));
        NumberKind kind = kind(node, beside, reading);
        PrintedFigure bare = new PrintedFigure(
                id, printed(text, kind, reading), kind, step(node), Optional.empty(), List.of(), node.isTrue("fixed"));
        List<Outside> outside = new ArrayList<>();
        for (Node other : node.list("outside")) {
            Printed number = printed(other.require("printed"), kind, reading);
            outside.add(new Outside(
                    number.text(),
                    bare.rangeOf(number),
                    other.require("source").text(),
                    Optional.empty(),
                    new Origin(
                            other.textOf("release").orElse(""),
                            other.bilingualOf("definition").orElse(Bilingual.NONE))));
        }
        return bare.withOutside(outside);
    }

    private static Optional<Fraction> step(Node figure) {
        return figure.get("step").map(Given::aboveZero);
    }

    /** Reads a number in digits. */
    static Printed inDigits(Node node) {
        return node.read("printed", Printed::of);
    }

    /** Reads a number as a sentence prints it. */
    static Printed printed(Node node, NumberKind kind, Words words) {
        return printed(node, kind, words::printed);
    }

    private static Printed printed(Node node, NumberKind kind, Function<String, Printed> reading) {
        refuseNumber(node);
        return node.read("printed", text -> PrintedFigure.fitting(kind, reading.apply(text)));
    }

    private static void refuseNumber(Node node) {
        if (node.kind() == Node.Kind.NUMBER) {
            throw node.fault("printed_number", node.raw());
        }
    }

    /**
     * Returns the kind that a figure states; or else that of the row that it is set beside; or what its own words say,
     * such as a percentage of {@code 12%}; or that of the unit that they name; or what it is as the result of a claim.
     * Anything else is a count.
     *
     * @param beside the unit of the row
     */
    private NumberKind kind(Node figure, Optional<Unit> beside, Function<String, Printed> reading) {
        Optional<Node> stated = figure.get("kind");
        if (stated.isPresent()) {
            return stated.get().oneOf(NumberKind.class);
        }
        Node text = figure.require("printed");
        refuseNumber(text);
        Printed printed = text.read("printed", reading);
        return beside.flatMap(ClaimReader::rounded)
                .or(() -> NumberKind.of(printed))
                .or(() -> words.unitOf(printed.text()).flatMap(ClaimReader::rounded))
                .or(() -> figure.textOf("id").map(expected.results()::get))
                .orElse(NumberKind.COUNT);
    }

    /** Returns the kind of numbers in a unit, if they are rounded; a count may be something else by its own words. */
    private static Optional<NumberKind> rounded(Unit unit) {
        return Optional.of(NumberKind.of(unit)).filter(kind -> kind != NumberKind.COUNT);
    }

    /** Reads the id of a figure, which no other figure may have. */
    public String newId(Node figure) {
        String id = figure.require("id").unique(ids);
        ids.add(id);
        return id;
    }

    /** Keeps a figure so that claims can name it. */
    public void add(PrintedFigure figure) {
        figures.put(figure.id(), figure);
    }

    /** Returns the figures kept, by id. */
    public Map<String, PrintedFigure> figures() {
        return figures;
    }

    /**
     * Returns what a claim is read from, whose figures are all known.
     *
     * @param name how messages call the claim
     */
    public Given given(Node claim, Sayable name, Optional<Data> data) {
        return new Given(claim, name, figures, words, data);
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
}
