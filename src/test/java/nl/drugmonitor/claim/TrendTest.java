package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Said;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.claim.Trend.Direction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.input.DataName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrendTest {
    private static final PrintedFigure NOW = Row.of("2024", "40").figure("now");

    private static Trend trend(Direction direction, PrintedFigure last, Published... before) {
        return new Trend("trend", direction, List.of(before), last, List.of());
    }

    @ParameterizedTest(name = "{1}, then 40, is a {0}")
    @CsvSource(delimiter = '|', textBlock = """
            FALL | 60 50    | reproduced: 2 of 2 changes are a fall: 2022 60 (s1), 2023 50 (s1), 2024 40
            FALL | 50       | reproduced: 1 of 1 change is a fall: 2023 50 (s1), 2024 40
            RISE | 20 30    | reproduced: 2 of 2 changes are a rise: 2022 20 (s1), 2023 30 (s1), 2024 40
            FALL | 60 65 50 | wording: 2 of 3 changes are a fall: 2021 60 (s1), 2022 65 (s1), 2023 50 (s1), 2024 40; not in 2022.
            FALL | 60 60 50 | wording: 2 of 3 changes are a fall: 2021 60 (s1), 2022 60 (s1), 2023 50 (s1), 2024 40; not in 2022.
            RISE | 30 20    | wording: 1 of 2 changes is a rise: 2022 30 (s1), 2023 20 (s1), 2024 40; not in 2023.
            FALL | 60 30    | differs: 1 of 2 changes is a fall: 2022 60 (s1), 2023 30 (s1), 2024 40; not in 2024.
            FALL | 60 40    | differs: 1 of 2 changes is a fall: 2022 60 (s1), 2023 40 (s1), 2024 40; not in 2024.
            FALL | 30 50    | differs: 1 of 2 changes is a fall: 2022 30 (s1), 2023 50 (s1), 2024 40; not in 2023.
            FALL | 20 30    | differs: none of 2 changes is a fall: 2022 20 (s1), 2023 30 (s1), 2024 40; not in 2023, 2024.
            RISE | 40       | differs: none of 1 change is a rise: 2023 40 (s1), 2024 40; not in 2024.
            FALL | ? 50     | cannot tell: 2022 was not found
            FALL | ? ?      | cannot tell: 2022 was not found; 2023 was not found
            """)
    void everyChangeOfTheRunHasTheDirection(Direction direction, String before, String sentence) {
        Trend trend = new Trend("trend", direction, Row.years(2023, before.split(" +")), NOW, List.of());

        assertThat(English.of(trend.check())).isEqualTo(sentence);
    }

    @Test
    void aYearOnWhichSourcesDifferCannotBeTakenWithoutAChoice() {
        Published conflict =
                Row.published("2023", Row.of("2023", "50"), Row.of("2023", "30").from("s2"));
        Trend trend = new Trend(
                "trend", Direction.FALL, List.of(Row.published("2022"), conflict), NOW, List.of(new Words("a choice")));

        assertThat(English.said(trend.check()))
                .isEqualTo(Said.cannotTell(
                        "2022 was not found; 2023 is printed as 50 (s1), 30 (s2)",
                        List.of("2022 was not found", "2023 is printed as 50 (s1), 30 (s2)"),
                        "one value for each of these periods, in the same definition;"
                                + " name the source under `use` if there is a choice",
                        List.of("a choice")));
    }

    @ParameterizedTest(name = "60, then {0} or {1}, then 40")
    @CsvSource(delimiter = '|', textBlock = """
            50 | 45 | reproduced: 2 of 2 changes are a fall: 2022 60 (s1), 2023 50 (s1), 45 (s2), 2024 40
            70 | 65 | wording: 1 of 2 changes is a fall: 2022 60 (s1), 2023 70 (s1), 65 (s2), 2024 40; not in 2023.
            50 | 65 | cannot tell: 2023 is printed as 50 (s1), 65 (s2)
            50 | 35 | cannot tell: 2023 is printed as 50 (s1), 35 (s2)
            """)
    void sourcesThatDifferNeedAChoiceOnlyWhereItMatters(String one, String other, String sentence) {
        Published before = Row.published("2022", Row.of("2022", "60"));
        Published conflict =
                Row.published("2023", Row.of("2023", one), Row.of("2023", other).from("s2"));
        Verdict verdict = new Trend("trend", Direction.FALL, List.of(before, conflict), NOW, List.of()).check();

        assertThat(English.of(verdict)).isEqualTo(sentence);
        if (verdict.outcome() != Outcome.CANNOT_TELL) {
            assertThat(verdict.remarks())
                    .extracting(English::of)
                    .containsExactly("sources differ on 2023: %s (s1), %s (s2); the direction is the same with each"
                            .formatted(one, other));
        }
    }

    @Test
    void ofValuesThatAgreeTheMostPreciseIsTaken() {
        Published agreeing = Row.published(
                "2023",
                Row.of("2023", "50").hedged(Hedge.ONGEVEER),
                Row.of("2023", "51").from("s2"));

        assertThat(English.of(trend(Direction.FALL, NOW, agreeing).check()))
                .isEqualTo("reproduced: 1 of 1 change is a fall: 2023 51 (s2), 2024 40");
    }

    @Test
    void aHedgedValueMayLieOnTheRightSide() {
        Published aboutForty = Row.published("2023", Row.of("2023", "40").hedged(Hedge.ONGEVEER));

        assertThat(trend(Direction.FALL, NOW, aboutForty).check().outcome()).isEqualTo(Outcome.REPRODUCED);
        assertThat(trend(Direction.RISE, NOW, aboutForty).check().outcome()).isEqualTo(Outcome.REPRODUCED);
    }

    @Test
    void choicesAndBreaksOfTheRunAreRemarkedOn() {
        Row last = Row.of("2024", "40").in(Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2022-07-01", "law")));
        for (String before : List.of("60 50", "60 30", "60 65 50")) {
            Trend trend = new Trend(
                    "trend",
                    Direction.FALL,
                    Row.years(2023, before.split(" ")),
                    last.figure("now"),
                    List.of(new Words("a choice")));

            assertThat(trend.check().remarks())
                    .extracting(English::of)
                    .containsExactly("a choice", "break of 1 July 2022 (law): counted otherwise");
        }
    }

    @Test
    void aRunAcrossARedefinitionIsNotJudged() {
        Row last = Row.of("2024", "40")
                .in(Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2023-07-01", "definition")));

        assertThat(trend(Direction.FALL, last.figure("now"), Row.published("2023", Row.of("2023", "50")))
                        .check())
                .extracting(English::of)
                .isEqualTo("cannot tell: not comparable: break of 1 July 2023 (definition): counted otherwise");
    }

    @Test
    void aTrendIsStatedByItsDirection() {
        Trend trend = trend(Direction.FALL, NOW, Row.published("2023"));
        Trend continued = new Trend("continued", Direction.RISE, Row.years(2023, "1", "2"), NOW, List.of());

        assertThat(trend.stated().map(English::of)).contains("fall");
        assertThat(trend.figures()).containsExactly(NOW);
        assertThat(continued.stated().map(English::of)).contains("continued rise");
        assertThat(continued.type()).isEqualTo("continued");
    }

    @Test
    void aLastFigureThatIsNoRowOfTheDataIsCalledByItsId() {
        Trend trend = trend(
                Direction.FALL,
                PrintedFigure.of("last", NumberKind.COUNT, "55"),
                Row.published("2023", Row.of("2023", "50")));

        assertThat(English.of(trend.check()))
                .isEqualTo("differs: none of 1 change is a fall: 2023 50 (s1), last 55; not in last.");
    }

    @ParameterizedTest
    @EnumSource
    void aDirectionIsReadByItsName(Direction direction) {
        assertThat(DataName.find(List.of(Direction.values()), direction.toString()))
                .contains(direction);
        assertThat(DataName.find(List.of(Direction.values()), "sideways")).isEmpty();
    }
}
