package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;

/**
 * What may have happened, and how plausible that is.
 *
 * @param corrections what undoes it, by the id of the figure
 * @param stands the result that is right as it is printed, of another base; then the correction is what the printed
 *     base gives
 * @param words the claims that would say something else
 * @param label names the cause for a reader
 * @param needs what else would have to be so, such as another base
 * @param weight relative to other hypotheses on the same cluster, outside evidence left out; zero for a near miss that
 *     is only remarked
 * @param unlisted the weight of the same with other values of what is computed anew, which are not listed one by one
 * @param left the rules that stay broken, by number
 */
record Hypothesis(
        List<Correction> corrections,
        Optional<OtherBase> stands,
        List<OtherWord> words,
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
        words = List.copyOf(words);
        left = List.copyOf(left);
    }

    /** What is true by a hypothesis: those that agree on it are one reading. */
    record Truth(List<Correction> corrections, Optional<OtherBase> stands, List<OtherWord> words) {
        /** Returns the corrections of numbers that are wrong. */
        List<Correction> misprints() {
            return stands.isPresent() ? List.of() : corrections;
        }
    }

    Truth truth() {
        return new Truth(corrections, stands, words);
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
        this(corrections, cause, label, weight, 0, List.of());
    }

    Hypothesis(
            List<Correction> corrections,
            Cause cause,
            String label,
            double weight,
            double unlisted,
            List<Integer> left) {
        this(corrections, Optional.empty(), List.of(), cause, label, Optional.empty(), weight, unlisted, left);
    }
}
