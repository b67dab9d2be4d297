package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Given.Data;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Sayable;

/** Reads figures and the constraints between them: the part of a claims file that needs no data. */
public final class ClaimReader {
    private final Words words;
    private final Map<String, PrintedFigure> figures = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    public ClaimReader(Words words) {
        this.words = words;
    }

    /** Reads a figure that is printed in the file itself. */
    public PrintedFigure readFigure(Node node) {
        PrintedFigure bare = new PrintedFigure(
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
        return figure.get("step").map(Given::aboveZero);
    }

    public static Printed printed(Node node) {
        if (node.kind() == Node.Kind.NUMBER) {
            throw node.fault("printed_number", node.raw());
        }
        return node.read("printed", Printed::of);
    }

    public static NumberKind kind(Node figure) {
        return figure.get("kind").map(name -> name.oneOf(NumberKind.class)).orElse(NumberKind.COUNT);
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
