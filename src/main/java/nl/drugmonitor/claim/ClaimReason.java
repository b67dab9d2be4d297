package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** What a verdict rests on, what a reader must know besides, and what would settle a claim. */
public sealed interface ClaimReason extends Reason {
    /** The figures give what is printed. */
    record Gives(Result result, PrintedFigure printed) implements ClaimReason {}

    /**
     * The figures give another result than is printed.
     *
     * @param distance from what the printed number allows
     * @param cut there if the printed number is the result with its digits cut off
     * @param mend what would make the two agree
     */
    record GivesAnother(
            Result result,
            PrintedFigure printed,
            Distance distance,
            Optional<CutNotRounded> cut,
            Optional<ClaimReason> mend)
            implements ClaimReason {}

    /**
     * The same, where the printed number is rounded and allows an interval.
     *
     * @param distance not there if the result is a bound that the interval only comes close to
     */
    record GivesOutside(
            Result result,
            PrintedFigure printed,
            Allowed allowed,
            Optional<Distance> distance,
            Optional<CutNotRounded> cut,
            Optional<ClaimReason> mend)
            implements ClaimReason {}

    /**
     * The figures give a rise where the words say a fall, or the reverse.
     *
     * @param said what the words say
     * @param mend what would make the two agree
     */
    record GivesOtherWay(Sayable given, Sayable said, Optional<ClaimReason> mend) implements ClaimReason {}

    /**
     * The printed number lies between results that whole numbers give, in place of counts that a source does not show.
     *
     * @param below the nearest result below what the printed number allows
     * @param above the nearest one above
     */
    record GivesNoWhole(
            Result result,
            PrintedFigure printed,
            Allowed allowed,
            Amount below,
            Amount above,
            Optional<ClaimReason> mend)
            implements ClaimReason {}

    /**
     * The printed number is right only if its word is stretched.
     *
     * @param result what the figures give
     * @param allowed what the word means
     * @param stretched how far it can be stretched
     */
    record GivesStretched(Sayable result, PrintedFigure printed, Allowed allowed, Allowed stretched)
            implements ClaimReason {}

    /**
     * The printed number is right only if words of the figures are stretched too.
     *
     * @param figures those whose word can be stretched
     */
    record WordsStretched(Sayable result, PrintedFigure printed, List<ClaimReason> figures) implements ClaimReason {}

    /** Some values above or below a bound among the figures give what is printed. */
    record CanGive(Allowed result, PrintedFigure printed) implements ClaimReason {}

    /** No values above or below a bound among the figures give what is printed. */
    record CannotGive(Allowed result, PrintedFigure printed, Allowed allowed) implements ClaimReason {}

    /** Figures that say only what they lie above or below leave the result open. */
    record OpenEnds(List<ClaimReason> figures) implements ClaimReason {}

    record BothEnds() implements ClaimReason {}

    /** The printed number is an estimate, of which the interval beside it is not used. */
    record EstimateTaken(PrintedFigure figure) implements ClaimReason {}

    /** So many times more may mean one time more than so many times as much. */
    record TimesMore(PrintedFigure figure) implements ClaimReason {}

    record CutNotRounded() implements ClaimReason {}

    /**
     * What the figures would have to be for the printed result.
     *
     * @param figures one would do, all others as printed
     * @param result what the figures as printed make the result, if that can be printed
     */
    record WouldNeed(PrintedFigure printed, List<Need> figures, Optional<Sayable> result) implements ClaimReason {}

    /** What the figures as printed make the result. */
    record WouldMake(Sayable result) implements ClaimReason {}

    record DivisorMayBeZero() implements ClaimReason {}

    record MoreDigits() implements ClaimReason {}

    /** The publisher does not show a figure; what it may be is taken for it. */
    record SuppressedCell(PrintedFigure figure, Amount allowed) implements ClaimReason {}

    record NoProportion() implements ClaimReason {}

    record NoPercentageOf(PrintedFigure base) implements ClaimReason {}

    record PartAboveWhole(Operand part, Operand whole) implements ClaimReason {}

    /** A figure goes the way that is printed. */
    record Goes(Operand from, PrintedFigure to, Optional<Result> change) implements ClaimReason {
        public Note goes() {
            return goes(from, to, change);
        }

        /** Returns where a figure goes, or where it lies beside a mean. */
        private static Note goes(Operand from, PrintedFigure to, Optional<Result> change) {
            if (!from.isMean()) {
                return Note.of("goes", from, to, change);
            }
            Optional<Interval> percent = change.map(Result::computed);
            if (percent.filter(values -> values.low().signum() > 0).isPresent()) {
                return Note.of("goes.above_mean", to, Amount.of(Notation.PERCENT_SHARE, percent.get()), from);
            }
            if (percent.filter(values -> values.high().signum() < 0).isPresent()) {
                Interval sizes = percent.get().negated();
                return Note.of("goes.below_mean", to, Amount.of(Notation.PERCENT_SHARE, sizes), from);
            }
            return percent.filter(Interval::isPoint).isPresent()
                    ? Note.of("goes.equal_mean", to, from)
                    : Note.of("goes.beside_mean", to, from, change);
        }
    }

    record GoesNot(Operand from, PrintedFigure to, Optional<Result> change, Compare.Relation relation)
            implements ClaimReason {
        public Note goes() {
            return Goes.goes(from, to, change);
        }

        /** Returns that this is not what is printed. */
        public Note isNot() {
            return from.isMean()
                    ? Note.of("goes_not.mean", Note.of("Relation." + relation.name() + ".value"))
                    : Note.of("goes_not", relation);
        }
    }

    /** The size of a figure, such as a loss, goes the way that is printed. */
    record SizeGoes(Operand from, PrintedFigure to) implements ClaimReason {}

    record SizeGoesNot(Operand from, PrintedFigure to, Compare.Relation relation) implements ClaimReason {}

    /** One figure lies below zero and the other above, so that they have no sizes to be compared. */
    record LossAndGain(Operand from, PrintedFigure to) implements ClaimReason {}

    /** A figure goes the way that is printed, but what it is a month goes the other way. */
    record ReversesByMonth(Operand from, PrintedFigure to, Optional<Result> change) implements ClaimReason {}

    record PeriodsOfOneLength() implements ClaimReason {}

    record NothingToCompare(PrintedFigure figure, Extreme.End end) implements ClaimReason {}

    record OtherValues() implements ClaimReason {}

    /** A figure is the highest, or the lowest, beside others. */
    record IsExtreme(PrintedFigure figure, Extreme.End end, List<PrintedFigure> others) implements ClaimReason {}

    record IsNotExtreme(PrintedFigure figure, Extreme.End end, List<LabelledFigure> beyond) implements ClaimReason {}

    /** A figure with its name. */
    record LabelledFigure(PrintedFigure figure) implements ClaimReason {
        /** Returns those of some figures that say only what they lie above or below. */
        static List<ClaimReason> bounds(Stream<PrintedFigure> figures) {
            return figures.filter(PrintedFigure::isBound)
                    .distinct()
                    .<ClaimReason>map(LabelledFigure::new)
                    .toList();
        }
    }

    /** A change lies within what a word means. */
    record WordFits(Result change, Word word, ChangeBetween.BoundsFrom basis) implements ClaimReason {}

    /** Some changes from or to a bound lie within what a word means. */
    record WordCanFit(Allowed change, Word word, ChangeBetween.BoundsFrom basis) implements ClaimReason {}

    record WordCannotFit(Allowed change, Word word, ChangeBetween.BoundsFrom basis) implements ClaimReason {}

    record OtherDirection(Result change, Word word) implements ClaimReason {}

    /** The word behind a number of the text is none of the unit of a row of the data. */
    record WordOfAnotherUnit(PrintedFigure figure, Observation row) implements ClaimReason {}

    /** Two figures are the same, and the word says that one is more. */
    record NoChange(Word word) implements ClaimReason {}

    record BeyondAnyStretch(Result change, Word word, ChangeBetween.BoundsFrom basis) implements ClaimReason {}

    /**
     * A change lies outside what a word means.
     *
     * @param stretched the word if it can be stretched at all
     */
    record WordDoesNotFit(Result change, Word word, ChangeBetween.BoundsFrom basis, Optional<Word> stretched)
            implements ClaimReason {}

    /** A word fits only if it is stretched. */
    record Stretched(Word word) implements ClaimReason {}

    /** So many whole cases can give the printed number. */
    record CasesThatGive(Result cases, PrintedFigure all, PrintedFigure printed) implements ClaimReason {}

    record NoCasesGive(PrintedFigure all, PrintedFigure printed) implements ClaimReason {}

    record HedgesEveryDigit(PrintedFigure figure) implements ClaimReason {}

    /** What other sources print lies where the hedge allows. */
    record PrintedElsewhere(PrintedFigure figure, Allowed allowed, List<OtherNumber> numbers) implements ClaimReason {}

    record PrintedOtherwise(PrintedFigure figure, Allowed allowed, List<OtherNumber> numbers) implements ClaimReason {}

    record NotPrintedElsewhere(PrintedFigure figure, Allowed allowed) implements ClaimReason {}

    record SourcesDisagree(PrintedFigure figure, Allowed allowed, List<OtherNumber> within, List<OtherNumber> beyond)
            implements ClaimReason {}

    /** What another source prints. */
    record OtherNumber(String printed, String source) implements ClaimReason {
        static OtherNumber of(PrintedFigure.Outside other) {
            return new OtherNumber(other.text(), other.source());
        }

        public Sayable number() {
            return new Printed.Quoted(printed);
        }
    }

    record ExactNumberOf(PrintedFigure figure) implements ClaimReason {}

    /** Other sources print what cannot be the same value. */
    record OtherSourcesPrint(PrintedFigure figure, List<OtherNumber> numbers) implements ClaimReason {}

    record TakenAsPrinted(PrintedFigure figure) implements ClaimReason {}

    record NotComparable(List<Reason> obstacles) implements ClaimReason {}

    record ComparableFigures() implements ClaimReason {}

    /** A figure has its rank in a run of periods, all of which are known. */
    record Ranks(PrintedFigure figure, Rank rank, List<InPeriod> others) implements ClaimReason {}

    record RanksNot(PrintedFigure figure, Rank rank, List<InPeriod> beyond) implements ClaimReason {}

    /** What was published for a period. */
    record InPeriod(Published published) implements ClaimReason {}

    /**
     * Periods of the run are not known.
     *
     * @param within the periods that are known
     * @param missing those of which nothing was found
     * @param conflicting those on which sources differ
     */
    record PeriodsOfRunOpen(List<InPeriod> within, Optional<Periods> missing, List<InPeriod> conflicting)
            implements ClaimReason {}

    record NoPeriodKnown(Optional<Periods> missing, List<InPeriod> conflicting) implements ClaimReason {}

    record ValuesOf(Periods periods) implements ClaimReason {}

    /** The periods that are missing of the series of a figure. */
    record PeriodsOf(PrintedFigure figure, Periods periods) implements ClaimReason {}

    /** The edition's own value is taken of several. */
    record OwnValue(Published published, Observation value) implements ClaimReason {}

    /** Sources differ on a period, and the edition's own value goes first. */
    record FirstOfConflict(Published published, Observation first) implements ClaimReason {
        static List<FirstOfConflict> among(List<Published> periods) {
            return periods.stream()
                    .filter(period -> period.isConflicting() && period.first().isPresent())
                    .map(period -> new FirstOfConflict(period, period.first().get()))
                    .toList();
        }
    }

    /** A figure is beyond a bound, and no earlier one of the run is. */
    record FirstBeyondBound(PrintedFigure figure, Extreme.End end, PrintedFigure bound, List<InPeriod> before)
            implements ClaimReason {}

    record NotBeyondBound(PrintedFigure figure, Extreme.End end, PrintedFigure bound) implements ClaimReason {}

    record NotFirstBeyond(PrintedFigure figure, Extreme.End end, PrintedFigure bound, List<InPeriod> earlier)
            implements ClaimReason {}

    record SinceNotFound(Period since) implements ClaimReason {}

    record SinceInConflict(Published since) implements ClaimReason {}

    record SinceIsTurn(Published since, Extreme.End end) implements ClaimReason {}

    /**
     * The period after which one is counted lies beyond the figure too, so that it has the next place if that counts.
     */
    record SinceWouldCount(Published since, PrintedFigure figure, Rank next) implements ClaimReason {}

    /** Other periods have the value of the figure. */
    record Ties(List<InPeriod> ties, Extreme.End end) implements ClaimReason {}

    record SinceIsNoTurn(Published since, Extreme.End end) implements ClaimReason {}

    /**
     * The changes of a series go one way.
     *
     * @param ways how many of the changes do
     */
    record Follows(int ways, int changes, Trend.Direction direction, List<ClaimReason> path, PrintedFigure last)
            implements ClaimReason {
        public Sayable lastPeriod() {
            return OnPath.beforeLast(last);
        }
    }

    /** Some changes of a series go another way, those that lead to the periods {@code against}. */
    record FollowsNot(
            int ways,
            int changes,
            Trend.Direction direction,
            List<ClaimReason> path,
            PrintedFigure last,
            List<Sayable> against)
            implements ClaimReason {
        public Sayable lastPeriod() {
            return OnPath.beforeLast(last);
        }
    }

    /** The value of a period on the path of a series. */
    record OnPath(Observation value) implements ClaimReason {
        public Sayable period() {
            return beforeValue(value.period());
        }

        /** Returns a period as it stands before its value: one of two years must be parted from a number behind it. */
        private static Sayable beforeValue(Period period) {
            return language -> language.say(period) + (period.isYear() ? "" : ":");
        }

        private static Sayable beforeLast(PrintedFigure last) {
            return last.observation().map(row -> beforeValue(row.period())).orElseGet(last::period);
        }
    }

    /** The values of a period that sources differ on. */
    record AllOnPath(Published published) implements ClaimReason {
        public Sayable period() {
            return OnPath.beforeValue(published.period());
        }
    }

    record PeriodsOpen(List<ClaimReason> periods) implements ClaimReason {}

    record PeriodNotFound(Period period) implements ClaimReason {}

    /** The cell of a period shows nothing. */
    record PeriodWithheld(Published published) implements ClaimReason {}

    record PeriodInConflict(Published published) implements ClaimReason {}

    record OneValueEach() implements ClaimReason {}

    /** Sources differ on a period, but the direction is the same with each value. */
    record SameDirection(Published published) implements ClaimReason {}
}
