package nl.drugmonitor.consistency;

import java.util.List;
import java.util.Optional;

/**
 * One way to read a contradiction: which numbers would have to be others, and why they may be wrong.
 *
 * @param corrections by the id of the figure
 * @param causes what may have led to the numbers as printed, the most plausible first
 * @param needs what else would have to be so for a cause to hold, such as another base
 * @param remarks near misses: computations that come close to what is printed, but do not fit it
 * @param score in bits, lower is better: minus the binary logarithm of the weight
 * @param share of the weight of all readings that mend everything, or that mend a part where none mends everything
 * @param left the claims that stay broken, by number
 * @param then what the claims about the corrected figures, and those broken before, give by this reading
 */
public record Reading(
        List<Correction> corrections,
        List<String> causes,
        Optional<String> needs,
        List<String> remarks,
        double score,
        double share,
        Evidence outside,
        List<Integer> left,
        List<Consequence> then) {
    public Reading {
        corrections = List.copyOf(corrections);
        causes = List.copyOf(causes);
        remarks = List.copyOf(remarks);
        left = List.copyOf(left);
        then = List.copyOf(then);
    }

    /** What other sources say of the corrections. */
    public enum Evidence {
        FOR("for"),
        AGAINST("against"),
        /** Of several corrections some are printed elsewhere and some are contradicted. */
        MIXED("mixed"),
        NONE("none");

        private final String label;

        Evidence(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * What a claim gives by a reading.
     *
     * @param claim its number
     * @param figure what the claim prints, or its word
     * @param computed what its figures give, such as {@code -38,6%}
     * @param printed what would be printed, or the word as it is
     */
    public record Consequence(int claim, String figure, String computed, String printed) {
        /** Returns the consequence for a reader: {@code cbr_change -38,6% (39%)}. */
        @Override
        public String toString() {
            return figure + " " + computed + " (" + printed + ")";
        }
    }

    /** Returns the most plausible cause. */
    public String cause() {
        return causes.get(0);
    }

    /** Returns whether some claims stay broken. */
    public boolean isPartial() {
        return !left.isEmpty();
    }
}
