package nl.drugmonitor.consistency;

import java.util.ArrayList;
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
        List<Consequence> then)
        implements Comparable<Reading> {
    public Reading {
        corrections = List.copyOf(corrections);
        causes = List.copyOf(causes);
        remarks = List.copyOf(remarks);
        left = List.copyOf(left);
        then = List.copyOf(then);
    }

    /**
     * Returns the share in whole percent, for the weights behind it are conventions: {@code 88%}; {@code >99%} and
     * {@code <1%} at the ends, for no reading is certain or ruled out.
     */
    public String shareInPercent() {
        long percent = Math.round(share * 100);
        if (percent > 99) {
            return ">99%";
        }
        return percent < 1 ? "<1%" : percent + "%";
    }

    /** What other sources say of the corrections. */
    public enum Evidence {
        FOR("for"),
        AGAINST("against"),
        /** Some are printed elsewhere and some are contradicted, or sources contradict each other. */
        MIXED("mixed"),
        NONE("none");

        private final String label;

        Evidence(String label) {
            this.label = label;
        }

        /** Returns what speaks for or against two readings together. */
        Evidence and(Evidence other) {
            if (this == other || other == NONE) {
                return this;
            }
            return this == NONE ? other : MIXED;
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

    /** Returns this reading of some figures and another of others as one. */
    Reading with(Reading other) {
        List<Correction> both = new ArrayList<>(corrections);
        both.addAll(other.corrections);
        both.sort(null);
        List<String> either = new ArrayList<>(List.of(cause() + "; " + other.cause()));
        List<String> near = new ArrayList<>(remarks);
        near.addAll(other.remarks);
        List<Integer> open = new ArrayList<>(left);
        open.addAll(other.left);
        return new Reading(
                both,
                either,
                needs.isPresent() ? needs : other.needs,
                near,
                score + other.score,
                share * other.share,
                outside.and(other.outside),
                open,
                List.of());
    }

    /** Returns the reading with more claims that it leaves broken, and with what the claims give by it. */
    Reading leaving(List<Integer> more, List<Consequence> consequences) {
        List<Integer> open = new ArrayList<>(left);
        open.addAll(more);
        open.sort(null);
        return new Reading(corrections, causes, needs, remarks, score, share, outside, open, consequences);
    }

    /** The most plausible readings come first. */
    @Override
    public int compareTo(Reading other) {
        int byScore = Double.compare(score, other.score);
        return byScore != 0 ? byScore : corrections.toString().compareTo(other.corrections.toString());
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
