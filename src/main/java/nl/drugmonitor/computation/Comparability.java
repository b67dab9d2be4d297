package nl.drugmonitor.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Obstacle.BreakBetween;
import nl.drugmonitor.computation.Obstacle.Provisional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Reason;

/**
 * What stands in the way of comparing two observations.
 *
 * @param refusals why they may not be compared at all: another unit, another scope, another definition since a break,
 *     or a week beside months
 * @param cautions what a reader of the comparison must know: other breaks, periods of another length, provisional
 *     values
 */
public record Comparability(List<Reason> refusals, List<Reason> cautions) {
    /** Nothing stands in the way. */
    public static final Comparability FREE = new Comparability(List.of(), List.of());

    public Comparability {
        refusals = List.copyOf(refusals);
        cautions = List.copyOf(cautions);
    }

    public static Comparability of(Observation from, Observation to) {
        List<Reason> cautions = new ArrayList<>();
        List<Reason> refusals = refusals(from.indicator(), to.indicator());
        if (from.period().isWeek() != to.period().isWeek()) {
            refusals.add(new Obstacle.WeekAndMonths(from.period(), to.period()));
        } else if (!from.period().isAsLongAs(to.period())) {
            boolean isHidden = from.isSuppressed() || to.isSuppressed();
            cautions.add(isHidden ? new Obstacle.OtherMonths(from.period(), to.period()) : otherLength(from, to));
        } else if (isOtherYear(from.period(), to.period())) {
            cautions.add(new Obstacle.OtherStart(from.period(), to.period()));
        }
        cautions.addAll(provisional(Stream.of(from, to)));
        return new Comparability(refusals, cautions)
                .and(breaks(Stream.concat(
                                from.indicator().breaksBetween(from.period(), to.period()).stream(),
                                to.indicator().breaksBetween(from.period(), to.period()).stream())
                        .distinct()
                        .toList()));
    }

    /** Returns what stands in the way of adding values up, or of calling one a part of the other: another unit. */
    public static Comparability ofParts(Observation one, Observation other) {
        return new Comparability(otherUnit(one.indicator(), other.indicator()), List.of());
    }

    /** Returns what stands in the way of setting a value against those of the periods before it, in one series. */
    public static Comparability across(List<Published> before, Observation last) {
        Period first = before.get(0).period();
        Stream<Observation> values = before.stream().flatMap(period -> period.single().stream());
        return breaks(last.indicator().breaksBetween(first, last.period()))
                .and(new Comparability(List.of(), provisional(Stream.concat(values, Stream.of(last)))))
                .and(new Comparability(List.of(), notShown(before)));
    }

    private static List<Reason> notShown(List<Published> periods) {
        return periods.stream()
                .flatMap(period -> period.cells().stream())
                .filter(Observation::isSuppressed)
                .<Reason>map(Obstacle.Suppressed::new)
                .toList();
    }

    /** Returns whether two runs of twelve months start in other months: a season and a calendar year, for one. */
    private static boolean isOtherYear(Period from, Period to) {
        return (from.isSeason() || to.isSeason())
                && from.firstDay().getMonth() != to.firstDay().getMonth();
    }

    /** A redefinition refuses the comparison; another break is something to bear in mind. */
    private static Comparability breaks(List<SeriesBreak> breaks) {
        return new Comparability(
                breaks.stream()
                        .filter(SeriesBreak::isRedefinition)
                        .<Reason>map(BreakBetween::new)
                        .toList(),
                breaks.stream()
                        .filter(each -> !each.isRedefinition())
                        .<Reason>map(BreakBetween::new)
                        .toList());
    }

    private static List<Reason> provisional(Stream<Observation> values) {
        return values.filter(Observation::isProvisional)
                .<Reason>map(Provisional::new)
                .toList();
    }

    /** Returns what stands in the way of this comparison or of another. */
    public Comparability and(Comparability other) {
        return new Comparability(joined(refusals, other.refusals), joined(cautions, other.cautions));
    }

    private static List<Reason> joined(List<Reason> some, List<Reason> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Returns why values of two indicators may not be set against each other: another unit or scope. */
    public static List<Reason> refusals(Indicator from, Indicator to) {
        List<Reason> refusals = new ArrayList<>(otherUnit(from, to));
        if (!from.scope().equals(to.scope())) {
            refusals.add(new Obstacle.AnotherScope(from, to));
        }
        return refusals;
    }

    private static List<Reason> otherUnit(Indicator from, Indicator to) {
        return from.unit().equals(to.unit()) ? List.of() : List.of(new Obstacle.AnotherUnit(from, to));
    }

    private static Obstacle otherLength(Observation from, Observation to) {
        Interval before =
                Interval.of(from.value()).times(Fraction.of(1, from.period().months()));
        Interval after =
                Interval.of(to.value()).times(Fraction.of(1, to.period().months()));
        return new Obstacle.OtherLength(
                from, to, Change.percent(before, after).map(change -> new Obstacle.Percent(change.low())));
    }
}
