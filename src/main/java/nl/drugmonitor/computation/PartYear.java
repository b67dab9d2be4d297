package nl.drugmonitor.computation;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.RefusedException;

/** Rates that make a year that is not whole comparable with one that is. */
public final class PartYear {
    private PartYear() {}

    /**
     * Returns the value divided by the number of months it covers: 2.182 in nine months is 242,4 a month.
     *
     * @throws RefusedException for a week
     */
    public static Interval perMonth(Observation observation) {
        if (observation.period().isWeek()) {
            throw RefusedException.of("week_per_month", observation.period());
        }
        return observation.interval().times(Fraction.of(1, observation.period().months()));
    }
}
