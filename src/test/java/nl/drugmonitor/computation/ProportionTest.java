package nl.drugmonitor.computation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    private static final Fraction TEN_THOUSAND = Fraction.of(10_000);

    @Test
    void aRatioAShareAndARateAreExact() {
        assertThat(Proportion.ratio(Interval.of(8), Interval.of(12))).hasToString("Optional[2/3]");
        assertThat(Proportion.share(Interval.of(8), Interval.of(12))).hasToString("Optional[200/3]");
        assertThat(Proportion.rate(Interval.of(8), Interval.of(12_000), TEN_THOUSAND))
                .hasToString("Optional[20/3]");
    }

    @Test
    void aRoundedPartOrWholeGivesARange() {
        Interval part = interval(9, 10);
        Interval whole = interval(20, 30);
        assertThat(Proportion.ratio(part, whole)).hasToString("Optional[3/10 to 1/2]");
        assertThat(Proportion.share(part, whole)).hasToString("Optional[30 to 50]");
        assertThat(Proportion.rate(part, whole, TEN_THOUSAND)).hasToString("Optional[3000 to 5000]");
    }

    @Test
    void aFallMayHaveAShareToo() {
        assertThat(Proportion.share(interval(-10, 5), Interval.of(50))).hasToString("Optional[-20 to 10]");
    }

    @ParameterizedTest(name = "divided by {0} to {1}")
    @CsvSource({"0, 0", "0, 5", "-1, 5", "-5, 0", "-5, -1"})
    void whereTheDivisorMayBeZeroOrLessThereIsNoAnswer(long low, long high) {
        Interval divisor = interval(low, high);
        assertThat(Proportion.ratio(Interval.of(1), divisor)).isEmpty();
        assertThat(Proportion.share(Interval.of(1), divisor)).isEmpty();
        assertThat(Proportion.rate(Interval.of(1), divisor, TEN_THOUSAND)).isEmpty();
    }

    private static Interval interval(long low, long high) {
        return new Interval(Fraction.of(low), Fraction.of(high));
    }
}
