package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;

/**
 * One reading of the contradictions that bear on some values.
 *
 * @param label the values that readings differ in, as this one has them; empty if no contradiction bears on them
 * @param corrected the figures with another number than is printed
 */
record Scenario(String label, Map<Observation, Figure> corrected) {
    /** All values as they are printed. */
    static final Scenario AS_PRINTED = new Scenario("", Map.of());

    Scenario {
        corrected = Map.copyOf(corrected);
    }

    /** Returns every reading that makes a difference to the values, in the order of their weights. */
    static List<Scenario> of(List<Contradiction> contradictions, List<Observation> used) {
        List<Scenario> scenarios = new ArrayList<>(List.of(AS_PRINTED));
        for (Contradiction contradiction : contradictions) {
            List<Scenario> readings = readings(contradiction, used);
            if (!readings.isEmpty()) {
                List<Scenario> both = new ArrayList<>();
                for (Scenario before : scenarios) {
                    for (Scenario reading : readings) {
                        both.add(before.with(reading));
                    }
                }
                scenarios = both;
            }
        }
        return scenarios;
    }

    /** The values are in the label. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario scenario && label.equals(scenario.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    private Scenario with(Scenario other) {
        Map<Observation, Figure> both = new LinkedHashMap<>(corrected);
        both.putAll(other.corrected);
        return new Scenario(label.isEmpty() ? other.label : label + "; " + other.label, both);
    }

    /** Returns the readings of one contradiction, those alike once; none if no reading corrects one of the values. */
    private static List<Scenario> readings(Contradiction contradiction, List<Observation> used) {
        List<Figure> inDoubt = new ArrayList<>();
        for (Reading reading : contradiction.readings().plausible()) {
            for (Correction correction : reading.misprints()) {
                Figure figure = correction.figure();
                if (figure.observation().isPresent()
                        && used.contains(figure.observation().get())
                        && !inDoubt.contains(figure)) {
                    inDoubt.add(figure);
                }
            }
        }
        List<Scenario> scenarios = new ArrayList<>();
        if (!inDoubt.isEmpty()) {
            for (Reading reading : contradiction.readings().plausible()) {
                Scenario scenario = scenario(reading, inDoubt);
                if (!scenarios.contains(scenario)) {
                    scenarios.add(scenario);
                }
            }
        }
        return scenarios;
    }

    private static Scenario scenario(Reading reading, List<Figure> inDoubt) {
        List<String> labels = new ArrayList<>();
        Map<Observation, Figure> corrected = new LinkedHashMap<>();
        for (Figure figure : inDoubt) {
            String label = figure.label().in(Language.EN) + " " + figure.asPrinted() + " as printed";
            for (Correction correction : reading.misprints()) {
                if (correction.figure().equals(figure)) {
                    label = figure.label().in(Language.EN) + " " + correction.to() + ", not " + figure.asPrinted();
                    corrected.put(figure.observation().orElseThrow(), printing(figure, correction));
                }
            }
            labels.add(label);
        }
        return new Scenario(String.join("; ", labels), corrected);
    }

    private static Figure printing(Figure figure, Correction correction) {
        return Figure.of(figure.id(), figure.kind(), correction.to().text());
    }
}
