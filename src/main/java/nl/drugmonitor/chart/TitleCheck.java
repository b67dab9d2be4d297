package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartNumbers.Named;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.ClaimType;
import nl.drugmonitor.claim.ClaimTypes;
import nl.drugmonitor.claim.Corrected;
import nl.drugmonitor.claim.Given;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * Refuses a title that the figures do not bear. What it says stands beside it under {@code holds}, as claims of the
 * types that a claims file has. Each must hold by the numbers that are drawn, by those of other sources that are drawn
 * beside them, and by each reading of a contradiction that has weight: a title says what is sure.
 */
final class TitleCheck {
    /** Keys under which a claim has a number as it would be printed, and no name. */
    private static final Set<String> PRINTED = Set.of("printed", "bound");

    private final FieldValues values;

    private TitleCheck(FieldValues values) {
        this.values = values;
    }

    /**
     * Looks at a title that is written.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    static void refuseIfWrong(Wording wording, FieldValues values) {
        TitleCheck check = new TitleCheck(values);
        Faults faults = new Faults();
        List<Claim> claims = new ArrayList<>();
        for (Node node : wording.holds()) {
            faults.attempt(() -> claims.add(check.claim(node)));
        }
        faults.throwIfAny();
        TitleWords words = new TitleWords(
                wording, claims, values.numbers().edition().published().words());
        words.addFaults(faults);
        faults.throwIfAny();
    }

    /** Returns what a title says, if it holds. */
    private Claim claim(Node node) {
        ClaimType type = ClaimTypes.in(node);
        Set<String> keys = new HashSet<>(type.keys());
        keys.add("type");
        keys.remove("use"); // the series of the chart says which source is taken
        node.refuseOtherKeys(keys);
        Map<String, Named> names = new HashMap<>();
        type.names(node).forEach((name, written) -> names.put(name, named(name, written, node)));
        Claim drawn = read(type, node, figures(names));
        refuse(node, drawn.check(), Note.of("chart.title.drawn"));
        for (Map.Entry<String, Named> name : names.entrySet()) {
            for (PrintedFigure rival : name.getValue().rivals()) {
                Map<String, PrintedFigure> figures = figures(names);
                figures.put(name.getKey(), rival);
                Verdict verdict = read(type, node, figures).check();
                refuse(node, verdict, Note.of("chart.title.rival", sources(rival)));
            }
        }
        readings()
                .forEach(reading -> refuse(
                        node,
                        drawn.with(new Corrected(reading)).judge(),
                        Note.of("chart.title.reading", shown(reading))));
        return drawn;
    }

    private Named named(String name, Node written, Node claim) {
        boolean isPrinted = PRINTED.stream()
                .flatMap(key -> claim.get(key).stream())
                .anyMatch(value -> value.place().equals(written.place()));
        return isPrinted
                ? Named.ofText(PrintedFigure.of(name, NumberKind.COUNT, name))
                : values.numbers().find(name, written);
    }

    private static Map<String, PrintedFigure> figures(Map<String, Named> names) {
        Map<String, PrintedFigure> figures = new HashMap<>();
        names.forEach((name, named) -> figures.put(name, named.figure()));
        return figures;
    }

    private Claim read(ClaimType type, Node node, Map<String, PrintedFigure> figures) {
        Words words = values.numbers().edition().published().words();
        Given.Data data = (value, period, claim, choices) -> values.numbers().at(value, period);
        return type.reading().apply(new Given(node, Note.of("chart.title.claim"), figures, words, Optional.of(data)));
    }

    private void refuse(Node node, Verdict verdict, Note by) {
        if (verdict.outcome() != Outcome.REPRODUCED) {
            throw node.fault("chart_title", said(node), by, verdict);
        }
    }

    /** Returns a claim as it is written: {@code trend, direction: fall}. */
    private static String said(Node node) {
        return node.members().entrySet().stream()
                .map(member -> member.getKey().equals("type")
                        ? member.getValue().raw()
                        : member.getKey() + ": " + member.getValue().raw())
                .collect(Collectors.joining(", "));
    }

    private String sources(PrintedFigure rival) {
        return rival.observation()
                .map(row -> values.texts().printed(List.of(row)))
                .orElse(rival.id());
    }

    /** Returns for each reading of real weight which rows of the data are other numbers by it. */
    private Stream<Map<PrintedFigure, Printed>> readings() {
        return values.doubts().contradictions().stream()
                .flatMap(contradiction -> contradiction.readings().ofRealWeight())
                .flatMap(TitleCheck::meant)
                .filter(meant -> !meant.isEmpty());
    }

    /** Returns the numbers of a reading; where a base is another, but not known exactly, those at either end. */
    private static Stream<Map<PrintedFigure, Printed>> meant(Reading reading) {
        List<Map<PrintedFigure, Printed>> all = new ArrayList<>();
        Map<PrintedFigure, Printed> misprints = new HashMap<>();
        reading.meant().forEach((figure, meant) -> put(misprints, figure, meant));
        all.add(misprints);
        for (OtherBase stand : reading.stands()) {
            for (Fraction end : List.of(stand.values().low(), stand.values().high())) {
                Map<PrintedFigure, Printed> other = new HashMap<>(misprints);
                put(other, stand.base(), Printed.of(Rounding.rounded(end, 0).toPlainString()));
                all.add(other);
            }
        }
        return all.stream();
    }

    /** Puts what is meant under the name that a row of the data has in a chart, and under that of the claims file. */
    private static void put(Map<PrintedFigure, Printed> meant, PrintedFigure figure, Printed number) {
        meant.put(figure, number);
        figure.observation().map(ChartNumbers::figure).ifPresent(row -> meant.put(row, number));
    }

    private static List<Sayable> shown(Map<PrintedFigure, Printed> reading) {
        return reading.entrySet().stream()
                .map(each -> (Sayable)
                        Note.of("chart.instead", each.getValue(), each.getKey().printed()))
                .distinct()
                .toList();
    }
}
