package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Reason;

/**
 * One reading of the contradictions that bear on some values.
 *
 * @param numbers the values that readings differ in, as this one has them; none if no contradiction bears on them
 * @param corrected the figures with another number than is printed
 */
record Scenario(List<Reason> numbers, Map<Observation, PrintedFigure> corrected) {
    /** All values as they are printed. */
    static final Scenario AS_PRINTED = new Scenario(List.of(), Map.of());

    Scenario {
        numbers = List.copyOf(numbers);
        corrected = Map.copyOf(corrected);
    }

    /** Returns every reading that makes a difference to the values, in the order of their weights. */
    static List<Scenario> of(List<Contradiction> contradictions, Collection<Observation> used) {
        List<Scenario> scenarios = List.of(AS_PRINTED);
        for (Contradiction contradiction : contradictions) {
            Set<Scenario> readings = readings(contradiction, used);
            if (!readings.isEmpty()) {
                scenarios = scenarios.stream()
                        .flatMap(before -> readings.stream().map(before::with))
                        .toList();
            }
        }
        return scenarios;
    }

    private Scenario with(Scenario other) {
        Map<Observation, PrintedFigure> both = new LinkedHashMap<>(corrected);
        both.putAll(other.corrected);
        return new Scenario(
                Stream.concat(numbers.stream(), other.numbers.stream()).toList(), both);
    }

    /** Returns the readings of one contradiction, those alike once; none if no reading corrects one of the values. */
    private static Set<Scenario> readings(Contradiction contradiction, Collection<Observation> used) {
        List<Reading> plausible = contradiction.readings().plausible();
        List<PrintedFigure> inDoubt = plausible.stream()
                .flatMap(reading -> reading.misprints().stream())
                .map(Correction::figure)
                .filter(figure -> figure.observation().filter(used::contains).isPresent())
                .distinct()
                .toList();
        Set<Scenario> scenarios = new LinkedHashSet<>();
        if (!inDoubt.isEmpty()) {
            plausible.forEach(reading -> scenarios.add(scenario(reading, inDoubt)));
        }
        return scenarios;
    }

    private static Scenario scenario(Reading reading, List<PrintedFigure> inDoubt) {
        Map<Observation, PrintedFigure> corrected = new LinkedHashMap<>();
        List<Reason> numbers = new ArrayList<>();
        for (PrintedFigure figure : inDoubt) {
            Optional<Printed> other = reading.misprints().stream()
                    .filter(misprint -> misprint.figure().equals(figure))
                    .map(Correction::to)
                    .findFirst();
            numbers.add(other.<Reason>map(number -> new ExplanationReason.ReadAs(figure, number))
                    .orElseGet(() -> new ExplanationReason.ReadAsPrinted(figure)));
            other.ifPresent(number -> corrected.put(
                    figure.observation().orElseThrow(), PrintedFigure.of(figure.id(), figure.kind(), number)));
        }
        return new Scenario(numbers, corrected);
    }
}
