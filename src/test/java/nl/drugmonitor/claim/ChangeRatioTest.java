package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeRatio.PercentPair;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRatioTest {
    private static ChangeRatio ratio(String from, String to, String otherFrom, String otherTo, String times) {
        return new ChangeRatio(
                new PercentPair(
                        PrintedFigure.of("a", NumberKind.COUNT, from), PrintedFigure.of("b", NumberKind.COUNT, to)),
                new PercentPair(
                        PrintedFigure.of("c", NumberKind.COUNT, otherFrom),
                        PrintedFigure.of("d", NumberKind.COUNT, otherTo)),
                PrintedFigure.of("times", NumberKind.FACTOR, times));
    }

    @ParameterizedTest(name = "{0} to {1} against {2} to {3} is {4} times")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 120 | 100         | 110         | 2,0 | reproduced: the figures give 2, printed 2.0
            100 | 80  | 100         | 90          | 2,0 | reproduced: the figures give 2, printed 2.0
            100 | 80  | 100         | 110         | 2,0 | differs: the figures give -2; 2.0 allows 1.95 to 2.05 (3.95 off). The figures as printed make it -2.0.
            100 | 120 | 100         | 90          | 2,0 | differs: the figures give -2; 2.0 allows 1.95 to 2.05 (3.95 off). The figures as printed make it -2.0.
            100 | 120 | 100         | 100         | 2,0 | differs: no proportion can be taken of zero or less
            0   | 120 | 100         | 110         | 2,0 | differs: no proportion can be taken of zero or less
            100 | 120 | meer dan 100 | 110        | 2,0 | cannot tell: figures that say only what they lie above or below leave the result open: c is "meer dan 100"
            """)
    void bothChangesGoTheSameWay(
            String from, String to, String otherFrom, String otherTo, String times, String sentence) {
        assertThat(English.of(ratio(from, to, otherFrom, otherTo, times).check()))
                .isEqualTo(sentence);
    }

    /** From 0.95 to 1.05 million at the start and as many at the end: a rise of 10.5% at most, or a fall of 9.5%. */
    @ParameterizedTest(name = "100 to {0}")
    @CsvSource({"120", "80"})
    void aChangeThatMayBeZeroByRoundingMayGoEitherWay(String to) {
        ChangeRatio claim = ratio("100", to, "1,0 miljoen", "1,0 miljoen", "2,1");

        assertThat(English.of(claim.check()))
                .isEqualTo("cannot tell: the number that is divided by may be zero by rounding, so that nearly any"
                        + " result is possible");
        assertThat(ratio("100", to, "1,0 miljoen", "1,0 miljoen", "1,0").check().outcome())
                .isEqualTo(Outcome.DIFFERS); // 20% is nearly twice the largest rise or fall
    }

    /** From 0.95 to 1.05 million to 0.85 to 0.95 million: a fall of 19.05% at most, or none at all. */
    @ParameterizedTest(name = "100 to {0} is {1} times: {2}")
    @CsvSource({"80, '2,0', CANNOT_TELL", "80, '0,9', DIFFERS", "120, '2,0', DIFFERS"})
    void aFallThatMayBeZeroByRoundingIsAFall(String to, String times, Outcome outcome) {
        assertThat(ratio("100", to, "1,0 miljoen", "0,9 miljoen", times).check().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void onlyThePrintedNumberIsSolvedFor() {
        ChangeRatio claim = ratio("100", "120", "100", "110", "3,0");

        assertThat(claim.needed(claim.change().to(), Values.PRINTED)).containsExactly(Range.ALL);
        assertThat(claim.needs())
                .extracting(need -> need.figure().id() + " " + need.values())
                .containsExactly("times 2");
        assertThat(English.of(claim.check()))
                .isEqualTo("differs: the figures give 2; 3.0 allows 2.95 to 3.05 (0.95 off)."
                        + " The figures as printed make it 2.0.");
    }
}
