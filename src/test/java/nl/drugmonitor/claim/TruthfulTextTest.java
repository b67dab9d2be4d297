package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A truthful text raises no alarm, however it rounds; one that cuts does, where that makes a difference. */
class TruthfulTextTest {
    private static final int SMALL = 40;

    private static String percent(Fraction exact, int decimals, RoundingMode mode) {
        return new BigDecimal(exact.numerator())
                        .divide(new BigDecimal(exact.denominator()), decimals, mode)
                        .toPlainString()
                        .replace('.', ',')
                + "%";
    }

    private static Fraction change(int from, int to) {
        return Fraction.of(100L * (to - from), from);
    }

    private static Verdict check(int from, int to, String printed) {
        return new PercentChange(
                        PrintedFigure.of("from", NumberKind.COUNT, Integer.toString(from)),
                        PrintedFigure.of("to", NumberKind.COUNT, Integer.toString(to)),
                        PrintedFigure.of("change", NumberKind.PERCENT, printed))
                .check();
    }

    @ParameterizedTest
    @EnumSource(names = {"HALF_UP", "HALF_EVEN", "HALF_DOWN"})
    void aChangeThatIsRoundedIsReproduced(RoundingMode mode) {
        for (int from = 1; from <= SMALL; from++) {
            for (int to = 0; to <= SMALL; to++) {
                for (int decimals = 0; decimals <= 2; decimals++) {
                    String printed = percent(change(from, to), decimals, mode);
                    assertThat(check(from, to, printed).outcome())
                            .as("%d to %d, printed %s", from, to, printed)
                            .isEqualTo(Outcome.REPRODUCED);
                }
            }
        }
    }

    @Test
    void aChangeThatIsCutIsNamedAsCutWhereRoundingGivesAnother() {
        for (int from = 1; from <= SMALL; from++) {
            for (int to = 0; to <= SMALL; to++) {
                for (int decimals = 0; decimals <= 1; decimals++) {
                    Fraction exact = change(from, to);
                    String cut = percent(exact, decimals, RoundingMode.DOWN);
                    boolean isRounded = cut.equals(percent(exact, decimals, RoundingMode.HALF_UP))
                            || cut.equals(percent(exact, decimals, RoundingMode.HALF_EVEN))
                            || cut.equals(percent(exact, decimals, RoundingMode.HALF_DOWN));
                    Verdict verdict = check(from, to, cut);
                    assertThat(verdict.outcome())
                            .as("%d to %d, printed %s", from, to, cut)
                            .isEqualTo(isRounded ? Outcome.REPRODUCED : Outcome.DIFFERS);
                    assertThat(English.of(verdict.reason()).contains("; cut, not rounded. "))
                            .as(English.of(verdict.reason()))
                            .isEqualTo(!isRounded);
                }
            }
        }
    }

    @Test
    void aChangeThatIsOneUnitOffDiffersAndIsNotCalledCutUnlessItIs() {
        for (int from = 1; from <= SMALL; from++) {
            for (int to = 0; to <= SMALL; to++) {
                Fraction tooHigh = change(from, to).plus(Fraction.of(11, 10));
                String printed = percent(tooHigh, 0, RoundingMode.CEILING);
                Verdict verdict = check(from, to, printed);
                assertThat(verdict.outcome())
                        .as("%d to %d, printed %s", from, to, printed)
                        .isEqualTo(Outcome.DIFFERS);
                assertThat(English.of(verdict.reason())).doesNotContain("cut, not rounded");
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1} decimals")
    @CsvSource({"HALF_UP, 0", "HALF_UP, 1", "HALF_EVEN, 0", "HALF_EVEN, 1"})
    void aShareOrRatioThatIsRoundedIsReproduced(RoundingMode mode, int decimals) {
        for (int whole = 1; whole <= SMALL; whole++) {
            for (int part = 0; part <= whole; part++) {
                PrintedFigure partFigure = PrintedFigure.of("part", NumberKind.COUNT, Integer.toString(part));
                PrintedFigure wholeFigure = PrintedFigure.of("whole", NumberKind.COUNT, Integer.toString(whole));
                String share = percent(Fraction.of(100L * part, whole), decimals, mode);
                String ratio = percent(Fraction.of(part, whole), decimals, mode).replace('%', ' ');

                assertThat(new Share(partFigure, wholeFigure, PrintedFigure.of("share", NumberKind.PERCENT, share))
                                .check()
                                .outcome())
                        .isEqualTo(Outcome.REPRODUCED);
                assertThat(new Ratio(partFigure, wholeFigure, PrintedFigure.of("ratio", NumberKind.FACTOR, ratio))
                                .check()
                                .outcome())
                        .isEqualTo(Outcome.REPRODUCED);
            }
        }
    }
}
