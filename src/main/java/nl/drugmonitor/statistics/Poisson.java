package nl.drugmonitor.statistics;

import java.util.function.IntPredicate;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Tests for counts of events that come independently of each other: a floor on noise. What is registered varies more
 * than that, so a change inside this noise needs no explanation, and one beyond it is not thereby a real one.
 *
 * <p>They are for counts only; kilos, percentages and rates have no Poisson noise. Every p-value is two-sided and every
 * interval of 95%.
 */
public final class Poisson {
    private static final double TAIL = 0.025;

    /** Rounding must not decide whether two outcomes are equally likely, or a statistic as large as another. */
    private static final double TIE = 1 + 1e-7;

    private Poisson() {}

    /**
     * A count against the events that were expected.
     *
     * @param rate events for each expected one
     * @param low the lower bound of the rate's interval
     * @param high the upper bound
     */
    public record Test(long events, double expected, double rate, double low, double high, double p)
            implements Sayable {
        @Override
        public String in(Language language) {
            return language.text(
                    "poisson_rate", Decimals.of(rate, 3), Decimals.of(low, 3), Decimals.of(high, 3), Decimals.p(p));
        }
    }

    /**
     * Two counts against each other. Interval and p order the counts in two ways (equal tails, and likelihood), as R
     * has them, so that at the border the one can leave a ratio of one out while p is just above 0,05, or the other way
     * round.
     *
     * @param ratio the later rate for each of the earlier
     * @param low the lower bound of the ratio's interval
     * @param high the upper bound; like the ratio infinite where the earlier count is zero
     */
    public record Ratio(long from, long to, double ratio, double low, double high, double p) implements Sayable {
        /** Returns whether a ratio of one lies outside the interval: the change is larger than Poisson noise. */
        public boolean isBeyondNoise() {
            return low > 1 || high < 1;
        }

        @Override
        public String in(Language language) {
            return language.text(
                    Double.isInfinite(high) ? "poisson_ratio.to_nothing" : "poisson_ratio",
                    Decimals.of(ratio, 3),
                    Decimals.of(low, 3),
                    Decimals.of(high, 3),
                    Decimals.p(p));
        }
    }

    /**
     * Two counts by the E-test.
     *
     * @param statistic the first rate less the second, in standard errors
     */
    public record ETest(long first, long second, double statistic, double p) implements Sayable {
        @Override
        public String in(Language language) {
            return language.text("poisson_e_test", Decimals.of(statistic, 3), Decimals.p(p));
        }
    }

    /**
     * Returns the exact test of a count against an expected one, as {@code poisson.test} of R does it: p is the
     * probability of all counts that are no more likely than this one; the interval is that of Garwood (Biometrika 28,
     * 1936, 437-442).
     *
     * @throws RefusedException if the count is negative, above 2^31 - 1, or nothing was expected
     */
    public static Test test(long events, double expected) {
        int count = count(events);
        exposure(expected);
        double low = count == 0 ? 0 : GammaDistribution.of(count, 1).inverseCumulativeProbability(TAIL) / expected;
        double high = GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(TAIL) / expected;
        PoissonDistribution noise = PoissonDistribution.of(expected);
        return new Test(events, expected, events / expected, low, high, asUnlikely(noise, count, expected));
    }

    /** Returns {@link #ratio(long, double, long, double)} over equal times. */
    public static Ratio ratio(long from, long to) {
        return ratio(from, 1, to, 1);
    }

    /**
     * Returns how many times the earlier rate the later one is, by the exact conditional test (Przyborowski and
     * Wilenski, Biometrika 31, 1940, 313-323): given their sum, the later count is binomial. As in R, the interval is
     * that of Clopper and Pearson, and p the probability of all counts that are no more likely.
     *
     * @param fromExposure how long, or over how many, the earlier count was taken
     * @param toExposure the same for the later count
     * @throws RefusedException if a count is negative, both are zero, their sum is above 2^31 - 1, or an exposure is
     *     not above zero
     */
    public static Ratio ratio(long from, double fromExposure, long to, double toExposure) {
        int later = count(to);
        int sum = count(Math.addExact(count(from), later));
        exposure(fromExposure);
        exposure(toExposure);
        if (sum == 0) {
            throw RefusedException.of("no_events");
        }
        double scale = fromExposure / toExposure;
        double low = later == 0
                ? 0
                : odds(BetaDistribution.of(later, sum - later + 1.0).inverseCumulativeProbability(TAIL));
        double high = later == sum
                ? Double.POSITIVE_INFINITY
                : odds(BetaDistribution.of(later + 1.0, sum - later).inverseSurvivalProbability(TAIL));
        double share = toExposure / (fromExposure + toExposure);
        return new Ratio(
                from,
                to,
                scale * later / (sum - later),
                scale * low,
                scale * high,
                asUnlikely(BinomialDistribution.of(sum, share), later, sum * share));
    }

    /** Returns {@link #eTest(long, double, long, double)} over equal times. */
    public static ETest eTest(long first, long second) {
        return eTest(first, 1, second, 1);
    }

    /**
     * Returns the E-test of two rates (Krishnamoorthy and Thomson, Journal of Statistical Planning and Inference 119,
     * 2004, 23-35), which has more power than the conditional test: p is the probability, at the pooled rate, of a
     * statistic as far from zero as this one.
     *
     * @throws RefusedException if a count is negative or above 2^31 - 1, or an exposure is not above zero
     */
    public static ETest eTest(long first, double firstExposure, long second, double secondExposure) {
        exposure(firstExposure);
        exposure(secondExposure);
        double pooled = ((double) count(first) + count(second)) / (firstExposure + secondExposure);
        Statistic statistic = new Statistic(firstExposure, secondExposure);
        double found = statistic.of(first, second);
        double p = pooled == 0 || found == 0
                ? 1
                : asFarFromZero(
                        statistic,
                        Math.abs(found) / TIE,
                        PoissonDistribution.of(pooled * firstExposure),
                        PoissonDistribution.of(pooled * secondExposure));
        return new ETest(first, second, found, Math.min(1, p));
    }

    /** The difference of two rates in standard errors; it falls as the second count rises. */
    private record Statistic(double firstExposure, double secondExposure) {
        double of(long first, long second) {
            double variance = first / (firstExposure * firstExposure) + second / (secondExposure * secondExposure);
            return variance == 0 ? 0 : (first / firstExposure - second / secondExposure) / Math.sqrt(variance);
        }
    }

    /** Adds up over the first count; for each the second ones that are small or large enough are two tails. */
    private static double asFarFromZero(
            Statistic statistic, double size, PoissonDistribution first, PoissonDistribution second) {
        int mode = (int) first.getMean();
        double p = 0;
        for (int step : new int[] {-1, 1}) {
            for (int count = step < 0 ? mode : mode + 1; count >= 0; count += step) {
                double weight = first.probability(count);
                int small = atMost(statistic, count, size, second);
                int large = atMost(statistic, count, Math.nextUp(-size), second) + 1;
                p += weight * (second.cumulativeProbability(small) + second.survivalProbability(large - 1));
                if (weight < Math.max(p * 1e-17, Double.MIN_NORMAL)) {
                    break;
                }
            }
        }
        return p;
    }

    /** Returns the largest second count that leaves the statistic at this size or above, -1 if none does. */
    private static int atMost(Statistic statistic, int first, double size, PoissonDistribution second) {
        int most = (int) Math.min(Integer.MAX_VALUE - 1, 4 * (second.getMean() + first) + 1000);
        return first(0, most, count -> statistic.of(first, count) < size) - 1;
    }

    /** Returns the first of some numbers for which something holds that holds for all after it; else the next one. */
    private static int first(int low, int high, IntPredicate holds) {
        int from = low;
        int to = high;
        while (from <= to) {
            int middle = from + (to - from) / 2;
            if (holds.test(middle)) {
                to = middle - 1;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Returns the probability of every count that is no more likely than this one. */
    private static double asUnlikely(DiscreteDistribution counts, int count, double mean) {
        double limit = counts.probability(count) * TIE;
        if (count == mean) {
            return 1;
        }
        if (count < mean) {
            int most = (int) Math.min(Integer.MAX_VALUE - 1, 2 * mean + 1000);
            int rare = first((int) Math.ceil(mean), most, other -> counts.probability(other) <= limit);
            return Math.min(1, counts.cumulativeProbability(count) + counts.survivalProbability(rare - 1));
        }
        int common = first(0, (int) Math.floor(mean), other -> counts.probability(other) > limit);
        double below = common == 0 ? 0 : counts.cumulativeProbability(common - 1);
        return Math.min(1, below + counts.survivalProbability(count - 1));
    }

    private static double odds(double probability) {
        return probability / (1 - probability);
    }

    private static int count(long events) {
        if (events < 0 || events > Integer.MAX_VALUE) {
            throw RefusedException.of("count", Long.toString(events));
        }
        return (int) events;
    }

    private static void exposure(double exposure) {
        if (!(exposure > 0) || Double.isInfinite(exposure)) {
            throw RefusedException.of("exposure", exposure);
        }
    }
}
