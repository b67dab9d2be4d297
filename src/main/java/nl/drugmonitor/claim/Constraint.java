package nl.drugmonitor.claim;

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
        return figures().stream()
                .distinct()
                .flatMap(figure -> needed(figure, Figure::interval).map(values -> new Need(figure, values)).stream())
                .toList();
    }

    /** Returns whether something can be divided by every one of the values, as counts are. */
    static boolean isPositive(Interval values) {
        return values.low().signum() > 0;
    }
}
