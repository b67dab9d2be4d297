package nl.drugmonitor.computation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;

/**
 * The change between two observations. Every result is exact, and an interval where a printed number is rounded or
 * hedged.
 *
 * @param from the value that the change starts from
 * @param to the value that it leads to
 * @param cautions what a reader must know of the comparison, such as a break in the series
 */
public record Change(Observation from, Observation to, List<Reason> cautions) {
    public Change {
        cautions = List.copyOf(cautions);
    }

    /**
     * Returns the change between two observations.
     *
     * @throws RefusedException if their units or scopes differ
     */
    public static Change between(Observation from, Observation to) {
        Comparability comparability = Comparability.of(from, to);
        if (comparability.isRefused()) {
            throw new RefusedException(Note.of("cannot_compare", comparability.refusals()));
        }
        return new Change(from, to, comparability.cautions());
    }

    /** Returns the change in percent of the first value, or nothing where that may be zero or less. */
    public Optional<Interval> percent() {
        return percent(from.interval(), to.interval());
    }

    /** Returns the later value less the earlier, in their unit; between percentages these are percentage points. */
    public Interval difference() {
        return difference(from.interval(), to.interval());
    }

    /** Returns the change in percent of the values a month, for periods of different lengths. */
    public Optional<Interval> percentPerMonth() {
        return percent(PartYear.perMonth(from), PartYear.perMonth(to));
    }

    /** Returns {@code 100 (to - from) / from}, or nothing where {@code from} may be zero or less. */
    public static Optional<Interval> percent(Interval from, Interval to) {
        return Proportion.change(from, to);
    }

    public static Interval difference(Interval from, Interval to) {
        return to.minus(from);
    }
}
