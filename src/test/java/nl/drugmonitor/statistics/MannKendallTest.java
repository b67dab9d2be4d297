package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.statistics.MannKendall.Approach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    /** Two orders of all n! are perfect: 2/6, 2/24, 2/120, 2/720. */
    @ParameterizedTest(name = "{0} values in perfect order: p {1}")
    @CsvSource({"3, .3333", "4, .0833", "5, .0167", "6, .0028"})
    void fewValuesCannotShowMuch(int values, double p) {
        double[] rising = IntStream.range(0, values).asDoubleStream().toArray();
        assertThat(MannKendall.of(rising).p()).isCloseTo(p, within(5e-5));
    }

    /** A perfect order of four comes about by chance 2 times in 24, one of five 2 times in 120. */
    @Test
    void fourValuesInPerfectOrderAreNoTrendAndFiveAre() {
        assertThat(MannKendall.of(1, 2, 3, 4).isTrend()).isFalse();
        assertThat(MannKendall.of(4, 3, 2, 1).isTrend()).isFalse();
        assertThat(MannKendall.of(1, 2, 3, 4, 5).isTrend()).isTrue();
    }

    /** Of the 120 orders of five values 2 are perfect, and 8 are but for two neighbours. */
    @Test
    void oneFallAmongFiveValuesIsNoTrendEither() {
        MannKendall test = MannKendall.of(1, 2, 3, 5, 4);

        assertThat(test.p()).isCloseTo(10.0 / 120, within(1e-12));
        assertThat(test.isTrend()).isFalse();
    }

    /** A worked example with one tie, of fourteen yearly values. */
    @Test
    void tiesAreTakenIntoAccount() {
        MannKendall test =
                MannKendall.of(12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7);

        assertThat(test.s()).isEqualTo(54);
        assertThat(test.variance()).isCloseTo(332.6667, within(5e-5));
        assertThat(test.z()).isCloseTo(2.9058, within(5e-5));
        assertThat(test.basis()).isEqualTo(Approach.NORMAL);
        assertThat(English.of(test)).isEqualTo("S 54 of 91, p 0.0037");
    }

    /** Hemp nurseries dismantled, 2014 to 2024: s064, s065, s067, s074, s069, s078 and the factsheet. */
    @Test
    void hempNurseriesFellEachYear() {
        MannKendall test = MannKendall.of(6006, 5856, 5538, 4670, 3913, 3635, 2894, 2285, 1604, 1230, 895);

        assertThat(test.s()).isEqualTo(-55);
        assertThat(test.most()).isEqualTo(55);
        assertThat(test.p()).isCloseTo(2.0 / 39_916_800, within(1e-20));
        assertThat(test.isTrend()).isTrue();
        assertThat(English.of(test)).isEqualTo("S -55 of -55, exact p 5.0e-8");
    }

    @Test
    void theExactProbabilitiesAreThoseOfAllOrders() {
        double[] values = {1, 2, 3, 4, 5};
        int[] countOfSize = new int[11];
        permute(
                values,
                0,
                order -> countOfSize[(int) Math.abs(MannKendall.of(order).s())]++);

        int orders = 0;
        for (int size = 10; size > 0; size -= 2) {
            orders += countOfSize[size];
            double p = orders / 120.0;
            int wanted = size;
            permute(values, 0, order -> {
                MannKendall test = MannKendall.of(order);
                if (Math.abs(test.s()) == wanted) {
                    assertThat(test.p()).isCloseTo(p, within(1e-12));
                }
            });
        }
    }

    private static void permute(double[] values, int from, java.util.function.Consumer<double[]> each) {
        if (from == values.length) {
            each.accept(values.clone());
        }
        for (int i = from; i < values.length; i++) {
            swap(values, from, i);
            permute(values, from + 1, each);
            swap(values, from, i);
        }
    }

    private static void swap(double[] values, int one, int other) {
        double kept = values[one];
        values[one] = values[other];
        values[other] = kept;
    }

    @Test
    void aSeriesWithoutAnyOrderIsNoTrend() {
        assertThat(MannKendall.of(1, 3, 2, 0).p()).isCloseTo(0.75, within(1e-12));
        assertThat(English.of(MannKendall.of(2, 2, 2, 2))).isEqualTo("S 0 of 6, p 1.0");
        assertThat(MannKendall.of(1, 4, 3, 2).s()).isZero();
        assertThat(MannKendall.of(1, 4, 3, 2).p()).isEqualTo(1);
    }

    @Test
    void fewerThanThreeOrMoreThanTwoThousandValuesAreRefused() {
        assertThatThrownBy(() -> MannKendall.of(1230, 895))
                .hasMessage("a rank test for a trend must have from 3 to 2,000 values, not 2");
        assertThat(MannKendall.of(new double[2000]).s()).isZero();
        assertThatThrownBy(() -> MannKendall.of(new double[2001]))
                .hasMessage("a rank test for a trend must have from 3 to 2,000 values, not 2001");
        assertThatThrownBy(() -> MannKendall.of(1, Double.NaN, 2)).hasMessage("every value must be a number");
    }
}
