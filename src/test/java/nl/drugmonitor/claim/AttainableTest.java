package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AttainableTest {
    private static Attainable claim(String printed, NumberKind kind, String cases) {
        return new Attainable(
                PrintedFigure.of("printed", kind, printed), PrintedFigure.of("cases", NumberKind.COUNT, cases));
    }

    @ParameterizedTest(name = "{1} {0} of {2}: {3}")
    @CsvFileSource(resources = "/claim/grim.csv", useHeadersInDisplayName = true)
    void aPrintedMeanOrPercentageComesFromAWholeNumberOrFromNone(
            String printed, NumberKind kind, String cases, @Nullable BigInteger total) {
        Attainable claim = claim(printed, kind, cases);

        assertThat(claim.total()).isEqualTo(Optional.ofNullable(total));
        assertThat(claim.check().outcome()).isEqualTo(total == null ? Outcome.DIFFERS : Outcome.REPRODUCED);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7,22  | FACTOR           | 32    | reproduced: 231 of 32 cases is printed 7.22
            7,22  | COUNT            | 32    | reproduced: 231 of 32 cases is printed 7.22
            7     | COUNT            | 32    | reproduced: 224 of 32 cases is printed 7
            54,0% | PERCENT          | 150   | reproduced: 81 of 150 cases is printed 54.0%
            34%   | PERCENT_INCREASE | 2.500 | reproduced: 838 to 862 of 2,500 cases is printed 34%
            4,74  | FACTOR           | 25    | differs: no whole number of 25 cases is printed 4.74.
            12,6% | PERCENT          | 8     | differs: no whole number of 8 cases is printed 12.6%.
            0%    | PERCENT          | 0     | differs: no whole number of 0 cases is printed 0%.
            100%  | PERCENT          | 8     | reproduced: 8 of 8 cases is printed 100%
            100%  | PERCENT          | 250   | reproduced: 249 to 250 of 250 cases is printed 100%
            112%  | PERCENT          | 250   | differs: no whole number of 250 cases is printed 112%.
            3,50  | FACTOR           | 2     | reproduced: 7 of 2 cases is printed 3.50
            """)
    void theWholeNumbersAreNamed(String printed, NumberKind kind, String cases, String sentence) {
        assertThat(English.of(claim(printed, kind, cases).check())).isEqualTo(sentence);
    }

    /** Every percentage to one decimal that any count of 1 to 25 cases gives, and every one that none gives. */
    @Test
    void noPercentageIsRefusedThatSomeCountGives() {
        for (int cases = 1; cases <= 25; cases++) {
            for (int permille = 0; permille <= 1000; permille++) {
                boolean given = false;
                for (int count = 0; count <= cases; count++) {
                    given |= Math.abs(2L * (1000L * count - (long) permille * cases)) <= cases;
                }
                String printed = permille / 10 + "," + permille % 10 + "%";
                assertThat(claim(printed, NumberKind.PERCENT, Integer.toString(cases))
                                .holds(PrintedFigure::range))
                        .as("%s of %d", printed, cases)
                        .isEqualTo(given);
            }
        }
    }

    @Test
    void theTotalNearestToWhatIsPrintedIsChosenWithinWhatMayBePrintedLikeIt() {
        assertThat(claim("34%", NumberKind.PERCENT, "2.500").total()).contains(BigInteger.valueOf(850));
        assertThat(claim("33%", NumberKind.PERCENT, "3").total()).contains(BigInteger.ONE);
        assertThat(claim("1", NumberKind.FACTOR, "3").total()).contains(BigInteger.valueOf(3));
    }

    @Test
    void theClaimStatesWhatIsPrintedAndNeedsNothingOfOneFigure() {
        Attainable claim = claim("12,6%", NumberKind.PERCENT, "8");

        assertThat(claim.type()).isEqualTo("attainable");
        assertThat(claim.stated().map(English::of)).contains("12.6%");
        assertThat(claim.figures()).extracting(PrintedFigure::id).containsExactly("cases", "printed");
        assertThat(claim.needs()).isEmpty();
        assertThat(claim("12,5%", NumberKind.PERCENT, "8").check().result())
                .contains(new Result(Notation.QUANTITY, Interval.of(1), Optional.empty()));
        assertThat(claim("34%", NumberKind.PERCENT, "2.500").computed(PrintedFigure::range))
                .contains(new Interval(Fraction.of(838), Fraction.of(862)));
    }
}
