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
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final int ALL = 1_000;

    /** A share of so many in a thousand, and a text that prints it. */
    private static Outcome share(int permille, String printed) {
        return new Share(
                        PrintedFigure.of("part", NumberKind.COUNT, Integer.toString(permille)),
                        PrintedFigure.of("whole", NumberKind.COUNT, "1.000"),
                        PrintedFigure.of("share", NumberKind.PERCENT, printed))
                .check()
                .outcome();
    }

    /** Returns whether the word is truthful by its rule, worked out in per mille: of a percentage N with unit U. */
    private static boolean isTruthful(String word, int permille, int percent) {
        int unit = percent % 10 == 0 ? 10 : 1;
        int off = permille - 10 * percent;
        return switch (word) {
            case "bijna", "een kleine", "net geen" -> off < 0 && off >= -5 * unit;
            case "ruim", "dik" -> off >= 0 && off < 10 * unit;
            case "iets meer dan" -> off >= 0 && off < Math.max(2 * unit, 5);
            case "ongeveer", "circa", "zo'n" -> 20 * Math.abs(off) <= Math.max(100 * unit, 10 * percent);
            case "afgerond" -> Math.abs(off) <= 5 * unit;
            case "meer dan" -> off > 0;
            case "minder dan", "nog geen" -> off < 0;
            case "minstens", "ten minste", "zeker" -> off >= 0;
            default -> off <= 0;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bijna",
                "een kleine",
                "net geen",
                "ruim",
                "dik",
                "iets meer dan",
                "ongeveer",
                "circa",
                "zo'n",
                "afgerond",
                "meer dan",
                "minder dan",
                "nog geen",
                "minstens",
                "ten minste",
                "zeker",
                "hooguit",
                "maximaal",
                "niet meer dan"
            })
    void aTruthfulHedgeIsReproducedAndNoOtherIs(String word) {
        for (int percent : new int[] {5, 10, 11, 20, 25, 30, 45, 50, 60, 99}) {
            int last = Math.min(ALL, 10 * percent + 130);
            for (int permille = Math.max(1, 10 * percent - 130); permille <= last; permille += 5) {
                Outcome outcome = share(permille, word + " " + percent + "%");
                assertThat(outcome == Outcome.REPRODUCED)
                        .as("%s %d%% for %d per mille: %s", word, percent, permille, outcome)
                        .isEqualTo(isTruthful(word, permille, percent));
            }
        }
    }

    @ParameterizedTest(name = "{0} is {1}/{2}")
    @CsvSource({
        "de helft, 1, 2",
        "een derde, 1, 3",
        "twee derde, 2, 3",
        "een kwart, 1, 4",
        "driekwart, 3, 4",
        "een vijfde, 1, 5",
        "een tiende, 1, 10"
    })
    void aTruthfulPartRaisesNoAlarmWithAHedgeOrWithout(String part, int numerator, int denominator) {
        for (int permille = 2; permille <= ALL; permille += 2) {
            // The share in units of a twentieth of the part: 20 is the part itself.
            Fraction twentieths = Fraction.of(20L * permille * denominator, 1_000L * numerator);
            int below = twentieths.compareTo(Fraction.of(20));
            boolean isNear = twentieths.compareTo(Fraction.of(19)) >= 0 && twentieths.compareTo(Fraction.of(21)) <= 0;
            boolean isWide = twentieths.compareTo(Fraction.of(15)) >= 0 && twentieths.compareTo(Fraction.of(25)) <= 0;
            assertThat(share(permille, part))
                    .as("%s for %d per mille", part, permille)
                    .isEqualTo(isNear ? Outcome.REPRODUCED : isWide ? Outcome.WORDING : Outcome.DIFFERS);
            assertThat(share(permille, "meer dan " + part)).isEqualTo(below > 0 ? Outcome.REPRODUCED : Outcome.DIFFERS);
            assertThat(share(permille, "nog geen " + part)).isEqualTo(below < 0 ? Outcome.REPRODUCED : Outcome.DIFFERS);
            boolean isAlmost = below < 0 && twentieths.compareTo(Fraction.of(18)) >= 0;
            boolean isStretched = below < 0 && twentieths.compareTo(Fraction.of(15)) >= 0;
            assertThat(share(permille, "bijna " + part))
                    .isEqualTo(isAlmost ? Outcome.REPRODUCED : isStretched ? Outcome.WORDING : Outcome.DIFFERS);
        }
    }

    @Test
    void aRangeThatHoldsTheTrueNumberIsReproduced() {
        for (int permille = 1; permille <= ALL; permille += 7) {
            for (int low = 1; low < 90; low += 4) {
                String range = low + " tot " + (low + 9) + " procent";
                boolean isWithin = permille >= 10 * low - 5 && permille <= 10 * (low + 9) + 5;
                assertThat(share(permille, range))
                        .as("%s for %d per mille", range, permille)
                        .isEqualTo(isWithin ? Outcome.REPRODUCED : Outcome.DIFFERS);
            }
        }
    }

    @Test
    void oneInSoManyIsTruthfulWhereNoOtherWholeNumberIsNearer() {
        for (int number = 2; number <= 12; number++) {
            for (int permille = 10; permille <= ALL; permille += 3) {
                boolean isNearest = 2_000 <= (2 * number + 1) * permille && (2 * number - 1) * permille <= 2_000;
                Outcome outcome = share(permille, "1 op de " + number);
                assertThat(outcome == Outcome.REPRODUCED)
                        .as("1 in %d for %d per mille", number, permille)
                        .isEqualTo(isNearest);
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
