package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.figures.YearValue;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * Refuses what the data cannot carry, and says why.
 *
 * @param refusals why it may not be done; empty if it may
 * @param cautions what a reader must know of the result
 */
public record Guard(List<Reason> refusals, List<Reason> cautions) implements Sayable {
    /** With fewer values even a perfect order is not rare enough to be called a trend. */
    public static final int FEWEST_FOR_TREND = 5;

    public Guard {
        refusals = List.copyOf(refusals);
        cautions = List.copyOf(cautions);
    }

    /**
     * Says whether two values may be set against each other. Another unit or scope refuses it, and so does a break in
     * the series that is not named, or that redefines what is counted.
     *
     * @param namedBreaks the days of the breaks that the comparison is made in spite of, such as {@code 2023-01-01}
     */
    public static Guard comparison(Observation from, Observation to, String... namedBreaks) {
        List<String> named = List.of(namedBreaks);
        Comparability comparability = Comparability.of(from, to);
        Stream<Reason> unnamed = Stream.of(from, to)
                .flatMap(value -> value.indicator().breaksBetween(from.period(), to.period()).stream())
                .distinct()
                .filter(each ->
                        !each.isRedefinition() && !named.contains(each.date().toString()))
                .map(ExplanationReason.UnnamedBreak::new);
        return new Guard(
                Stream.concat(comparability.refusals().stream(), unnamed).toList(), comparability.cautions());
    }

    /**
     * Says whether values may be tested for a trend. Fewer than five refuse it, and so do periods that do not follow
     * each other or differ in length, and breaks as in {@link #comparison}.
     *
     * @param values in the order of time
     */
    public static Guard trend(List<Observation> values, String... namedBreaks) {
        List<Reason> refusals = new ArrayList<>();
        if (values.size() < FEWEST_FOR_TREND) {
            refusals.add(new ExplanationReason.TooFewForTrend(values.size(), FEWEST_FOR_TREND));
        }
        IntStream.range(1, values.size())
                .mapToObj(i -> new ExplanationReason.UnequalSteps(
                        values.get(i - 1).period(), values.get(i).period()))
                .filter(step -> !follows(step.before(), step.after()))
                .forEach(refusals::add);
        values.stream()
                .filter(Observation::isSuppressed)
                .map(ExplanationReason.SuppressedValue::new)
                .forEach(refusals::add);
        if (values.size() < 2) {
            return new Guard(refusals, List.of());
        }
        Guard ends = comparison(values.get(0), values.get(values.size() - 1), namedBreaks);
        refusals.addAll(ends.refusals);
        return new Guard(refusals, ends.cautions);
    }

    /**
     * Says whether the years of a series may be tested for a trend. A year without a value refuses it, and so does what
     * {@link #trend(List, String...)} refuses.
     */
    public static Guard trend(Yearly years, String... namedBreaks) {
        List<Reason> absent = years.years().stream()
                .filter(year -> year.shown().isEmpty())
                .map(year -> new ExplanationReason.YearWithoutValue(Integer.toString(year.year()), year.notes()))
                .map(Reason.class::cast)
                .toList();
        return absent.isEmpty() ? trend(values(years), namedBreaks) : new Guard(absent, List.of());
    }

    /** Returns the values of the years that have one. */
    static List<Observation> values(Yearly years) {
        return years.years().stream()
                .map(YearValue::shown)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean follows(Period before, Period after) {
        return before.lastDay().plusDays(1).equals(after.firstDay()) && before.isAsLongAs(after);
    }

    /**
     * Says whether two values may be set against Poisson noise. Only counts have such noise, of which each event is
     * counted and the periods are of equal length; breaks as in {@link #comparison}.
     */
    public static Guard noise(Observation from, Observation to, String... namedBreaks) {
        Guard comparison = comparison(from, to, namedBreaks);
        List<Reason> refusals = new ArrayList<>(comparison.refusals);
        List<Unit> others = Stream.of(from, to)
                .map(value -> value.indicator().unit())
                .filter(unit -> !unit.isOfEvents())
                .toList();
        if (!others.isEmpty()) {
            refusals.add(new ExplanationReason.NoPoissonNoise(others.get(0)));
        } else if (from.interval().low().signum() < 0 || to.interval().low().signum() < 0) {
            refusals.add(new ExplanationReason.CountsBelowZero(from, to));
        } else if (!from.interval().isPoint() || !to.interval().isPoint()) {
            refusals.add(new ExplanationReason.RoundedCounts(from, to));
        }
        boolean areOfMonths = !from.period().isWeek() && !to.period().isWeek();
        if (areOfMonths && !from.period().isAsLongAs(to.period())) {
            refusals.add(new ExplanationReason.UnequalPeriods(from.period(), to.period()));
        }
        return new Guard(refusals, comparison.cautions);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * Goes on only if nothing is refused.
     *
     * @throws RefusedException with every reason
     */
    public void throwIfRefused() {
        if (isRefused()) {
            throw new RefusedException(this);
        }
    }

    @Override
    public String in(Language language) {
        return isRefused() ? language.text("guard.refused", refusals) : language.text("guard.allowed", cautions);
    }
}
