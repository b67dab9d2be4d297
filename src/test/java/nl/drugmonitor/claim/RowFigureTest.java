package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.BuiltInUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand behind a figure that is a row of the data, and how far its word can be stretched. */
class RowFigureTest {
    private static String allowed(Range values) {
        return English.of(new Allowed(Notation.QUANTITY, values));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BIJNA    | 300    | 250 to less than 300 | 237.5 to less than 300
            RUIM     | 400    | 400 to less than 500 | 400 to less than 525
            MEER_DAN | 600    | 600 to 700           | 600 to 700
            MINSTENS | 600    | 600 to 700           | 600 to 700
            AFGEROND | 60.000 | 55,000 to 65,000     | 55,000 to 65,000
            BIJNA    | 56.858 | 56,858               | 56,858
            """)
    void aBoundReachesOneUnitFarAndOnlyALooseWordCanBeStretched(
            Hedge word, String printed, String values, String stretch) {
        PrintedFigure figure = Row.of("2024", printed).hedged(word).figure("a");

        assertThat(allowed(figure.range())).isEqualTo(values);
        assertThat(allowed(figure.stretch())).isEqualTo(stretch);
    }

    @Test
    void aNumberWithoutAWordCannotBeStretched() {
        PrintedFigure percent = Row.of("2024", "15")
                .in(Row.indicator(BuiltInUnits.PERCENT, "port"))
                .figure("a");

        assertThat(allowed(percent.range())).isEqualTo("14.5 to 15.5");
        assertThat(percent.stretch()).isEqualTo(percent.range());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "meer dan 600, true",
        "minstens 600, true",
        "hooguit 600, true",
        "bijna 600, false",
        "ongeveer 600, false",
        "600, false"
    })
    void onlyANumberOfTheStatementItselfCanBeABound(String printed, boolean isBound) {
        assertThat(PrintedFigure.count(printed).isBound()).isEqualTo(isBound);
        assertThat(Row.of("2024", "600").hedged(Hedge.MEER_DAN).figure("a").isBound())
                .isFalse();
    }

    @Test
    void aBoundHasNoTwoEnds() {
        PrintedFigure bound = PrintedFigure.count("meer dan 600");

        assertThatThrownBy(bound::interval)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a bound has one end");
    }

    @Test
    void anotherNumberPrintedInTheRowIsAnotherInTheRowToo() {
        PrintedFigure figure =
                Row.of("2024", "30").hedged(Hedge.RUIM).figure("a").printing(Printed.of("50"));

        assertThat(figure.printed()).hasToString("50");
        assertThat(figure.observation().orElseThrow().asPrinted()).isEqualTo("ruim 50");
        assertThat(allowed(figure.range())).isEqualTo("50 to less than 60");
    }

    @ParameterizedTest(name = "{1} {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            een kwart | PERCENT          | 25
            een kwart | PERCENT_DECREASE | -25
            een kwart | FACTOR           | 1/4
            39%       | PERCENT_DECREASE | -39
            -39%      | PERCENT_DECREASE | -39
            39%       | PERCENT_INCREASE | 39
            """)
    void aNumberIsTakenWithTheSignAndTheMeasureOfItsKind(String printed, NumberKind kind, String value) {
        PrintedFigure figure = PrintedFigure.of(kind, printed);

        assertThat(figure.valueOf(figure.printed())).hasToString(value);
    }

    @Test
    void theNumberOfAnotherSourceIsInTheNotationOfTheReaderUnlessAWordStandsBeforeIt() {
        Outside exact = new Outside("4.392", Interval.of(4392), "s2");
        Outside loose = new Outside("bijna 5.000", Interval.of(5000), "s2");

        assertThat(List.of(exact, loose))
                .extracting(other -> English.of(other.number()))
                .containsExactly("4,392", "bijna 5.000");
    }
}
