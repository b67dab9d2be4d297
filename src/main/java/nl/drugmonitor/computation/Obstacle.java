package nl.drugmonitor.computation;

import java.math.BigDecimal;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** What stands in the way of comparing two values, or must be known to a reader of the comparison. */
public sealed interface Obstacle extends Reason {
    record BreakBetween(SeriesBreak seriesBreak) implements Obstacle {}

    record AnotherUnit(Indicator from, Indicator to) implements Obstacle {}

    record AnotherScope(Indicator from, Indicator to) implements Obstacle {}

    /** The publisher calls a value provisional. */
    record Provisional(Observation value) implements Obstacle {}

    /** The publisher does not show the value of a period. */
    record Suppressed(Observation value) implements Obstacle {}

    /** Two periods differ in length, and one of the values is not shown. */
    record OtherMonths(Period from, Period to) implements Obstacle {}

    /** One period is a week, and the other a run of months: no number of weeks makes a month. */
    record WeekAndMonths(Period from, Period to) implements Obstacle {}

    /** Two runs of twelve months start in other months of the year. */
    record OtherStart(Period from, Period to) implements Obstacle {}

    /**
     * Two periods differ in length.
     *
     * @param change of the monthly average, if there is one
     */
    record OtherLength(Observation from, Observation to, Optional<Percent> change) implements Obstacle {
        public Rounded fromMonthly() {
            return monthly(from);
        }

        public Rounded toMonthly() {
            return monthly(to);
        }

        private static Rounded monthly(Observation value) {
            return new Rounded(
                    value.value().dividedBy(Fraction.of(value.period().months())));
        }
    }

    /** A value with one decimal. */
    record Rounded(Fraction value) implements Sayable {
        @Override
        public String in(Language language) {
            return language.number(Rounding.rounded(value, 1));
        }
    }

    /** A change in percent with one decimal. */
    record Percent(Fraction value) implements Sayable {
        @Override
        public String in(Language language) {
            BigDecimal shown = Rounding.rounded(value, 1);
            return language.signed(shown) + "%";
        }
    }
}
