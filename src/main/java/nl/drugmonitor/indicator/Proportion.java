package nl.drugmonitor.indicator;

import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/** One quantity set against another. Each answer is empty where the quantity below the line may be zero or less. */
public final class Proportion {
    private Proportion() {}

    /** Returns {@code numerator / denominator}. */
    public static Optional<Interval> ratio(Interval numerator, Interval denominator) {
        return denominator.low().signum() > 0 ? Optional.of(numerator.dividedBy(denominator)) : Optional.empty();
    }

    /** Returns the part in percent of the whole. */
    public static Optional<Interval> share(Interval part, Interval whole) {
        return ratio(part, whole).map(share -> share.times(Fraction.HUNDRED));
    }

    /** Returns the count for each {@code per} of the population: per 10.000 inhabitants, for one. */
    public static Optional<Interval> rate(Interval count, Interval population, Fraction per) {
        return ratio(count, population).map(rate -> rate.times(per));
    }
}
