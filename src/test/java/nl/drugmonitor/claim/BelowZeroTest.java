package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.claim.Difference.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims about balances and losses, which may lie below zero. */
class BelowZeroTest {
    private static PrintedFigure figure(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    @ParameterizedTest(name = "{0} to {1} is a difference of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -24 | -9  | 15  | SIGNED    | reproduced: the figures give 15, printed 15
            -24 | -9  | -15 | SIGNED    | differs: the figures give 15, not -15 (30 off). For -15 from would have to be 6, or to would have to be -39; the figures as printed make it 15.
            -24 | 9   | 33  | SIGNED    | reproduced: the figures give 33, printed 33
            24  | -9  | 33  | SIZE_ONLY | reproduced: the figures give 33, printed 33
            """)
    void aDifferenceOfValuesBelowZeroIsExact(String from, String to, String printed, Sign sign, String sentence) {
        Difference claim = new Difference(figure("from", from), figure("to", to), figure("printed", printed), sign);

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @Test
    void noPercentageIsTakenOfALoss() {
        PercentChange claim = new PercentChange(
                figure("from", "-24"),
                figure("to", "-9"),
                PrintedFigure.of("printed", NumberKind.PERCENT_DECREASE, "62,5%"));

        assertThat(English.of(claim.check()))
                .isEqualTo("differs: no percentage can be taken of a base of zero or less (-24)");
    }

    @Test
    void aBaseThatMayBeBelowZeroByRoundingDecidesNothing() {
        PercentChange claim = new PercentChange(
                figure("from", "0,0 miljoen"),
                figure("to", "1,0 miljoen"),
                PrintedFigure.of("printed", NumberKind.PERCENT_INCREASE, "2.000%"));

        assertThat(claim.check().outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @ParameterizedTest(name = "{0} to {1} is a change of {2}")
    @CsvSource({"24, -6, -125%, REPRODUCED", "24, -6, -25%, DIFFERS"})
    void aFallBelowZeroIsOfMoreThanAHundredPercent(String from, String to, String printed, Outcome outcome) {
        PercentChange claim = new PercentChange(
                figure("from", from), figure("to", to), PrintedFigure.of("printed", NumberKind.PERCENT, printed));

        assertThat(claim.check().outcome()).isEqualTo(outcome);
    }
}
