package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.exact.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, differences, points, shares, ratios, rates and numbers that are the same. */
class ArithmeticTest {
    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    @ParameterizedTest(name = "{0} make {1}")
    @CsvSource(delimiter = '|', textBlock = """
            410;150;80              | 640          | reproduced: the figures give 640, printed 640
            7                       | 7            | reproduced: the figures give 7, printed 7
            12;-5                   | 7            | reproduced: the figures give 7, printed 7
            7,9 miljoen;4,5 miljoen | 12,4 miljoen | reproduced: the figures give 12,300,000 to 12,500,000, printed 12,4 miljoen
            1.204;1.377             | 2.518        | differs: the figures give 2,581, not 2,518 (63 off). For 2,518 t0 would have to be 1,141, or t1 would have to be 1,314; the figures as printed make it 2,581.
            7,9 miljoen;4,5 miljoen | 12,6 miljoen | differs: the figures give 12,300,000 to 12,500,000; 12,6 miljoen allows 12,550,000 to 12,650,000 (50,000 off). For 12,6 miljoen t0 would have to be 8,0 miljoen to 8,2 miljoen, or t1 would have to be 4,6 miljoen to 4,8 miljoen; the figures as printed make it 12,3 miljoen to 12,5 miljoen.
            """)
    void termsAddUpToTheTotal(String terms, String total, String sentence) {
        List<String> texts = List.of(terms.split(";"));
        List<PrintedFigure> figures = Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .map(i -> count("t" + i, texts.get(i)))
                .toList();

        assertThat(English.of(new Sum(figures, count("total", total)).check())).isEqualTo(sentence);
    }

    @Test
    void aTermThatCountsTwiceNeedsHalfOfTheRest() {
        PrintedFigure twice = count("twice", "3");
        Sum sum = new Sum(List.of(twice, count("once", "4"), twice), count("total", "14"));

        assertThat(English.of(sum.check()))
                .isEqualTo(
                        "differs: the figures give 10, not 14 (4 off). For 14 twice would have to be 5, or once would have to be 8;"
                                + " the figures as printed make it 10.");
    }

    @ParameterizedTest(name = "{0} to {1}, {3} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            284   | 345   | 61   | SIGNED    | reproduced: the figures give 61, printed 61
            345   | 284   | -61  | SIGNED    | reproduced: the figures give -61, printed -61
            345   | 284   | 61   | SIZE_ONLY | reproduced: the figures give 61, printed 61
            284   | 345   | 61   | SIZE_ONLY | reproduced: the figures give 61, printed 61
            284   | 345   | 71   | SIGNED    | differs: the figures give 61, not 71 (10 off). For 71 before would have to be 274, or after would have to be 355; the figures as printed make it 61.
            345   | 284   | 61   | SIGNED    | differs: the figures give -61, not 61 (122 off). For 61 before would have to be 223, or after would have to be 406; the figures as printed make it -61.
            345   | 284   | 71   | SIZE_ONLY | differs: the figures give 61, not 71 (10 off). For 71 before would have to be 213, or before would have to be 355, or after would have to be 274, or after would have to be 416; the figures as printed make it 61.
            284   | 345   | 71   | SIZE_ONLY | differs: the figures give 61, not 71 (10 off). For 71 before would have to be 274, or before would have to be 416, or after would have to be 213, or after would have to be 355; the figures as printed make it 61.
            345   | 284   | 61   | FALL      | reproduced: the figures give 61, printed 61
            345   | 284   | 71   | FALL      | differs: the figures give 61, not 71 (10 off). For 71 before would have to be 355, or after would have to be 274; the figures as printed make it 61.
            284   | 345   | 61   | FALL      | differs: the figures give a rise of 61, not a fall of 61. For 61 before would have to be 406, or after would have to be 223; the figures as printed make it a rise of 61.
            345   | 284   | 70   | RISE      | differs: the figures give a fall of 61, not a rise of 70. For 70 before would have to be 214, or after would have to be 415; the figures as printed make it a fall of 61.
            284   | 284   | 9    | FALL      | differs: the figures give 0, not 9 (9 off). For 9 before would have to be 293, or after would have to be 275; the figures as printed make it 0.
            284   | 345   | -9   | FALL      | differs: the figures give -61, not -9 (52 off). For -9 before would have to be 336, or after would have to be 293; the figures as printed make it -61.
            284   | 284   | 9    | SIZE_ONLY | differs: the figures give 0, not 9 (9 off). For 9 before would have to be 275, or before would have to be 293, or after would have to be 275, or after would have to be 293; the figures as printed make it 0.
            284   | 345   | 0    | SIZE_ONLY | differs: the figures give 61, not 0 (61 off). For 0 before would have to be 345, or after would have to be 284; the figures as printed make it 61.
            284   | 345   | -61  | SIZE_ONLY | differs: the figures give 61, not -61 (122 off). The figures as printed make it 61.
            """)
    void aDifferenceHasADirectionUnlessOnlyItsSizeIsPrinted(
            String from, String to, String printed, Sign sign, String sentence) {
        Difference claim = new Difference(count("before", from), count("after", to), count("more", printed), sign);

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            42%   | 47%   | 5 procentpunt | POINTS_INCREASE | reproduced: the figures give +4 percentage points to +6 percentage points, printed 5 procentpunt
            18,4% | 16,1% | 2,3           | POINTS_DECREASE | reproduced: the figures give -2.4 percentage points to -2.2 percentage points, printed 2.3
            42%   | 47%   | 12            | POINTS_INCREASE | differs: the figures give +4 percentage points to +6 percentage points; 12 allows +11.5 percentage points to +12.5 percentage points (5.5 percentage points off). For 12 before would have to be 34% to 36%, or after would have to be 53% to 55%; the figures as printed make it 4 to 6.
            """)
    void percentagesDifferByPoints(String from, String to, String printed, NumberKind kind, String sentence) {
        Points claim = new Points(
                PrintedFigure.of("before", NumberKind.PERCENT, from),
                PrintedFigure.of("after", NumberKind.PERCENT, to),
                PrintedFigure.of("points", kind, printed));

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} of {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            85          | 250   | 34%  | reproduced: the figures give 34%, printed 34%
            250         | 250   | 100% | reproduced: the figures give 100%, printed 100%
            0           | 250   | 0%   | reproduced: the figures give 0%, printed 0%
            1,2 duizend | 1.180 | 98%  | reproduced: the figures give 97.46% to 100%, printed 98%
            1,2 duizend | 1,2 duizend | 100,5% | differs: the figures give 92% to 100%; 100.5% allows 100.45% to 100.55% (0.45 percentage points off). The figures as printed make it 92.0% to 100.0%.
            502         | 1.930 | 27%  | differs: the figures give 26.01%; 27% allows 26.5% to 27.5% (0.49 percentage points off). For 27% part would have to be 512 to 530, or whole would have to be 1,826 to 1,894; the figures as printed make it 26%.
            30          | 40    | 100% | differs: the figures give 75%; 100% allows 99.5% to 100.5% (24.5 percentage points off). For 100% part would have to be 40, or whole would have to be 30; the figures as printed make it 75%.
            30          | 40    | 120% | differs: the figures give 75%; 120% allows 119.5% to 120.5% (44.5 percentage points off). The figures as printed make it 75%.
            30          | 40    | 0%   | differs: the figures give 75%; 0% allows -0.5% to 0.5% (74.5 percentage points off). For 0% part would have to be 0; the figures as printed make it 75%.
            120         | 100   | 120% | differs: a part (120) cannot be more than its whole (100)
            12          | 0     | 20%  | differs: a part (12) cannot be more than its whole (0)
            0           | 0     | 20%  | differs: no proportion can be taken of zero or less
            -3          | -2    | 150% | differs: no proportion can be taken of zero or less
            """)
    void aPartIsAShareOfItsWholeAndNeverMore(String part, String whole, String printed, String sentence) {
        Share claim = new Share(
                count("part", part), count("whole", whole), PrintedFigure.of("share", NumberKind.PERCENT, printed));

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            418 | 140 | 3 keer | FACTOR | reproduced: the figures give 2.99, printed 3 keer
            420 | 140 | 3      | COUNT  | reproduced: the figures give 3, printed 3
            418 | 140 | 4 keer | FACTOR | differs: the figures give 2.99; 4 keer allows 3.5 to 4.5 (0.51 off). For 4 keer above would have to be 490 to 630, or below would have to be 93 to 119; the figures as printed make it 3 keer.
            418 | 140 | 3      | COUNT  | differs: the figures give 2.99, not 3 (0.01 off). For 3 above would have to be 420.
            418 | 0   | 3      | FACTOR | differs: no proportion can be taken of zero or less
            """)
    void aRatioIsAQuotient(String above, String below, String printed, NumberKind kind, String sentence) {
        Ratio claim = new Ratio(count("above", above), count("below", below), PrintedFigure.of("ratio", kind, printed));

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} of {1} for each {2}, printed {3}")
    @CsvSource(delimiter = '|', textBlock = """
            653 | 1.750.000 | 100000 | 37,3 | reproduced: the figures give 37.31, printed 37.3
            653 | 1.750.000 | 100000 | 31,4 | differs: the figures give 37.31; 31.4 allows 31.35 to 31.45 (5.86 off). For 31.4 count would have to be 549 to 550, or population would have to be 2,076,312 to 2,082,934; the figures as printed make it 37.3.
            653 | 0         | 100000 | 31,4 | differs: no proportion can be taken of zero or less
            """)
    void aRateIsACountForEachSoManyOfAPopulation(
            String count, String population, long per, String printed, String sentence) {
        Rate claim = new Rate(
                count("count", count),
                count("population", population),
                Fraction.of(per),
                PrintedFigure.of("rate", NumberKind.FACTOR, printed));

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4.932       | 4.932     | reproduced: the figures give 4,932, printed 4,932
            3,2 miljoen | 3.249.999 | reproduced: the figures give 3,150,000 to 3,250,000, printed 3,249,999
            4.932       | 4.392     | differs: the figures give 4,932, not 4,392 (540 off). For 4,392 one would have to be 4,392; the figures as printed make it 4,932.
            """)
    void theSameQuantityIsPrintedAlikeInTwoPlaces(String one, String other, String sentence) {
        assertThat(English.of(new Same(count("one", one), count("other", other)).check()))
                .isEqualTo(sentence);
    }

    @Test
    void eachClaimNamesItsTypeItsFiguresAndTheNumberItStates() {
        PrintedFigure a = count("a", "1");
        PrintedFigure b = count("b", "2");
        PrintedFigure p = count("p", "3");
        List<Arithmetic> claims = List.of(
                new PercentChange(a, b, p),
                new Sum(List.of(a, b), p),
                new Difference(a, b, p, Sign.SIGNED),
                new Points(a, b, p),
                new Share(a, b, p),
                new Ratio(a, b, p),
                new Rate(a, b, Fraction.ONE, p));

        assertThat(claims)
                .extracting(Claim::type)
                .containsExactly("percent_change", "sum", "difference", "points", "share", "ratio", "rate");
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.figures()).containsExactly(a, b, p);
            assertThat(claim.stated().map(English::of)).contains("3");
        });
        Same same = new Same(a, p);
        assertThat(same.type()).isEqualTo("same");
        assertThat(same.figures()).containsExactly(a, p);
        assertThat(same.stated().map(English::of)).contains("3");
    }

    @Test
    void eachResultHasTheMeasureOfItsType() {
        PrintedFigure one = count("one", "1");
        List<Arithmetic> claims = List.of(
                new Sum(List.of(one), one),
                new Difference(one, one, one, Sign.SIGNED),
                new Points(one, one, one),
                new Share(one, one, one),
                new Ratio(one, one, one),
                new Rate(one, one, Fraction.ONE, one),
                new Same(one, one));

        assertThat(claims)
                .extracting(Arithmetic::notation)
                .containsExactly(
                        Notation.QUANTITY,
                        Notation.QUANTITY,
                        Notation.POINTS,
                        Notation.PERCENT_SHARE,
                        Notation.RATIO,
                        Notation.RATIO,
                        Notation.QUANTITY);
    }
}
