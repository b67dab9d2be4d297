package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.language.Language;

/**
 * One way to read a contradiction: which numbers or words would have to be others, and why they may be wrong.
 *
 * <p>Causes that lead to different truths are different readings, even where they would print the same: a percentage
 * may be mistyped, or be right of another base than the one printed.
 *
 * @param corrections what would have to be printed for the other figures as they are, by the id of the figure
 * @param stands the results among them that are right as they are printed, of another base
 * @param words the claims that would have to say something else
 * @param causes what may have led to the numbers as printed, the most plausible first
 * @param needs what else would have to be so for a cause to hold, such as another base
 * @param remarks near misses: computations that come close to what is printed, but do not fit it
 * @param score in bits, lower is better: minus the binary logarithm of the weight
 * @param share of the weight of all readings that mend everything, or that mend a part where none mends everything
 * @param shareAlone the same by the text alone, whatever other sources print
 * @param left the claims that stay broken, by number
 * @param then what the claims about the corrected figures, and those broken before, give by this reading
 */
public record Reading(
        List<Correction> corrections,
        List<OtherBase> stands,
        List<OtherWord> words,
        List<String> causes,
        Optional<String> needs,
        List<String> remarks,
        double score,
        double share,
        double shareAlone,
        Evidence outside,
        List<Integer> left,
        List<Consequence> then)
        implements Comparable<Reading> {
    public Reading {
        corrections = List.copyOf(corrections);
        stands = List.copyOf(stands);
        words = List.copyOf(words);
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
        return inPercent(share);
    }

    /** Returns the share by the text alone in whole percent. */
    public String shareAloneInPercent() {
        return inPercent(shareAlone);
    }

    private static String inPercent(double share) {
        long percent = Math.round(share * 100);
        if (percent > 99) {
            return ">99%";
        }
        return percent < 1 ? "<1%" : percent + "%";
    }

    /**
     * A result that is right as it is printed, of another base than the one that is printed.
     *
     * @param values what that base would be
     */
    public record OtherBase(Figure result, Figure base, Interval values) {
        /** Returns what stands for a reader: {@code change 15% is right, of another before (100 to 110)}. */
        @Override
        public String toString() {
            return result.id() + " " + result.printed() + " is right, of another " + base.id() + " ("
                    + Amount.of(Notation.QUANTITY, values).in(Language.EN) + ")";
        }
    }

    /**
     * Another word in a claim.
     *
     * @param claim its number
     * @param printed such as {@code fell}
     * @param meant such as {@code rose}
     */
    public record OtherWord(int claim, String printed, String meant) {
        /** Returns the change for a reader: {@code fell -> rose}. */
        @Override
        public String toString() {
            return printed + " -> " + meant;
        }
    }

    /** Returns the corrections of numbers that are wrong by this reading: not of those that stand, of another base. */
    public List<Correction> misprints() {
        List<Correction> misprints = new ArrayList<>(corrections);
        for (OtherBase stand : stands) {
            misprints.removeIf(correction -> correction.figure().equals(stand.result()));
        }
        return misprints;
    }

    /** Returns the figures that are otherwise by this reading: of these other sources can speak for or against it. */
    public Set<Figure> doubted() {
        Set<Figure> doubted = new LinkedHashSet<>();
        corrections.forEach(correction -> doubted.add(correction.figure()));
        stands.forEach(stand -> doubted.add(stand.base()));
        return doubted;
    }

    /** Returns what other sources print for these figures. */
    public List<Outside> printedElsewhere() {
        return doubted().stream().flatMap(figure -> figure.outside().stream()).toList();
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
        List<OtherBase> bases = new ArrayList<>(stands);
        bases.addAll(other.stands);
        List<OtherWord> meant = new ArrayList<>(words);
        meant.addAll(other.words);
        return new Reading(
                both,
                bases,
                meant,
                either,
                needs.isPresent() ? needs : other.needs,
                near,
                score + other.score,
                share * other.share,
                shareAlone * other.shareAlone,
                outside.and(other.outside),
                open,
                List.of());
    }

    /** Returns the reading with more claims that it leaves broken, and with what the claims give by it. */
    Reading leaving(List<Integer> more, List<Consequence> consequences) {
        List<Integer> open = new ArrayList<>(left);
        open.addAll(more);
        open.sort(null);
        return new Reading(
                corrections,
                stands,
                words,
                causes,
                needs,
                remarks,
                score,
                share,
                shareAlone,
                outside,
                open,
                consequences);
    }

    /** The most plausible readings come first. */
    @Override
    public int compareTo(Reading other) {
        int byScore = Double.compare(score, other.score);
        return byScore != 0 ? byScore : what().compareTo(other.what());
    }

    /** Returns what is otherwise by this reading, for a reader: {@code cbr_2024 4.932 -> 4.392}. */
    public String what() {
        List<String> texts = new ArrayList<>();
        for (OtherWord word : words) {
            texts.add(word.toString());
        }
        for (Correction misprint : misprints()) {
            texts.add(misprint.toString());
        }
        for (OtherBase stand : stands) {
            texts.add(stand.toString());
        }
        return String.join("; ", texts);
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
