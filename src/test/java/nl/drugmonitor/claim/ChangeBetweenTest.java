package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeBetweenTest {
    private static final Figures FIGURES = DataOf2025.figures();

    private static ChangeBetween claim(String from, String to, String word) {
        return new ChangeBetween(
                PrintedFigure.of("before", NumberKind.COUNT, from),
                PrintedFigure.of("after", NumberKind.COUNT, to),
                FIGURES.words().change(word).orElseThrow(),
                BoundsFrom.WORDS);
    }

    private static ChangeBetween bounded(String to, long min, long max) {
        Range bounds = new Range(Fraction.of(min), Fraction.of(max));
        return new ChangeBetween(
                PrintedFigure.of("before", NumberKind.COUNT, "100"),
                PrintedFigure.of("after", NumberKind.COUNT, to),
                new Word("wat minder", bounds, bounds),
                BoundsFrom.CLAIM);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9.359       | 9.442       | nagenoeg gelijk | reproduced: the change is +0.89%; "nagenoeg gelijk" means -2% to 2% (convention of words.csv)
            1.000       | 1.050       | lichte stijging | reproduced: the change is +5%; "lichte stijging" means 0% to 5% (convention of words.csv)
            0           | 0           | gelijk gebleven | reproduced: the change is 0%; "gelijk gebleven" means -0.5% to 0.5% (convention of words.csv)
            1.000       | 1.000       | gelijk gebleven | reproduced: the change is 0%; "gelijk gebleven" means -0.5% to 0.5% (convention of words.csv)
            610         | 905         | steeg fors      | reproduced: the change is +48.36%; "sterke stijging" means at least 20% (convention of words.csv)
            310         | 621         | meer dan verdubbeld | reproduced: the change is +100.32%; "meer dan verdubbeld" means more than 100% (convention of words.csv)
            20          | 61          | verdrievoudigd  | reproduced: the change is +205%; "verdrievoudigd" means 185% to 215% (convention of words.csv)
            3,2 miljoen | 3,1 miljoen | stabiel         | reproduced: the change is -6.15% to 0%; "stabiel" means -3% to 3% (convention of words.csv)
            """)
    void aWordHoldsWithinItsBounds(String from, String to, String word, String sentence) {
        Verdict verdict = claim(from, to, word).check();

        assertThat(English.of(verdict)).isEqualTo(sentence);
        assertThat(verdict.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.000 | 1.080 | lichte stijging    | reproduced: the change is +8%; "lichte stijging" means 0% to 5% (convention of words.csv) | a stretch: the word allows 0% to 10% at most
            1.000 | 1.100 | lichte stijging    | reproduced: the change is +10%; "lichte stijging" means 0% to 5% (convention of words.csv) | a stretch: the word allows 0% to 10% at most
            1.000 | 930   | aanzienlijk minder | reproduced: the change is -7%; "aanzienlijk minder" means -100% to -10% (convention of words.csv) | a stretch: the word allows -100% to -5% at most
            """)
    void aWordThatIsStretchedHoldsWithARemark(String from, String to, String word, String sentence, String remark) {
        Verdict verdict = claim(from, to, word).check();

        assertThat(English.of(verdict)).isEqualTo(sentence);
        assertThat(verdict.remarks()).extracting(English::of).containsExactly(remark);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9.338 | 8.160 | lichte daling    | wording: the change is -12.62%; "lichte daling" means -5% to 0% (convention of words.csv), stretched -10% to 0%.
            7.310 | 6.690 | nagenoeg gelijk  | wording: the change is -8.48%; "nagenoeg gelijk" means -2% to 2% (convention of words.csv), stretched -3% to 3%.
            7.310 | 7.900 | nagenoeg gelijk  | wording: the change is +8.07%; "nagenoeg gelijk" means -2% to 2% (convention of words.csv), stretched -3% to 3%.
            310   | 505   | verdubbeld       | wording: the change is +62.90%; "verdubbeld" means 90% to 110% (convention of words.csv), stretched 80% to 120%.
            1.800 | 1.200 | bijna gehalveerd | wording: the change is -33.33%; "bijna gehalveerd" means -50% to -45% (convention of words.csv), stretched -50% to -40%.
            400   | 510   | verdrievoudigd   | differs: the change is +27.5%; "verdrievoudigd" means 185% to 215% (convention of words.csv) and cannot be stretched to it.
            100   | 100   | lichte stijging  | wording: the figures are the same, which is no "lichte stijging"
            100   | 100   | sterke stijging  | wording: the change is 0%; "sterke stijging" means at least 20% (convention of words.csv), stretched at least 10%.
            100   | 108   | sterke stijging  | wording: the change is +8%; "sterke stijging" means at least 20% (convention of words.csv), stretched at least 10%.
            """)
    void aWordBeyondItsStretchIsAFindingOnTheWord(String from, String to, String word, String sentence) {
        assertThat(English.of(claim(from, to, word).check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.050       | 1.093      | lichte daling        | differs: the change is +4.10%: the other way than "lichte daling".
            905         | 610        | sterke stijging      | differs: the change is -32.60%: the other way than "sterke stijging".
            1.800       | 850        | bijna gehalveerd     | differs: the change is -52.78%; "bijna gehalveerd" means -50% to -45% (convention of words.csv) and cannot be stretched to it.
            310         | 651        | bijna verdubbeld     | differs: the change is +110%; "bijna verdubbeld" means 80% to 100% (convention of words.csv) and cannot be stretched to it.
            310         | 600        | ruim verdubbeld      | differs: the change is +93.55%; "ruim verdubbeld" means 100% to 150% (convention of words.csv) and cannot be stretched to it.
            310         | 600        | meer dan verdubbeld  | differs: the change is +93.55%; "meer dan verdubbeld" means more than 100% (convention of words.csv) and cannot be stretched to it.
            310         | 620        | meer dan verdubbeld  | differs: the change is +100%; "meer dan verdubbeld" means more than 100% (convention of words.csv) and cannot be stretched to it.
            0           | 12         | lichte stijging      | differs: no percentage can be taken of a base of zero or less (0)
            -5          | 12         | lichte stijging      | differs: no percentage can be taken of a base of zero or less (-5)
            """)
    void theOtherDirectionOrALimitOfTheWordPassedIsADifference(String from, String to, String word, String sentence) {
        assertThat(English.of(claim(from, to, word).check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "100 to {0}: -10% to -5%")
    @CsvSource(delimiter = '|', textBlock = """
            90  | reproduced: the change is -10%; "wat minder" means -10% to -5% (bounds of the claim)
            95  | reproduced: the change is -5%; "wat minder" means -10% to -5% (bounds of the claim)
            97  | wording: the change is -3%; "wat minder" means -10% to -5% (bounds of the claim).
            89  | wording: the change is -11%; "wat minder" means -10% to -5% (bounds of the claim).
            100 | wording: the change is 0%; "wat minder" means -10% to -5% (bounds of the claim).
            101 | differs: the change is +1%: the other way than "wat minder".
            """)
    void boundsThatStandInTheClaimAreCitedAsSuch(String to, String sentence) {
        assertThat(English.of(bounded(to, -10, -5).check())).isEqualTo(sentence);
    }

    @Test
    void aChangeThatMayBeEitherWayIsNotTheOtherWay() {
        ChangeBetween claim = new ChangeBetween(
                PrintedFigure.of("before", NumberKind.COUNT, "3,2 miljoen"),
                PrintedFigure.of("after", NumberKind.COUNT, "3,2 miljoen"),
                new Word("veel minder", bounds(-100, -50), bounds(-100, -50)),
                BoundsFrom.CLAIM);
        ChangeBetween more = new ChangeBetween(
                claim.from(), claim.to(), new Word("veel meer", bounds(50, 100), bounds(50, 100)), BoundsFrom.CLAIM);

        assertThat(claim.check().outcome()).isEqualTo(Outcome.WORDING);
        assertThat(more.check().outcome()).isEqualTo(Outcome.WORDING);
    }

    private static Range bounds(long min, long max) {
        return new Range(Fraction.of(min), Fraction.of(max));
    }

    @Test
    void aWordWithTwoEndsSaysWhatEachFigureWouldHaveToBe() {
        Verdict verdict = claim("1.000", "1.093", "lichte daling").check();

        assertThat(verdict.needs())
                .containsExactly(
                        new Need(
                                PrintedFigure.of("before", NumberKind.COUNT, "1.000"),
                                new Interval(Fraction.of(1093), Fraction.of(109_300, 95))),
                        new Need(
                                PrintedFigure.of("after", NumberKind.COUNT, "1.093"),
                                new Interval(Fraction.of(950), Fraction.of(1000))));
        assertThat(claim("1.800", "850", "bijna gehalveerd").check().needs())
                .extracting(need -> need.values().toString())
                .containsExactly("17000/11 to 1700", "900 to 990");
    }

    @Test
    void aWordWithAnOpenEndNeedsNothingThatCouldBeSaid() {
        Range upTo = Range.atMost(Fraction.of(5));

        assertThat(claim("905", "610", "sterke stijging").needs()).isEmpty();
        assertThat(new ChangeBetween(
                                PrintedFigure.of("before", NumberKind.COUNT, "10"),
                                PrintedFigure.of("after", NumberKind.COUNT, "20"),
                                new Word("hooguit", upTo, upTo),
                                BoundsFrom.CLAIM)
                        .needs())
                .isEmpty();
    }

    @Test
    void theWordIsWhatTheClaimStates() {
        ChangeBetween claim = claim("1.000", "1.050", "steeg licht");

        assertThat(claim.type()).isEqualTo("change_between");
        assertThat(claim.stated().map(English::of)).contains("lichte stijging");
        assertThat(claim.figures()).extracting(PrintedFigure::id).isEqualTo(List.of("before", "after"));
        assertThat(claim.check().result())
                .contains(new Result(Notation.PERCENT_CHANGE, Interval.of(5), Optional.empty()));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 108 | lichte stijging | true
            100 | 110 | lichte stijging | true
            100 | 111 | lichte stijging | false
            100 | 103 | lichte stijging | true
            100 | 99  | lichte stijging | false
            0   | 10  | lichte stijging | false
            """)
    void aWordCanBeStretchedUpToItsLimitAndNotFromZero(String from, String to, String word, boolean canBe) {
        assertThat(claim(from, to, word).canBeStretched(Values.PRINTED)).isEqualTo(canBe);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            100          | meer dan 125  | sterke stijging | REPRODUCED
            100          | meer dan 130  | lichte daling   | DIFFERS
            100          | meer dan 107  | lichte stijging | WORDING
            meer dan 100 | 70            | sterke daling   | REPRODUCED
            meer dan 100 | 99            | lichte stijging | DIFFERS
            minder dan 100 | 110         | sterke stijging | REPRODUCED
            100          | minder dan 70 | lichte daling   | WORDING
            minder dan 100 | 0           | sterke daling   | REPRODUCED
            0            | meer dan 10   | sterke stijging | DIFFERS
            0,0 miljoen  | 10            | sterke stijging | DIFFERS
            """)
    void aChangeFromOrToABoundIsHeldToTheWord(String from, String to, String word, Outcome outcome) {
        assertThat(claim(from, to, word).check().outcome()).isEqualTo(outcome);
    }

    /** A change from -100% upwards is any change at all. */
    @Test
    void aChangeOfWhichNothingIsKnownIsNotJudged() {
        assertThat(English.of(claim("minder dan 100", "minder dan 100", "sterke stijging")
                        .check()))
                .isEqualTo("cannot tell: figures that say only what they lie above or below leave the result open:"
                        + " before is \"minder dan 100\", after is \"minder dan 100\"");
    }
}
