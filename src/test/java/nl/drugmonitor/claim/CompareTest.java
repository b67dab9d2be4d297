package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Said;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.input.DataName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompareTest {
    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9.359       | 9.442       | GREATER | reproduced: 9,359 to 9,442 (+0.89%)
            8.587       | 8.201       | LESS    | reproduced: 8,587 to 8,201 (-4.50%)
            40          | 40          | EQUAL   | reproduced: 40 to 40 (0%)
            0           | 12          | GREATER | reproduced: 0 to 12
            3,2 miljoen | 3,2 miljoen | GREATER | reproduced: 3,2 miljoen to 3,2 miljoen (-3.08% to +3.17%)
            3,2 miljoen | 3,2 miljoen | LESS    | reproduced: 3,2 miljoen to 3,2 miljoen (-3.08% to +3.17%)
            3,2 miljoen | 3.249.000   | EQUAL   | reproduced: 3,2 miljoen to 3,249,000 (-0.03% to +3.14%)
            8.587       | 8.201       | GREATER | differs: 8,587 to 8,201 (-4.50%): that is not greater.
            40          | 40          | GREATER | differs: 40 to 40 (0%): that is not greater.
            9.359       | 9.442       | LESS    | differs: 9,359 to 9,442 (+0.89%): that is not less.
            40          | 40          | LESS    | differs: 40 to 40 (0%): that is not less.
            9.359       | 9.442       | EQUAL   | differs: 9,359 to 9,442 (+0.89%): that is not equal.
            """)
    void oneFigureIsGreaterThanLessThanOrEqualToAnother(String right, String left, Relation relation, String sentence) {
        Compare claim = new Compare(count("left", left), relation, count("right", right));

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -24 | -9  | LESS    | reproduced: -24 to -9, by their sizes
            -9  | -24 | LESS    | differs: -9 to -24: by their sizes that is not less.
            -9  | -24 | GREATER | reproduced: -9 to -24, by their sizes
            -9  | -9  | EQUAL   | reproduced: -9 to -9, by their sizes
            24  | 9   | LESS    | reproduced: 24 to 9, by their sizes
            0   | -9  | GREATER | reproduced: 0 to -9, by their sizes
            -24 | 9   | LESS    | differs: -24 to 9: one lies below zero and the other above, so that there are no two sizes to compare.
            """)
    void aLossIsComparedByItsSize(String right, String left, Relation relation, String sentence) {
        PrintedFigure after = count("left", left);
        PrintedFigure before = count("right", right);
        Compare claim = new Compare(after, relation, Operand.of(before), Sign.SIZE_ONLY);

        assertThat(English.of(claim.check())).isEqualTo(sentence);
        assertThat(claim.with(relation)).isEqualTo(claim);
        boolean holds = sentence.startsWith("reproduced");
        assertThat(claim.needed(after, Values.PRINTED).stream().anyMatch(range -> range.meets(after.interval())))
                .as("what it needs, but for a tie")
                .isEqualTo(holds);
        assertThat(claim.needed(before, Values.PRINTED).stream().anyMatch(range -> range.meets(before.interval())))
                .isEqualTo(holds);
    }

    /** What is below zero rises when a loss falls. */
    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -24 | -9  | GREATER | reproduced: -24 to -9
            -24 | -9  | LESS    | differs: -24 to -9: that is not less.
            """)
    void aValueBelowZeroIsComparedWithItsSign(String right, String left, Relation relation, String sentence) {
        assertThat(English.of(new Compare(count("left", left), relation, count("right", right)).check()))
                .isEqualTo(sentence);
    }

    @Test
    void aTotalThatIsGreaterOnlyBecauseItsPeriodIsLongerDecidesNothing() {
        PrintedFigure nineMonths = Row.of("2023-04/2023-12", "2.182").figure("before");
        Compare rose = new Compare(Row.of("2024", "2.500").figure("after"), Relation.GREATER, nineMonths);

        assertThat(English.said(rose.check()))
                .isEqualTo(Said.cannotTell(
                        "2,182 to 2,500 (+14.57%), but by the month it is the other way round:"
                                + " the periods differ in length",
                        List.of(),
                        "values for periods of the same length",
                        List.of("periods of 9 and 12 months: monthly average 242.4 to 208.3 (-14.1%)")));
    }

    @Test
    void aTotalThatIsGreaterAlsoByTheMonthIsReproducedWithARemark() {
        PrintedFigure nineMonths = Row.of("2023-04/2023-12", "2.182").figure("before");
        Verdict verdict = new Compare(Row.of("2024", "3.768").figure("after"), Relation.GREATER, nineMonths).check();

        assertThat(English.of(verdict)).isEqualTo("reproduced: 2,182 to 3,768 (+72.69%)");
        assertThat(verdict.remarks())
                .extracting(English::of)
                .containsExactly("periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)");
    }

    @Test
    void periodsOfOneLengthAreNotComparedByTheMonth() {
        PrintedFigure before = Row.of("2023", "12").figure("before");

        assertThat(new Compare(Row.of("2024", "13").figure("after"), Relation.GREATER, before).check())
                .extracting(English::of, Verdict::remarks)
                .containsExactly("reproduced: 12 to 13 (+8.33%)", List.of());
        assertThat(new Compare(count("after", "13"), Relation.GREATER, before)
                        .check()
                        .remarks())
                .isEmpty();
        assertThat(new Compare(before, Relation.LESS, count("other", "13"))
                        .check()
                        .remarks())
                .isEmpty();
    }

    @Test
    void onlyEqualityNeedsAnythingOfAFigureThatHasTwoEnds() {
        Compare equal = new Compare(count("left", "40"), Relation.EQUAL, count("right", "50"));

        assertThat(equal.needs())
                .extracting(need -> need.figure().id() + " " + need.values())
                .containsExactly("right 40", "left 50");
        assertThat(new Compare(count("left", "40"), Relation.GREATER, count("right", "50")).needs())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRelationIsReadByItsNameAndStatedAsAChange(Relation relation) {
        Compare claim = new Compare(count("left", "1"), relation, count("right", "2"));

        assertThat(DataName.find(List.of(Relation.values()), relation.toString()))
                .contains(relation);
        assertThat(claim.stated()).contains(relation.change());
        assertThat(claim.type()).isEqualTo("compare");
        assertThat(claim.figures()).extracting(PrintedFigure::id).containsExactly("right", "left");
    }

    @Test
    void aRelationThatIsNoneIsNotFound() {
        assertThat(DataName.find(List.of(Relation.values()), "bigger")).isEmpty();
        assertThat(Relation.values())
                .extracting(Relation::change)
                .extracting(English::of)
                .containsExactly("rose", "fell", "stayed equal");
    }

    @ParameterizedTest(name = "{0} is the {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            4.410       | HIGHEST | 3.870;4.105 | reproduced: 4,410 is the highest beside 3,870, 4,105
            4.410       | HIGHEST | 4.410;4.105 | reproduced: 4,410 is the highest beside 4,410, 4,105
            3,2 miljoen | HIGHEST | 3.249.000   | reproduced: 3,2 miljoen is the highest beside 3,249,000
            3.100       | LOWEST  | 3.870;3.100 | reproduced: 3,100 is the lowest beside 3,870, 3,100
            3,2 miljoen | LOWEST  | 3.151.000   | reproduced: 3,2 miljoen is the lowest beside 3,151,000
            4.010       | HIGHEST | 3.870;4.105 | differs: 4,010 is not the highest: o1 is 4,105.
            4.010       | LOWEST  | 3.870;4.009 | differs: 4,010 is not the lowest: o0 is 3,870, o1 is 4,009.
            """)
    void aTieCountsAsTheHighestOrLowest(String printed, End end, String others, String sentence) {
        List<String> texts = Arrays.asList(others.split(";"));
        List<PrintedFigure> among = texts.stream()
                .map(text -> count("o" + texts.indexOf(text), text))
                .toList();
        Extreme claim = new Extreme(count("figure", printed), end, among);

        assertThat(English.of(claim.check())).isEqualTo(sentence);
        assertThat(claim.check().result())
                .contains(new Result(Notation.QUANTITY, claim.figure().interval(), Optional.empty()));
    }

    @Test
    void theHighestOfNothingCannotBeTold() {
        assertThat(English.said(new Extreme(count("figure", "4.410"), End.HIGHEST, List.of()).check()))
                .isEqualTo(Said.cannotTell(
                        "nothing is printed that 4,410 could be the highest of",
                        List.of(),
                        "the other values, in the same definition",
                        List.of()));
    }

    @Test
    void theHighestNamesTheOthersFirstAndNeedsNothingWithTwoEnds() {
        Extreme claim = new Extreme(count("figure", "1"), End.LOWEST, List.of(count("a", "2"), count("b", "0")));

        assertThat(claim.type()).isEqualTo("compare");
        assertThat(claim.stated().map(English::of)).contains("lowest");
        assertThat(claim.figures()).extracting(PrintedFigure::id).containsExactly("a", "b", "figure");
        assertThat(claim.needs()).isEmpty();
        assertThat(claim.holds(PrintedFigure::range)).isFalse();
        assertThat(claim.holds(figure -> Range.of(Fraction.of(7)))).isTrue();
    }
}
