package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the figures give a result at all: none, one without bounds, or one with an end. */
class UndefinedTest {
    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            10            | 12            | 20%         | false
            10            | 12            | meer dan 5% | false
            0             | 12            | 20%         | true
            0             | meer dan 12   | 20%         | true
            0,0 miljoen   | 12            | 20%         | true
            0,0 miljoen   | 12            | meer dan 5% | true
            meer dan 10   | 12            | 20%         | false
            10            | meer dan 12   | 20%         | false
            """)
    void aChangeFromZeroOrFromWhatMayBeZeroHasNoResult(String from, String to, String printed, boolean isUndefined) {
        PercentChange claim = new PercentChange(
                count("from", from), count("to", to), PrintedFigure.of("p", NumberKind.PERCENT_INCREASE, printed));

        assertThat(claim.isUndefined()).isEqualTo(isUndefined);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"50, 100, false", "120, 100, true", "meer dan 120, 100, true", "meer dan 50, 100, false"})
    void aPartAboveItsWholeHasNoShare(String part, String whole, boolean isUndefined) {
        Share claim =
                new Share(count("part", part), count("whole", whole), PrintedFigure.of("p", NumberKind.PERCENT, "50%"));

        assertThat(claim.isUndefined()).isEqualTo(isUndefined);
    }

    /** What is printed is a bound, and no figure that it is computed from: those may give nearly anything. */
    @ParameterizedTest(name = "0,0 miljoen to 12, printed {0}")
    @CsvSource({"20%", "meer dan 5%"})
    void aBoundThatIsPrintedLeavesTheFiguresAsTheyAre(String printed) {
        PercentChange claim = new PercentChange(
                count("from", "0,0 miljoen"),
                count("to", "12"),
                PrintedFigure.of("p", NumberKind.PERCENT_INCREASE, printed));

        assertThat(English.of(claim.check()))
                .isEqualTo("cannot tell: the number that is divided by may be zero by rounding,"
                        + " so that nearly any result is possible");
    }
}
