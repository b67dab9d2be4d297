package nl.drugmonitor.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.statistics.MannKendall;
import nl.drugmonitor.statistics.Poisson;

/** What is seen of a prediction, what it lacks, what the data cannot carry, and what a reader must know besides. */
public sealed interface ExplanationReason extends Reason {
    // What is seen

    /** The numbers of one series as they are printed. */
    record FromTo(Indicator series, Sayable from, Sayable to) implements ExplanationReason {}

    /** The numbers of one series or of several as they are printed, in the order of the series. */
    record Went(List<Indicator> series, List<Sayable> before, Period from, List<Sayable> after, Period to)
            implements ExplanationReason {}

    /**
     * How much a series changed.
     *
     * @param noise every change that agrees with both counts, if they are counts
     */
    record WentBy(Went values, Rounded change, Optional<Rounded> noise) implements ExplanationReason {}

    record WentByMonth(Went values, Rounded change) implements ExplanationReason {}

    record Changes(List<Indicator> part, Rounded partChange, Indicator whole, Rounded wholeChange)
            implements ExplanationReason {}

    record Covers(Changes changes, Rounded share) implements ExplanationReason {}

    /** A substitution covers a share at most; for all of it the part would have to be as much as is needed. */
    record MayCover(Changes changes, Rounded share, Optional<Bilingual> assuming, Rounded needed, Period period)
            implements ExplanationReason {}

    record MayBeUnchanged(Indicator series) implements ExplanationReason {}

    /** What is needed of a part that is not known. */
    record WouldHaveToChange(
            Optional<SomeIsEnough> enough, Period from, Period to, List<Indicator> part, Rounded needed)
            implements ExplanationReason {}

    record SomeIsEnough() implements ExplanationReason {}

    /** The change of a total, parted into the effects of its number and of the size of each. */
    record Parted(
            Indicator total,
            Rounded change,
            Rounded byNumber,
            FromTo numbers,
            Rounded bySize,
            Rounded sizeBefore,
            Rounded sizeAfter,
            Bound covered)
            implements ExplanationReason {}

    record CannotBeParted(Indicator total) implements ExplanationReason {}

    record SizeOfEach(
            Indicator total,
            Rounded before,
            Period from,
            Rounded after,
            Period to,
            Optional<Rounded> change,
            FromTo numbers)
            implements ExplanationReason {}

    record CannotBeDivided(Indicator total, FromTo numbers) implements ExplanationReason {}

    record ShareOfSum(
            Rounded sumBefore,
            Rounded sumAfter,
            Rounded change,
            Indicator part,
            Rounded shareBefore,
            Rounded shareAfter)
            implements ExplanationReason {}

    record SumMayBeZero() implements ExplanationReason {}

    record Starts(Direction direction, Indicator series, ExplanationReason start) implements ExplanationReason {}

    record StartsIn(Period year) implements ExplanationReason {}

    record StartsBetween(Period first, Period last) implements ExplanationReason {}

    record StartsInOrBefore(Period year) implements ExplanationReason {}

    record StartsInOrder(Starts effect, Starts cause) implements ExplanationReason {}

    /** Once the effect has begun, the cause stands further than it did before. */
    record StandsBeyond(Starts effect, Indicator cause, Sayable value, Period period) implements ExplanationReason {}

    /** A share of the effect was over when the cause stood no further than before. */
    record OverWithout(
            Starts effect,
            Rounded share,
            Period then,
            Indicator cause,
            Sayable value,
            Sayable valueBefore,
            Period before)
            implements ExplanationReason {}

    record MayBeNone(Starts effect) implements ExplanationReason {}

    record DatesFrom(LocalDate day, Period from, Period to) implements ExplanationReason {}

    record RatioOfCounts(FromTo counts, Poisson.Ratio ratio) implements ExplanationReason {}

    record TrendOfRanks(Indicator series, Period from, Period to, MannKendall test) implements ExplanationReason {}

    record MonthsMake(
            Indicator series,
            Rounded change,
            Months months,
            Rounded ofMonths,
            Optional<Bilingual> assuming,
            Rounded monthly)
            implements ExplanationReason {
        /** The months that the earlier period has fewer, or more, than the later one. */
        public enum Months {
            LACKING,
            SURPLUS
        }
    }

    /** What is seen by one reading, where there are several. */
    record ByReading(Sayable what, List<Reason> reading) implements ExplanationReason {}

    // What a prediction lacks

    record NotFound() implements ExplanationReason {}

    record NotFoundIn(String source) implements ExplanationReason {}

    record SourcesDiffer(Published published) implements ExplanationReason {}

    record Before(Period year) implements ExplanationReason {}

    record Through(Period first, Period last) implements ExplanationReason {}

    /** A test that decides accounts for a series of another scope than the finding. */
    record ScopeOfFinding(Indicator series, Set<Bilingual> scopes) implements ExplanationReason {}

    record ReadingsDiffer() implements ExplanationReason {}

    record CannotDecide(Observation value) implements ExplanationReason {}

    /** Several sources print values of a series, and do not say that these cover the same. */
    record ScopeNotStated(Indicator series, Set<String> sources) implements ExplanationReason {}

    record HangsOnOneValue(Observation value) implements ExplanationReason {}

    record NoMonthsLacking(Period from, Period to) implements ExplanationReason {}

    /** A candidate cannot be tested. */
    record NotTestable(List<Reason> missing, List<Sayable> seen) implements ExplanationReason {}

    record NothingDecides() implements ExplanationReason {}

    // What the data cannot carry

    record UnnamedBreak(SeriesBreak seriesBreak) implements ExplanationReason {}

    record TooFewForTrend(int values, int fewest) implements ExplanationReason {}

    /**
     * A year of a trend has no one value.
     *
     * @param notes what is known of it, such as values in conflict
     */
    record YearWithoutValue(String year, List<Reason> notes) implements ExplanationReason {
        public YearWithoutValue {
            notes = List.copyOf(notes);
        }
    }

    record UnequalSteps(Period before, Period after) implements ExplanationReason {}

    record NoPoissonNoise(Unit unit) implements ExplanationReason {}

    /** A value that a prediction needs is not shown by its publisher. */
    record SuppressedValue(Observation value) implements ExplanationReason {}

    record CountsBelowZero(Observation from, Observation to) implements ExplanationReason {}

    record RoundedCounts(Observation from, Observation to) implements ExplanationReason {}

    record UnequalPeriods(Period from, Period to) implements ExplanationReason {}

    // What a reader must know besides

    record OddValue(Observation value) implements ExplanationReason {}

    record OthersPrint(Observation value, Published others) implements ExplanationReason {}

    record NotFoundBetween(Indicator series, Period first, Period last) implements ExplanationReason {}

    record TakenAsRounded(Observation value) implements ExplanationReason {}

    record ReadAsPrinted(PrintedFigure figure) implements ExplanationReason {}

    record ReadAs(PrintedFigure figure, Printed number) implements ExplanationReason {}
}
