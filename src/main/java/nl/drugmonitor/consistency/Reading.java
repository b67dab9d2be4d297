package nl.drugmonitor.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * One way to read a contradiction: which numbers or words would have to be others, and why they may be wrong.
 *
 * <p>Causes that lead to different truths are different readings, even where they would print the same: a percentage
 * may be mistyped, or be right of another base than the one printed.
 *
 * @param truth what would have to be printed
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
        Truth truth,
        List<ConsistencyReason> causes,
        Optional<ConsistencyReason> needs,
        List<ConsistencyReason> remarks,
        double score,
        double share,
        double shareAlone,
        Evidence outside,
        List<Integer> left,
        List<Consequence> then) {
    /**
     * A reading with a smaller share marks no number and judges no statement. With the share by the text alone, which
     * counts as well: whoever does not trust other sources must see what that reading changes.
     */
    private static final double REAL_WEIGHT = 0.1;

    /** The most plausible readings come first. */
    static final Comparator<Reading> ORDER =
            Comparator.comparingDouble(Reading::score).thenComparing(Reading::truth, Truth.ORDER);

    public Reading {
        causes = List.copyOf(causes);
        remarks = List.copyOf(remarks);
        left = left.stream().sorted().toList();
        then = List.copyOf(then);
    }

    /**
     * Returns the share in whole percent, for the weights behind it are conventions: {@code 88%}; {@code >99%} and
     * {@code <1%} at the ends, for no reading is certain or ruled out.
     */
    public Note shareInPercent() {
        return inPercent(share);
    }

    /** Returns the share by the text alone in whole percent. */
    public Note shareAloneInPercent() {
        return inPercent(shareAlone);
    }

    static Note inPercent(double share) {
        long percent = Math.round(share * 100);
        if (percent > 99) {
            return Note.of("share.nearly_all");
        }
        return percent < 1 ? Note.of("share.hardly_any") : Note.of("share", percent);
    }

    /**
     * A result that is right as it is printed, of another base than the one that is printed.
     *
     * @param values what that base would be
     */
    public record OtherBase(PrintedFigure result, PrintedFigure base, Interval values) implements Reason {
        /** Returns what that base would be, as it is shown. */
        public Amount amount() {
            return Amount.of(Notation.QUANTITY, values);
        }
    }

    /**
     * A result that is right as it is printed, but for its unit: points for per cent, or the reverse.
     *
     * @param rule the claim in the unit that is meant
     */
    public record OtherUnit(Arithmetic rule) implements Sayable {
        private static final Pattern UNIT = Pattern.compile("(?i)\\s*(?:%|procentpunt(?:en)?|procent|percent)$");

        public PrintedFigure result() {
            return rule.printed();
        }

        public boolean isPoints() {
            return rule instanceof Points;
        }

        /** Returns the number with the unit that is meant: {@code 3,3 procentpunt}. */
        public Note number() {
            String digits = UNIT.matcher(result().printed().text()).replaceFirst("");
            return Note.of(isPoints() ? "percentage_points" : "per_cent", new Printed.Quoted(digits));
        }

        /** Returns the change in signs: {@code change 3,3 procent -> 3,3 procentpunt}. */
        @Override
        public String in(Language language) {
            return result().id() + " " + result().printed() + " -> " + language.say(number());
        }
    }

    /**
     * Another word in a claim.
     *
     * @param claim its number
     * @param printed such as {@code fell}
     * @param meant such as {@code rose}
     */
    public record OtherWord(int claim, Sayable printed, Sayable meant) implements Reason {}

    public List<Correction> corrections() {
        return truth.corrections();
    }

    /** Returns the results that are right as they are printed, of another base. */
    public List<OtherBase> stands() {
        return truth.stands();
    }

    /** Returns the results that are right as they are printed, in another unit. */
    public List<OtherUnit> units() {
        return truth.units();
    }

    /** Returns the claims that would have to say something else. */
    public List<OtherWord> words() {
        return truth.words();
    }

    /**
     * Returns the corrections of numbers that are wrong by this reading: not of those that stand, of another base or in
     * another unit.
     */
    public List<Correction> misprints() {
        return truth.misprints();
    }

    /** Returns the numbers that were meant, by the figures that are wrong. */
    public Map<PrintedFigure, Printed> meant() {
        return misprints().stream().collect(Collectors.toMap(Correction::figure, Correction::to));
    }

    /** Returns what other sources print for the figures that are otherwise by this reading. */
    public List<Outside> printedElsewhere() {
        return doubted().stream().flatMap(figure -> figure.outside().stream()).toList();
    }

    /** Returns the figures that are otherwise by this reading: of these other sources can speak for or against it. */
    public Set<PrintedFigure> doubted() {
        return truth.doubted();
    }

    /** What other sources say of the corrections. */
    public enum Evidence {
        FOR,
        AGAINST,
        /** Some are printed elsewhere and some are contradicted, or sources contradict each other. */
        MIXED,
        NONE;

        /** Returns what speaks for or against two readings together. */
        Evidence and(Evidence other) {
            if (this == other || other == NONE) {
                return this;
            }
            return this == NONE ? other : MIXED;
        }

        /** Returns the word for programs: {@code for}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a claim gives by a reading.
     *
     * @param claim its number
     * @param stated the figure that the claim prints as its result, or its word
     * @param computed what its figures give, such as {@code -38,6%}
     * @param printed what would be printed, or the word as it is
     */
    public record Consequence(int claim, Sayable stated, Amount computed, Sayable printed) implements Reason {
        /** Returns the id of the figure, or the word. */
        public Sayable name() {
            return stated instanceof PrintedFigure figure ? language -> figure.id() : stated;
        }
    }

    /** Returns this reading of some figures and another of others as one. */
    Reading with(Reading other) {
        return new Reading(
                truth.with(other.truth),
                List.of(new ConsistencyReason.Together(cause(), other.cause())),
                needs.or(other::needs),
                Truth.joined(remarks, other.remarks),
                score + other.score,
                share * other.share,
                shareAlone * other.shareAlone,
                outside.and(other.outside),
                Truth.joined(left, other.left),
                List.of());
    }

    /** Returns whether the reading has so much weight that what it changes is shown as being in doubt. */
    public boolean hasRealWeight() {
        return Math.max(share, shareAlone) >= REAL_WEIGHT;
    }

    /** Returns what a reader is shown of the truth by this reading, by which readings that look alike are found. */
    List<Object> shown() {
        return List.of(misprints(), stands(), words(), units(), left);
    }

    /** Returns this reading with the weight and the causes of another one that looks alike. */
    Reading mergedWith(Reading other) {
        double bits = -Math.log(Math.pow(2, -score) + Math.pow(2, -other.score)) / Math.log(2);
        return new Reading(
                truth,
                Truth.joined(causes, other.causes).stream().distinct().toList(),
                needs.or(other::needs),
                Truth.joined(remarks, other.remarks).stream().distinct().toList(),
                bits,
                share + other.share,
                shareAlone + other.shareAlone,
                outside.and(other.outside),
                left,
                then);
    }

    /** Returns the reading with more claims that it leaves broken, and with what the claims give by it. */
    Reading leaving(List<Integer> more, List<Consequence> consequences) {
        return new Reading(
                truth,
                causes,
                needs,
                remarks,
                score,
                share,
                shareAlone,
                outside,
                Truth.joined(left, more),
                consequences);
    }

    /** Returns the most plausible cause. */
    public ConsistencyReason cause() {
        return causes.get(0);
    }

    /** Returns whether some claims stay broken. */
    public boolean isPartial() {
        return !left.isEmpty();
    }
}
