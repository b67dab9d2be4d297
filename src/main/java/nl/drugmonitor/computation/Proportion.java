package nl.drugmonitor.computation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** One quantity set against another. Each answer is empty where the quantity below the line may be zero or less. */
public final class Proportion {
    private Proportion() {}

    /** Returns {@code numerator / denominator}. */
    public static Optional<Interval> ratio(Interval numerator, Interval denominator) {
        return result(Quotient.RATIO, numerator, denominator);
    }

    /** Returns the part in percent of the whole. */
    public static Optional<Interval> share(Interval part, Interval whole) {
        return result(Quotient.PERCENT, part, whole);
    }

    /** Returns the count for each {@code per} of the population: per 10.000 inhabitants, for one. */
    public static Optional<Interval> rate(Interval count, Interval population, Fraction per) {
        return result(new Quotient(per, Fraction.ZERO), count, population);
    }

    /** Returns {@code 100 (to - from) / from}. */
    static Optional<Interval> change(Interval from, Interval to) {
        return result(Quotient.PERCENT_CHANGE, to, from);
    }

    private static Optional<Interval> result(Quotient quotient, Interval numerator, Interval denominator) {
        List<Range> results = quotient.result(numerator, denominator);
        return results.isEmpty() ? Optional.empty() : results.get(0).bounded();
    }
}
