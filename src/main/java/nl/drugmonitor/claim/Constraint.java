package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;

/** A claim that follows from the values of its figures alone: it holds for some of them or for none. */
public sealed interface Constraint extends Claim permits Arithmetic, Compare, Extreme, ChangeBetween, Attainable {
    /** Returns whether some values of the figures make the claim true. */
    boolean holds(Values values);

    /** Returns what the figures give, or nothing where that has no value, such as a percentage of zero. */
    Optional<Interval> computed(Values values);

    /**
     * Returns the values of one figure for which the claim holds, all others as given; empty where there are none, or
     * where they have no end.
     */
    Optional<Interval> needed(Figure figure, Values values);

    /** Returns what each figure would have to be, all others as printed, for those that could mend the claim. */
    default List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (Figure figure : new LinkedHashSet<>(figures())) {
            Optional<Interval> values = needed(figure, Values.PRINTED);
            if (values.isPresent()) {
                needs.add(new Need(figure, values.get()));
            }
        }
        return needs;
    }

    /** Returns whether something can be divided by every one of the values, as counts are. */
    static boolean isPositive(Interval values) {
        return values.low().signum() > 0;
    }
}
