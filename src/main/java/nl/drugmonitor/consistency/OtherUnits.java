package nl.drugmonitor.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Reading.OtherUnit;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/**
 * The hypothesis that a result is right but for its unit: points are printed as per cent, or per cent as points.
 *
 * <p>Where the figures are rounded, several results of the rule belong to one such number. They are one hypothesis with
 * their weights together: a reader is told of the unit, and not of them.
 */
final class OtherUnits {
    private final Arithmetic rule;
    private final Values values;
    private final Range printed;

    OtherUnits(Arithmetic rule, Values values) {
        this.rule = rule;
        this.values = values;
        this.printed = rule.printed().stretch();
    }

    /**
     * Returns the hypothesis, if the figures give the printed number in the other unit.
     *
     * @param results the numbers that may be printed for the result of the rule
     * @param weight of such a number, before any cause is looked at
     */
    Optional<Hypothesis> find(List<Correction> results, ToDoubleFunction<Correction> weight) {
        if (!rule.printed().printed().hasDigits()) {
            return Optional.empty();
        }
        if (rule instanceof PercentChange change) {
            return change.from().kind() == NumberKind.COUNT
                    ? Optional.empty()
                    : inUnit(new Points(change.from(), change.to(), change.printed()), results, weight);
        }
        return rule instanceof Points points
                ? inUnit(new PercentChange(points.from(), points.to(), points.printed()), results, weight)
                : Optional.empty();
    }

    private Optional<Hypothesis> inUnit(
            Arithmetic meant, List<Correction> results, ToDoubleFunction<Correction> weight) {
        if (!meant.holds(values)) {
            return Optional.empty();
        }
        boolean isPoints = meant instanceof Points;
        ConsistencyReason reason =
                isPoints ? new ConsistencyReason.PointsAsPercent() : new ConsistencyReason.PercentAsPoints();
        Range from = values.of(meant.figures().get(0));
        List<Range> implied = isPoints ? Quotient.PERCENT.result(printed, from) : partOf(from);
        List<Correction> belonging = results.stream()
                .filter(result -> implied.stream().anyMatch(result.range()::meets))
                .toList();
        double all = belonging.stream().mapToDouble(weight).sum();
        return belonging.stream()
                .max(Comparator.comparingDouble(weight))
                .map(likeliest -> new Hypothesis(
                        Truth.of(likeliest, new OtherUnit(meant)), Cause.POINTS, reason, Cause.POINTS.weight() * all));
    }

    /** Returns so many percent of the base. */
    private List<Range> partOf(Range from) {
        return from
                .bounded()
                .flatMap(base -> printed.bounded().map(base::times))
                .map(product -> Range.of(product.times(Fraction.of(1, 100))))
                .stream()
                .toList();
    }
}
