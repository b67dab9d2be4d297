package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({"6, 8, 3/4", "6, -8, -3/4", "-6, -8, 3/4", "0, -5, 0", "12, 4, 3", "-12, 4, -3", "7, 1, 7", "7, -1, -7"
    })
    void aFractionIsInLowestTermsWithItsSignAbove(long numerator, long denominator, String lowest) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction).hasToString(lowest);
        assertThat(fraction.denominator()).isPositive();
        assertThat(fraction.isWhole()).isEqualTo(!lowest.contains("/"));
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a fraction must have a denominator other than zero");
    }

    @Test
    void divisionByZeroIsRefused() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a fraction must have a denominator other than zero");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0.75, 3/4", "-12.50, -25/2", "39, 39", "39.0, 39", "1E+3, 1000", "0.00, 0", "0.1, 1/10"})
    void aDecimalIsItsExactValue(BigDecimal decimal, String exact) {
        assertThat(Fraction.of(decimal)).hasToString(exact);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # one | other | sum  | difference | product | quotient
          1/2 | 1/3   | 5/6  | 1/6        | 1/6     | 3/2
         -1/2 | 1/3   | -1/6 | -5/6       | -1/6    | -3/2
          3/4 | -3/4  | 0    | 3/2        | -9/16   | -1
          0   | 5/7   | 5/7  | -5/7       | 0       | 0
          2   | 1/2   | 5/2  | 3/2        | 1       | 4
        """)
    void arithmeticIsExact(String one, String other, String sum, String difference, String product, String quotient) {
        Fraction a = fraction(one);
        Fraction b = fraction(other);
        assertThat(a.plus(b)).hasToString(sum);
        assertThat(a.minus(b)).hasToString(difference);
        assertThat(a.times(b)).hasToString(product);
        assertThat(a.dividedBy(b)).hasToString(quotient);
    }

    @Test
    void nothingIsLostWhereDoublesLoseOne() {
        Fraction twoTo53 = Fraction.of(9_007_199_254_740_992L);
        assertThat(twoTo53.plus(Fraction.ONE).minus(twoTo53)).isEqualTo(Fraction.ONE);
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @Test
    void floorAndCeilingAreTheNearestWholeNumbersOnEitherSide() {
        for (long denominator = 1; denominator <= 6; denominator++) {
            for (long numerator = -20; numerator <= 20; numerator++) {
                Fraction fraction = Fraction.of(numerator, denominator);
                assertThat(fraction.floor()).isEqualTo(BigInteger.valueOf(Math.floorDiv(numerator, denominator)));
                assertThat(fraction.ceiling()).isEqualTo(BigInteger.valueOf(-Math.floorDiv(-numerator, denominator)));
            }
        }
    }

    @Test
    void orderAndEqualityAreThoseOfTheValues() {
        for (long a = -4; a <= 4; a++) {
            for (long b = 1; b <= 4; b++) {
                for (long c = -4; c <= 4; c++) {
                    for (long d = 1; d <= 4; d++) {
                        Fraction one = Fraction.of(a, b);
                        Fraction other = Fraction.of(c, d);
                        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(a * d, c * b));
                        assertThat(one.equals(other)).isEqualTo(a * d == c * b);
                        if (a * d == c * b) {
                            assertThat(one).hasSameHashCodeAs(other);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aFractionIsNoOtherThing() {
        assertThat(Fraction.ONE).isNotEqualTo(BigInteger.ONE);
    }

    @Test
    void differentFractionsSeldomShareAHash() {
        assertThat(Fraction.of(1, 2)).doesNotHaveSameHashCodeAs(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 3)).doesNotHaveSameHashCodeAs(Fraction.of(2, 3));
    }

    @ParameterizedTest(name = "{0}: sign {1}, negated {2}, without sign {3}")
    @CsvSource({"-3/4, -1, 3/4, 3/4", "0, 0, 0, 0", "3/4, 1, -3/4, 3/4"})
    void aSignCanBeReadTurnedAndDropped(String text, int sign, String negated, String absolute) {
        Fraction fraction = fraction(text);
        assertThat(fraction.signum()).isEqualTo(sign);
        assertThat(fraction.negated()).hasToString(negated);
        assertThat(fraction.absolute()).hasToString(absolute);
    }

    /** Returns the fraction that is written {@code n/d} or {@code n}. */
    static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
