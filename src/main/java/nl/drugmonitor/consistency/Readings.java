package nl.drugmonitor.consistency;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.consistency.ConsistencyReason.OfClaim;
import nl.drugmonitor.consistency.ConsistencyReason.OfStatement;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;

/**
 * The readings of a cluster of printed figures: which of them may be wrong where they contradict each other.
 *
 * <p>Every reading that simple errors can explain is found and weighed by {@link Cause}; a cluster of which each hard
 * claim holds by itself has none. The order of figures and claims in the input decides nothing.
 *
 * @param violated the claims that no values inside the printed intervals make true, soft ones included
 * @param readings the most plausible first, {@value #MOST} at most
 * @param notes where the search was cut short, what was left out; claims that have no result, such as a percentage of
 *     zero
 */
public record Readings(
        Cluster cluster, List<Integer> violated, List<Reading> readings, Grade grade, List<ConsistencyReason> notes) {
    /** So many readings of a cluster are given at most. */
    static final int MOST = 8;

    /** Readings with a smaller share are only counted. */
    private static final double SMALLEST_SHOWN = 0.001;

    /** What is less than this may be rounding. */
    private static final double SMALLEST_REST = 0.02;

    public Readings {
        violated = List.copyOf(violated);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    public static Readings of(Cluster cluster) {
        return new Localisation(cluster).readings();
    }

    /** Returns whether each hard claim holds by itself. */
    public boolean isConsistent() {
        return grade == Grade.NONE;
    }

    /**
     * Returns the reading that would stand first by the text alone, if what other sources print has put another one
     * before it: then that one factor makes the difference.
     */
    public Optional<Reading> firstAlone() {
        return readings.stream()
                .max(Comparator.comparingDouble(Reading::shareAlone))
                .filter(alone -> alone.shareAlone() > readings.get(0).shareAlone());
    }

    /**
     * What other sources print, where it turns the order of the readings.
     *
     * @param number of the reading that comes first by the text alone, among the plausible ones, from 1
     * @param times how many times what other sources print weighs for the first reading against that one
     */
    public record OneFactor(int number, long times) implements Reason {}

    /** Returns the one factor that makes the difference, if what other sources print does. */
    public Optional<OneFactor> oneFactor() {
        return firstAlone().map(alone -> {
            Reading first = readings.get(0);
            double odds = (first.share() / alone.share()) / (first.shareAlone() / alone.shareAlone());
            return new OneFactor(plausible().indexOf(alone) + 1, Math.round(odds));
        });
    }

    /** Returns the same with readings that would look alike to a reader as one, of their weights together. */
    public Readings merged() {
        Map<Object, Reading> merged = new LinkedHashMap<>();
        readings.forEach(reading -> merged.merge(reading.shown(), reading, Reading::mergedWith));
        return new Readings(
                cluster,
                violated,
                merged.values().stream().sorted(Reading.ORDER).toList(),
                grade,
                notes);
    }

    /**
     * Returns the same for a text whose statements have numbers of their own.
     *
     * @param statement what is so of a claim of the cluster, as what is so of its statement
     */
    public Readings ofStatements(Function<OfClaim, OfStatement> statement) {
        return new Readings(
                cluster,
                violated,
                readings,
                grade,
                notes.stream()
                        .map(note -> note instanceof OfClaim claim ? statement.apply(claim) : note)
                        .toList());
    }

    /** Returns the share of those readings that are not among the plausible ones. */
    public Optional<Note> rest() {
        double shown = plausible().stream().mapToDouble(Reading::share).sum();
        return readings.isEmpty() || 1 - shown < SMALLEST_REST
                ? Optional.empty()
                : Optional.of(Reading.inPercent(1 - shown));
    }

    /** Returns the readings that are worth a reader's time, the most plausible first. */
    public List<Reading> plausible() {
        return readings.stream()
                .filter(reading -> Math.max(reading.share(), reading.shareAlone()) >= SMALLEST_SHOWN)
                .toList();
    }

    /** Returns those of the plausible readings that weigh enough to cast doubt on a number. */
    public Stream<Reading> ofRealWeight() {
        return plausible().stream().filter(Reading::hasRealWeight);
    }
}
