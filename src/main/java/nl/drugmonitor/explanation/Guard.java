package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.language.Language;

/**
 * Refuses what the data cannot carry, and says why.
 *
 * @param refusals why it may not be done; empty if it may
 * @param cautions what a reader must know of the result
 */
public record Guard(List<String> refusals, List<String> cautions) {
    /** With fewer values even a perfect order is not rare enough to be called a trend. */
    static final int FEWEST_FOR_TREND = 5;

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
        return comparison(from, to, List.of(namedBreaks));
    }

    static Guard comparison(Observation from, Observation to, List<String> namedBreaks) {
        Comparability comparability = Comparability.of(from, to);
        List<String> refusals = new ArrayList<>(
                comparability.refusals().stream().map(Language.EN::say).toList());
        List<SeriesBreak> breaks = new ArrayList<>(from.indicator().breaksBetween(from.period(), to.period()));
        if (!to.indicator().equals(from.indicator())) {
            breaks.addAll(to.indicator().breaksBetween(from.period(), to.period()));
        }
        addUnnamed(breaks, refusals, namedBreaks);
        return new Guard(
                refusals,
                comparability.cautions().stream().map(Language.EN::say).toList());
    }

    /**
     * Says whether values may be tested for a trend. Fewer than five refuse it, and so do periods that do not follow
     * each other or differ in length, and breaks as in {@link #comparison}.
     *
     * @param values in the order of time
     */
    public static Guard trend(List<Observation> values, String... namedBreaks) {
        return trend(values, List.of(namedBreaks));
    }

    static Guard trend(List<Observation> values, List<String> namedBreaks) {
        List<String> refusals = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        if (values.size() < FEWEST_FOR_TREND) {
            refusals.add("a trend from " + values.size() + (values.size() == 1 ? " value" : " values") + ": even "
                    + "a perfect order of fewer than " + FEWEST_FOR_TREND + " is not rare");
        }
        for (int i = 1; i < values.size(); i++) {
            Period before = values.get(i - 1).period();
            Period period = values.get(i).period();
            if (!before.lastDay().plusDays(1).equals(period.firstDay()) || before.months() != period.months()) {
                refusals.add(
                        "a trend over periods that do not follow each other in equal steps: " + before + ", " + period);
            }
        }
        if (values.size() > 1) {
            Observation first = values.get(0);
            Observation last = values.get(values.size() - 1);
            Guard ends = comparison(first, last, namedBreaks);
            refusals.addAll(ends.refusals);
            cautions.addAll(ends.cautions);
        }
        return new Guard(refusals, cautions);
    }

    /**
     * Says whether two values may be set against Poisson noise. Only counts have such noise, of which each event is
     * counted and the periods are of equal length; breaks as in {@link #comparison}.
     */
    public static Guard noise(Observation from, Observation to, String... namedBreaks) {
        return noise(from, to, List.of(namedBreaks));
    }

    static Guard noise(Observation from, Observation to, List<String> namedBreaks) {
        Guard comparison = comparison(from, to, namedBreaks);
        List<String> refusals = new ArrayList<>(comparison.refusals);
        Indicator indicator = from.indicator();
        if (indicator.unit() != Unit.COUNT || to.indicator().unit() != Unit.COUNT) {
            refusals.add("a p-value for "
                    + (indicator.unit() == Unit.KILOGRAM
                            ? "kilos"
                            : indicator.unit().toString()) + ": only counts of events have Poisson noise");
        } else if (!from.interval().isPoint() || !to.interval().isPoint()) {
            refusals.add("a p-value for rounded counts: " + from.asPrinted() + ", " + to.asPrinted());
        }
        if (from.period().months() != to.period().months()) {
            refusals.add("a p-value for periods of " + from.period().months() + " and "
                    + to.period().months() + " months");
        }
        return new Guard(refusals, comparison.cautions);
    }

    private static void addUnnamed(List<SeriesBreak> breaks, List<String> refusals, List<String> named) {
        for (SeriesBreak seriesBreak : breaks) {
            if (!seriesBreak.isRedefinition()
                    && !named.contains(seriesBreak.date().toString())) {
                String refusal = "a comparison that does not name the break of " + Language.EN.say(seriesBreak);
                if (!refusals.contains(refusal)) {
                    refusals.add(refusal);
                }
            }
        }
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * Goes on only if nothing is refused.
     *
     * @throws IllegalArgumentException with every reason
     */
    public void throwIfRefused() {
        if (isRefused()) {
            throw new IllegalArgumentException(toString());
        }
    }

    @Override
    public String toString() {
        if (isRefused()) {
            return "refused: " + String.join("; ", refusals);
        }
        return cautions.isEmpty() ? "allowed" : "allowed; bear in mind: " + String.join("; ", cautions);
    }
}
