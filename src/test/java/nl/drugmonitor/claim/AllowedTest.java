package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;

class AllowedTest {
    private static String allowed(Range values) {
        return English.of(new Allowed(Notation.QUANTITY, values));
    }

    @Test
    void anEndThatIsMissingOrLeftOutIsSaid() {
        Fraction five = Fraction.of(5);
        Fraction six = Fraction.of(6);

        assertThat(allowed(Range.ALL)).isEqualTo("any value");
        assertThat(allowed(Range.atMost(five))).isEqualTo("at most 5");
        assertThat(allowed(Range.lessThan(five))).isEqualTo("less than 5");
        assertThat(allowed(Range.atLeast(five))).isEqualTo("at least 5");
        assertThat(allowed(Range.moreThan(five))).isEqualTo("more than 5");
        assertThat(allowed(Range.of(five))).isEqualTo("5");
        assertThat(allowed(new Range(five, six))).isEqualTo("5 to 6");
        assertThat(allowed(new Range(five, six).withoutHigh())).isEqualTo("5 to less than 6");
    }

    @Test
    void everyDecimalIsShownAndOfANumberWithoutLastDecimalFour() {
        assertThat(allowed(Range.of(Fraction.of(1, 64)))).isEqualTo("0.015625");
        assertThat(allowed(Range.of(Fraction.of(1, 3)))).isEqualTo("0.3333");
    }
}
