package nl.drugmonitor.consistency;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;

/**
 * How plausible the values of a cluster are before any error is seen.
 *
 * <p>A count that no rule computes has a size of which the logarithm is uniform, and the logarithm of a ratio that a
 * change is computed from lies around zero with a Laplace density: large changes are rare, however they come about. A
 * computed number is what its rule gives; where that is known within bounds only, for its figures are rounded, the
 * middle of the bounds is likelier than the ends, with a triangular density.
 */
final class Prior {
    /** The mean size of the logarithm of a ratio between two years: a change of some 40%. */
    private static final double USUAL_CHANGE = 0.35;

    /** A count of zero is as rare as one of this many units. */
    private static final double ZERO = 10;

    /** The chance of a result that may be anything, for what it is divided by may be zero. */
    private static final double ANYTHING = 0.01;

    /** The chance of a result that only touches its bounds. */
    private static final double AT_THE_END = 1e-6;

    /** No weight is more than e to this power: a double cannot hold it, and it outweighs all others anyway. */
    private static final double LARGEST = 600;

    private static final Fraction HALF = Fraction.of(1, 2);

    /** The figures that some rule computes. */
    private final Set<PrintedFigure> results;

    private final Set<Ratio> ratios;
    private final List<Arithmetic> loose;
    private final double asPrinted;

    /** Two figures of which one is said to have become the other. */
    private record Ratio(PrintedFigure from, PrintedFigure to) {
        static Optional<Ratio> of(Constraint rule) {
            if (rule instanceof PercentChange change) {
                return Optional.of(new Ratio(change.from(), change.to()));
            }
            return rule instanceof Compare compare
                    ? compare.right().single().map(earlier -> new Ratio(earlier, compare.left()))
                    : Optional.empty();
        }
    }

    Prior(EditRules rules) {
        List<Arithmetic> computing = rules.computing();
        results = computing.stream().map(Arithmetic::printed).collect(Collectors.toSet());
        ratios = rules.rules().stream()
                .flatMap(rule -> Ratio.of(rule).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        loose = computing.stream().filter(Prior::isLoose).toList();
        asPrinted = sizes(List.of()) + precision(List.of(), loose.stream());
    }

    /** Returns whether a figure is rounded that the result is computed from. */
    private static boolean isLoose(Arithmetic rule) {
        return rule.figures().stream()
                .anyMatch(figure ->
                        !figure.equals(rule.printed()) && !figure.range().isPoint());
    }

    /** Returns the binary logarithm of the weight of the cluster as printed, which other weights are relative to. */
    double bitsAsPrinted() {
        return asPrinted / Math.log(2);
    }

    /** Returns the weight of the cluster with these corrections, relative to that of the cluster as printed. */
    double weight(List<Correction> corrections) {
        return relative(sizes(corrections) + precision(corrections, loose.stream()));
    }

    /**
     * Returns the weight of all clusters together that differ from one with these corrections in the corrected results
     * only: where their figures are rounded, results are known within bounds.
     */
    double weightOfOtherResults(List<Correction> corrections) {
        Predicate<Arithmetic> isCorrected = rule ->
                corrections.stream().anyMatch(correction -> correction.figure().equals(rule.printed()));
        double same = Math.exp(precision(corrections, loose.stream().filter(isCorrected)));
        double others = precision(corrections, loose.stream().filter(isCorrected.negate()));
        return relative(sizes(corrections) + others) * (1 - same);
    }

    private double relative(double log) {
        return Math.exp(Math.min(log - asPrinted, LARGEST));
    }

    /** Returns the logarithm of the part of the weight that comes from the sizes of counts and changes. */
    private double sizes(List<Correction> corrections) {
        Map<PrintedFigure, Printed> corrected = new HashMap<>();
        double log = 0;
        for (Correction correction : corrections) {
            PrintedFigure figure = correction.figure();
            corrected.put(figure, correction.to());
            if (figure.kind() == NumberKind.COUNT && !results.contains(figure)) {
                log += logSize(figure.printed()) - logSize(correction.to());
            }
        }
        for (Ratio change : ratios) {
            Fraction from = value(change.from(), corrected);
            Fraction to = value(change.to(), corrected);
            if (from.signum() > 0 && to.signum() > 0) {
                log -= Math.abs(Approximate.log(to) - Approximate.log(from)) / USUAL_CHANGE;
            }
        }
        return log;
    }

    private static Fraction value(PrintedFigure figure, Map<PrintedFigure, Printed> corrected) {
        return figure.valueOf(corrected.getOrDefault(figure, figure.printed()));
    }

    /** Returns the logarithm of a count in units of its last digit. */
    private static double logSize(Printed printed) {
        Fraction units = printed.value().dividedBy(printed.unit()).absolute();
        return units.signum() == 0 ? Math.log(ZERO) : Approximate.log(units);
    }

    /** Returns the logarithm of the chance that numbers computed from rounded figures are printed as they are. */
    private static double precision(List<Correction> corrections, Stream<Arithmetic> rules) {
        Values values = Correction.values(corrections);
        return rules.mapToDouble(rule -> Math.log(precision(rule, values))).sum();
    }

    private static double precision(Arithmetic rule, Values values) {
        Optional<Interval> computed = rule.computed(values);
        if (computed.isEmpty()) {
            return ANYTHING;
        }
        if (computed.get().isPoint()) {
            return 1;
        }
        Range printed = values.of(rule.printed());
        Fraction margin = printed.isPoint() ? rule.printed().printed().unit().times(HALF) : Fraction.ZERO;
        Fraction low = printed.low();
        Fraction high = printed.high();
        double below = low == null ? 0 : triangle(computed.get(), low.minus(margin));
        double upTo = high == null ? 1 : triangle(computed.get(), high.plus(margin));
        return Math.max(upTo - below, AT_THE_END);
    }

    /** Returns the distribution function of the triangular density on an interval. */
    private static double triangle(Interval interval, Fraction value) {
        double at = Approximate.number(value.minus(interval.low()).dividedBy(interval.width()));
        if (at <= 0 || at >= 1) {
            return at <= 0 ? 0 : 1;
        }
        return at < 0.5 ? 2 * at * at : 1 - 2 * (1 - at) * (1 - at);
    }
}
