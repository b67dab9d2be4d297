package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;

/** The numbers of an edition for which a plausible reading of a contradiction has another. */
final class Doubts {
    static final String MARK = "†";

    private final Map<Observation, Set<String>> others = new LinkedHashMap<>();
    private final Map<Observation, String> charts = new LinkedHashMap<>();

    private Doubts() {}

    static Doubts of(Edition edition, List<Definition> definitions) {
        Doubts doubts = new Doubts();
        for (Contradiction contradiction : edition.contradictions()) {
            for (Reading reading : contradiction.readings().plausible()) {
                for (Correction correction : reading.misprints()) {
                    correction
                            .figure()
                            .observation()
                            .ifPresent(doubted -> doubts.add(doubted, correction, contradiction, definitions));
                }
            }
        }
        return doubts;
    }

    private void add(
            Observation doubted, Correction correction, Contradiction contradiction, List<Definition> definitions) {
        others.computeIfAbsent(doubted, known -> new LinkedHashSet<>())
                .add(correction.to().toString());
        definitions.stream()
                .filter(definition -> definition.isOf(contradiction))
                .forEach(definition -> charts.put(doubted, definition.id()));
    }

    boolean contains(Observation observation) {
        return others.containsKey(observation);
    }

    /**
     * Returns what a reader must know of a number in doubt.
     *
     * @param heading what it counts, as a line begins with it
     */
    Optional<String> note(String heading, Observation observation) {
        if (!contains(observation)) {
            return Optional.empty();
        }
        List<String> meant = new ArrayList<>(others.getOrDefault(observation, Set.of()));
        String chart = charts.containsKey(observation) ? " Zie de grafiek " + charts.get(observation) + "." : "";
        return Optional.of(MARK + " " + heading + " " + Texts.period(observation.period()) + ": "
                + observation.asPrinted() + " is in tegenspraak met andere gedrukte getallen; misschien is "
                + String.join(" of ", meant) + " bedoeld." + chart);
    }

    /** Returns a number as it is written, with what marks it: provisional, in doubt. */
    String marked(String number, Observation observation) {
        return number + (observation.isProvisional() ? "*" : "") + (contains(observation) ? MARK : "");
    }
}
