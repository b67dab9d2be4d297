package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/** A claim that follows from the values of its figures alone: it holds for some of them or for none. */
public sealed interface Constraint extends Claim permits Arithmetic, Compare, Extreme, ChangeBetween, Attainable {
    /** Returns whether some values of the figures make the claim true. */
    boolean holds(Values values);

    /** Returns what the figures give, or nothing where that has no value, such as a percentage of zero. */
    Optional<Interval> computed(Values values);

    /**
     * Returns ranges outside of which no value of the figure makes the claim true, all others as given; none where no
     * value at all does. A bound itself may fail, where one figure must be more than another.
     */
    List<Range> needed(PrintedFigure figure, Values values);

    /**
     * Returns what each figure would have to be, all others as printed, for those that could mend the claim: each range
     * that has two ends which belong to it.
     */
    default List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (PrintedFigure figure : new LinkedHashSet<>(figures())) {
            for (Range range : needed(figure, Values.PRINTED)) {
                Optional<Interval> values = range.bounded();
                if (values.isPresent()
                        && !(figure.isHiddenCount() && values.get().low().signum() < 0)
                        && holdsFor(figure, values.get().low())
                        && holdsFor(figure, values.get().high())) {
                    needs.add(new Need(figure, values.get()));
                }
            }
        }
        return needs;
    }

    private boolean holdsFor(PrintedFigure figure, Fraction value) {
        return holds(Values.PRINTED.with(Map.of(figure, Range.of(value))));
    }

    /** Returns whether something can be divided by every one of the values, as counts are. */
    static boolean isPositive(Interval values) {
        return values.low().signum() > 0;
    }
}
