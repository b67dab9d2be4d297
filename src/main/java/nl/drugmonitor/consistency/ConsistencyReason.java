package nl.drugmonitor.consistency;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;

/** What may have led to numbers that contradict each other, what comes near to it, and how far was looked for it. */
public sealed interface ConsistencyReason extends Reason {
    /** Returns the figure that a cause is about, if it is another than those that it makes wrong. */
    default Optional<PrintedFigure> about() {
        return Optional.empty();
    }

    record Mistyped(TypingError error) implements ConsistencyReason {}

    /** Two numbers are mistyped, each on its own. */
    record BothMistyped(TypingError first, TypingError second) implements ConsistencyReason {}

    /** A count is printed in thousands among whole ones, or the reverse. */
    record UnitSlip() implements ConsistencyReason {}

    /** A figure is printed right, but results were computed from a mistyped copy of it. */
    record MistypedCopy(PrintedFigure figure, Printed copy) implements ConsistencyReason {
        @Override
        public Optional<PrintedFigure> about() {
            return Optional.of(figure);
        }
    }

    record WrongDirection() implements ConsistencyReason {}

    record CutOff() implements ConsistencyReason {}

    record DividedByLaterYear() implements ConsistencyReason {}

    /** Divided by the later year the result is another number, which is printed like this only if it is cut off. */
    record CutOffOfLaterYear(Amount result, Printed printed) implements ConsistencyReason {}

    record PointsAsPercent() implements ConsistencyReason {}

    record PercentAsPoints() implements ConsistencyReason {}

    /** A change is one from the same indicator in another year. */
    record OtherReferenceYear(PrintedFigure year) implements ConsistencyReason {
        @Override
        public Optional<PrintedFigure> about() {
            return Optional.of(year);
        }
    }

    /** A result is one of another figure of the text. */
    record OtherFigureAsBase(PrintedFigure base) implements ConsistencyReason {
        @Override
        public Optional<PrintedFigure> about() {
            return Optional.of(base);
        }
    }

    record OtherVintage() implements ConsistencyReason {}

    /** What the base would have to be in its other vintage. */
    record BaseOf(Amount base) implements ConsistencyReason {}

    record TermMissing(Amount term) implements ConsistencyReason {}

    record DoesNotFollow() implements ConsistencyReason {}

    record WrongDirectionInWords() implements ConsistencyReason {}

    record WordNotBorneOut() implements ConsistencyReason {}

    /** What may have happened to some figures, and what to others. */
    record Together(ConsistencyReason first, ConsistencyReason second) implements ConsistencyReason {}

    /** What a word would have to be, where something else is at the end that it names. */
    record NotTheEnd(Extreme.End end) implements ConsistencyReason {}

    record WordFor(Amount change) implements ConsistencyReason {
        /** Returns the change in words: a rise or a fall of so much, or a change that may be either. */
        public Note what() {
            Interval values = change.values();
            if (values.low().signum() > 0) {
                return Note.of("change.rise", sizes(values));
            }
            return values.high().signum() < 0
                    ? Note.of("change.fall", sizes(values.negated()))
                    : Note.of("change.other", change);
        }

        private Amount sizes(Interval values) {
            return new Amount(Notation.PERCENT_SHARE, values, change.decimals());
        }
    }

    /** Slips in numbers would mend what a word does, and none is likelier than the others. */
    record SlipsNotNamed(int slips) implements ConsistencyReason {}

    record TooLargeForPairs(int figures) implements ConsistencyReason {}

    /**
     * Numbers are so long that their slips were not looked for.
     *
     * @param figures their ids
     */
    record NumbersTooLong(int digits, List<String> figures) implements ConsistencyReason {}

    /** Of the first of two corrections, not all were followed up. */
    record PairsCutShort(int followed, int found) implements ConsistencyReason {}

    /** What is so of one claim of a cluster. */
    interface OfClaim {
        /** Returns its number in the cluster, from 0. */
        int claim();

        Reason what();
    }

    /**
     * What is so of a statement of an edition, whose claim has another number in its cluster.
     *
     * @param number in the text, from 1
     * @param statement its id
     */
    record OfStatement(int number, String statement, Reason what) implements ConsistencyReason {}

    /** A claim holds only if the word of its result is stretched. */
    record ResultStretched(int claim, PrintedFigure printed) implements ConsistencyReason, OfClaim {
        @Override
        public Reason what() {
            return new WordStretched(printed);
        }
    }

    /** A word is stretched, which points to no number. */
    record WordStretched(PrintedFigure printed) implements ConsistencyReason {}

    /** A claim has no result as printed. */
    record NoResult(int claim, Reason why) implements ConsistencyReason, OfClaim {
        @Override
        public Reason what() {
            return why;
        }
    }
}
