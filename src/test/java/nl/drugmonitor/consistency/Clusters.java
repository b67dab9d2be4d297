package nl.drugmonitor.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Generated.Fix;

/** Makes clusters of figures and claims of which is known what is wrong, the same ones from the same seed. */
final class Clusters {
    private static final String CLEAN = "clean";
    private static final List<Injection> INJECTIONS = List.of(
            new Injection(CLEAN, 20, Mishaps::none),
            new Injection("typing", 48, Mishaps::typingError),
            new Injection("computed from a mistyped count", 8, Mishaps::computedFromMistypedCount),
            new Injection("divided by the later year", 4, Mishaps::dividedByLaterYear),
            new Injection("another reference year", 3, Mishaps::otherReferenceYear),
            new Injection("cut off, not rounded", 4, Mishaps::cutInsteadOfRounded),
            new Injection("percent for points", 2, Mishaps::percentForPoints),
            new Injection("other vintage of the base", 4, Mishaps::otherVintageOfBase),
            new Injection("unit slip of a thousand", 2, Mishaps::thousandfold),
            new Injection("wrong direction", 3, Mishaps::wrongDirection),
            new Injection("two typing errors", 2, Mishaps::twoTypingErrors));

    /**
     * What is done to a cluster.
     *
     * @param weight how often in a hundred
     */
    private record Injection(String error, int weight, Function<Mishaps, Optional<List<PrintedFigure>>> mishap) {}

    private final Chance chance;
    private int made;

    Clusters(long seed) {
        chance = new Chance(seed);
    }

    /** Returns the clusters one after the other, without end. */
    Stream<Generated> stream() {
        return Stream.generate(this::next);
    }

    /** Returns a cluster with an error of its own, in a shape that is drawn until the error makes sense in it. */
    Generated next() {
        Injection injection = chance.weighted(INJECTIONS, Injection::weight);
        made++;
        while (true) {
            Draft draft = Shapes.draw(chance);
            Map<String, PrintedFigure> right = draft.figures();
            Optional<List<PrintedFigure>> wrong = injection.mishap().apply(new Mishaps(draft, right, chance));
            if (wrong.isPresent()) {
                return generated(draft, right, injection.error(), wrong.get());
            }
        }
    }

    /** An error that leaves the print as it should be is none. */
    private Generated generated(
            Draft draft, Map<String, PrintedFigure> right, String error, List<PrintedFigure> wrong) {
        List<Fix> truth = wrong.stream()
                .flatMap(figure -> Fix.between(figure, right.get(figure.id())).stream())
                .toList();
        Map<String, PrintedFigure> figures = new LinkedHashMap<>(right);
        wrong.forEach(figure -> figures.put(figure.id(), figure));
        Cluster cluster = draft.cluster("g%05d".formatted(made), figures);
        return new Generated(cluster, draft.shape(), truth.isEmpty() ? CLEAN : error, truth, !cluster.isConsistent());
    }
}
