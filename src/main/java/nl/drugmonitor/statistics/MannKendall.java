package nl.drugmonitor.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * The rank test for a trend of Mann (Econometrica 13, 1945, 245-259) and Kendall: how many pairs of values rise, less
 * how many fall. It asks only whether values go one way in time, not how far.
 *
 * @param values how many there are
 * @param s rising pairs less falling ones
 * @param variance of {@code s} if the order were chance, ties taken into account
 * @param z {@code s} in standard deviations, one nearer to zero, as the normal approximation needs it
 * @param p two-sided: exact where no two values are equal, else by the normal approximation
 * @param basis which of the two
 */
public record MannKendall(int values, long s, double variance, double z, double p, Approach basis) implements Sayable {
    /** How a p-value was found. */
    public enum Approach {
        EXACT,
        NORMAL
    }

    /** Below it no order of values is unlikely: a perfect order of three has a p-value of a third. */
    private static final int FEWEST = 3;

    private static final int MOST = 2000;

    /**
     * Returns the test of values in the order of time.
     *
     * @throws RefusedException if there are fewer than three, for which no order is unlikely, or more than 2000, or one
     *     is no number
     */
    public static MannKendall of(double... values) {
        if (values.length < FEWEST || values.length > MOST) {
            throw RefusedException.of("trend_values", Integer.toString(values.length));
        }
        if (DoubleStream.of(values).anyMatch(Double::isNaN)) {
            throw RefusedException.of("values_no_number");
        }
        long s = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += (int) Math.signum(values[later] - values[earlier]);
            }
        }
        double n = values.length;
        double ties = ties(values);
        double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
        double z = variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return ties == 0
                ? new MannKendall(values.length, s, variance, z, exact(values.length, Math.abs(s)), Approach.EXACT)
                : new MannKendall(values.length, s, variance, z, normal(z), Approach.NORMAL);
    }

    /** Returns the sum of {@code t (t - 1) (2 t + 5)} over groups of {@code t} equal values. */
    private static double ties(double[] values) {
        return Arrays.stream(values)
                .map(value -> value + 0.0) // to one zero
                .boxed()
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(equal -> equal * (equal - 1.0) * (2.0 * equal + 5))
                .sum();
    }

    /** Returns the smallest {@code s} of so many values, none of them equal, that has a p-value of at most this. */
    static long leastRejected(int values, double most) {
        long largest = values * (values - 1L) / 2;
        long least = largest + 2;
        while (least - 2 >= 0 && exact(values, least - 2) <= most) {
            least -= 2;
        }
        return least;
    }

    /** Counts the orders of the values by their falling pairs: a value put among k others adds 0 to k of them. */
    private static double exact(int values, long size) {
        double[] shares = {1};
        for (int others = 1; others < values; others++) {
            double[] next = new double[shares.length + others];
            double window = 0;
            for (int pairs = 0; pairs < next.length; pairs++) {
                window += pairs < shares.length ? shares[pairs] : 0;
                window -= pairs > others ? shares[pairs - others - 1] : 0;
                next[pairs] = window / (others + 1);
            }
            shares = next;
        }
        int most = shares.length - 1;
        double tail = 0;
        for (int pairs = 0; most - 2L * pairs >= size; pairs++) {
            tail += shares[pairs];
        }
        return size == 0 ? 1 : Math.min(1, 2 * tail);
    }

    private static double normal(double z) {
        return 2
                * org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                        .survivalProbability(Math.abs(z));
    }

    /** Returns the largest {@code s} that so many values can have. */
    public long most() {
        return values * (values - 1L) / 2;
    }

    /** Returns whether an order such as this is too rare to be chance, at five in a hundred. */
    public boolean isTrend() {
        return p < 0.05;
    }

    /** Returns {@code s} with the largest that it can be, and the p-value. */
    @Override
    public String in(Language language) {
        return language.text(
                basis == Approach.EXACT ? "mann_kendall.exact" : "mann_kendall",
                language.say(s),
                language.say(s < 0 ? -most() : most()),
                Decimals.p(p));
    }
}
