package nl.drugmonitor.computation;

import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.RefusedException;

/**
 * What the change of a part adds to the change of the whole. The contributions of all parts sum to the change of the
 * whole.
 *
 * @param part how the part changed
 * @param wholeFrom the whole before the change
 * @param wholeTo the whole after it
 */
public record Contribution(Change part, Interval wholeFrom, Interval wholeTo) {
    /**
     * Returns the contribution of a part to the change of a whole.
     *
     * @throws RefusedException if the part has another unit than the whole, its periods end on other days (it may start
     *     later: a measure of nine months is a part of its year), or either cannot be compared with itself
     */
    public static Contribution of(
            Observation partFrom, Observation partTo, Observation wholeFrom, Observation wholeTo) {
        Change.between(wholeFrom, wholeTo); // refuses a whole that was redefined
        if (!partFrom.indicator().unit().equals(wholeFrom.indicator().unit())
                || !partTo.period().lastDay().equals(wholeTo.period().lastDay())
                || !partFrom.period().lastDay().equals(wholeFrom.period().lastDay())) {
            throw RefusedException.of("part_of_whole");
        }
        return new Contribution(Change.between(partFrom, partTo), wholeFrom.interval(), wholeTo.interval());
    }

    /** Returns the change of the part in percentage points of the whole before the change. */
    public Optional<Interval> points() {
        return Proportion.share(part.difference(), wholeFrom);
    }

    /**
     * Returns the change of the part in percent of the change of the whole, or nothing where the whole may be
     * unchanged.
     */
    public Optional<Interval> shareOfChange() {
        Interval change = Change.difference(wholeFrom, wholeTo);
        return change.high().signum() < 0
                ? Proportion.share(part.difference().negated(), change.negated())
                : Proportion.share(part.difference(), change);
    }
}
