package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** Every interval between whole numbers from -2 to 2, single values included. */
    private static final List<Interval> SMALL = small();

    private static List<Interval> small() {
        List<Interval> all = new ArrayList<>();
        for (long low = -2; low <= 2; low++) {
            for (long high = low; high <= 2; high++) {
                all.add(between(low, high));
            }
        }
        return all;
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Interval(Fraction.of(1, 2), Fraction.of(1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval must not end (1/3) before it starts (1/2)");
    }

    @Test
    void oneValueIsAnIntervalToo() {
        assertThat(Interval.of(3)).isEqualTo(Interval.of(Fraction.of(3))).hasToString("3");
        assertThat(Interval.of(3).isPoint()).isTrue();
        assertThat(between(3, 4).isPoint()).isFalse();
        assertThat(between(3, 4)).hasToString("3 to 4");
    }

    @ParameterizedTest(name = "{0} in 1 to 2: {1}")
    @CsvSource({"0, false", "1, true", "3/2, true", "2, true", "3, false"})
    void bothEndsBelongToIt(String value, boolean contained) {
        assertThat(between(1, 2).contains(FractionTest.fraction(value))).isEqualTo(contained);
    }

    @Test
    void intervalsMeetWhereTheyShareAtLeastOneValue() {
        for (Interval one : SMALL) {
            for (Interval other : SMALL) {
                List<Fraction> shared =
                        values(one).stream().filter(other::contains).toList();
                assertThat(one.meets(other)).isEqualTo(!shared.isEmpty());
                assertThat(one.intersect(other)).isEqualTo(hull(shared).stream().findFirst());
            }
        }
    }

    @ParameterizedTest(name = "from 3 to 5, {0} to {1} lies {2} away")
    @CsvSource({"0, 1, 2", "0, 3, 0", "4, 4, 0", "5, 9, 0", "7, 9, 2", "6, 6, 1"})
    void theDistanceIsTheGapAndZeroWhereTheyMeet(long low, long high, long distance) {
        assertThat(between(3, 5).distanceTo(between(low, high))).isEqualTo(Fraction.of(distance));
        assertThat(between(low, high).distanceTo(between(3, 5))).isEqualTo(Fraction.of(distance));
    }

    @Test
    void aResultHoldsWhatAnyTwoValuesGiveAndNoMore() {
        for (Interval one : SMALL) {
            for (Interval other : SMALL) {
                assertThat(one.plus(other)).isEqualTo(ofAllPairs(one, other, Fraction::plus));
                assertThat(one.minus(other)).isEqualTo(ofAllPairs(one, other, Fraction::minus));
                assertThat(one.times(other)).isEqualTo(ofAllPairs(one, other, Fraction::times));
                if (!other.contains(Fraction.ZERO)) {
                    assertThat(one.dividedBy(other)).isEqualTo(ofAllPairs(one, other, Fraction::dividedBy));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"-1, 1, -1 to 1", "0, 2, 0 to 2", "-2, 0, -2 to 0", "0, 0, 0"})
    void aDivisorThatMayBeZeroIsRefused(long low, long high, String divisor) {
        assertThatThrownBy(() -> Interval.of(1).dividedBy(between(low, high)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a divisor must not be able to be zero: " + divisor);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"3, 3, 0", "1, 5/2, 3/2", "-1/2, 1/2, 1"})
    void theWidthIsTheDifferenceOfTheEnds(String low, String high, String width) {
        assertThat(new Interval(FractionTest.fraction(low), FractionTest.fraction(high)).width())
                .hasToString(width);
    }

    @Test
    void aFactorTurnsTheEndsWhenItIsNegative() {
        assertThat(between(1, 2).times(Fraction.of(3))).isEqualTo(between(3, 6));
        assertThat(between(1, 2).times(Fraction.of(-3))).isEqualTo(between(-6, -3));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
    @CsvSource({"1, 2, 1, 2", "0, 2, 0, 2", "-2, -1, 1, 2", "-2, 0, 0, 2", "-1, 2, 0, 2", "-2, 1, 0, 2", "0, 0, 0, 0"})
    void withoutSignsOnlySizesAreLeft(long low, long high, long from, long to) {
        assertThat(between(low, high).absolute()).isEqualTo(between(from, to));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "1/2, 5/2, 1 to 2",
        "1, 2, 1 to 2",
        "1/3, 2/3, none",
        "-5/2, -1/2, -2 to -1",
        "1/2, 3/2, 1",
        "7/2, 7/2, none"
    })
    void theWholeNumbersOfAnIntervalAreAnIntervalOfTheirOwn(String low, String high, String whole) {
        Interval interval = new Interval(FractionTest.fraction(low), FractionTest.fraction(high));
        assertThat(interval.wholeNumbers().map(Interval::toString).orElse("none"))
                .isEqualTo(whole);
    }

    @Test
    void theSameEndsAreTheSameInterval() {
        assertThat(between(1, 2)).isEqualTo(between(1, 2)).hasSameHashCodeAs(between(1, 2));
        assertThat(between(1, 2))
                .isNotEqualTo(between(1, 3))
                .isNotEqualTo(between(0, 2))
                .isNotEqualTo("1 to 2");
        assertThat(between(2, 3)).doesNotHaveSameHashCodeAs(between(2, 4)).doesNotHaveSameHashCodeAs(between(1, 3));
    }

    private static Interval between(long low, long high) {
        return new Interval(Fraction.of(low), Fraction.of(high));
    }

    /** Returns the ends of an interval and every whole number between them. */
    private static List<Fraction> values(Interval interval) {
        List<Fraction> values = new ArrayList<>();
        for (Fraction value = interval.low(); value.compareTo(interval.high()) <= 0; value = value.plus(Fraction.ONE)) {
            values.add(value);
        }
        return values;
    }

    private static Interval ofAllPairs(Interval one, Interval other, BinaryOperator<Fraction> operation) {
        List<Fraction> results = new ArrayList<>();
        for (Fraction a : values(one)) {
            for (Fraction b : values(other)) {
                results.add(operation.apply(a, b));
            }
        }
        return hull(results).get(0);
    }

    /** Returns the smallest interval around the values, none if there are none. */
    private static List<Interval> hull(List<Fraction> values) {
        TreeSet<Fraction> sorted = new TreeSet<>(values);
        return sorted.isEmpty() ? List.of() : List.of(new Interval(sorted.first(), sorted.last()));
    }
}
