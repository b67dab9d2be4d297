package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeRatio.PercentPair;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule has cases that hold, that fail, and that cannot be decided. */
class WiderClaimsTest {
    private static List<PrintedFigure> figures(String numbers) {
        String[] printed = numbers.split("[+]");
        return IntStream.range(0, printed.length)
                .mapToObj(i -> PrintedFigure.of("f" + i, NumberKind.COUNT, printed[i]))
                .toList();
    }

    /** 30 growing by 8% a year for ten years is 64.8, by 8.5% 67.8. */
    @ParameterizedTest(name = "{0} to {1} in {2} years printed as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            30          | 65          | 10 | 8%   | REPRODUCED
            30          | 68          | 10 | 8%   | DIFFERS
            100         | 121         | 2  | 10%  | REPRODUCED
            100         | 81          | 2  | -10% | REPRODUCED
            100         | 81          | 2  | -9%  | DIFFERS
            100         | 0           | 3  | -100%| REPRODUCED
            0           | 10          | 3  | 5%   | DIFFERS
            0,0 miljoen | 0,1 miljoen | 3  | 5%   | CANNOT_TELL
            """)
    void growthAYearIsCompounded(String from, String to, int years, String printed, Outcome outcome) {
        Growth growth = new Growth(
                PrintedFigure.of("from", NumberKind.COUNT, from),
                PrintedFigure.of("to", NumberKind.COUNT, to),
                years,
                PrintedFigure.of("growth", NumberKind.PERCENT_INCREASE, printed));

        assertThat(growth.check().outcome()).isEqualTo(outcome);
    }

    @Test
    void theGrowthThatTheFiguresGiveIsShownAndWhatEachWouldHaveToBe() {
        Growth growth = new Growth(
                PrintedFigure.of("then", NumberKind.COUNT, "30"),
                PrintedFigure.of("now", NumberKind.COUNT, "68"),
                10,
                PrintedFigure.of(NumberKind.PERCENT_INCREASE, "8%"));

        assertThat(English.of(growth.check()))
                .isEqualTo("differs: the figures give +8.53%; 8% allows +7.5% to +8.5% (0.03 percentage points off);"
                        + " cut, not rounded."
                        + " For 8% then would have to be 31 to 32, or now would have to be 62 to 67;"
                        + " the figures as printed make it 9%.");
    }

    @ParameterizedTest(name = "{0} to {1} against {2} to {3}: {4} times")
    @CsvSource(delimiter = '|', textBlock = """
            100         | 120         | 100         | 110         | 2   | REPRODUCED
            100         | 120         | 100         | 110         | 3   | DIFFERS
            100         | 80          | 100         | 90          | 2   | REPRODUCED
            100         | 120         | 100         | 100         | 2   | DIFFERS
            1,0 miljoen | 1,2 miljoen | 1,0 miljoen | 1,0 miljoen | 2   | CANNOT_TELL
            """)
    void aChangeIsSoManyTimesAnother(
            String from, String to, String otherFrom, String otherTo, String times, Outcome outcome) {
        ChangeRatio ratio = new ChangeRatio(
                new PercentPair(
                        PrintedFigure.of("a", NumberKind.COUNT, from), PrintedFigure.of("b", NumberKind.COUNT, to)),
                new PercentPair(
                        PrintedFigure.of("c", NumberKind.COUNT, otherFrom),
                        PrintedFigure.of("d", NumberKind.COUNT, otherTo)),
                PrintedFigure.of("times", NumberKind.FACTOR, times + ",0"));

        assertThat(ratio.check().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of {1} printed as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            20+30 | 200         | 25% | reproduced: the figures give 25%, printed 25%
            20+30 | 100+100     | 30% | differs: the figures give 25%; 30% allows 29.5% to 30.5% (4.5 percentage points off). For 30% f0 would have to be 29 to 31, or f1 would have to be 39 to 41; the figures as printed make it 25%.
            20+30 | 0,0 miljoen | 25% | reproduced: the figures give 0.1% to 100%, printed 25%
            """)
    void aSumCanBeAShare(String part, String whole, String printed, String sentence) {
        Share share = new Share(
                Operand.sum(figures(part)),
                Operand.sum(figures(whole).stream()
                        .map(figure -> PrintedFigure.of("whole " + figure.id(), NumberKind.COUNT, figure.asPrinted()))
                        .toList()),
                PrintedFigure.of("share", NumberKind.PERCENT, printed));

        assertThat(English.of(share.check()))
                .isEqualTo(sentence.replace("or f1 would have to be 39 to 41;", wholes(whole)));
    }

    private static String wholes(String whole) {
        return whole.contains("+")
                ? "or f1 would have to be 39 to 41, or whole f0 would have to be 64 to 69, or whole f1 would have to be"
                        + " 64 to 69;"
                : "";
    }

    @ParameterizedTest(name = "{0} is {1} than the mean of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            12 | GREATER | 10+11+12         | reproduced: 12 is 9.09% above the mean of 10, 11 and 12 (11)
            11 | GREATER | 10+11+12         | differs: 11 is equal to the mean of 10, 11 and 12 (11), so it is not higher.
            12 | LESS    | 0,0 miljoen+10   | reproduced: 12 beside the mean of 0,0 miljoen and 10 (-24,995 to 25,005)
            """)
    void aFigureIsComparedWithAMean(String figure, Relation relation, String years, String sentence) {
        Compare compare = new Compare(PrintedFigure.count(figure), relation, Operand.mean(figures(years)));

        assertThat(English.of(compare.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "40 at place {1} from the {0} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHEST | 2 | 50 30 20 | reproduced: 40 is the second highest; 2021: 50 (s1); 2022: 30 (s1); 2023: 20 (s1)
            HIGHEST | 3 | 50 60 20 | reproduced: 40 is the third highest; 2021: 50 (s1); 2022: 60 (s1); 2023: 20 (s1)
            LOWEST  | 2 | 50 30 60 | reproduced: 40 is the second lowest; 2021: 50 (s1); 2022: 30 (s1); 2023: 60 (s1)
            HIGHEST | 2 | 50 60 20 | differs: 40 is not the second highest: 2021: 50 (s1); 2022: 60 (s1).
            HIGHEST | 2 | 10 30 20 | differs: 40 is not the second highest.
            HIGHEST | 2 | 50 ? 20  | cannot tell: it holds for what is known (2023: 20 (s1)); not found: 2022
            """)
    void aFigureHasARankInARun(End end, int place, String others, String sentence) {
        Superlative claim = new Superlative(
                Row.of("2024", "40").figure("now"),
                new Rank(end, place),
                Row.years(2023, others.split(" ")),
                Optional.empty(),
                List.of());

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} above {1} after {2}")
    @CsvSource(delimiter = '|', textBlock = """
            55 | 50 | 40 45 | reproduced: 55 is above 50, and none before it is: 2022: 40 (s1); 2023: 45 (s1)
            45 | 50 | 40 45 | differs: 45 is not above 50.
            55 | 50 | 51 45 | differs: 55 is above 50, but not the first: 2022: 51 (s1).
            55 | 50 | ? 45  | cannot tell: it holds for what is known (2023: 45 (s1)); not found: 2022
            55 | 50 | ? ?   | cannot tell: nothing else of the run is known; not found: 2022-2023
            """)
    void aFigureIsTheFirstAboveABound(String figure, String bound, String before, String sentence) {
        First first = new First(
                Row.of("2024", figure).figure("now"),
                End.HIGHEST,
                PrintedFigure.count(bound),
                Row.years(2023, before.split(" ")),
                List.of());

        assertThat(English.of(first.check())).isEqualTo(sentence);
    }

    /** A missing month is named as a month, never as its year. */
    @Test
    void aRunOfMonthsOrQuartersIsNamedByThem() {
        List<Published> quarters = Arrays.asList(
                Row.published("2023-Q2"), Row.published("2023-Q3"), Row.published("2023-Q4", Row.of("2023-Q4", "30")));
        Superlative claim =
                new Superlative(Row.of("2024-Q1", "40").figure("now"), End.HIGHEST, quarters, Optional.empty());

        assertThat(English.of(claim.check()))
                .isEqualTo("cannot tell: it holds for what is known (2023-Q4: 30 (s1));"
                        + " not found: 2023-Q2 to 2023-Q3");
        assertThat(claim.stated()).map(English::of).contains("highest in 4 periods");
    }

    @ParameterizedTest(name = "before {0} comes {1}")
    @CsvSource({
        "2024, 2023",
        "2024-H1, 2023-H2",
        "2024-H2, 2024-H1",
        "2024-Q1, 2023-Q4",
        "2024-Q4, 2024-Q3",
        "2024-01, 2023-12",
        "2024-12, 2024-11",
        "2023-04/2023-12, 2022-07/2023-03"
    })
    void everyPeriodHasOneOfItsLengthBeforeIt(String code, String before) {
        assertThat(Period.of(code).previous().code()).isEqualTo(before);
        assertThat(Period.of(code).previous()).isEqualTo(Period.of(before));
    }
}
