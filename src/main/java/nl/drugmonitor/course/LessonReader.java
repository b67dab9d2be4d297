package nl.drugmonitor.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ClaimReader;
import nl.drugmonitor.claim.ClaimType;
import nl.drugmonitor.claim.ClaimTypes;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.course.AskedChoice.Option;
import nl.drugmonitor.course.AskedEnd.Side;
import nl.drugmonitor.course.AskedResult.Rule;
import nl.drugmonitor.course.AskedResult.Slip;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Note;

/** Reads the exercises of a lesson. {@code docs/teaching.md} describes the file. */
final class LessonReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "title_nl",
            "figures",
            "asks",
            "slips",
            "options",
            "hints",
            "hints_nl",
            "working",
            "working_nl");

    private static final int HINTS = 2;
    private static final int MOST_DECIMALS = 6;

    private final Figures published;

    private LessonReader(Figures published) {
        this.published = published;
    }

    /**
     * Reads a lesson.
     *
     * @param published the figures of an edition by its id: those of a lesson stay the same when later ones revise them
     * @throws nl.drugmonitor.input.InvalidInputException with the first fault
     */
    static Lesson read(TextFile file, Function<String, Figures> published) {
        Node root = Node.read(file);
        LessonReader reader =
                new LessonReader(published.apply(root.require("edition").text()));
        return new Lesson(
                root.require("lesson").text(),
                root.bilingual("title"),
                root.require("exercises").items().stream().map(reader::exercise).toList());
    }

    private Exercise exercise(Node node) {
        node.refuseOtherKeys(KEYS);
        Node hints = node.require("hints");
        if (hints.items().size() != HINTS) {
            throw hints.fault(
                    "hints",
                    Integer.toString(HINTS),
                    Integer.toString(hints.items().size()));
        }
        return new Exercise(
                node.require("id").text(),
                node.bilingual("title"),
                node.get("options").isPresent() ? choice(node) : number(node),
                node.bilinguals("hints"),
                node.bilingual("working"));
    }

    private static AskedChoice choice(Node node) {
        List<Option> options = node.require("options").items().stream()
                .map(option ->
                        new Option(option.require("key").text(), option.isTrue("right"), option.bilingual("why")))
                .toList();
        if (options.stream().noneMatch(Option::isRight)) {
            throw node.require("options").fault("no_right_option");
        }
        return new AskedChoice(options);
    }

    private Asked number(Node node) {
        Node asks = node.require("asks");
        Form form = new Form(
                node.require("id").text(),
                asks.get("kind").map(kind -> kind.oneOf(NumberKind.class)).orElse(NumberKind.COUNT),
                asks.get("decimals")
                        .map(count -> count.wholeNumber(0, MOST_DECIMALS))
                        .orElse(0));
        Map<String, PrintedFigure> figures = new LinkedHashMap<>();
        for (Node figure : node.require("figures").items()) {
            figures.put(figure.require("id").unique(figures.keySet()), figure(figure));
        }
        if (asks.get("end").isPresent()) {
            return end(asks, form, figures);
        }
        List<Slip> slips = new ArrayList<>();
        for (Node slip : node.list("slips")) {
            slips.add(new Slip(
                    slip.require("mistake").oneOf(Mistake.class), rule(slip, figures), slip.bilingualOf("why")));
        }
        return new AskedResult(form, figures, rule(asks, figures), slips);
    }

    /** Returns a figure of the data, or one that the exercise prints. An exercise never doubts its own figures. */
    private PrintedFigure figure(Node node) {
        String id = node.require("id").text();
        if (node.get("indicator").isEmpty()) {
            return certain(new ClaimReader(published.words()).readFigure(node));
        }
        Published values = node.require("indicator")
                .known(published.byIndicator(), "indicators.csv")
                .at(Period.in(node.require("period")));
        Observation row = values.chosen(node.textOf("source"))
                .orElseThrow(() -> node.fault(
                        "no_value_of_source", node.textOf("source").orElse(""), values.period(), values.describe()));
        return certain(PrintedFigure.of(id, row));
    }

    private static PrintedFigure certain(PrintedFigure figure) {
        return new PrintedFigure(
                figure.id(), figure.printed(), figure.kind(), figure.step(), figure.observation(), List.of(), true);
    }

    /** Reads a claim whose result is the answer; the key of its result is left out, and is the answer's. */
    private Rule rule(Node claim, Map<String, PrintedFigure> figures) {
        ClaimType type = ClaimTypes.in(claim);
        type.names(claim).entrySet().stream()
                .filter(name -> !name.getKey().equals(Form.ANSWER))
                .forEach(name -> name.getValue().named(figures, "no_figure"));
        return answer -> {
            ClaimReader reader = new ClaimReader(published.words());
            figures.values().forEach(reader::add);
            reader.add(answer);
            return (Arithmetic)
                    type.reading().apply(reader.given(claim, Note.of("claim_name", Form.ANSWER), Optional.empty()));
        };
    }

    /** Reads which end of the values of a figure is asked for: of its rounding interval, or of what a claim allows. */
    private AskedEnd end(Node asks, Form form, Map<String, PrintedFigure> figures) {
        PrintedFigure figure = asks.require("of").named(figures, "no_figure");
        Range values = figure.range();
        if (asks.get("type").isPresent()) {
            PrintedFigure result = asks.require("result").named(figures, "no_figure");
            values = rule(asks, figures)
                    .apply(new PrintedFigure(
                            Form.ANSWER,
                            result.printed(),
                            result.kind(),
                            result.step(),
                            result.observation(),
                            List.of(),
                            true))
                    .needed(figure, Values.PRINTED)
                    .get(0);
        }
        Interval both = values.bounded().orElseThrow(() -> asks.fault("no_end", figure.id()));
        Interval possible =
                form.kind() == NumberKind.COUNT ? both.wholeNumbers().orElse(both) : both;
        Side side = DataName.find(
                        Arrays.asList(Side.values()), asks.require("end").oneOf(List.of("low", "high")))
                .orElseThrow();
        return new AskedEnd(form, figure, possible, side);
    }
}
