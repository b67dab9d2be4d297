package nl.drugmonitor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;

/**
 * What stands in the way of comparing two observations.
 *
 * @param refusals why they may not be compared at all: another unit, another scope, or another definition since a break
 * @param cautions what a reader of the comparison must know: other breaks, periods of another length, provisional
 *     values
 */
public record Comparability(List<String> refusals, List<String> cautions) {
    public Comparability {
        refusals = List.copyOf(refusals);
        cautions = List.copyOf(cautions);
    }

    public static Comparability of(Observation from, Observation to) {
        List<String> refusals = new ArrayList<>(refusals(from.indicator(), to.indicator()));
        List<String> cautions = new ArrayList<>(cautions(from, to));
        addBreaks(breaks(from, to), refusals, cautions);
        return new Comparability(refusals, cautions);
    }

    /** Returns what stands in the way of setting a value against those of the periods before it, in one series. */
    public static Comparability across(List<Published> before, Observation last) {
        List<String> refusals = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        Period first = before.get(0).period();
        addBreaks(last.indicator().breaksBetween(first, last.period()), refusals, cautions);
        for (Published period : before) {
            Optional<Observation> value = period.single();
            if (value.isPresent()) {
                addProvisional(value.get(), cautions);
            }
        }
        addProvisional(last, cautions);
        return new Comparability(refusals, cautions);
    }

    /** A redefinition refuses the comparison; another break is something to bear in mind. */
    private static void addBreaks(List<SeriesBreak> breaks, List<String> refusals, List<String> cautions) {
        for (SeriesBreak seriesBreak : breaks) {
            (seriesBreak.isRedefinition() ? refusals : cautions).add("break of " + seriesBreak);
        }
    }

    private static void addProvisional(Observation value, List<String> cautions) {
        if (value.isProvisional()) {
            String note = value.note().isEmpty() ? "" : ": " + value.note();
            cautions.add(value.period() + " is provisional (" + value.source().id() + ")" + note);
        }
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Returns why values of two indicators may not be set against each other: another unit or scope. */
    public static List<String> refusals(Indicator from, Indicator to) {
        List<String> refusals = new ArrayList<>();
        if (from.unit() != to.unit()) {
            refusals.add("another unit: " + from.id() + " in " + from.unit() + ", " + to.id() + " in " + to.unit());
        }
        if (!from.scope().equals(to.scope())) {
            refusals.add("another scope: " + from.id() + " covers " + from.scope() + ", " + to.id() + " covers "
                    + to.scope());
        }
        return refusals;
    }

    private static List<String> cautions(Observation from, Observation to) {
        List<String> cautions = new ArrayList<>();
        if (from.period().months() != to.period().months()) {
            cautions.add(partYear(from, to));
        }
        addProvisional(from, cautions);
        addProvisional(to, cautions);
        return cautions;
    }

    private static List<SeriesBreak> breaks(Observation from, Observation to) {
        List<SeriesBreak> breaks = new ArrayList<>(from.indicator().breaksBetween(from.period(), to.period()));
        if (!to.indicator().equals(from.indicator())) {
            List<SeriesBreak> others = to.indicator().breaksBetween(from.period(), to.period());
            for (SeriesBreak other : others) {
                if (!breaks.contains(other)) {
                    breaks.add(other);
                }
            }
        }
        return breaks;
    }

    private static String partYear(Observation from, Observation to) {
        Fraction before = monthly(from);
        Fraction after = monthly(to);
        Optional<Interval> percent = Change.percent(Interval.of(before), Interval.of(after));
        String change = percent.isPresent() ? " (" + Dutch.signed(percent.get().low(), 1) + "%)" : "";
        return "periods of " + from.period().months() + " and " + to.period().months() + " months: monthly average "
                + Dutch.number(before, 1) + " to " + Dutch.number(after, 1) + change;
    }

    private static Fraction monthly(Observation observation) {
        return observation.value().dividedBy(Fraction.of(observation.period().months()));
    }
}
