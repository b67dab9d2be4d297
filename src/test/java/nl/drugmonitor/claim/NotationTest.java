package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            QUANTITY       | 25/2 | 12.5             | 12.5
            RATIO          | 25/2 | 12.5             | 12.5
            PERCENT_CHANGE | 25/2 | +12.5%           | 12.5 percentage points
            PERCENT_SHARE  | 25/2 | 12.5%            | 12.5 percentage points
            POINTS         | 25/2 | +12.5 percentage points | 12.5 percentage points
            """)
    void aValueIsWrittenWithItsUnitAndADistanceInPercentagePoints(
            Notation measure, String fraction, String value, String distance) {
        Fraction twelveAndAHalf = Fraction.of(25, 2);
        assertThat(twelveAndAHalf).hasToString(fraction);

        assertThat(English.of(Amount.of(measure, Interval.of(twelveAndAHalf)))).isEqualTo(value);
        assertThat(English.of(new Distance(measure, twelveAndAHalf))).isEqualTo(distance);
    }

    @Test
    void anIntervalIsWrittenWithBothEndsAndAPointWithOne() {
        Interval values = new Interval(Fraction.of(-1), Fraction.of(1, 3));

        assertThat(English.of(Amount.of(Notation.PERCENT_CHANGE, values))).isEqualTo("-1% to +0.33%");
        assertThat(English.of(new Result(Notation.QUANTITY, Interval.of(8700), Optional.empty())))
                .isEqualTo("8,700");
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"349, 100, '3.49'", "5, 2, '2.5'", "1, 200, '0.01'", "1, 300, '0.003'", "1, 30000, '0.00003'", "0, 1, 0"
    })
    void aDistanceIsNeverRoundedToNothing(long numerator, long denominator, String text) {
        assertThat(English.of(new Distance(Notation.QUANTITY, Fraction.of(numerator, denominator))))
                .isEqualTo(text);
    }

    @Test
    void whatANumberAllowsIsWrittenWithEveryDecimal() {
        Interval allowed = new Interval(Fraction.of(1245, 1000), Fraction.of(1255, 1000));

        assertThat(English.of(Amount.exactly(Notation.RATIO, allowed))).isEqualTo("1.245 to 1.255");
        assertThat(English.of(Amount.of(Notation.RATIO, allowed))).isEqualTo("1.25 to 1.26");
        assertThat(English.of(Amount.exactly(Notation.PERCENT_CHANGE, allowed))).isEqualTo("+1.245% to +1.255%");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REPRODUCED, reproduced, reproduced",
        "WORDING, wording, wording",
        "DIFFERS, differs, differs",
        "CANNOT_TELL, cannot_tell, cannot tell"
    })
    void anOutcomeHasACodeForProgramsAndWordsForReaders(Outcome outcome, String code, String words) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(English.of(outcome)).isEqualTo(words);
    }

    @Test
    void anOutcomeIsWrittenInWords() {
        assertThat(Outcome.CANNOT_TELL).hasToString("cannot tell");
        assertThat(Outcome.DIFFERS).hasToString("differs");
    }

    @ParameterizedTest(name = "{0}/{1} in {2} decimals: {3}")
    @CsvSource({"1, 8, 3, true", "1, 8, 2, false", "1, 3, 20, false", "-7, 1, 0, true"})
    void aValueIsShownWholeIfTheDecimalsHoldIt(long numerator, long denominator, int decimals, boolean isWhole) {
        assertThat(Notation.QUANTITY.isShownWhole(Fraction.of(numerator, denominator), decimals))
                .isEqualTo(isWhole);
    }
}
