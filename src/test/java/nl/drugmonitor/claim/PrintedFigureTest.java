package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {
    @ParameterizedTest(name = "{1} {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            16.945      | COUNT            | 16945
            3,2 miljoen | COUNT            | 3150000 to 3250000
            1,5         | COUNT            | 29/20 to 31/20
            39%         | PERCENT          | 77/2 to 79/2
            39%         | PERCENT_INCREASE | 77/2 to 79/2
            39%         | PERCENT_DECREASE | -79/2 to -77/2
            -39%        | PERCENT_DECREASE | -79/2 to -77/2
            +39%        | PERCENT_DECREASE | 77/2 to 79/2
            -39%        | PERCENT_INCREASE | -79/2 to -77/2
            2,3         | POINTS           | 9/4 to 47/20
            2,3         | POINTS_INCREASE  | 9/4 to 47/20
            2,3         | POINTS_DECREASE  | -47/20 to -9/4
            3 keer      | FACTOR           | 5/2 to 7/2
            """)
    void theKindSaysHowFarANumberIsExactAndAWrittenSignWins(String printed, NumberKind kind, String interval) {
        assertThat(PrintedFigure.of(kind, printed).interval()).hasToString(interval);
    }

    @ParameterizedTest(name = "a step leaves {0} at {1}")
    @CsvSource({"COUNT, 114500 to 115500", "FACTOR, 229999/2 to 230001/2"})
    void aStepIsForCountsOnly(NumberKind kind, String interval) {
        PrintedFigure figure = new PrintedFigure(
                "a", Printed.of("115.000"), kind, Optional.of(Fraction.of(1000)), Optional.empty(), List.of(), false);

        assertThat(figure.interval()).hasToString(interval);
    }

    @ParameterizedTest(name = "{1} in place of {0} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            39%   | -31.4 | PERCENT_DECREASE | 31%
            39%   | 22.5  | PERCENT_DECREASE | +23%
            39 euro | 22.5 | POINTS_DECREASE | +23 euro
            € 39  | 22.5  | POINTS_DECREASE  | +€ 23
            € 39  | -31.4 | POINTS_DECREASE  | € 31
            39%   | 0     | PERCENT_DECREASE | 0%
            -39%  | 22.5  | PERCENT_DECREASE | +23%
            15%   | 18.99 | PERCENT_INCREASE | 19%
            15%   | -3    | PERCENT_INCREASE | -3%
            8.160 | 8700  | COUNT            | 8.700
            """)
    void aValueIsPrintedLikeTheFigureItTakesThePlaceOf(String printed, BigDecimal value, NumberKind kind, String like) {
        assertThat(PrintedFigure.of(kind, printed).like(Fraction.of(value))).hasToString(like);
    }

    @Test
    void aRowOfTheDataGoesByItsUnitAndItsHedge() {
        Row row = Row.of("2024", "30");

        assertThat(row.figure("a").kind()).isEqualTo(NumberKind.COUNT);
        assertThat(row.figure("a").interval()).isEqualTo(Interval.of(30));
        assertThat(row.hedged(Hedge.RUIM).figure("a").interval()).hasToString("30 to 40");
        assertThat(row.hedged(Hedge.RUIM).figure("a").asPrinted()).isEqualTo("ruim 30");
        PrintedFigure percent =
                row.in(Row.indicator(BuiltInUnits.PERCENT, "port")).figure("a");
        assertThat(percent.kind()).isEqualTo(NumberKind.PERCENT);
        assertThat(percent.interval()).hasToString("59/2 to 61/2");
    }

    @Test
    void aFigureOfTheDataIsCalledByIndicatorAndPeriodAndAnyOtherByItsId() {
        assertThat(English.of(Row.of("2024", "30").figure("a").label())).isEqualTo("finds 2024");
        assertThat(English.of(PrintedFigure.of("a", NumberKind.COUNT, "30").label()))
                .isEqualTo("a");
        assertThat(English.of(PrintedFigure.count("30").label())).isEqualTo("30");
    }

    @Test
    void theSameIdPrintedAlikeIsTheSameFigure() {
        PrintedFigure figure = PrintedFigure.of("a", NumberKind.COUNT, "30");

        assertThat(figure)
                .isEqualTo(PrintedFigure.of("a", NumberKind.PERCENT, "30"))
                .hasSameHashCodeAs(PrintedFigure.of("a", NumberKind.PERCENT, "30"))
                .isNotEqualTo(PrintedFigure.of("b", NumberKind.COUNT, "30"))
                .isNotEqualTo(PrintedFigure.of("a", NumberKind.COUNT, "31"))
                .isNotEqualTo("a");
        assertThat(figure.hashCode())
                .isNotEqualTo(PrintedFigure.of("b", NumberKind.COUNT, "30").hashCode());
    }

    @Test
    void onlyAHedgeBeforeANumberOfWhichEveryDigitIsPrintedIsIdle() {
        assertThat(Row.of("2024", "56.858").hedged(Hedge.BIJNA).figure("a").hasIdleHedge())
                .isTrue();
        assertThat(Row.of("2024", "56.850").hedged(Hedge.BIJNA).figure("a").hasIdleHedge())
                .isFalse();
        assertThat(Row.of("2024", "56.858").figure("a").hasIdleHedge()).isFalse();
        assertThat(Row.of("2024", "15")
                        .in(Row.indicator(BuiltInUnits.PERCENT, "port"))
                        .hedged(Hedge.BIJNA)
                        .figure("a")
                        .hasIdleHedge())
                .isFalse();
    }

    @Test
    void onlySourcesThatCannotMeanTheSameValueDisagree() {
        Outside rounded = new Outside("bijna 5.000", new Interval(Fraction.of(4500), Fraction.of(5000)), "s1");
        Outside other = new Outside("4.392", Interval.of(4392), "s2");
        Outside another = new Outside("4.400", Interval.of(4400), "s3");
        PrintedFigure figure = Row.of("2024", "4.932").figure("a");

        assertThat(figure.disagreement()).isEmpty();
        assertThat(figure.withOutside(List.of(rounded)).disagreement()).isEmpty();
        assertThat(figure.withOutside(List.of(rounded, other, another))
                        .disagreement()
                        .map(English::of))
                .contains("finds 2024 is 4,932 here; other sources print 4,392 (s2), 4,400 (s3)");
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsReadByTheNameItHasInAClaimsFile(NumberKind kind) {
        assertThat(DataName.find(List.of(NumberKind.values()), kind.toString())).contains(kind);
        assertThat(kind).hasToString(kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aKindThatIsNoneIsNotFound() {
        assertThat(DataName.find(List.of(NumberKind.values()), "colour")).isEmpty();
        assertThat(DataName.find(List.of(NumberKind.values()), "COUNT")).isEmpty();
    }

    @Test
    void aNumberOfARunningTextIsNamedByItselfAndItsTime() {
        PrintedFigure bare = PrintedFigure.of("n3", NumberKind.COUNT, "4.932");
        PrintedFigure dated = bare.inText(Optional.of(Period.ofYear(2024)));
        PrintedFigure undated = bare.inText(Optional.empty());

        assertThat(English.of(bare.label())).isEqualTo("n3");
        assertThat(English.of(dated.label())).isEqualTo("4,932 (2024)");
        assertThat(English.of(dated.labelled())).isEqualTo("4,932 (2024)");
        assertThat(English.of(dated.name())).isEqualTo("4,932");
        assertThat(English.of(dated.period())).isEqualTo("2024");
        assertThat(English.of(undated.label())).isEqualTo("4,932");
        assertThat(English.of(undated.period())).isEqualTo("4,932");
        assertThat(dated.as(NumberKind.PERCENT).inText()).isPresent();
    }

    @Test
    void whatItWouldHaveToBeStandsInItsPlace() {
        PrintedFigure figure = PrintedFigure.of("n3", NumberKind.COUNT, "4.932");
        Interval values = Interval.of(Fraction.of(4_392));

        assertThat(Language.NL.say(new Need(figure, values))).isEqualTo("4.392 bij n3");
        assertThat(Language.NL.say(new Need(figure.inText(Optional.of(Period.ofYear(2024))), values)))
                .isEqualTo("4.392 in plaats van 4.932 (2024)");
    }
}
