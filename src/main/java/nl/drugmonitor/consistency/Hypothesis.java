package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may have happened, and how plausible that is.
 *
 * @param corrections what undoes it, by the id of the figure
 * @param label names the cause for a reader
 * @param needs what else would have to be so, such as another base
 * @param weight relative to other hypotheses on the same cluster, outside evidence left out; zero for a near miss that
 *     is only remarked
 * @param unlisted the weight of the same with other values of what is computed anew, which are not listed one by one
 * @param left the rules that stay broken, by number
 */
record Hypothesis(
        List<Correction> corrections,
        Cause cause,
        String label,
        Optional<String> needs,
        double weight,
        double unlisted,
        List<Integer> left)
        implements Comparable<Hypothesis> {
    Hypothesis {
        List<Correction> sorted = new ArrayList<>(corrections);
        sorted.sort(null);
        corrections = List.copyOf(sorted);
        left = List.copyOf(left);
    }

    /** The heaviest come first. */
    @Override
    public int compareTo(Hypothesis other) {
        int byWeight = Double.compare(other.weight, weight);
        return byWeight != 0 ? byWeight : label.compareTo(other.label);
    }

    /** Returns what makes two causes the same for a reader: of several mistyped copies of one count, one is named. */
    String kind() {
        return cause == Cause.UPSTREAM ? label.substring(0, label.lastIndexOf('(')) : label;
    }

    Hypothesis(List<Correction> corrections, Cause cause, String label, double weight) {
        this(corrections, cause, label, Optional.empty(), weight, 0, List.of());
    }
}
