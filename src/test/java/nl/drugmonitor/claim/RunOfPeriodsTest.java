package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.drugmonitor.English;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over which periods a claim about a row of the data looks back, and what it says where they cannot be told. */
class RunOfPeriodsTest {
    /** Returns a row of 40, and so many rows of 10 before it. */
    private static ReadClaims rowsUpTo(String period, int before) {
        List<Row> rows = new ArrayList<>();
        Period earlier = Period.of(period);
        for (int i = 0; i < before; i++) {
            earlier = earlier.previous();
            rows.add(Row.of(earlier.code(), "10"));
        }
        return ReadClaims.ofRow("now", Row.of(period, "40")).published(rows.toArray(new Row[0]));
    }

    private static String periods(List<Observation> rows) {
        return rows.stream().map(row -> row.period().code()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} highest {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024            | since: 2021            | 2022 2023 2021
            2024            | since: '2022'          | 2023 2022
            2024            | years: 3               | 2022 2023
            2024            | years: 2               | 2023
            2024            | periods: 3             | 2022 2023
            2024            | {years: 2, periods: 3} | 2023
            2024-Q3         | since: 2024-Q1         | 2024-Q2 2024-Q1
            2024-Q3         | since: 2023-Q4         | 2024-Q1 2024-Q2 2023-Q4
            2024-Q3         | since: '2024'          | 2024-Q2 2024-Q1
            2024-Q3         | since: 2024-01/2024-03 | 2024-Q2 2024-Q1
            2024-Q3         | periods: 2             | 2024-Q2
            2024-Q3         | {years: 2, periods: 3} | 2024-Q1 2024-Q2
            2024-H2         | since: '2023'          | 2023-H2 2024-H1 2023-H1
            2024-02         | since: 2023-12         | 2024-01 2023-12
            2024-03         | since: '2024'          | 2024-02 2024-01
            2024-02         | periods: 4             | 2023-11 2023-12 2024-01
            2024-W02        | since: 2023-W51        | 2023-W52 2024-W01 2023-W51
            2024-W02        | periods: 3             | 2023-W52 2024-W01
            2018-07/2019-06 | since: 2016-07/2017-06 | 2017-07/2018-06 2016-07/2017-06
            """)
    void aRunEndsBeforeThePeriodOfTheFigureAndSinceIsPutLast(String period, String run, String looksAt) {
        String keys = run.startsWith("{") ? run.substring(1, run.length() - 1) : run;

        Claim claim = rowsUpTo(period, 6).read("{type: highest, figure: now, " + keys + "}");

        assertThat(periods(claim.otherPeriods())).isEqualTo(looksAt);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: trend, figure: now, direction: rise, since: 2023}          | 2023
            {type: trend, figure: now, direction: rise, since: 2021}          | 2021 2022 2023
            {type: continued, figure: now, direction: rise}                   | 2022 2023
            {type: first_above, figure: now, bound: bound, since: 2023}       | 2023
            {type: first_above, figure: now, bound: bound, since: 2022}       | 2022 2023
            {type: first_below, figure: now, bound: bound, since: 2022}       | 2022 2023
            """)
    void aTrendAndAFirstStartAtSinceItself(String claim, String looksAt) {
        ReadClaims rows = rowsUpTo("2024", 6).with(PrintedFigure.of("bound", NumberKind.COUNT, "30"));

        assertThat(periods(rows.read(claim).otherPeriods())).isEqualTo(looksAt);
    }

    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource({"2024-Q3, 2024-Q2", "2024-Q2, '2024'", "2024-02, 2024-01", "2024-W02, 2024-W01"})
    void aTrendMayStartOnePeriodBeforeThatOfTheFigure(String period, String since) {
        Claim claim =
                rowsUpTo(period, 2).read("{type: trend, figure: now, direction: rise, since: '%s'}".formatted(since));

        assertThat(claim.otherPeriods()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} highest {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024     | since: 2023   | claims.yaml:3:8: since must be a whole number from 1899 to 2022, not 2023.
            2024     | since: 2025   | claims.yaml:3:8: since must be a whole number from 1899 to 2022, not 2025.
            2024     | since: 1898   | claims.yaml:3:8: since must be a whole number from 1899 to 2022, not 1898.
            2024     | years: 1      | claims.yaml:3:8: years must be a whole number from 2 to 125, not 1.
            2024     | years: 126    | claims.yaml:3:8: years must be a whole number from 2 to 125, not 126.
            2024     | periods: 1    | claims.yaml:3:10: periods must be a whole number from 2 to 1000, not 1.
            2024-Q3  | periods: 1001 | claims.yaml:3:10: periods must be a whole number from 2 to 1000, not 1001.
            2024     | rank: 2       | claims.yaml:1:1: cannot find key "years".
            2024-Q3  | rank: 2       | claims.yaml:1:1: cannot find key "periods".
            2024-Q3  | years: 3      | claims.yaml:1:1: cannot find key "periods".
            """)
    void aRunThatIsTooShortOrTooLongOrNotStatedIsAFault(String period, String run, String message) {
        assertThatThrownBy(() -> rowsUpTo(period, 2).read("type: highest\nfigure: now\n" + run))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message + "\n");
    }

    @ParameterizedTest(name = "the figure of 2024-Q3 is the highest since {0}")
    @ValueSource(
            strings = {
                "2024-Q2", // nothing would be left beside the figure
                "2024-Q3",
                "2024-Q4",
                "2025",
                "2024-H1", // longer
                "2024-01", // shorter
                "2023-12/2024-02", // as long, but no quarter begins with it
                "2024-W01"
            })
    void aPeriodFromWhichTheRunCannotBeCountedIsAFault(String since) {
        assertThatThrownBy(() -> rowsUpTo("2024-Q3", 8).read("type: highest\nfigure: now\nsince: '" + since + "'"))
                .hasMessage("claims.yaml:3:8: since must be a period of the series, as long as that of the figure,"
                        + " 2024-Q3, or a year that begins with such a period, and begin before it.\n"
                        + "  Write 2024-Q1, for one.");
    }

    @Test
    void theFirstAndTheLastYearThatFitAreTaken() {
        ReadClaims rows = rowsUpTo("2024", 124);

        assertThat(rows.read("{type: highest, figure: now, years: 125}").otherPeriods())
                .hasSize(124);
        assertThat(periods(
                        rows.read("{type: highest, figure: now, since: 1899}").otherPeriods()))
                .startsWith("1900 1901")
                .endsWith("2023"); // of 1899 itself nothing can be known
    }

    @Test
    void aPeriodWithoutARowIsMissingAndNotPassedOver() {
        Claim claim = ReadClaims.ofRow("now", Row.of("2024-Q1", "40"))
                .published(Row.of("2023-Q4", "30"), Row.of("2023-Q2", "20"))
                .read("{type: highest, figure: now, periods: 4}");

        assertThat(English.of(claim.check()))
                .isEqualTo("cannot tell: it holds for what is known (2023-Q2: 20 (s1); 2023-Q4: 30 (s1));"
                        + " not found: 2023-Q3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: highest, figure: now, years: 3, use: {'2022': s2}}                       | reproduced: 40 is the highest; 2022: 35 (s2); 2023: 20 (s1)
            {type: highest, figure: now, since: 2021, use: {'2022': s2}}                    | reproduced: 40 is the highest; 2022: 35 (s2); 2023: 20 (s1)
            {type: trend, figure: now, direction: rise, since: 2022, use: {'2022': s2}}     | wording: 1 of 2 changes
            {type: first_above, figure: now, bound: bound, since: 2022, use: {'2022': s2}}  | reproduced: 40 is above 38, and none before it is: 2022: 35 (s2); 2023: 20 (s1)
            {type: continued, figure: now, direction: rise, use: {'2022': s2}}              | wording: 1 of 2 changes
            """)
    void ofSourcesThatDifferTheOneIsTakenThatTheClaimNamesAndThatIsRemarkedOn(String text, String sentence) {
        Verdict verdict = ReadClaims.ofRow("now", Row.of("2024", "40"))
                .with(PrintedFigure.of("bound", NumberKind.COUNT, "38"))
                .published(
                        Row.of("2021", "50"),
                        Row.of("2022", "45"),
                        Row.of("2022", "35").from("s2"),
                        Row.of("2023", "20"))
                .read(text)
                .check();

        assertThat(English.of(verdict)).startsWith(sentence);
        assertThat(verdict.remarks()).extracting(English::of).contains("s2 is used for 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: highest, figure: loose, years: 3}",
                "{type: trend, figure: loose, direction: rise, since: 2022}",
                "{type: first_below, figure: loose, bound: loose, since: 2022}"
            })
    void aNumberOfTheStatementItselfHasNoOtherPeriods(String claim) {
        ReadClaims claims = ReadClaims.ofFigures("[{id: loose, printed: '40'}]");

        assertThatThrownBy(() -> claims.read(claim))
                .hasMessageStartingWith("claims.yaml:1:")
                .hasMessageEndingWith(": figure loose must have an indicator and a period here.\n"
                        + "  Add them, so that the other years can be found.");
    }

    /** A fault of the program and not of the file: claims about rows are refused where there are no data. */
    @Test
    void aClaimAboutRowsIsNeverReadWithoutData() {
        assertThatThrownBy(() -> rowsUpTo("2024", 3).readWithoutData("{type: highest, figure: now, years: 3}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("is read without data");
    }

    @ParameterizedTest(name = "rank {0}")
    @CsvSource({"0", "101"})
    void aPlaceIsFromOneToAHundred(int rank) {
        assertThatThrownBy(() -> rowsUpTo("2024", 3).read("{type: lowest, figure: now, years: 3, rank: " + rank + "}"))
                .hasMessageContaining("rank must be a whole number from 1 to 100, not " + rank + ".");
    }

    @Test
    void withoutAPlaceTheFigureIsTheFirst() {
        ReadClaims rows = rowsUpTo("2024", 3);

        assertThat(rows.read("{type: highest, figure: now, years: 3}").stated().map(English::of))
                .contains("highest in 3 years");
        assertThat(rows.read("{type: highest, figure: now, years: 3, rank: 2}")
                        .stated()
                        .map(English::of))
                .contains("second highest in 3 years");
        assertThat(rowsUpTo("2024-Q1", 3)
                        .read("{type: lowest, figure: now, periods: 3}")
                        .stated()
                        .map(English::of))
                .contains("lowest in 3 periods");
    }
}
