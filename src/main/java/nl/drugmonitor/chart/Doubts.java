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
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;

/** The numbers of an edition for which a plausible reading of a contradiction has another. */
final class Doubts {
    static final String MARK = "†";

    private final Map<Observation, Set<String>> others = new LinkedHashMap<>();
    private final Map<Observation, Base> bases = new LinkedHashMap<>();
    private final Map<Observation, String> charts = new LinkedHashMap<>();

    /**
     * A number that a printed result does not go with: by some reading the result is of another base.
     *
     * @param meant what the result would be of this base, by other readings
     */
    private record Base(OtherBase stand, Set<String> meant) {}

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
                for (OtherBase stand : reading.stands()) {
                    stand.base()
                            .observation()
                            .ifPresent(doubted -> doubts.add(doubted, stand, contradiction, definitions));
                }
            }
        }
        return doubts;
    }

    private void add(
            Observation doubted, Correction correction, Contradiction contradiction, List<Definition> definitions) {
        others.computeIfAbsent(doubted, known -> new LinkedHashSet<>())
                .add(correction.to().toString());
        refer(doubted, contradiction, definitions);
    }

    private void add(Observation doubted, OtherBase stand, Contradiction contradiction, List<Definition> definitions) {
        Set<String> meant = new LinkedHashSet<>();
        for (Reading reading : contradiction.readings().plausible()) {
            for (Correction correction : reading.misprints()) {
                if (correction.figure().equals(stand.result())) {
                    meant.add(correction.to().toString());
                }
            }
        }
        bases.put(doubted, new Base(stand, meant));
        refer(doubted, contradiction, definitions);
    }

    private void refer(Observation doubted, Contradiction contradiction, List<Definition> definitions) {
        definitions.stream()
                .filter(definition -> definition.isOf(contradiction))
                .forEach(definition -> charts.put(doubted, definition.id()));
    }

    boolean contains(Observation observation) {
        return others.containsKey(observation) || bases.containsKey(observation);
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
        List<String> maybe = new ArrayList<>();
        String against = "andere gedrukte getallen";
        if (others.containsKey(observation)) {
            maybe.add(meant(others.getOrDefault(observation, Set.of())));
        }
        Base base = bases.get(observation);
        if (base != null) {
            String result = base.stand().result().printed().toString();
            if (maybe.isEmpty()) {
                against = "de gedrukte " + result;
            }
            if (!base.meant().isEmpty()) {
                maybe.add(meant(base.meant()));
            }
            maybe.add("misschien hoort " + result + " bij een andere basis (" + values(base.stand()) + ")");
        }
        String chart = charts.containsKey(observation) ? " Zie de grafiek " + charts.get(observation) + "." : "";
        return Optional.of(MARK + " " + heading + " " + Texts.period(observation.period()) + ": "
                + observation.asPrinted() + " is in tegenspraak met " + against + "; " + String.join(", ", maybe) + "."
                + chart);
    }

    private static String meant(Set<String> numbers) {
        return "misschien is " + String.join(" of ", numbers) + " bedoeld";
    }

    private static String values(OtherBase stand) {
        String low = Texts.number(stand.values().low());
        return stand.values().isPoint()
                ? low
                : low + " tot en met " + Texts.number(stand.values().high());
    }

    /** Returns a number as it is written, with what marks it: provisional, in doubt. */
    String marked(String number, Observation observation) {
        return number + (observation.isProvisional() ? "*" : "") + (contains(observation) ? MARK : "");
    }
}
