package nl.drugmonitor.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The size of a trend: the slope of Theil (Proc. Kon. Ned. Akad. Wetensch. A 53, 1950, 386-392) with the interval of
 * Sen (J. Amer. Statist. Assoc. 63, 1968, 1379-1389). The slope is the median of the slopes between all pairs of
 * values, so that one odd year hardly moves it; the interval holds the slopes that the test of Mann and Kendall would
 * not reject at five in a hundred.
 *
 * @param slope the change for each step from one value to the next
 * @param low the lower end of the 95% interval; minus infinity where so few values rule nothing out
 * @param high its upper end; infinity there
 * @param test the rank test for the direction
 */
public record TheilSen(double slope, double low, double high, MannKendall test) implements Sayable {
    private static final double LEVEL = 0.95;

    /**
     * Returns the slope of values in the order of time, a step apart.
     *
     * @throws RefusedException as {@link MannKendall#of} does: fewer than three values, more than 2000, or no number
     */
    public static TheilSen of(double... values) {
        MannKendall test = MannKendall.of(values);
        double[] slopes = slopes(values);
        int pairs = slopes.length;
        double rejected = test.basis() == MannKendall.Approach.EXACT
                ? MannKendall.leastRejected(values.length, 1 - LEVEL) - 2
                : NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2) * Math.sqrt(test.variance());
        // exact: Hollander and Wolfe, Nonparametric Statistical Methods (1999), 9.3; else as trend::sens.slope of R
        long lowest = Math.round((pairs - rejected) / 2);
        return new TheilSen(
                median(slopes),
                lowest < 1 ? Double.NEGATIVE_INFINITY : slopes[(int) lowest - 1],
                lowest < 1 ? Double.POSITIVE_INFINITY : slopes[pairs - (int) lowest],
                test);
    }

    private static double[] slopes(double... values) {
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int next = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[next] = (values[later] - values[earlier]) / (later - earlier);
                next++;
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double... sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Returns whether every slope of the interval goes one way. */
    public boolean isTrend() {
        return low > 0 || high < 0;
    }

    /** Returns the slope with its interval and the p-value of the test. */
    @Override
    public String in(Language language) {
        int decimals = DoubleStream.of(slope, low, high).allMatch(size -> Math.abs(size) >= 10) ? 0 : 2;
        return language.text(
                "theil_sen",
                Decimals.of(slope, decimals),
                Decimals.of(low, decimals),
                Decimals.of(high, decimals),
                Decimals.p(test.p()));
    }
}
