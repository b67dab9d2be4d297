package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.exact.Fraction;

/**
 * How plausible the values of a cluster are before any error is seen.
 *
 * <p>A count that no rule computes has a size of which the logarithm is uniform, and the logarithm of a ratio that a
 * change is computed from lies around zero with a Laplace density: large changes are rare, however they come about. A
 * computed number is what its rule gives, and adds nothing.
 */
final class Prior {
    /** The mean size of the logarithm of a ratio between two years: a change of some 40%. */
    private static final double USUAL_CHANGE = 0.35;

    private final EditRules rules;
    private final boolean[] isCounted;
    private final List<int[]> changes = new ArrayList<>();
    private final double[] printed;

    Prior(EditRules rules) {
        this.rules = rules;
        isCounted = new boolean[rules.size()];
        printed = new double[rules.size()];
        for (int i = 0; i < printed.length; i++) {
            Figure figure = rules.figure(i);
            isCounted[i] = figure.kind() == Kind.COUNT;
            printed[i] = number(figure.valueOf(figure.printed()));
        }
        for (Constraint rule : rules.rules()) {
            if (rule instanceof Arithmetic arithmetic && rules.index(arithmetic.printed()) >= 0) {
                isCounted[rules.index(arithmetic.printed())] = false;
            }
            if (rule instanceof PercentChange change) {
                changes.add(new int[] {rules.index(change.from()), rules.index(change.to())});
            }
        }
    }

    private static double number(Fraction value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    /** Returns the weight of a cluster with these corrections, relative to others of the same cluster. */
    double weight(List<Correction> corrections) {
        double[] values = printed.clone();
        double log = 0;
        for (Correction correction : corrections) {
            int index = rules.index(correction.figure());
            values[index] = number(correction.figure().valueOf(correction.to()));
            if (isCounted[index]) {
                log += logSize(printed[index]) - logSize(values[index]);
            }
        }
        for (int[] change : changes) {
            double from = values[change[0]];
            double to = values[change[1]];
            if (from > 0 && to > 0) {
                log -= Math.abs(Math.log(to / from)) / USUAL_CHANGE;
            }
        }
        return Math.exp(log);
    }

    private static double logSize(double value) {
        return Math.log(Math.max(1, Math.abs(value)));
    }
}
