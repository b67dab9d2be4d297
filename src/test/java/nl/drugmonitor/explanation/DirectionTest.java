package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A change that is known as an interval goes a way if each of its values does, and does not if none of them does; else
 * nobody can tell. The values are tried one by one here, at every half.
 */
class DirectionTest {
    private static final Fraction HALF = Fraction.of(1, 2);

    /** Returns every interval of which the ends are multiples of a step, from a lowest to a highest. */
    private static List<Interval> intervals(int lowest, int highest, int step) {
        List<Interval> intervals = new ArrayList<>();
        for (int low = lowest; low <= highest; low += step) {
            for (int high = low; high <= highest; high += step) {
                intervals.add(new Interval(Fraction.of(low), Fraction.of(high)));
            }
        }
        return intervals;
    }

    private static List<Fraction> values(Interval interval, Fraction step) {
        List<Fraction> values = new ArrayList<>();
        for (Fraction value = interval.low(); value.compareTo(interval.high()) <= 0; value = value.plus(step)) {
            values.add(value);
        }
        return values;
    }

    private static Answer answer(Interval change, Predicate<Fraction> goes) {
        List<Fraction> values = values(change, HALF);
        if (values.stream().allMatch(goes)) {
            return Answer.SEEN;
        }
        return values.stream().noneMatch(goes) ? Answer.NOT_SEEN : Answer.OPEN;
    }

    @Test
    void aDirectionIsSeenIfEveryValueGoesThatWayAndNotSeenIfNoneDoes() {
        for (Interval change : intervals(-4, 4, 1)) {
            for (int within = 0; within <= 3; within++) {
                Fraction flat = Fraction.of(within);
                assertThat(Direction.RISE.answer(change, flat))
                        .as("%s rises by more than %s", change, flat)
                        .isEqualTo(answer(change, value -> value.compareTo(flat) > 0));
                assertThat(Direction.FALL.answer(change, flat))
                        .as("%s falls by more than %s", change, flat)
                        .isEqualTo(answer(change, value -> value.negated().compareTo(flat) > 0));
                assertThat(Direction.FLAT.answer(change, flat))
                        .as("%s stays within %s", change, flat)
                        .isEqualTo(answer(change, value -> value.absolute().compareTo(flat) <= 0));
            }
        }
    }

    /** A change cannot rise and fall, nor rise and stay flat; one of the three is always possible. */
    @Test
    void noTwoDirectionsAreSeenOfOneChangeAndNeverAreAllThreeRuledOut() {
        for (Interval change : intervals(-4, 4, 1)) {
            List<Answer> answers = new ArrayList<>();
            for (Direction direction : Direction.values()) {
                answers.add(direction.answer(change, Fraction.ONE));
            }
            assertThat(answers).filteredOn(Answer.SEEN::equals).hasSizeLessThan(2);
            assertThat(answers).filteredOn(Answer.NOT_SEEN::equals).hasSizeLessThan(3);
        }
    }

    @Test
    void aShareIsAllFromAHundredPercentOnAndNothingUpToZero() {
        for (Interval share : intervals(-50, 150, 25)) {
            List<Fraction> values = values(share, Fraction.of(25, 2));
            boolean all = values.stream().allMatch(value -> value.compareTo(Fraction.HUNDRED) >= 0);
            boolean none = values.stream().allMatch(value -> value.signum() <= 0);
            boolean some =
                    values.stream().allMatch(value -> value.signum() > 0 && value.compareTo(Fraction.HUNDRED) < 0);
            Answer ofAll = all ? Answer.SEEN : none ? Answer.NOT_SEEN : some ? Answer.IN_PART : Answer.OPEN;
            Answer ofSome = values.stream().allMatch(value -> value.signum() > 0)
                    ? Answer.SEEN
                    : none ? Answer.NOT_SEEN : Answer.OPEN;

            assertThat(Answer.ofAll(share)).as("all: %s", share).isEqualTo(ofAll);
            assertThat(Answer.ofSome(share)).as("some: %s", share).isEqualTo(ofSome);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"1, 5, RISE", "5, 5, RISE", "-5, -1, FALL", "-5, -5, FALL"})
    void aChangeThatIsNotZeroHasADirection(int low, int high, Direction direction) {
        assertThat(Direction.of(new Interval(Fraction.of(low), Fraction.of(high))))
                .isEqualTo(direction);
    }

    /** EMDs rose by 1,586 while examinations fell by 2,224; the one is -71.3% of the fall, as a part of it. */
    @Test
    void aPartThatGoesTheOtherWayIsAShareBelowZero() {
        Interval share =
                Direction.FALL.share(Interval.of(1586), Interval.of(-2224)).orElseThrow();

        assertThat(share).isEqualTo(Interval.of(Fraction.of(-158600, 2224)));
        assertThat(Direction.FALL.share(Interval.of(-1586), Interval.of(-2224))).hasValue(share.negated());
    }

    @Test
    void aFallOfAllSignsTurnedIsARiseWithTheSameShares() {
        for (Interval change : intervals(1, 4, 1)) {
            for (Interval part : intervals(-2, 2, 1)) {
                assertThat(Direction.FALL.share(part.negated(), change.negated()))
                        .isPresent()
                        .isEqualTo(Direction.RISE.share(part, change));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} to {2}")
    @CsvSource({"RISE, 0, 0", "RISE, -1, 5", "RISE, 0, 5", "FALL, 0, 0", "FALL, -5, 1", "FALL, -5, 0"})
    void nothingIsAShareOfAChangeThatMayBeZero(Direction direction, int low, int high) {
        Interval change = new Interval(Fraction.of(low), Fraction.of(high));
        assertThat(direction.share(Interval.of(3), change)).isEmpty();
    }
}
