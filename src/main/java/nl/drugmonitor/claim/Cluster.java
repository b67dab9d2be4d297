package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.TextFile;

/**
 * Printed figures and the constraints between them, taken for themselves: no data stand behind them.
 *
 * @param id as the file names it, for the answer
 * @param claims in the order of the file, which numbers them from 0
 */
public record Cluster(String id, List<PrintedFigure> figures, List<ClusterClaim> claims) {
    public Cluster {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }

    /** Whether a claim that fails makes its cluster inconsistent. */
    public enum Weight {
        HARD,
        /** Reported when it fails, but decides nothing: a word, most often. */
        SOFT
    }

    /** A constraint of a cluster. */
    public record ClusterClaim(Constraint constraint, Weight weight) {}

    /**
     * Reads the clusters of a file: one object, or a list of them. Keys that are not known are passed over.
     *
     * @throws InvalidInputException with every fault of the first cluster that has any
     */
    public static List<Cluster> read(TextFile file) {
        return read(file, fault -> {
            throw fault;
        });
    }

    /**
     * Reads the same clusters; each stands alone, so that one with faults leaves the others as they are.
     *
     * @param faulty takes the faults of each cluster that has any
     * @throws InvalidInputException if the file holds no clusters
     */
    public static List<Cluster> read(TextFile file, Consumer<InvalidInputException> faulty) {
        return ClusterReader.read(file, faulty);
    }

    /**
     * Returns the numbers of the claims that no values inside the printed intervals make true, soft ones included. A
     * word that loosens a number counts as far as it can be stretched: where only its choice is doubtful, no number is.
     */
    public List<Integer> violated() {
        List<Integer> violated = new ArrayList<>();
        for (int number = 0; number < claims.size(); number++) {
            if (!claims.get(number).constraint().holds(Values.STRETCHED)) {
                violated.add(number);
            }
        }
        return violated;
    }

    /** Returns whether every hard claim holds for itself. */
    public boolean isConsistent() {
        return violated().stream().allMatch(number -> claims.get(number).weight() == Weight.SOFT);
    }
}
