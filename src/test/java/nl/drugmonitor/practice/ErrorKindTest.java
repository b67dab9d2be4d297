package nl.drugmonitor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.drugmonitor.practice.Slot.Change;
import nl.drugmonitor.practice.Slot.Level;
import nl.drugmonitor.practice.Slot.ShareChange;
import nl.drugmonitor.practice.Slot.ShareOf;
import nl.drugmonitor.practice.Slot.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each error is of the kind that the key names: it is computed here anew, from the numbers of the table. */
class ErrorKindTest {
    private static final int SEEDS = 12;

    private record Planted(Slot slot, Slip slip) {}

    private static Stream<Planted> all(ErrorKind kind) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(Exercise::of)
                .flatMap(text -> text.statements().stream())
                .flatMap(statement -> statement.slips(Set.of(kind)).stream()
                        .filter(slip -> !slip.isTurn() && statement.isWrongWith(slip))
                        .map(slip -> new Planted(
                                statement.slots().stream()
                                        .filter(slot -> slot.name().equals(slip.place()))
                                        .findFirst()
                                        .orElseThrow(),
                                slip)));
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replaceAll("[^\\d,]", "").replace(',', '.'));
    }

    private static BigDecimal percent(long part, long whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(100 * Math.abs(part)).divide(BigDecimal.valueOf(whole), decimals, mode);
    }

    @Test
    void aCutNumberIsTheOneRoundedDownAndNotTheRoundedOne() {
        assertThat(all(ErrorKind.CUT)).isNotEmpty().allSatisfy(planted -> {
            long part;
            long whole;
            int decimals;
            if (planted.slot() instanceof Change change) {
                part = change.to().value() - change.from().value();
                whole = change.from().value();
                decimals = change.decimals();
            } else {
                ShareOf share = (ShareOf) planted.slot();
                part = share.part().value();
                whole = share.whole().value();
                decimals = share.decimals();
            }
            assertThat(number(planted.slip().printed())).isEqualTo(percent(part, whole, decimals, RoundingMode.DOWN));
            assertThat(number(planted.slip().correct()))
                    .isEqualTo(percent(part, whole, decimals, RoundingMode.HALF_UP))
                    .isNotEqualTo(number(planted.slip().printed()));
        });
    }

    @Test
    void aWrongBaseIsThatOfAnotherYear() {
        assertThat(all(ErrorKind.BASE).filter(planted -> planted.slot() instanceof Change))
                .isNotEmpty()
                .allSatisfy(planted -> {
                    Change change = (Change) planted.slot();
                    long step = change.to().value() - change.from().value();
                    assertThat(number(planted.slip().printed()))
                            .isIn(
                                    percent(step, change.to().value(), change.decimals(), RoundingMode.HALF_UP),
                                    percent(step, change.other().value(), change.decimals(), RoundingMode.HALF_UP))
                            .isNotEqualTo(
                                    percent(step, change.from().value(), change.decimals(), RoundingMode.HALF_UP));
                });
        assertThat(all(ErrorKind.BASE).filter(planted -> planted.slot() instanceof ShareOf))
                .isNotEmpty()
                .allSatisfy(planted -> {
                    ShareOf share = (ShareOf) planted.slot();
                    assertThat(number(planted.slip().printed()))
                            .isEqualTo(percent(
                                    share.part().value(),
                                    share.other().value(),
                                    share.decimals(),
                                    RoundingMode.HALF_UP));
                });
    }

    @Test
    void pointsForPerCentKeepTheNumber() {
        assertThat(all(ErrorKind.POINTS)).isNotEmpty().allSatisfy(planted -> {
            assertThat(planted.slot()).isInstanceOf(ShareChange.class);
            assertThat(number(planted.slip().printed()))
                    .isEqualTo(number(planted.slip().correct()));
            assertThat(planted.slip().printed().endsWith(" procentpunt"))
                    .isNotEqualTo(planted.slip().correct().endsWith(" procentpunt"));
        });
    }

    @Test
    void aWrongSumTakesOneTermOfTheYearBefore() {
        assertThat(all(ErrorKind.SUM)).isNotEmpty().allSatisfy(planted -> {
            Together sum = (Together) planted.slot();
            long right = sum.terms().stream().mapToLong(Cell::value).sum();
            Stream<BigDecimal> wrong = LongStream.range(0, sum.terms().size())
                    .map(i -> right
                            - sum.terms().get((int) i).value()
                            + sum.earlier().get((int) i).value())
                    .mapToObj(BigDecimal::valueOf);
            BigDecimal printed = new BigDecimal(planted.slip().printed().replaceAll("\\D", ""));
            assertThat(wrong).contains(printed);
            assertThat(printed).isNotEqualTo(BigDecimal.valueOf(right));
        });
    }

    @Test
    void aWrongUnitKeepsTheDigits() {
        assertThat(all(ErrorKind.UNIT)).isNotEmpty().allSatisfy(planted -> {
            assertThat(planted.slip().printed().replaceAll("[^\\d.,]", ""))
                    .isEqualTo(planted.slip().correct().replaceAll("[^\\d.,]", ""));
            assertThat(planted.slip().printed()).matches(".*\\b(gram|miljoen)\\b.*");
        });
    }

    @Test
    void aStaleNumberIsTheOneBelowTheTable() {
        assertThat(all(ErrorKind.VINTAGE)).isNotEmpty().allSatisfy(planted -> {
            Cell cell = ((Level) planted.slot()).cell();
            assertThat(planted.slip().printed())
                    .isEqualTo(cell.like(cell.former().orElseThrow()));
            assertThat(cell.former()).isNotEqualTo(Optional.of(cell.value()));
        });
    }

    @Test
    void aMistypedNumberDiffersByOneSlip() {
        assertThat(all(ErrorKind.TYPING)).isNotEmpty().allSatisfy(planted -> {
            assertThat(Typing.slips(planted.slip().correct()))
                    .contains(planted.slip().printed());
            assertThat(planted.slot()).isNotInstanceOf(Together.class);
        });
    }

    @Test
    void wordsForTheOtherDirectionAreWrong() {
        Stream<Statement> turned = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> Exercise.of(seed).with(3, Set.of(ErrorKind.DIRECTION)))
                .flatMap(text -> text.statements().stream())
                .filter(statement -> statement.slip().isPresent());
        assertThat(turned).isNotEmpty().allSatisfy(statement -> {
            Turn turn = statement.turn().orElseThrow();
            assertThat(turn.isTrue()).isTrue();
            assertThat(turn.isWrongTurned()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void noErrorHappensToBeTrueAndNoTwoOfANumberLookAlike(ErrorKind kind) {
        assertThat(all(kind)).allSatisfy(planted -> {
            assertThat(planted.slot().isWrong(planted.slip().printed())).isTrue();
            assertThat(planted.slip().printed()).isNotEqualTo(planted.slip().correct());
            if (kind == ErrorKind.TYPING) {
                assertThat(planted.slot().slips())
                        .extracting(Slip::printed)
                        .doesNotContain(planted.slip().printed());
            }
        });
    }

    /** 12.345 rounded down is the rounded number. */
    @Test
    void aCutThatEqualsTheRoundingIsNoError() {
        Cell from = new Cell(2023, 100_000, "", Optional.empty());
        Cell to = new Cell(2024, 112_340, "", Optional.empty());
        Slot slot = new Change("p", from, to, 1, from);

        assertThat(slot.text()).isEqualTo("12,3 procent");
        assertThat(slot.slips())
                .filteredOn(slip -> slip.kind() == ErrorKind.CUT)
                .singleElement()
                .satisfies(slip -> assertThat(slot.isWrong(slip.printed())).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,3 procent | 12,4 procent | true
            12,3 procent | 12,5 procent | false
            12,3 procent | 21,3 procent | true
            12,3 procent | 1,23 procent | false
            1.230        | 1.320        | true
            1.230        | 0.230        | false
            0,6 procent  | 0,7 procent  | true
            1.890        | 1.899        | true
            """)
    void aSlipOfAHandIsOneDigitOrTwoNeighbours(String text, String slip, boolean isSlip) {
        assertThat(Typing.slips(text).contains(slip)).isEqualTo(isSlip);
    }
}
