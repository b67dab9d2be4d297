package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static final Range UP_TO_TWO = new Range(Fraction.ONE, Fraction.of(2)).withoutHigh();

    @Test
    void aBoundMayBeNoValueOfTheRange() {
        assertThat(UP_TO_TWO.contains(Fraction.ONE)).isTrue();
        assertThat(UP_TO_TWO.contains(Fraction.of(2))).isFalse();
        assertThat(UP_TO_TWO.meets(Range.atLeast(Fraction.of(2)))).isFalse();
        assertThat(UP_TO_TWO.meets(Range.moreThan(Fraction.of(3, 2)))).isTrue();
        assertThat(UP_TO_TWO.withoutLow().contains(Fraction.ONE)).isFalse();
        assertThat(Range.lessThan(Fraction.ONE).meets(Range.of(Fraction.ONE))).isFalse();
        assertThat(Range.moreThan(Fraction.ONE).intersect(UP_TO_TWO)).contains(UP_TO_TWO.withoutLow());
        assertThat(UP_TO_TWO.intersect(new Range(Fraction.ONE, Fraction.of(2)))).contains(UP_TO_TWO);
        assertThat(UP_TO_TWO).isNotEqualTo(new Range(Fraction.ONE, Fraction.of(2)));
        assertThat(UP_TO_TWO.bounded()).contains(new Interval(Fraction.ONE, Fraction.of(2)));
    }

    @Test
    void rangesAreAddedAndTurnedWithTheirBounds() {
        Range more = Range.moreThan(Fraction.of(600));
        Range hundred = Range.of(Fraction.HUNDRED);

        assertThat(more.plus(hundred)).isEqualTo(Range.moreThan(Fraction.of(700)));
        assertThat(hundred.minus(more)).isEqualTo(Range.lessThan(Fraction.of(-500)));
        assertThat(more.minus(more)).isEqualTo(Range.ALL);
        assertThat(UP_TO_TWO.plus(UP_TO_TWO)).hasToString("[2 to 4)");
        assertThat(UP_TO_TWO.negated()).hasToString("(-2 to -1]");
        assertThat(UP_TO_TWO.times(Fraction.HUNDRED)).hasToString("[100 to 200)");
        assertThat(UP_TO_TWO.widened(Fraction.ONE)).hasToString("[0 to 3)");
    }

    @ParameterizedTest(name = "the sizes of {0} to {1} are {2}")
    @CsvSource({"1, 2, 1 to 2", "-2, -1, 1 to 2", "-1, 2, 0 to 2", "-3, 2, 0 to 3", "-2, 2, 0 to 2"})
    void sizesHaveNoSign(long low, long high, String sizes) {
        assertThat(new Range(Fraction.of(low), Fraction.of(high)).absolute()).hasToString(sizes);
    }

    @Test
    void theSizesOfValuesWithoutABoundHaveNoUpperOne() {
        assertThat(Range.moreThan(Fraction.of(-3)).absolute()).isEqualTo(Range.atLeast(Fraction.ZERO));
        assertThat(Range.lessThan(Fraction.of(-3)).absolute()).isEqualTo(Range.moreThan(Fraction.of(3)));
        assertThat(Range.ALL.absolute()).isEqualTo(Range.atLeast(Fraction.ZERO));
        assertThat(new Range(Fraction.of(-2), Fraction.of(2)).withoutHigh().absolute())
                .hasToString("0 to 2");
    }

    @Test
    void twoRangesLieInASmallestOne() {
        assertThat(UP_TO_TWO.and(Range.of(Fraction.of(2)))).hasToString("1 to 2");
        assertThat(UP_TO_TWO.and(new Range(Fraction.of(3), Fraction.of(4)))).hasToString("1 to 4");
        assertThat(UP_TO_TWO.and(Range.moreThan(Fraction.ONE))).isEqualTo(Range.atLeast(Fraction.ONE));
        assertThat(UP_TO_TWO.withoutLow().and(Range.atMost(Fraction.ONE))).isEqualTo(Range.lessThan(Fraction.of(2)));
    }

    @Test
    void theDistanceIsThatToTheNearestBound() {
        assertThat(UP_TO_TWO.distanceTo(Interval.of(5))).isEqualTo(Fraction.of(3));
        assertThat(UP_TO_TWO.distanceTo(Interval.of(0))).isEqualTo(Fraction.ONE);
        assertThat(UP_TO_TWO.distanceTo(Interval.of(2))).isEqualTo(Fraction.ZERO);
        assertThat(Range.moreThan(Fraction.ONE).distanceTo(Interval.of(9))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Range(Fraction.of(1, 2), Fraction.of(1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range must not end (1/3) before it starts (1/2)");
    }

    @ParameterizedTest(name = "{1} lies {2} {0}")
    @CsvSource(delimiter = '|', textBlock = """
        1 to 2    | 1/2 | below
        1 to 2    | 1   | in
        1 to 2    | 3/2 | in
        1 to 2    | 2   | in
        1 to 2    | 5/2 | above
        1 or more | 1/2 | below
        1 or more | 1   | in
        1 or more | 999 | in
        2 or less | -99 | in
        2 or less | 2   | in
        2 or less | 5/2 | above
        any       | 0   | in
        """)
    void aBoundBelongsToItAndNothingLiesBeyondAMissingOne(String range, String value, String where) {
        Fraction fraction = FractionTest.fraction(value);
        assertThat(range(range).contains(fraction)).isEqualTo(where.equals("in"));
        assertThat(range(range).isAbove(fraction)).isEqualTo(where.equals("below"));
        assertThat(range(range).isBelow(fraction)).isEqualTo(where.equals("above"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1 to 3    | 2 to 5     | 2 to 3
        1 to 3    | 0 to 5     | 1 to 3
        1 to 3    | 3 to 5     | 3 to 3
        1 to 3    | 1 to 2     | 1 to 2
        1 to 3    | 4 to 5     | none
        1 or more | 0 to 5     | 1 to 5
        1 or more | 2 or more  | 2 or more
        1 or more | 0 or less  | none
        1 or more | 1 or less  | 1 to 1
        2 or less | 3 or less  | 2 or less
        2 or less | -5 to 5    | -5 to 2
        any       | 1 to 3     | 1 to 3
        any       | 1 or more  | 1 or more
        any       | 2 or less  | 2 or less
        any       | any        | any
        """)
    void whatLiesInBothRangesIsARange(String one, String other, String both) {
        Optional<Range> expected = both.equals("none") ? Optional.empty() : Optional.of(range(both));
        assertThat(range(one).intersect(range(other))).isEqualTo(expected);
        assertThat(range(other).intersect(range(one))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1 to 3    | 3 to 5  | true
        1 to 3    | -2 to 1 | true
        1 to 3    | 0 to 9  | true
        1 to 3    | 2 to 2  | true
        1 to 3    | 4 to 5  | false
        1 to 3    | -2 to 0 | false
        1 or more | -2 to 0 | false
        1 or more | 7 to 9  | true
        2 or less | 3 to 4  | false
        2 or less | -9 to 3 | true
        any       | 7 to 9  | true
        """)
    void aRangeMeetsAnIntervalOfWhichAValueLiesInIt(String range, String interval, boolean meets) {
        assertThat(range(range).meets(interval(interval))).isEqualTo(meets);
    }

    @ParameterizedTest(name = "{0} with {1} more at either end: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1 to 3    | 1/2 | 1/2 to 7/2
        1 to 3    | 0   | 1 to 3
        1 or more | 1   | 0 or more
        3 or less | 1   | 4 or less
        any       | 1   | any
        """)
    void aMissingBoundStaysMissingHoweverFarTheRangeIsWidened(String range, String by, String widened) {
        assertThat(range(range).widened(FractionTest.fraction(by))).isEqualTo(range(widened));
    }

    @Test
    void aRangeWithBothBoundsIsAnInterval() {
        Interval interval = new Interval(Fraction.of(1), Fraction.of(3));
        assertThat(Range.of(interval).bounded()).contains(interval);
        assertThat(Range.atLeast(Fraction.of(1)).bounded()).isEmpty();
        assertThat(Range.atMost(Fraction.of(3)).bounded()).isEmpty();
        assertThat(Range.ALL.bounded()).isEmpty();
    }

    @Test
    void theSameBoundsAreTheSameRange() {
        assertThat(range("2 to 3")).isEqualTo(range("2 to 3")).hasSameHashCodeAs(range("2 to 3"));
        assertThat(range("2 to 3"))
                .isNotEqualTo(range("2 to 4"))
                .isNotEqualTo(range("1 to 3"))
                .isNotEqualTo(range("2 or more"))
                .isNotEqualTo(range("3 or less"))
                .isNotEqualTo(interval("2 to 3"));
        assertThat(range("2 to 3"))
                .doesNotHaveSameHashCodeAs(range("2 to 4"))
                .doesNotHaveSameHashCodeAs(range("1 to 3"));
    }

    /** Returns the range that is written {@code 1 to 2}, {@code 1 or more}, {@code 2 or less} or {@code any}. */
    static Range range(String text) {
        if (text.equals("any")) {
            return Range.ALL;
        }
        if (text.endsWith(" or more")) {
            return Range.atLeast(FractionTest.fraction(text.replace(" or more", "")));
        }
        return text.endsWith(" or less")
                ? Range.atMost(FractionTest.fraction(text.replace(" or less", "")))
                : Range.of(interval(text));
    }

    /** Returns the interval that is written {@code 1 to 2}. */
    static Interval interval(String text) {
        int to = text.indexOf(" to ");
        return new Interval(
                FractionTest.fraction(text.substring(0, to)), FractionTest.fraction(text.substring(to + 4)));
    }
}
