package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.drugmonitor.English;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
    private static final Percentage SIX_DIGITS = Percentage.withPercentage(1e-4);

    /** The example of poisson.test in R: 137 cases where 24.19893 were expected. */
    @Test
    void oneCountAgainstAnExpectedOneIsAsR() {
        Poisson.Test test = Poisson.test(137, 24.19893);

        assertThat(test.p()).isCloseTo(2.845e-56, Percentage.withPercentage(0.02));
        assertThat(test.rate()).isCloseTo(5.661407, SIX_DIGITS);
        assertThat(test.low()).isCloseTo(4.753125, SIX_DIGITS);
        assertThat(test.high()).isCloseTo(6.692709, SIX_DIGITS);
        assertThat(English.of(test)).isEqualTo("rate 5.661 (95% 4.753 to 6.693), p 2.8e-56");
    }

    /** The example of poisson.test in R: 11 cases in 800 against 21 in 3011. */
    @Test
    void twoCountsAreAsR() {
        Poisson.Ratio ratio = Poisson.ratio(21, 3011, 11, 800);

        assertThat(ratio.p()).isCloseTo(0.07966863, SIX_DIGITS);
        assertThat(ratio.ratio()).isCloseTo(1.971488, SIX_DIGITS);
        assertThat(ratio.low()).isCloseTo(0.858426, SIX_DIGITS);
        assertThat(ratio.high()).isCloseTo(4.277266, SIX_DIGITS);
        assertThat(ratio.isBeyondNoise()).isFalse();
    }

    /** Factsheet NDM 2025: soft drug incidents 2023 to 2024, and hard drug incidents. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5399 | 6063 | true  | ratio 1.123 (95% 1.082 to 1.165), p 5.8e-10
            9359 | 9442 | false | ratio 1.009 (95% 0.980 to 1.038), p 0.55
            """)
    void theIncidentsOfTheFactsheet(long from, long to, boolean beyondNoise, String text) {
        assertThat(English.of(Poisson.ratio(from, to))).isEqualTo(text);
        assertThat(Poisson.ratio(from, to).isBeyondNoise()).isEqualTo(beyondNoise);
    }

    @Test
    void aRatioOfARiseFromNothingHasNoUpperBound() {
        Poisson.Ratio ratio = Poisson.ratio(0, 3);

        assertThat(ratio.high()).isInfinite();
        assertThat(ratio.p()).isCloseTo(0.25, SIX_DIGITS);
        assertThat(Poisson.ratio(3, 0).low()).isZero();
        assertThat(Poisson.ratio(3, 0).p()).isCloseTo(0.25, SIX_DIGITS);
    }

    /** Two counts: 0 in 100 against 3 in 100 as in Krishnamoorthy and Thomson 2004; 6 against 2, conditionally too. */
    @Test
    void theETestHasMorePowerThanTheConditionalOne() {
        assertThat(Poisson.eTest(0, 100, 3, 100).statistic()).isCloseTo(-1.7320508, SIX_DIGITS);
        assertThat(Poisson.eTest(0, 100, 3, 100).p()).isCloseTo(0.0883790, SIX_DIGITS);
        assertThat(Poisson.eTest(6, 2).p()).isCloseTo(0.174875, within(5e-7));
        assertThat(Poisson.ratio(6, 2).p()).isCloseTo(0.289063, within(5e-7));
    }

    /** Without exposures that differ the E-test is symmetrical, so every pair of small counts is summed both ways. */
    @Test
    void theETestIsTheSumOverAllPairsOfCounts() {
        for (int first = 0; first <= 12; first++) {
            for (int second = 0; second <= 12; second++) {
                assertThat(Poisson.eTest(first, second).p())
                        .as("%d against %d", first, second)
                        .isCloseTo(bySumming(first, second), within(1e-12));
            }
        }
    }

    private static double bySumming(int first, int second) {
        if (first == second) {
            return 1;
        }
        double mean = (first + second) / 2.0;
        double size = Math.abs(first - second) / Math.sqrt(first + second);
        double p = 0;
        double probabilityOfOne = Math.exp(-mean);
        for (int one = 0; one < 100; probabilityOfOne *= mean / ++one) {
            double probabilityOfOther = Math.exp(-mean);
            for (int other = 0; other < 100; probabilityOfOther *= mean / ++other) {
                if (one + other > 0 && Math.abs(one - other) / Math.sqrt(one + other) >= size - 1e-9) {
                    p += probabilityOfOne * probabilityOfOther;
                }
            }
        }
        return p;
    }

    /** Expected values from statistics/e-test.py, which sums over all counts. */
    @ParameterizedTest(name = "{0} against {1}: p {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9359  | 9442  | 0.544984560
            5399  | 6063  | 5.51683261e-10
            20000 | 20300 | 0.135073812
            20000 | 21500 | 1.78534441e-13
            """)
    void theETestHoldsAtCountsOfThousands(long first, long second, double p) {
        assertThat(Poisson.eTest(first, second).p()).isCloseTo(p, SIX_DIGITS);
    }

    /** Expected values from statistics/poisson.py, which adds up the exact probabilities of all counts. */
    @ParameterizedTest(name = "{0} in {1} against {2} in {3}: p {4}")
    @CsvSource(delimiter = '|', textBlock = """
            30   | 1  | 12   | 1    | 0.007915897334896727
            3    | 12 | 9    | 9    | 0.03730137475672773
            4932 | 1  | 4761 | 1    | 0.0842141796061471
            0    | 1  | 9    | 100  | 1
            5    | 1  | 0    | 1000 | 9.950149650698742e-16
            """)
    void theConditionalTestAddsUpWhatIsNoMoreLikely(
            long from, double fromExposure, long to, double toExposure, double p) {
        assertThat(Poisson.ratio(from, fromExposure, to, toExposure).p()).isCloseTo(p, SIX_DIGITS);
    }

    /** Expected values from statistics/poisson.py. */
    @ParameterizedTest(name = "{0} where {1} were expected: p {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1    | 4    | 0.20225217284624458
            0    | 2    | 0.27821182273806566
            9    | 4    | 0.021363434487984164
            2    | 30   | 1.0309165042132561e-10
            4900 | 5000 | 0.1593770971136327
            5100 | 5000 | 0.15729459449444613
            """)
    void oneCountAddsUpWhatIsNoMoreLikely(long events, double expected, double p) {
        assertThat(Poisson.test(events, expected).p()).isCloseTo(p, SIX_DIGITS);
    }

    /** Expected values from statistics/poisson.py, which sums over all pairs of counts. */
    @ParameterizedTest(name = "{0} in {1} against {2} in {3}: p {4}")
    @CsvSource(delimiter = '|', textBlock = """
            40  | 1 | 160 | 1  | 1.8994257208730423e-18
            160 | 1 | 40  | 1  | 1.8994257208730423e-18
            12  | 4 | 2   | 3  | 0.01804319530256604
            5   | 9 | 14  | 12 | 0.12322723559432595
            """)
    void theETestHoldsFarFromEachOtherAndOverOtherTimes(
            long first, double firstExposure, long second, double secondExposure, double p) {
        assertThat(Poisson.eTest(first, firstExposure, second, secondExposure).p())
                .isCloseTo(p, SIX_DIGITS);
    }

    /** A ratio on the bound is still one that the interval holds. */
    @Test
    void aRatioOfOneOnTheBoundIsWithinNoise() {
        assertThat(new Poisson.Ratio(20, 33, 1.65, 1, 2.9, 0.05).isBeyondNoise())
                .isFalse();
        assertThat(new Poisson.Ratio(33, 20, 0.6, 0.35, 1, 0.05).isBeyondNoise())
                .isFalse();
    }

    @Test
    void resultsReadWell() {
        assertThat(English.of(Poisson.eTest(5399, 6063))).isEqualTo("statistic -6.202, p 5.5e-10");
        assertThat(English.of(Poisson.eTest(0, 0))).isEqualTo("statistic 0.000, p 1.0");
        assertThat(English.of(Poisson.test(0, 2))).isEqualTo("rate 0.000 (95% 0.000 to 1.844), p 0.28");
        assertThat(English.of(Poisson.ratio(10793, 49559)))
                .isEqualTo("ratio 4.592 (95% 4.497 to 4.689), p below 1e-300");
        assertThat(English.of(Poisson.ratio(0, 3)))
                .isEqualTo("ratio to nothing (95% from 0.413, no upper bound), p 0.25");
    }

    @Test
    void aCountThatIsAsExpectedIsNoSurprise() {
        assertThat(Poisson.test(4, 4).p()).isEqualTo(1);
        assertThat(Poisson.ratio(7, 7).p()).isEqualTo(1);
    }

    @Test
    void whatIsNoCountIsRefused() {
        assertThatThrownBy(() -> Poisson.ratio(-1, 2)).hasMessage("a count must be from 0 to 2,147,483,647, not -1");
        assertThatThrownBy(() -> Poisson.eTest(3_000_000_000L, 2))
                .hasMessage("a count must be from 0 to 2,147,483,647, not 3000000000");
        assertThatThrownBy(() -> Poisson.ratio(0, 0))
                .hasMessage("a ratio of counts must have events, but both counts are zero");
    }

    @Test
    void theLargestCountIsTwoToTheThirtyFirstLessOne() {
        assertThat(Poisson.test(2_147_483_647, 2_147_483_647).p()).isEqualTo(1);
        assertThatThrownBy(() -> Poisson.test(2_147_483_648L, 1))
                .hasMessage("a count must be from 0 to 2,147,483,647, not 2147483648");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void anExposureMustBeANumberAboveZero(double exposure) {
        String message = "an exposure must be a number above zero, not " + exposure;
        assertThatThrownBy(() -> Poisson.test(3, exposure)).hasMessage(message);
        assertThatThrownBy(() -> Poisson.ratio(3, exposure, 4, 1)).hasMessage(message);
        assertThatThrownBy(() -> Poisson.ratio(3, 1, 4, exposure)).hasMessage(message);
        assertThatThrownBy(() -> Poisson.eTest(3, exposure, 4, 1)).hasMessage(message);
        assertThatThrownBy(() -> Poisson.eTest(3, 1, 4, exposure)).hasMessage(message);
    }
}
