package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    /** Cloud seeding, Hollander and Wolfe, Nonparametric Statistical Methods, table 9.1: slopes from -0.15 to 0.04. */
    private static final double[] CLOUDS = {1.26, 1.27, 1.12, 1.16, 1.03};

    @Test
    void theSlopeIsTheMedianOfTheSlopesOfAllPairs() {
        TheilSen clouds = TheilSen.of(CLOUDS);
        assertThat(clouds.slope()).isCloseTo(-0.05625, within(1e-12));
    }

    @Test
    void ofFiveValuesTheIntervalHoldsAllSlopes() {
        TheilSen clouds = TheilSen.of(CLOUDS);
        assertThat(clouds.low()).isCloseTo(-0.15, within(1e-12));
        assertThat(clouds.high()).isCloseTo(0.04, within(1e-12));
        assertThat(clouds.isTrend()).isFalse();
    }

    @Test
    void ofFourValuesNothingIsRuledOut() {
        TheilSen few = TheilSen.of(1, 2, 4, 8);
        assertThat(few.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(few.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void oneOddYearHardlyMovesTheSlope() {
        assertThat(TheilSen.of(1, 2, 3, 400, 5, 6, 7, 8).slope()).isEqualTo(1);
    }

    /** The interval is what the test of Mann and Kendall leaves: taken off, a slope outside it leaves a trend. */
    @Test
    void slopesOutsideTheIntervalAreThoseThatTheRankTestRejects() {
        double[] values = {6.006, 5.856, 5.538, 4.672, 3.917, 3.121, 2.871, 2.301, 1.709, 1.230, 0.895};
        TheilSen found = TheilSen.of(values);
        assertThat(isRejected(values, found.low() - 1e-6)).isTrue();
        assertThat(isRejected(values, found.low() + 1e-6)).isFalse();
        assertThat(isRejected(values, found.high() - 1e-6)).isFalse();
        assertThat(isRejected(values, found.high() + 1e-6)).isTrue();
    }

    private static boolean isRejected(double[] values, double slope) {
        double[] rest = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rest[i] = values[i] - slope * i;
        }
        return MannKendall.of(rest).p() <= 0.05;
    }

    /** scipy 1.17.1: theilslopes([3, 5, 5, 9, 8, 12, 11, 15, 14, 18, 17, 21]) is 1.5, 1.375 to 1.777... */
    @Test
    void withTiesTheIntervalIsThatOfTheNormalApproximation() {
        TheilSen found = TheilSen.of(3, 5, 5, 9, 8, 12, 11, 15, 14, 18, 17, 21);
        assertThat(found.test().basis()).isEqualTo(MannKendall.Approach.NORMAL);
        assertThat(found.slope()).isEqualTo(1.5);
        assertThat(found.low()).isEqualTo(1.375);
        assertThat(found.high()).isCloseTo(16 / 9.0, within(1e-12));
        assertThat(found.in(Language.NL)).startsWith("helling 1,50 per stap (95% 1,38 tot 1,78), p ");
    }

    @Test
    void twoValuesHaveNoSlope() {
        assertThatThrownBy(() -> TheilSen.of(1, 2)).isInstanceOf(RefusedException.class);
    }
}
