package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How an exact percentage and its printed form belong together, case by case and for every value per mille. */
class RoundingTest {
    private static final String CASES = "nl.drugmonitor.exact.RoundingCase#withPercentage";

    @Test
    void theTableHasEveryCase() {
        assertThat(RoundingCase.all()).hasSize(46);
        assertThat(RoundingCase.withoutPercentage()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void aPercentageIsAnExactFraction(RoundingCase row) {
        assertThat(percentage(row)).hasToString(row.exact());
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void eachWayOfRoundingPrintsItsNumber(RoundingCase row) {
        assertThat(printed(row, RoundingMode.HALF_UP)).isEqualTo(row.halfUp());
        assertThat(printed(row, RoundingMode.HALF_EVEN)).isEqualTo(row.halfEven());
        assertThat(printed(row, RoundingMode.DOWN)).isEqualTo(row.cut());
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void whatIsAcceptedLiesInTheRoundingIntervalAndNothingElseDoes(RoundingCase row) {
        assertThat(candidates(row).stream()
                        .filter(text -> Printed.of(text).roundingInterval().contains(percentage(row))))
                .containsExactlyElementsOf(row.accepted());
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void exactlyOneNumberIsCutFromAValue(RoundingCase row) {
        assertThat(candidates(row).stream().filter(text -> Printed.of(text).isCutFrom(percentage(row))))
                .containsExactly(row.cut());
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void onlyATieHasTwoNumbers(RoundingCase row) {
        Fraction twice = percentage(row).times(Fraction.of(2)).times(Fraction.of(BigDecimal.TEN.pow(row.decimals())));
        boolean tie = twice.isWhole() && twice.numerator().testBit(0);
        assertThat(row.accepted()).hasSize(tie ? 2 : 1);
    }

    /** All 2,001 values from -100.0% to 100.0%, a tenth of a percent at a time, printed as whole percents. */
    @Test
    void aValueRoundedHalfUpOrHalfEvenIsAlwaysAccepted() {
        for (long tenths = -1000; tenths <= 1000; tenths++) {
            Fraction exact = Fraction.of(tenths, 10);
            assertThat(accepts(exact, RoundingMode.HALF_UP)).as("%s", exact).isTrue();
            assertThat(accepts(exact, RoundingMode.HALF_EVEN)).as("%s", exact).isTrue();
        }
    }

    @Test
    void aCutValueIsAcceptedUpToTheTieAndNotBeyond() {
        for (long tenths = -1000; tenths <= 1000; tenths++) {
            Fraction exact = Fraction.of(tenths, 10);
            assertThat(accepts(exact, RoundingMode.DOWN)).as("%s", exact).isEqualTo(Math.abs(tenths % 10) <= 5);
        }
    }

    @Test
    void aTieMayBeRoundedEitherWayAndNoOtherValueMay() {
        for (long tenths = -1000; tenths <= 1000; tenths++) {
            Fraction exact = Fraction.of(tenths, 10);
            long accepted = LongStream.rangeClosed(-101, 101)
                    .filter(percent -> whole(percent).roundingInterval().contains(exact))
                    .count();
            assertThat(accepted).as("%s", exact).isEqualTo(Math.abs(tenths % 10) == 5 ? 2 : 1);
        }
    }

    @Test
    void theCauseCutNamesTheOneNumberThatCuttingGives() {
        for (long tenths = -1000; tenths <= 1000; tenths++) {
            Fraction exact = Fraction.of(tenths, 10);
            long toZero = tenths / 10;
            for (long percent = toZero - 1; percent <= toZero + 1; percent++) {
                assertThat(whole(percent).isCutFrom(exact)).as("%s", exact).isEqualTo(percent == toZero);
            }
        }
    }

    @ParameterizedTest(name = "{0} at {1} decimals: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        64360/3389  | 2 | 18.99
        -55600/1789 | 2 | -31.08
        1/2         | 0 | 1
        -1/2        | 0 | -1
        2/5         | 0 | 0
        -2/5        | 0 | 0
        0           | 1 | 0.0
        19          | 1 | 19.0
        1/20        | 1 | 0.1
        16945       | 0 | 16945
        5/2         | 3 | 2.500
        """)
    void aValueIsRoundedHalfUpAndKeepsItsDecimals(String value, int decimals, BigDecimal rounded) {
        assertThat(Rounding.rounded(FractionTest.fraction(value), decimals)).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0} with at most {1} decimals: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        31/2  | 4 | 15.5
        31/2  | 1 | 15.5
        31/2  | 0 | 16
        3     | 4 | 3
        -5/4  | 4 | -1.25
        1/3   | 4 | 0.3333
        -2/3  | 2 | -0.67
        20163 | 2 | 20163
        0     | 2 | 0
        """)
    void theShortestDecimalIsExactWhereThereIsOne(String value, int atMost, BigDecimal shortest) {
        assertThat(Rounding.shortest(FractionTest.fraction(value), atMost)).isEqualTo(shortest);
    }

    private static boolean accepts(Fraction exact, RoundingMode mode) {
        return Printed.of(Language.NL.number(Rounding.rounded(exact, 0, mode)) + "%")
                .roundingInterval()
                .contains(exact);
    }

    private static Printed whole(long percent) {
        return Printed.of(percent + "%");
    }

    private static Fraction percentage(RoundingCase row) {
        Fraction from = Fraction.of(row.from());
        return Fraction.of(row.to()).minus(from).times(Fraction.HUNDRED).dividedBy(from);
    }

    private static String printed(RoundingCase row, RoundingMode mode) {
        return Language.NL.number(Rounding.rounded(percentage(row), row.decimals(), mode));
    }

    /** Returns the numbers of so many decimals up to two units from the one that cutting gives, smallest first. */
    private static List<String> candidates(RoundingCase row) {
        BigDecimal cut = Rounding.rounded(percentage(row), row.decimals(), RoundingMode.DOWN);
        List<String> candidates = new ArrayList<>();
        for (long units = -2; units <= 2; units++) {
            candidates.add(Language.NL.number(cut.add(BigDecimal.valueOf(units, row.decimals()))));
        }
        return candidates;
    }
}
