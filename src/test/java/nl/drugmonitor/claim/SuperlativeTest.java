package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Said;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperlativeTest {
    private static final PrintedFigure NOW = Row.of("2024", "40").figure("now");

    private static Superlative highest(Published... others) {
        return new Superlative(NOW, End.HIGHEST, List.of(others), Optional.empty());
    }

    private static Superlative highestSince(Published since) {
        return new Superlative(NOW, End.HIGHEST, Row.years(2023, "30"), Optional.of(since));
    }

    @ParameterizedTest(name = "40 is the {0} beside {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHEST | 30 39 | reproduced: 40 is the highest; 2022: 30 (s1); 2023: 39 (s1)
            HIGHEST | 40 39 | reproduced: 40 is the highest; 2022: 40 (s1); 2023: 39 (s1)
            LOWEST  | 40 50 | reproduced: 40 is the lowest; 2022: 40 (s1); 2023: 50 (s1)
            HIGHEST | 41 39 | differs: 40 is not the highest: 2022: 41 (s1).
            HIGHEST | 41 42 | differs: 40 is not the highest: 2022: 41 (s1); 2023: 42 (s1).
            HIGHEST | 41 ?  | differs: 40 is not the highest: 2022: 41 (s1).
            LOWEST  | 39 50 | differs: 40 is not the lowest: 2022: 39 (s1).
            HIGHEST | ? 39  | cannot tell: it holds for what is known (2023: 39 (s1)); not found: 2022
            HIGHEST | ? ?   | cannot tell: nothing else of the run is known; not found: 2022-2023
            """)
    void aRunNeedsEveryYearUnlessOneIsBeyond(End end, String others, String sentence) {
        Superlative claim = new Superlative(NOW, end, Row.years(2023, others.split(" +")), Optional.empty());

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "40 the {0}, 2022: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHEST | 50 | 2022 itself (50 (s1)) is at least as high, and so an earlier peak
            HIGHEST | 30 | 2022 itself (30 (s1)) is no earlier peak: the words can only mean a series that starts in 2022
            LOWEST  | 30 | 2022 itself (30 (s1)) is at least as low, and so an earlier low
            LOWEST  | 50 | 2022 itself (50 (s1)) is no earlier low: the words can only mean a series that starts in 2022
            """)
    void theYearThatSinceNamesIsATurnOrElseTheStartOfTheSeries(End end, String value, String remark) {
        Published since = Row.published("2022", Row.of("2022", value));
        Superlative claim = new Superlative(NOW, end, Row.years(2023, "?"), Optional.of(since));

        assertThat(claim.check().remarks()).extracting(English::of).containsExactly(remark);
    }

    @Test
    void theYearsThatAreMissingAreNamedWithTheirIndicator() {
        Superlative claim = new Superlative(NOW, End.HIGHEST, Row.years(2023, "?", "?", "12", "?"), Optional.empty());

        assertThat(English.said(claim.check()))
                .isEqualTo(Said.cannotTell(
                        "it holds for what is known (2022: 12 (s1)); not found: 2020-2021, 2023",
                        List.of("finds 2020-2021, 2023"),
                        "the values of 2020-2021, 2023, in the same definition",
                        List.of()));
    }

    @Test
    void sourcesThatDifferDecideOnlyWhenAllOfThemAreOnOneSide() {
        Published around =
                Row.published("2023", Row.of("2023", "39"), Row.of("2023", "41").from("s2"));
        Published above =
                Row.published("2023", Row.of("2023", "42"), Row.of("2023", "41").from("s2"));
        Published below =
                Row.published("2023", Row.of("2023", "38"), Row.of("2023", "39").from("s2"));

        assertThat(English.said(highest(around).check()))
                .isEqualTo(Said.cannotTell(
                        "nothing else of the run is known; sources differ on: 2023: 39 (s1), 41 (s2)",
                        List.of("finds 2023"),
                        "the values of 2023, in the same definition",
                        List.of()));
        assertThat(English.of(highest(Row.published("2022"), around).check().reason()))
                .isEqualTo(
                        "nothing else of the run is known; not found: 2022; sources differ on: 2023: 39 (s1), 41 (s2)");
        assertThat(English.of(highest(above).check()))
                .isEqualTo("differs: 40 is not the highest: 2023: 42 (s1), 41 (s2).");
        assertThat(English.of(highest(below).check()))
                .isEqualTo("reproduced: 40 is the highest; 2023: 38 (s1), 39 (s2)");
    }

    @Test
    void aHedgedYearMayLieOnTheRightSide() {
        Published almostFifty = Row.published("2023", Row.of("2023", "50").hedged(Hedge.ONGEVEER));

        assertThat(highest(almostFifty).check().outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(English.of(highest(Row.published("2023", Row.of("2023", "43").hedged(Hedge.ONGEVEER)))
                        .check()))
                .isEqualTo("differs: 40 is not the highest: 2023: \"ongeveer 43\" (s1).");
        assertThat(English.of(highest(Row.published("2023", Row.of("2023", "42").hedged(Hedge.ONGEVEER)))
                        .check()))
                .isEqualTo("reproduced: 40 is the highest; 2023: \"ongeveer 42\" (s1)");
    }

    @Test
    void theYearThatSinceNamesIsAnEarlierPeakOrTheStartOfTheSeries() {
        assertThat(English.said(highestSince(Row.published("2022", Row.of("2022", "40")))
                        .check()))
                .isEqualTo(Said.reproduced(
                        Optional.empty(),
                        "40 is the highest; 2023: 30 (s1)",
                        List.of("2022 itself (40 (s1)) is at least as high, and so an earlier peak")));
        assertThat(highestSince(Row.published("2022", Row.of("2022", "39")))
                        .check()
                        .remarks())
                .extracting(English::of)
                .containsExactly("2022 itself (39 (s1)) is no earlier peak:"
                        + " the words can only mean a series that starts in 2022");
        assertThat(highestSince(Row.published("2022")).check().remarks())
                .extracting(English::of)
                .containsExactly("2022 itself is not found");
        assertThat(highestSince(Row.published(
                                "2022",
                                Row.of("2022", "39"),
                                Row.of("2022", "41").from("s2")))
                        .check()
                        .remarks())
                .extracting(English::of)
                .containsExactly("2022 itself is printed as 39 (s1), 41 (s2)");
    }

    @Test
    void theRemarkOnTheYearStandsWithEveryVerdict() {
        Optional<Published> since = Optional.of(Row.published("2021"));

        assertThat(new Superlative(NOW, End.HIGHEST, Row.years(2023, "30", "50"), since)
                        .check()
                        .remarks())
                .extracting(English::of)
                .containsExactly("2021 itself is not found");
        assertThat(new Superlative(NOW, End.HIGHEST, Row.years(2023, "30", "?"), since)
                        .check()
                        .remarks())
                .extracting(English::of)
                .containsExactly("2021 itself is not found");
    }

    @Test
    void aBreakWithinTheRunIsRemarkedOnAndARedefinitionRefusesTheVerdict() {
        Row across =
                Row.of("2024", "40").in(Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2022-07-01", "method")));
        Row redefined = Row.of("2024", "40")
                .in(Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2022-07-01", "definition")));
        List<Published> others = Row.years(2023, "30", "31");

        assertThat(English.said(new Superlative(across.figure("now"), End.HIGHEST, others, Optional.empty()).check()))
                .isEqualTo(Said.reproduced(
                        Optional.empty(),
                        "40 is the highest; 2022: 30 (s1); 2023: 31 (s1)",
                        List.of("break of 1 July 2022 (method): counted otherwise")));
        assertThat(English.said(
                        new Superlative(redefined.figure("now"), End.HIGHEST, others, Optional.empty()).check()))
                .isEqualTo(Said.cannotTell(
                        "not comparable: break of 1 July 2022 (definition): counted otherwise",
                        List.of(),
                        "figures in the same unit, scope and definition",
                        List.of()));
    }

    @Test
    void theRunIsStatedByItsLengthOrByTheYearItStartsAfter() {
        Superlative tenYears = new Superlative(
                NOW, End.LOWEST, Row.years(2023, "1", "2", "3", "4", "5", "6", "7", "8", "9"), Optional.empty());

        assertThat(tenYears.type()).isEqualTo("lowest");
        assertThat(tenYears.stated().map(English::of)).contains("lowest in 10 years");
        assertThat(tenYears.figures()).containsExactly(NOW);
        assertThat(highestSince(Row.published("2022")).stated().map(English::of))
                .contains("highest since 2022");
        assertThat(highestSince(Row.published("2022")).type()).isEqualTo("highest");
    }

    @Test
    void aFigureThatIsNoRowOfTheDataIsCalledByItsId() {
        Superlative claim = new Superlative(
                PrintedFigure.of("cases", NumberKind.COUNT, "4.410"),
                End.HIGHEST,
                Row.years(2023, "?"),
                Optional.empty());

        assertThat(English.said(claim.check()))
                .isEqualTo(Said.cannotTell(
                        "nothing else of the run is known; not found: 2023",
                        List.of("cases 2023"),
                        "the values of 2023, in the same definition",
                        List.of()));
    }

    @ParameterizedTest(name = "{0} {1} is second beside {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            AFGEROND | 40 | AFGEROND | 40 | reproduced
            AFGEROND | 40 | MINSTENS | 39 | reproduced
            AFGEROND | 40 | AFGEROND | 20 | differs
            """)
    void aRoundedValueMayLieBeyondTheFigureThatItCanStandBeside(
            Hedge word, String now, Hedge otherWord, String other, String outcome) {
        Superlative claim = new Superlative(
                Row.of("2024", now).hedged(word).figure("now"),
                new Rank(End.HIGHEST, 2),
                List.of(Row.published("2023", Row.of("2023", other).hedged(otherWord))),
                Optional.empty(),
                List.of());

        assertThat(English.of(claim.check())).startsWith(outcome);
    }

    @ParameterizedTest(name = "40 is the second highest beside {0}")
    @CsvSource({"40, REPRODUCED", "39, DIFFERS"})
    void aTieSharesTheSecondPlaceAndALowerValueLeavesItsFirst(String other, Outcome outcome) {
        Superlative claim = new Superlative(
                NOW, new Rank(End.HIGHEST, 2), Row.years(2023, other, "10"), Optional.empty(), List.of());

        assertThat(claim.check().outcome()).isEqualTo(outcome);
    }

    @Test
    void aTieIsRemarkedOn() {
        Superlative claim = new Superlative(
                NOW, new Rank(End.HIGHEST, 2), Row.years(2023, "40", "10"), Optional.empty(), List.of());

        assertThat(claim.check().remarks()).extracting(English::of).containsExactly("just as high: 2022: 40 (s1)");
    }

    /** 50 in 2021, then 30 and 20: second since 2021, and third if 2021 counts. */
    @Test
    void aRankSaysWhatItWouldBeIfTheFirstPeriodCounted() {
        Superlative claim = new Superlative(
                NOW,
                new Rank(End.HIGHEST, 2),
                Row.years(2023, "60", "20"),
                Optional.of(Row.years(2021, "50").get(0)),
                List.of());

        Verdict verdict = claim.check();
        assertThat(verdict.outcome()).isEqualTo(Outcome.REPRODUCED);
        assertThat(verdict.remarks())
                .extracting(English::of)
                .containsExactly("2021 itself (50 (s1)) is not counted; if it is, 40 is the third highest");
        assertThat(verdict.remarks())
                .extracting(Language.NL::say)
                .containsExactly(
                        "2021 zelf (50 (s1)) telt niet mee; telt het wel mee, dan is 40 het op twee na hoogste");
    }

    @ParameterizedTest(name = "place {0}: {1}")
    @CsvSource({"2, second highest", "6, sixth highest", "21, number 21 from the highest"})
    void aPlaceIsSaidInEnglish(int place, String words) {
        assertThat(English.of(new Rank(End.HIGHEST, place))).isEqualTo(words);
    }

    @ParameterizedTest(name = "place {0}: {1}")
    @CsvSource({
        "2, op één na hoogste",
        "5, op vier na hoogste",
        "6, op vijf na hoogste",
        "10, op negen na hoogste",
        "12, cijfer op plaats 12 vanaf het hoogste"
    })
    void aPlaceIsSaidInDutchByHowManyAreBeyond(int place, String words) {
        assertThat(Language.NL.say(new Rank(End.HIGHEST, place))).isEqualTo(words);
    }

    @Test
    void theValueThatGoesFirstOfSourcesThatDifferIsRemarkedOn() {
        Row own = Row.of("2023", "39");
        Row other = Row.of("2023", "41").from("s2");
        Published differ = new Published(
                own.observation().period(),
                List.of(own.observation(), other.observation()),
                Optional.of(own.observation()),
                false);
        Published agree = new Published(
                own.observation().period(), List.of(own.observation()), Optional.of(own.observation()), false);

        assertThat(highest(differ).check().outcome()).isEqualTo(Outcome.REPRODUCED);
        assertThat(highest(differ).check().remarks())
                .extracting(English::of)
                .containsExactly("sources differ on 2023: 39 (s1), 41 (s2); s1 goes first");
        assertThat(highest(agree).check().remarks()).isEmpty();
    }
}
