package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Suppression;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.figures.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims about figures that their publisher does not show: some values hold, none does, or only some do. */
class SuppressedTest {
    private static final PrintedFigure CELL = cell("2024", "<5", 0, 4);
    private static final String REMARK = "finds 2024 is suppressed and printed as <5: it may be 0 to 4";

    private static PrintedFigure cell(String period, String text, long low, long high) {
        Observation row = Row.of(period, "0").observation();
        Printed printed = new Printed(text, BigDecimal.ZERO, BigDecimal.ONE);
        Interval values = new Interval(Fraction.of(low), Fraction.of(high));
        return PrintedFigure.of(
                "cell",
                new Observation(
                        row.indicator(),
                        row.period(),
                        Fraction.ZERO,
                        printed,
                        row.statuses(),
                        row.hedge(),
                        row.source(),
                        row.release(),
                        row.note(),
                        row.line(),
                        Optional.of(new Suppression(printed, Optional.of(values)))));
    }

    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    private static void assertSaid(Claim claim, String sentence) {
        Verdict verdict = claim.check();
        assertThat(English.of(verdict)).isEqualTo(sentence);
        assertThat(verdict.remarks()).extracting(English::of).contains(REMARK);
    }

    @ParameterizedTest(name = "12 and <5 make {0}")
    @CsvSource(delimiter = '|', textBlock = """
            15 | reproduced: the figures give 12 to 16, printed 15
            17 | differs: the figures give 12 to 16, not 17 (1 off). For 17 part would have to be 13 to 17, or finds 2024 would have to be 5; the figures as printed make it 12 to 16.
            """)
    void aSumHoldsWhereSomeValueOfTheCellFits(String total, String sentence) {
        assertSaid(new Sum(List.of(count("part", "12"), CELL), count("total", total)), sentence);
    }

    @ParameterizedTest(name = "<5 is {0} of 20")
    @CsvSource(delimiter = '|', textBlock = """
            15% | REPRODUCED
            50% | DIFFERS
            """)
    void aShareIsAnInterval(String printed, Outcome outcome) {
        Verdict verdict =
                new Share(CELL, count("whole", "20"), PrintedFigure.of("share", NumberKind.PERCENT, printed)).check();

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} to <5 is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9 | LESS    | reproduced: 9 to <5 (-100% to -55.56%)
            9 | GREATER | differs: 9 to <5 (-100% to -55.56%): that is not greater.
            3 | GREATER | reproduced: 3 to <5 (-100% to +33.33%)
            """)
    void anOrderHoldsWhereSomeValueOfTheCellFits(String before, Relation relation, String sentence) {
        assertSaid(new Compare(CELL, relation, count("before", before)), sentence);
    }

    /** The cell is a whole number: 6 is 500%, 200%, 100% or 50% more, and no percentage more than none. */
    @ParameterizedTest(name = "<5 to 6 is {0}")
    @CsvSource({"100%, REPRODUCED", "50%, REPRODUCED", "150%, DIFFERS", "20%, DIFFERS"})
    void aChangeFromTheCellIsOneOfFew(String printed, Outcome outcome) {
        PercentChange claim = new PercentChange(
                CELL, count("to", "6"), PrintedFigure.of("change", NumberKind.PERCENT_INCREASE, printed));

        assertThat(claim.check().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "7 to <5 is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            71% | reproduced: the figures give -100% to -42.86%, printed 71%
            80% | differs: the figures give -100% to -42.86%, but nothing between -85.71% and -71.43% with whole numbers in the cells that are not shown; 80% allows -80.5% to -79.5%. The figures as printed make it 43% to 100%.
            40% | differs: the figures give -100% to -42.86%; 40% allows -40.5% to -39.5% (2.36 percentage points off). The figures as printed make it 43% to 100%.
            """)
    void aChangeToTheCellIsOneOfFew(String printed, String sentence) {
        PercentChange claim = new PercentChange(
                count("before", "7"), CELL, PrintedFigure.of("change", NumberKind.PERCENT_DECREASE, printed));

        assertSaid(claim, sentence);
    }

    @Test
    void aWordIsHeldToWholeNumbersToo() {
        Word aboutHalf = Words.builtIn().change("gehalveerd").orElseThrow();

        assertThat(new ChangeBetween(count("before", "7"), CELL, aboutHalf, BoundsFrom.WORDS)
                        .check()
                        .outcome())
                .isEqualTo(Outcome.WORDING);
        assertThat(new ChangeBetween(count("before", "8"), CELL, aboutHalf, BoundsFrom.WORDS)
                        .check()
                        .outcome())
                .isEqualTo(Outcome.REPRODUCED);
    }

    @Test
    void aMonthlyAverageIsNotTakenOfACell() {
        PrintedFigure nineMonths = Row.of("2023-04/2023-12", "9").figure("before");
        Verdict verdict = new Compare(CELL, Relation.LESS, nineMonths).check();

        assertThat(verdict.remarks())
                .extracting(English::of)
                .containsExactly("periods of 9 and 12 months, and a value that is not shown", REMARK);
    }

    @Test
    void theCellIsSuppressedAndAnyOtherRowIsNot() {
        assertThat(CELL.isSuppressed()).isTrue();
        assertThat(Row.of("2024", "4").figure("row").isSuppressed()).isFalse();
        assertThat(count("loose", "4").isSuppressed()).isFalse();
    }
}
