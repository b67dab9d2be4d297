package nl.drugmonitor.claim;

import static nl.drugmonitor.claim.NumberKind.COUNT;
import static nl.drugmonitor.claim.NumberKind.FACTOR;
import static nl.drugmonitor.claim.NumberKind.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a text prints with a hedge, as a bound, in words, as a part or as a range. */
class LooseNumbersTest {
    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, COUNT, printed);
    }

    private static Share share(String part, String whole, String printed) {
        return new Share(count("part", part), count("whole", whole), PrintedFigure.of("share", PERCENT, printed));
    }

    private static Ratio ratio(String numerator, String denominator, String printed) {
        return new Ratio(
                count("numerator", numerator),
                count("denominator", denominator),
                PrintedFigure.of("ratio", FACTOR, printed));
    }

    private static Sum sum(String terms, String total) {
        List<PrintedFigure> figures = new ArrayList<>();
        for (String term : terms.split(" \\+ ")) {
            figures.add(count("t" + figures.size(), term));
        }
        return new Sum(figures, count("total", total));
    }

    @ParameterizedTest(name = "{0} of 1.000 is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            447 | bijna 45%                       | REPRODUCED
            434 | bijna 45%                       | WORDING
            450 | bijna 45%                       | DIFFERS
            424 | bijna 45%                       | DIFFERS
            350 | bijna 40%                       | REPRODUCED
            109 | bijna 11%                       | REPRODUCED
            262 | bijna dertig procent            | REPRODUCED
            340 | bijna dertig procent            | DIFFERS
            203 | ruim 20%                        | REPRODUCED
            196 | ruim 20%                        | DIFFERS
            165 | ruim 15 procent                 | WORDING
            330 | ruim dertig procent             | REPRODUCED
            515 | iets meer dan 50%               | REPRODUCED
            523 | iets meer dan 50%               | WORDING
            499 | iets meer dan 50%               | DIFFERS
            515 | net iets meer dan 50%           | REPRODUCED
            485 | iets minder dan 50%             | REPRODUCED
            470 | iets minder dan 50%             | WORDING
            500 | net onder de 50%                | DIFFERS
            430 | iets minder dan 50%             | DIFFERS
            440 | ongeveer 40%                    | REPRODUCED
            456 | zo'n 40%                        | WORDING
            470 | zo'n 40%                        | DIFFERS
            462 | circa 45%                       | REPRODUCED
            501 | meer dan 50%                    | REPRODUCED
            999 | meer dan 50%                    | REPRODUCED
            500 | meer dan 50%                    | DIFFERS
            500 | minstens 50%                    | REPRODUCED
            499 | zeker 50%                       | DIFFERS
            120 | nog geen 15%                    | REPRODUCED
            150 | nog geen 15%                    | DIFFERS
            150 | niet meer dan 15%               | REPRODUCED
            151 | hooguit 15%                     | DIFFERS
            404 | veertig procent                 | REPRODUCED
            412 | veertig procent                 | WORDING
            430 | veertig procent                 | DIFFERS
            412 | 40%                             | DIFFERS
            62  | zes procent                     | REPRODUCED
            66  | zes procent                     | DIFFERS
            125 | 10-15%                          | REPRODUCED
            153 | tien tot vijftien procent       | REPRODUCED
            158 | tussen de 10 en 15 procent      | DIFFERS
            123 | 12,3% (95%-BI 11,0-13,8)        | REPRODUCED
            131 | 12,3% (95%-BI 11,0-13,8)        | DIFFERS
            """)
    void aPercentageIsHeldToItsWords(String part, String printed, Outcome outcome) {
        Verdict verdict = share(part, "1.000", printed).check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of 1.000 is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            262 | een kwart            | REPRODUCED
            290 | een kwart            | WORDING
            190 | een kwart            | WORDING
            320 | een kwart            | DIFFERS
            240 | bijna een kwart      | REPRODUCED
            216 | bijna een kwart      | WORDING
            250 | bijna een kwart      | DIFFERS
            186 | bijna een kwart      | DIFFERS
            249 | nog geen kwart       | REPRODUCED
            250 | nog geen kwart       | DIFFERS
            512 | de helft             | REPRODUCED
            501 | meer dan de helft    | REPRODUCED
            500 | meer dan de helft    | DIFFERS
            515 | iets meer dan de helft | REPRODUCED
            530 | iets meer dan de helft | WORDING
            310 | bijna een derde      | REPRODUCED
            650 | twee derde           | REPRODUCED
            560 | tweederde            | WORDING
            700 | ruim twee derde      | REPRODUCED
            740 | driekwart            | REPRODUCED
            205 | een vijfde           | REPRODUCED
            103 | een tiende           | REPRODUCED
            182 | een op de vijf       | REPRODUCED
            222 | 1 op de 5            | REPRODUCED
            160 | een op de vijf       | WORDING
            140 | een op de vijf       | DIFFERS
            350 | ruim een op de drie  | REPRODUCED
            330 | ruim een op de drie  | DIFFERS
            370 | vier van de tien     | REPRODUCED
            350 | vier van de tien     | WORDING
            290 | vier van de tien     | DIFFERS
            """)
    void aPartIsSoManyPercentOfAShareAndItselfAsAFactor(String part, String printed, Outcome outcome) {
        Share percent = share(part, "1.000", printed);
        Share factor =
                new Share(count("part", part), count("whole", "1.000"), PrintedFigure.of("share", FACTOR, printed));
        Ratio ratio =
                new Ratio(count("part", part), count("whole", "1.000"), PrintedFigure.of("share", PERCENT, printed));

        assertThat(percent.check().outcome()).as(English.of(percent.check())).isEqualTo(outcome);
        assertThat(factor.check().outcome()).as(English.of(factor.check())).isEqualTo(outcome);
        assertThat(ratio.check().outcome()).as(English.of(ratio.check())).isEqualTo(outcome);
        assertThat(ratio(part, "1.000", printed).check().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} against 100: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            208 | verdubbeld             | REPRODUCED
            240 | een verdubbeling       | WORDING
            260 | verdubbelde            | DIFFERS
            310 | verdrievoudigd         | REPRODUCED
            260 | bijna verdrievoudigd   | WORDING
            280 | bijna verdrievoudigd   | REPRODUCED
            300 | bijna verdrievoudigd   | DIFFERS
            215 | ruim verdubbeld        | REPRODUCED
            900 | meer dan verdubbeld    | REPRODUCED
            51  | gehalveerd             | REPRODUCED
            60  | halveerde              | WORDING
            70  | halvering              | DIFFERS
            53  | bijna gehalveerd       | REPRODUCED
            60  | bijna gehalveerd       | WORDING
            47  | bijna gehalveerd       | DIFFERS
            50  | bijna gehalveerd       | DIFFERS
            53  | net geen halvering     | REPRODUCED
            47  | ruim gehalveerd        | REPRODUCED
            40  | ruim gehalveerd        | WORDING
            53  | ruim gehalveerd        | DIFFERS
            20  | meer dan gehalveerd    | REPRODUCED
            50  | meer dan gehalveerd    | DIFFERS
            53  | meer dan een halvering | DIFFERS
            50  | minstens gehalveerd    | REPRODUCED
            51  | minstens gehalveerd    | DIFFERS
            80  | nog geen halvering     | REPRODUCED
            50  | nog geen halvering     | DIFFERS
            101 | nog geen halvering     | DIFFERS
            47  | bijna half zo veel     | REPRODUCED
            53  | meer dan half zo veel  | REPRODUCED
            47  | meer dan half zo veel  | DIFFERS
            580 | bijna verzesvoudigd    | REPRODUCED
            600 | bijna verzesvoudigd    | DIFFERS
            205 | het dubbele            | REPRODUCED
            240 | dubbel zo duur         | WORDING
            260 | ruim het dubbele       | DIFFERS
            215 | twee keer zo snel      | REPRODUCED
            260 | twee keer zo snel      | DIFFERS
            930 | negen keer             | REPRODUCED
            970 | negen keer             | DIFFERS
            320 | 3 keer zo veel         | REPRODUCED
            360 | drie keer zo vaak      | DIFFERS
            155 | anderhalf keer zo veel | REPRODUCED
            230 | twee keer meer         | REPRODUCED
            330 | twee keer meer         | REPRODUCED
            360 | twee keer meer         | DIFFERS
            140 | twee keer hoger        | DIFFERS
            250 | 2,5 keer zo groot      | REPRODUCED
            """)
    void aMultipleIsHeldToItsWords(String numerator, String printed, Outcome outcome) {
        Verdict verdict = ratio(numerator, "100", printed).check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            310 + 285                | bijna 600           | REPRODUCED
            310 + 290                | bijna 600           | DIFFERS
            310 + 230                | een kleine 600      | WORDING
            310 + 210                | net geen 600        | DIFFERS
            310 + 340                | ruim 600            | REPRODUCED
            310 + 395                | dik 600             | WORDING
            310 + 420                | dik 600             | DIFFERS
            310 + 305                | iets meer dan 600   | REPRODUCED
            310 + 330                | iets meer dan 600   | WORDING
            310 + 300                | afgerond 600        | REPRODUCED
            310 + 345                | afgerond 600        | DIFFERS
            € 24.000 + € 18.000      | € 42.000            | REPRODUCED
            € 24.000 + 18.000        | 43 duizend euro     | DIFFERS
            € 24 + -€ 34             | min 10              | REPRODUCED
            1,1 mln. euro + 400.000  | € 1,2 mln.          | DIFFERS
            1,0 mln. euro + 200.000  | € 1,2 mln.          | REPRODUCED
            310 + 335                | rond de 600         | REPRODUCED
            310 + 360                | ongeveer 600        | WORDING
            310 + 291                | meer dan 600        | REPRODUCED
            310 + 290                | meer dan 600        | DIFFERS
            310 + 289                | minder dan 600      | REPRODUCED
            1,2 miljoen euro + 300 duizend euro | 1,5 miljoen euro | REPRODUCED
            12 euro + 90 minuten     | 102                 | REPRODUCED
            1 200 tot 1 300 euro + 0 | 1 250 euro          | REPRODUCED
            <5 + 17                  | 21                  | REPRODUCED
            <5 + 17                  | 22                  | DIFFERS
            310 + 291                | >600                | REPRODUCED
            310 + 290                | >600                | DIFFERS
            310 + 290                | ≥600                | REPRODUCED
            310 + 291                | ≤ 600               | DIFFERS
            150 + 120                | 250 tot 300         | REPRODUCED
            150 + 151                | 250-300             | DIFFERS
            150 + 100                | tussen 250 en 300   | REPRODUCED
            3 + 2                    | vijf                | REPRODUCED
            3 + 3                    | vijf                | DIFFERS
            zeven + acht             | vijftien            | REPRODUCED
            100 + 25                 | honderdvijfentwintig | REPRODUCED
            ruim 600 + ruim 300      | 950                 | REPRODUCED
            ruim 600 + ruim 300      | 1.150               | DIFFERS
            1,2 tot 1,5 miljoen + 0  | 1,3 miljoen         | REPRODUCED
            30 + 13                  | bijna 45            | WORDING
            30 + 15                  | bijna 45            | REPRODUCED
            30 + 16                  | bijna 45            | DIFFERS
            """)
    void aTotalIsHeldToItsWords(String terms, String total, Outcome outcome) {
        Verdict verdict = sum(terms, total).check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} to {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            900   | 600     | een derde           | PERCENT_DECREASE | REPRODUCED
            900   | 650     | een derde           | PERCENT_DECREASE | WORDING
            900   | 400     | een derde           | PERCENT_DECREASE | DIFFERS
            900   | 1.200   | een derde           | PERCENT_DECREASE | DIFFERS
            1.000 | 1.330   | ruim dertig procent | PERCENT_INCREASE | REPRODUCED
            1.000 | 1.290   | ruim dertig procent | PERCENT_INCREASE | DIFFERS
            1.000 | 880     | meer dan 10%        | PERCENT_DECREASE | REPRODUCED
            1.000 | 910     | meer dan 10%        | PERCENT_DECREASE | DIFFERS
            1.000 | 1.120   | meer dan 10%        | PERCENT_DECREASE | DIFFERS
            1.000 | 950     | minder dan 10%      | PERCENT_DECREASE | REPRODUCED
            1.000 | 1.050   | minder dan 10%      | PERCENT_DECREASE | DIFFERS
            1.000 | 1.250   | een kwart           | PERCENT_INCREASE | REPRODUCED
            """)
    void aChangeHasItsDirectionBesideItsWords(
            String from, String to, String printed, NumberKind kind, Outcome outcome) {
        Verdict verdict = new PercentChange(
                        count("from", from), count("to", to), PrintedFigure.of("change", kind, printed))
                .check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in 50.000 people, {1} per 10.000: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            630      | ruim 120         | REPRODUCED
            590      | ruim 120         | DIFFERS
            ruim 600 | meer dan 130     | REPRODUCED
            ruim 600 | nog geen 120     | DIFFERS
            600      | ongeveer 125     | REPRODUCED
            650      | iets meer dan 120 | WORDING
            680      | iets meer dan 120 | DIFFERS
            """)
    void aRateIsHeldToItsWords(String count, String printed, Outcome outcome) {
        Verdict verdict = new Rate(
                        count("count", count),
                        count("people", "50.000"),
                        Fraction.of(10_000),
                        PrintedFigure.of("rate", FACTOR, printed))
                .check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            meer dan 600 | GREATER | 500          | REPRODUCED
            meer dan 600 | LESS    | 500          | DIFFERS
            meer dan 600 | LESS    | 700          | REPRODUCED
            nog geen 600 | GREATER | 700          | DIFFERS
            nog geen 600 | LESS    | minstens 700 | REPRODUCED
            bijna 600    | EQUAL   | 580          | REPRODUCED
            bijna 600    | EQUAL   | ruim 600     | DIFFERS
            250 tot 300  | GREATER | 240          | REPRODUCED
            250 tot 300  | LESS    | 240          | DIFFERS
            """)
    void aComparisonHoldsIfSomeValuesAllowIt(String left, Relation relation, String right, Outcome outcome) {
        Verdict verdict = new Compare(count("left", left), relation, count("right", right)).check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "the highest of {0}, 400 and 500 is {0}: {1}")
    @CsvSource({
        "meer dan 300, REPRODUCED",
        "meer dan 600, REPRODUCED",
        "nog geen 500, DIFFERS",
        "hooguit 500, REPRODUCED"
    })
    void theHighestOfOthersMayBeABound(String printed, Outcome outcome) {
        Extreme claim = new Extreme(
                count("figure", printed), Extreme.End.HIGHEST, List.of(count("a", "400"), count("b", "500")));

        assertThat(claim.check().outcome()).isEqualTo(outcome);
    }

    @Test
    void whatSomeValuesOfHedgedFiguresAllowIsReproduced() {
        PrintedFigure from = count("from", "nog geen 30 duizend");
        PrintedFigure to = count("to", "bijna 60 duizend");

        assertThat(English.of(new Ratio(to, from, PrintedFigure.of("ratio", FACTOR, "verdubbeld")).check()))
                .isEqualTo("reproduced: the figures give at least 1.8333, which allows \"verdubbeld\"");
        assertThat(English.of(new Ratio(to, from, PrintedFigure.of("ratio", FACTOR, "gehalveerd")).check()))
                .isEqualTo("differs: the figures give at least 1.8333; \"gehalveerd\" allows 0.475 to 0.525.");
        assertThat(English.of(new Ratio(to, from, PrintedFigure.of("ratio", FACTOR, "anderhalf keer zo veel")).check()))
                .isEqualTo("wording: the figures give at least 1.8333; \"anderhalf keer zo veel\" means 1.425 to 1.575"
                        + " (convention of words.csv), stretched 1.125 to 1.875.");
        assertThat(changeBetween(from, to, "verdubbeld").outcome()).isEqualTo(Outcome.REPRODUCED);
        assertThat(English.of(changeBetween(from, to, "gehalveerd")))
                .isEqualTo("differs: the change is at least +83.3333%; \"gehalveerd\" means -52.5% to -47.5%"
                        + " (convention of words.csv).");
        assertThat(changeBetween(to, from, "gehalveerd").outcome()).isEqualTo(Outcome.REPRODUCED);
    }

    private static Verdict changeBetween(PrintedFigure from, PrintedFigure to, String word) {
        return new ChangeBetween(from, to, Words.builtIn().change(word).orElseThrow(), BoundsFrom.WORDS).check();
    }

    @Test
    void boundsThatLeaveTheResultOpenAreNotGuessedAt() {
        String settled = "cannot tell: figures that say only what they lie above or below leave the result open: ";
        PrintedFigure some = count("some", "meer dan 30");
        PrintedFigure more = count("more", "meer dan 60");

        assertThat(English.of(ratio("meer dan 60", "meer dan 30", "verdubbeld").check()))
                .isEqualTo(settled + "numerator is \"meer dan 60\", denominator is \"meer dan 30\"");
        assertThat(English.of(share("minstens 30", "minstens 60", "een derde").check()))
                .isEqualTo(settled + "part is \"minstens 30\", whole is \"minstens 60\"");
        assertThat(English.of(changeBetween(some, more, "verdubbeld")))
                .isEqualTo(settled + "some is \"meer dan 30\", more is \"meer dan 60\"");
        assertThat(English.of(new Difference(some, more, count("printed", "30"), Sign.SIGNED).check()))
                .isEqualTo(settled + "some is \"meer dan 30\", more is \"meer dan 60\"");
        Verdict growth = new Growth(count("from", "100"), more, 3, PrintedFigure.of("growth", PERCENT, "5%")).check();
        assertThat(English.of(growth)).isEqualTo(settled + "more is \"meer dan 60\"");
        assertThat(growth.settle().map(English::of))
                .contains("a number with two ends in place of such a figure, as 250 tot 300 has");
        assertThat(English.of(new Attainable(PrintedFigure.of("share", PERCENT, "meer dan 50%"), count("cases", "7"))
                        .check()))
                .isEqualTo(settled + "share is \"meer dan 50%\"");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            meer dan 600 + 100 | 750 | reproduced: the figures give more than 700, which allows 750
            meer dan 600 + 100 | 650 | differs: the figures give more than 700; 650 allows 650.
            meer dan 600 + 100 | 700 | differs: the figures give more than 700; 700 allows 700.
            minstens 600 + 100 | 700 | reproduced: the figures give at least 700, which allows 700
            nog geen 600 + 100 | 650 | reproduced: the figures give 100 to 700, printed 650
            """)
    void aSumKeepsTheEndThatItsTermsLeave(String terms, String total, String sentence) {
        assertThat(English.of(sum(terms, total).check())).isEqualTo(sentence);
    }

    @Test
    void theReasonNamesTheWordItsBoundsAndWhatWasComputed() {
        assertThat(English.of(share("216", "1.000", "bijna een kwart").check()))
                .isEqualTo("wording: the figures give 21.6%; \"bijna een kwart\" means 22.5% to less than 25%"
                        + " (convention of words.csv), stretched 18.75% to less than 25%.");
        assertThat(Language.NL.say(share("216", "1.000", "bijna een kwart").check()))
                .isEqualTo("woordkeus: de cijfers geven 21,6%; \"bijna een kwart\" betekent 22,5% tot minder dan 25%"
                        + " (afspraak in words.csv), opgerekt 18,75% tot minder dan 25%.");
        assertThat(English.of(share("500", "1.000", "meer dan de helft").check()))
                .startsWith("differs: the figures give 50%; \"meer dan de helft\" allows more than 50%.");
        assertThat(English.of(share("340", "1.000", "bijna een derde").check()))
                .startsWith("differs: the figures give 34%; \"bijna een derde\" allows 30% to less than 33.3333% (");
        assertThat(English.of(sum("bijna 45 + 5", "48").check()))
                .isEqualTo("wording: the figures give 50, not 48, unless a word is stretched"
                        + " (conventions of words.csv): t0 is \"bijna 45\".");
    }

    @Test
    void whatIsTakenFromLooseWordsIsRemarkedOn() {
        assertThat(share("123", "1.000", "12,3% (95%-BI 11,0-13,8)").check().remarks())
                .extracting(English::of)
                .containsExactly("\"12,3% (95%-BI 11,0-13,8)\" is taken as its estimate, within its rounding;"
                        + " the interval beside it is not used");
        assertThat(ratio("300", "100", "twee keer meer").check().remarks())
                .extracting(English::of)
                .containsExactly(
                        "\"twee keer meer\" may mean so many times as much, or one time more;" + " either is accepted");
        assertThat(sum("30 + 15", "bijna 45").check().remarks())
                .extracting(English::of)
                .containsExactly("\"bijna 45\" is taken as 45: every digit is printed,"
                        + " so that the word can loosen nothing");
    }

    @Test
    void aTextIsQuotedAsItIsPrintedInAnyLanguage() {
        PrintedFigure figure = PrintedFigure.of("a", PERCENT, "ruim 12,5%");

        assertThat(Language.EN.say(figure)).isEqualTo("\"ruim 12,5%\"");
        assertThat(Language.NL.say(figure)).isEqualTo("\"ruim 12,5%\"");
        assertThat(figure.asPrinted()).isEqualTo("ruim 12,5%");
        assertThat(Language.EN.say(figure.bare())).isEqualTo("12.5%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een kwart", "de helft", "verdubbeld", "een op de vijf", "bijna een derde"})
    void aPartIsNoCount(String printed) {
        assertThatThrownBy(() -> PrintedFigure.count(printed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aMultipleIsAFactor() {
        assertThatThrownBy(() -> PrintedFigure.of(PERCENT, "verdubbeld"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"verdubbeld\" says how many times as much something is: its kind must be factor");
        assertThat(PrintedFigure.of(FACTOR, "verdubbeld").range())
                .isEqualTo(new Range(Fraction.of(19, 10), Fraction.of(21, 10)));
    }

    @Test
    void whatIsPrintedInPlaceOfWordsStandsInDigits() {
        assertThat(PrintedFigure.of(PERCENT, "een kwart").like(Fraction.of(434, 10)))
                .hasToString("43,4%");
        assertThat(PrintedFigure.of(FACTOR, "verdubbeld").like(Fraction.of(26, 10)))
                .hasToString("2,60");
        assertThat(PrintedFigure.of(PERCENT, "veertig procent").like(Fraction.of(434, 10)))
                .hasToString("43%");
        assertThat(PrintedFigure.count("ruim 600").like(Fraction.of(437))).hasToString("437");
        assertThat(PrintedFigure.of(NumberKind.PERCENT_DECREASE, "een derde").like(Fraction.of(-25)))
                .hasToString("25,0%");
    }

    @Test
    void everyFigureOfAClaimAboutLooseNumbersIsNamed() {
        assertThat(Stream.of(share("1", "2", "de helft"), ratio("1", "2", "gehalveerd"))
                        .map(claim -> claim.with(new Corrected(java.util.Map.of()))
                                .check()
                                .outcome()))
                .containsExactly(Outcome.REPRODUCED, Outcome.REPRODUCED);
    }
}
