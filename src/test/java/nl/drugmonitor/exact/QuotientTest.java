package nl.drugmonitor.exact;

import static nl.drugmonitor.exact.RangeTest.interval;
import static nl.drugmonitor.exact.RangeTest.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of three numbers bound the third; the bounds are computed by hand from the ends of the other two. */
class QuotientTest {
    private static final Map<String, Quotient> KINDS =
            Map.of("ratio", Quotient.RATIO, "percent", Quotient.PERCENT, "change", Quotient.PERCENT_CHANGE);

    @ParameterizedTest(name = "{0} of {1} by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # least by most, and most by least
        ratio   | 6 to 8      | 2 to 4    | 3/2 to 4
        ratio   | 0 to 8      | 2 to 4    | 0 to 4
        # the smallest of a negative numerator is that by the least
        ratio   | -8 to -6    | 2 to 4    | -4 to -3/2
        ratio   | -6 to 8     | 2 to 4    | -3 to 4
        percent | 1 to 2      | 4 to 8    | 25/2 to 50
        # 110 from 100 is +10%, 120 from 80 is +50%
        change  | 110 to 120  | 80 to 100 | 10 to 50
        change  | 0 to 60     | 80 to 100 | -100 to -25
        """)
    void aQuotientLiesBetweenThoseOfTheEnds(String kind, String numerator, String denominator, String result) {
        assertThat(kind(kind).result(interval(numerator), interval(denominator)))
                .containsExactly(range(result));
    }

    /** By as little as one likes, it is as large as one likes; no denominator is zero or below. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        6 to 8   | 0 to 4  | 3/2 or more
        6 to 8   | -1 to 4 | 3/2 or more
        0 to 8   | 0 to 4  | 0 or more
        -8 to -6 | 0 to 4  | -3/2 or less
        -8 to 0  | 0 to 4  | 0 or less
        -6 to 8  | 0 to 4  | any
        0 to 0   | 0 to 4  | 0 to 0
        """)
    void aQuotientByAnIntervalAroundZeroIsUnbounded(String numerator, String denominator, String result) {
        assertThat(Quotient.RATIO.result(interval(numerator), interval(denominator)))
                .containsExactly(range(result));
    }

    /** A missing bound is as far away as one likes. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        6 or more | 2 to 4    | 3/2 or more
        6 or less | 2 to 4    | 3 or less
        6 to 8    | 2 or more | 0 to 4
        -8 to -6  | 2 or more | -4 to 0
        6 to 8    | 4 or less | 3/2 or more
        6 or more | 2 or more | 0 or more
        any       | 2 to 4    | any
        -6 or less | 2 or more | 0 or less
        """)
    void aQuotientMayLackABoundAsItsNumbersDo(String numerator, String denominator, String result) {
        assertThat(Quotient.RATIO.result(range(numerator), range(denominator))).containsExactly(range(result));
    }

    @ParameterizedTest(name = "{0} times {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        3 to 4    | 2 or more | 6 or more
        3 or more | 2 to 4    | 6 or more
        -4 to -3  | 2 or more | -6 or less
        0 to 4    | 2 or more | 0 or more
        -1 to 0   | 2 or more | 0 or less
        """)
    void aNumeratorMayLackABoundToo(String result, String denominator, String numerator) {
        assertThat(Quotient.RATIO.numerator(range(result), range(denominator))).containsExactly(range(numerator));
    }

    @ParameterizedTest(name = "{0} is {1} times {2}")
    @CsvSource(delimiter = '|', textBlock = """
        6 or more | 2 to 3    | 2 or more
        6 to 12   | 2 or more | 0 to 6
        6 or more | 3 or less | 2 or more
        """)
    void aDenominatorMayLackABoundToo(String numerator, String result, String denominator) {
        assertThat(Quotient.RATIO.denominator(range(numerator), range(result))).containsExactly(range(denominator));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-4 to -2", "-4 to 0", "0 to 0"})
    void thereIsNoQuotientByWhatIsNeverAboveZero(String denominator) {
        assertThat(Quotient.RATIO.result(interval("6 to 8"), interval(denominator)))
                .isEmpty();
        assertThat(Quotient.RATIO.numerator(range("6 to 8"), interval(denominator)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} by {2}: numerator {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ratio   | 2 to 3      | 4 to 5     | 8 to 15
        ratio   | -3 to -2    | 4 to 5     | -15 to -8
        ratio   | -3 to 2     | 4 to 5     | -15 to 10
        # of a denominator that may be next to nothing, the numerator may be next to nothing
        ratio   | 2 to 3      | 0 to 5     | 0 to 15
        ratio   | 2 to 3      | -1 to 5    | 0 to 15
        ratio   | -3 to -2    | -1 to 5    | -15 to 0
        ratio   | 2 or more   | 4 to 5     | 8 or more
        ratio   | -2 or more  | 4 to 5     | -10 or more
        ratio   | 3 or less   | 4 to 5     | 15 or less
        ratio   | -2 or less  | 4 to 5     | -8 or less
        ratio   | any         | 4 to 5     | any
        percent | 10 to 25    | 200 to 400 | 20 to 100
        # 10% less than 100 is 90, 20% more than 200 is 240
        change  | -10 to 20   | 100 to 200 | 90 to 240
        """)
    void aNumeratorIsAResultTimesADenominator(String kind, String result, String denominator, String numerator) {
        assertThat(kind(kind).numerator(range(result), interval(denominator))).containsExactly(range(numerator));
    }

    @ParameterizedTest(name = "{0} {1} of {2}: denominator {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ratio   | 2 to 3       | 6 to 12    | 2 to 6
        ratio   | -3 to -2     | -12 to -6  | 2 to 6
        # a result next to nothing takes any denominator, however large
        ratio   | 0 to 3       | 6 to 12    | 2 or more
        ratio   | -1 to 3      | 6 to 12    | 2 or more
        ratio   | 3 or less    | 6 to 12    | 2 or more
        ratio   | -3 to 1      | -12 to -6  | 2 or more
        # a result without bound takes a denominator next to nothing
        ratio   | 2 or more    | 6 to 12    | 0 to 6
        ratio   | -2 or less   | -12 to -6  | 0 to 6
        ratio   | any          | 6 to 12    | 0 or more
        # only the numerators of the sign of the result count
        ratio   | 2 to 3       | 0 to 12    | 0 to 6
        ratio   | 2 to 3       | -1 to 12   | 0 to 6
        ratio   | -3 to -2     | -12 to 1   | 0 to 6
        # zero is zero by any denominator
        ratio   | -1 to 3      | -6 to 12   | 0 or more
        ratio   | 0 to 3       | 0 to 0     | 0 or more
        percent | 10 to 25     | 20 to 50   | 80 to 500
        # 120 is 20% more than 100 and 50% more than 80; a fall to nothing may be from any number
        change  | 20 to 50     | 120 to 120 | 80 to 100
        change  | -100 to -100 | 0 to 0     | 0 or more
        """)
    void aDenominatorIsANumeratorByAResult(String kind, String result, String numerator, String denominator) {
        assertThat(kind(kind).denominator(interval(numerator), range(result))).containsExactly(range(denominator));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2 to 3     | -12 to -6
        -3 to -2   | 6 to 12
        -3 to 0    | 6 to 12
        2 to 3     | 0 to 0
        """)
    void noDenominatorAboveZeroTurnsASignOrMakesSomethingOfNothing(String result, String numerator) {
        assertThat(Quotient.RATIO.denominator(interval(numerator), range(result)))
                .isEmpty();
    }

    /** Every fraction n/d that three small numbers make is found from any two of them. */
    @Test
    void eachOfTheThreeIsFoundFromTheOthers() {
        for (long n = -6; n <= 6; n++) {
            for (long d = 1; d <= 6; d++) {
                Fraction result = Fraction.of(n, d);
                assertThat(Quotient.RATIO.result(Interval.of(n), Interval.of(d)))
                        .isEqualTo(List.of(exactly(result)));
                assertThat(Quotient.RATIO.numerator(exactly(result), Interval.of(d)))
                        .isEqualTo(List.of(exactly(Fraction.of(n))));
                assertThat(Quotient.RATIO.denominator(Interval.of(n), exactly(result)))
                        .isEqualTo(List.of(n == 0 ? Range.atLeast(Fraction.ZERO) : exactly(Fraction.of(d))));
            }
        }
    }

    private static Range exactly(Fraction value) {
        return new Range(value, value);
    }

    private static Quotient kind(String name) {
        return KINDS.get(name);
    }
}
