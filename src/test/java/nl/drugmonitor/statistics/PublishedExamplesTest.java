package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.statistics.Decomposition.Factor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What books and articles print, to the digits that they print. */
class PublishedExamplesTest {
    /**
     * Das Gupta, Standardization and Decomposition of Rates, US Bureau of the Census, Current Population Reports
     * P23-186, 1993, example 2.1: mean earnings of black and of white men, 1980, by the earnings of those who earn and
     * their share.
     */
    @Test
    void aProductOfTwoFactorsIsPartedAsDasGuptaPrintsIt() {
        Decomposition earnings =
                Kitagawa.product(new Factor("earnings", 10930, 16591), new Factor("earners", .717892, .825974));

        assertThat(earnings.from()).isCloseTo(7846.560, within(.0005));
        assertThat(earnings.to()).isCloseTo(13703.73, within(.005));
        assertThat(earnings.effect("earnings")).isCloseTo(4369.913, within(.0005));
        assertThat(earnings.effect("earners")).isCloseTo(1487.262, within(.0005));
        assertThat(earnings.shareOfChange("earnings")).isCloseTo(74.61, within(.005));
        assertThat(earnings.shareOfChange("earners")).isCloseTo(25.39, within(.005));
    }

    /** The same, example 5.1: heads of households by age, United States, 1970 and 1985, by the method of Kitagawa. */
    @Test
    void aRateOverAgeGroupsIsPartedAsDasGuptaPrintsIt() {
        double[] sharesFrom = {12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9};
        double[] sharesTo = {10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5};
        double[] ratesFrom = {1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8};
        double[] ratesTo = {2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2};

        Decomposition heads = Kitagawa.of(IntStream.range(0, sharesFrom.length)
                .mapToObj(i -> new Kitagawa.Group(
                        new Factor("age", sharesFrom[i] / 100, sharesTo[i] / 100),
                        new Factor("rate", ratesFrom[i], ratesTo[i])))
                .toList());

        assertThat(heads.from()).isCloseTo(44.7268, within(5e-5));
        assertThat(heads.to()).isCloseTo(47.6940, within(5e-5));
        assertThat(heads.effect("age")).isCloseTo(1.2269, within(5e-5));
        assertThat(heads.effect("rate")).isCloseTo(1.7403, within(5e-5));
        assertThat(heads.shareOfChange("age")).isCloseTo(41.35, within(.005));
    }

    /** Of two factors both methods leave nothing over, and neither cares in which order the factors stand. */
    @ParameterizedTest(name = "{0} times {1} to {2} times {3}")
    @CsvSource({"170, 268, 189, 137", "10, 5, 20, 5", "3, 4, 4, 3", "1, 1, 1000, 0.001", "7156, 2182, 4932, 3768"})
    void nothingIsLeftOverInWhicheverOrderTheFactorsStand(
            double oneFrom, double otherFrom, double oneTo, double otherTo) {
        Factor one = new Factor("one", oneFrom, oneTo);
        Factor other = new Factor("other", otherFrom, otherTo);
        for (Decomposition parted : List.of(Lmdi.product(one, other), Kitagawa.product(one, other))) {
            assertThat(parted.effect("one") + parted.effect("other"))
                    .isCloseTo(parted.change(), within(1e-9 * (1 + Math.abs(parted.to()))));
        }
        assertThat(Lmdi.product(other, one).effect("one"))
                .isCloseTo(Lmdi.product(one, other).effect("one"), within(1e-9));
        assertThat(Kitagawa.product(other, one).effect("one"))
                .isCloseTo(Kitagawa.product(one, other).effect("one"), within(1e-9));
    }

    /**
     * Ang, Energy Policy 33, 2005, 867-871: divided by the logarithmic mean of the totals, the additive effects of
     * LMDI-I are the logarithms of factors of which the product is the ratio of the totals. Back in time each effect is
     * the same with the other sign.
     */
    @ParameterizedTest(name = "{0} finds of {1} kilos to {2} of {3}")
    @CsvSource({"170, 268, 189, 137", "5, 9, 50, 90", "8, 100, 4, 125"})
    void theAdditiveEffectsAreTheLogarithmsOfTheMultiplicativeOnes(
            double findsFrom, double sizeFrom, double findsTo, double sizeTo) {
        Decomposition parted =
                Lmdi.product(new Factor("finds", findsFrom, findsTo), new Factor("size", sizeFrom, sizeTo));
        Decomposition back =
                Lmdi.product(new Factor("finds", findsTo, findsFrom), new Factor("size", sizeTo, sizeFrom));
        double mean = parted.change() / Math.log(parted.to() / parted.from());

        assertThat(Math.exp(parted.effect("finds") / mean)).isCloseTo(findsTo / findsFrom, within(1e-12));
        assertThat(Math.exp(parted.effect("size") / mean)).isCloseTo(sizeTo / sizeFrom, within(1e-12));
        assertThat(back.effect("finds")).isCloseTo(-parted.effect("finds"), within(1e-9));
        assertThat(back.effect("size")).isCloseTo(-parted.effect("size"), within(1e-9));
    }

    /**
     * Kendall, Rank Correlation Methods, as Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987,
     * prints it in table A18: the probability that chance alone gives this S or a larger one. Two-sided it is twice
     * that.
     */
    @ParameterizedTest(name = "{0} values with S {1}: {2}")
    @CsvSource({
        "4, 2, .375",
        "4, 4, .167",
        "4, 6, .042",
        "5, 2, .408",
        "5, 4, .242",
        "5, 6, .117",
        "5, 8, .042",
        "5, 10, .0083",
        "6, 3, .360",
        "6, 5, .235",
        "6, 7, .136",
        "6, 9, .068",
        "6, 11, .028",
        "6, 13, .0083",
        "6, 15, .0014",
        "7, 3, .386",
        "7, 9, .119",
        "7, 11, .068",
        "7, 13, .035",
        "7, 15, .015",
        "7, 17, .0054",
        "7, 21, .00020",
        "8, 4, .360",
        "8, 12, .089",
        "8, 14, .054",
        "8, 16, .031",
        "8, 18, .016",
        "8, 22, .0028",
        "8, 24, .00087",
        "9, 4, .381",
        "9, 14, .090",
        "9, 16, .060",
        "9, 18, .038",
        "9, 20, .022",
        "9, 24, .0063",
        "9, 28, .0012",
        "10, 3, .431",
        "10, 15, .108",
        "10, 19, .054",
        "10, 21, .036",
        "10, 25, .014",
        "10, 29, .0046"
    })
    void theExactProbabilitiesOfATrendAreThoseOfTheTable(int values, int s, String printed) {
        double half = .5 * Math.pow(10, 1 - printed.length());
        MannKendall rising = MannKendall.of(order(values, s));
        MannKendall falling = MannKendall.of(order(values, -s));

        assertThat(rising.s()).isEqualTo(s);
        assertThat(rising.p() / 2).isCloseTo(Double.parseDouble(printed), within(half + 1e-12));
        assertThat(falling.s()).isEqualTo(-s);
        assertThat(falling.p()).isEqualTo(rising.p());
        assertThat(rising.basis()).isEqualTo(MannKendall.Approach.EXACT);
    }

    /** Returns values of which so many more pairs rise than fall: each is put as far forward as still is needed. */
    private static double[] order(int values, int s) {
        int falling = (values * (values - 1) / 2 - s) / 2;
        List<Integer> order = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            int before = Math.min(falling, value);
            order.add(value - before, value);
            falling -= before;
        }
        return order.stream().mapToDouble(value -> value).toArray();
    }

    /** Garwood, Biometrika 28, 1936, 437-442: the limits of the mean of a Poisson count, 95% of them within. */
    @ParameterizedTest(name = "{0} events: {1} to {2}")
    @CsvSource({
        "0, 0, 3.689",
        "1, .0253, 5.572",
        "2, .242, 7.225",
        "3, .619, 8.767",
        "4, 1.090, 10.242",
        "5, 1.623, 11.668",
        "6, 2.202, 13.059",
        "7, 2.814, 14.423",
        "8, 3.454, 15.763",
        "9, 4.115, 17.085",
        "10, 4.795, 18.390",
        "15, 8.395, 24.740",
        "20, 12.217, 30.888",
        "30, 20.241, 42.827",
        "50, 37.111, 65.919",
        "100, 81.364, 121.627"
    })
    void theLimitsOfACountAreThoseOfGarwood(long events, double low, double high) {
        Poisson.Test count = Poisson.test(events, 1);

        assertThat(count.rate()).isEqualTo((double) events);
        assertThat(count.low()).isCloseTo(low, within(.0006));
        assertThat(count.high()).isCloseTo(high, within(.0006));
        double[] ofTwoYears = {
            Poisson.test(events, 2).low(), Poisson.test(events, 2).high()
        };
        assertThat(Arrays.stream(ofTwoYears).map(limit -> 2 * limit).toArray())
                .containsExactly(new double[] {count.low(), count.high()}, within(1e-9));
    }
}
