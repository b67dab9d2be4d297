package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {
    private static final List<String> FIGURES = List.of("0", "2", "0,002 duizend");
    private static final List<String> PRINTED = List.of("1", "2", "3,5");

    private static Median median(NumberKind kind, String numbers, String printed) {
        String[] parts = numbers.split(" ");
        return new Median(
                IntStream.range(0, parts.length)
                        .mapToObj(i -> PrintedFigure.of("f" + i, NumberKind.COUNT, parts[i].replace('_', ' ')))
                        .toList(),
                PrintedFigure.of("median", kind, printed));
    }

    /** Hemp nurseries of 2016 to 2020 in the yearly figures of the police (source s067), and invented numbers. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5.538 4.670 3.913 3.635 2.894 | 3.913 | reproduced: the figures give 3,913, printed 3,913
            5.538 4.670 3.913 3.635       | 4.292 | differs: the figures give 4,291.5, not 4,292 (0.5 off). For 4,292 f1 would have to be 4,671, or f2 would have to be 3,914, or f3 would have to be 3,914.
            7                             | 7     | reproduced: the figures give 7, printed 7
            7                             | 8     | differs: the figures give 7, not 8 (1 off). For 8 f0 would have to be 8; the figures as printed make it 7.
            10 20                         | 16    | differs: the figures give 15, not 16 (1 off). For 16 f0 would have to be 12, or f1 would have to be 22; the figures as printed make it 15.
            30 10 20                      | 25    | differs: the figures give 20, not 25 (5 off). For 25 f1 would have to be 25, or f2 would have to be 25; the figures as printed make it 20.
            10 20 30 40                   | 27    | differs: the figures give 25, not 27 (2 off). For 27 f0 would have to be 24, or f1 would have to be 24, or f2 would have to be 34; the figures as printed make it 25.
            10 20 30                      | 50    | differs: the figures give 20, not 50 (30 off). The figures as printed make it 20.
            10 0,02_duizend 30            | 26    | differs: the figures give 15 to 25, not 26 (1 off). For 26 f0 would have to be 26, or f1 would have to be 0,03 duizend; the figures as printed make it 15 to 25.
            """)
    void theFigureInTheMiddleIsPrinted(String numbers, String printed, String sentence) {
        Median claim = median(NumberKind.COUNT, numbers, printed);

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}: {2} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 15    | 12,5 | COUNT  | reproduced: the figures give 12.5, printed 12.5
            10 15    | 13   | COUNT  | differs: the figures give 12.5, not 13 (0.5 off). For 13 f0 would have to be 11, or f1 would have to be 16.
            10 15    | 13   | FACTOR | reproduced: the figures give 12.5, printed 13
            10 15    | 12   | FACTOR | reproduced: the figures give 12.5, printed 12
            """)
    void aMedianThatIsRoundedIsNoCount(String numbers, String printed, NumberKind kind, String sentence) {
        assertThat(English.of(median(kind, numbers, printed).check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 20 meer_dan_30             | 20             | reproduced: the figures give 20, printed 20
            10 20 meer_dan_30             | 25             | differs: the figures give 20, not 25 (5 off). The figures as printed make it 20.
            10 meer_dan_20 meer_dan_30    | 20             | differs: the figures give more than 20; 20 allows 20.
            10 meer_dan_20 meer_dan_30    | 21             | reproduced: the figures give more than 20, which allows 21
            10 minstens_20 minstens_30    | 20             | reproduced: the figures give at least 20, which allows 20
            minder_dan_10 meer_dan_30     | 20             | reproduced: the figures give more than 15, which allows 20
            10 20 30                      | bijna 21       | wording: the figures give 20; "bijna 21" means 21 (convention of words.csv), stretched 19 to 21.
            10 20 30                      | meer dan 20    | differs: the figures give 20; "meer dan 20" allows more than 20. The figures as printed make it 20.
            10 20 30                      | meer dan 18    | reproduced: the figures give 20, printed "meer dan 18"
            10 20 30                      | meer dan 25    | differs: the figures give 20; "meer dan 25" allows more than 25 (5 off). The figures as printed make it 20.
            """)
    void aFigureMayHaveOneEnd(String numbers, String printed, String sentence) {
        assertThat(English.of(median(NumberKind.COUNT, numbers, printed).check()))
                .isEqualTo(sentence);
    }

    /** What a figure would have to be is all that would do, and nothing else: over all small numbers, one to five. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void theClaimHoldsForAValueIfAndOnlyIfItIsNeeded(int count) {
        int inside = 0;
        int outside = 0;
        for (List<PrintedFigure> parts : choices(count)) {
            for (String printed : PRINTED) {
                Median claim = new Median(parts, PrintedFigure.of("p", NumberKind.COUNT, printed));
                for (PrintedFigure figure : claim.figures()) {
                    List<Range> needed = claim.needed(figure, Values.PRINTED);
                    for (int half = -12; half <= 20; half++) {
                        Fraction value = Fraction.of(half, 2);
                        boolean isNeeded = needed.stream().anyMatch(range -> range.contains(value));
                        boolean holds = claim.holds(Values.PRINTED.with(Map.of(figure, Range.of(value))));
                        if (isNeeded != holds) {
                            throw new AssertionError(value + " for " + figure.id() + " of " + claim + ": " + needed);
                        }
                        inside += holds ? 1 : 0;
                        outside += holds ? 0 : 1;
                    }
                }
            }
        }
        assertThat(inside).isPositive();
        assertThat(outside).isPositive();
    }

    /**
     * Returns every choice of so many figures; where two print alike, they are one figure that counts twice or more.
     */
    private static List<List<PrintedFigure>> choices(int count) {
        List<List<PrintedFigure>> choices = List.of(List.of());
        for (int i = 0; i < count; i++) {
            List<List<PrintedFigure>> longer = new ArrayList<>();
            for (List<PrintedFigure> choice : choices) {
                for (String figure : FIGURES) {
                    List<PrintedFigure> with = new ArrayList<>(choice);
                    with.add(PrintedFigure.of("f" + i % 3, NumberKind.COUNT, figure));
                    longer.add(with);
                }
            }
            choices = longer;
        }
        return choices;
    }

    @Test
    void aFigureBeyondTheMiddleMayBeAnythingOnItsSide() {
        Median claim = median(NumberKind.COUNT, "10 20 30", "20");

        assertThat(claim.parts())
                .flatExtracting(part -> claim.needed(part, Values.PRINTED))
                .containsExactly(
                        Range.atMost(Fraction.of(20)),
                        new Range(Fraction.of(20), Fraction.of(20)),
                        Range.atLeast(Fraction.of(20)));
    }

    @Test
    void betweenTwoThatAreAlikeAnyValueWouldDo() {
        Median claim = median(NumberKind.COUNT, "20 20 30", "20");

        assertThat(claim.needed(claim.parts().get(2), Values.PRINTED)).containsExactly(Range.ALL);
        assertThat(median(NumberKind.COUNT, "20 20 30", "25")
                        .needed(claim.parts().get(2), Values.PRINTED))
                .isEmpty();
    }

    /** The break is named once, though the years are not in order and cross it twice. */
    @Test
    void figuresOnTwoSidesOfARedefinitionHaveNoMedian() {
        Indicator redefined = Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2023-01-01", "definition"));
        Median claim = new Median(
                List.of(
                        Row.of("2022", "10").in(redefined).figure("a"),
                        Row.of("2024", "20").in(redefined).figure("b"),
                        Row.of("2021", "30").in(redefined).figure("c")),
                PrintedFigure.of("median", NumberKind.COUNT, "20"));

        assertThat(English.of(claim.check()))
                .isEqualTo("cannot tell: not comparable: break of 1 January 2023 (definition): counted otherwise");
    }

    @Test
    void theAnswerIsGivenInDutchToo() {
        assertThat(Language.NL.say(median(NumberKind.COUNT, "10 20", "16").check()))
                .isEqualTo("wijkt af: de cijfers geven 15, niet 16 (verschil 1). Voor 16 is nodig: 12 bij f0, of 22 bij"
                        + " f1; met de vermelde cijfers wordt het 15.");
    }

    @Test
    void ofABoundThatIsPrintedOnlyItsEndIsHeldTo() {
        Median claim = median(NumberKind.COUNT, "10 20 30", "meer dan 25");

        assertThat(claim.needed(claim.parts().get(1), Values.PRINTED)).containsExactly(Range.atLeast(Fraction.of(25)));
        assertThat(claim.needed(claim.parts().get(2), Values.PRINTED)).isEmpty();
    }

    @Test
    void besideAFigureWithAnOpenEndAnotherMayBeAnything() {
        Median claim = median(NumberKind.COUNT, "10 meer_dan_20 30", "25");

        assertThat(claim.needed(claim.parts().get(0), Values.PRINTED)).containsExactly(Range.ALL);
        assertThat(claim.needed(claim.parts().get(1), Values.PRINTED)).containsExactly(Range.of(Fraction.of(25)));
    }
}
