package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = Figures.load().words();

    @ParameterizedTest(name = "{0}: {1}, stretched {2}")
    @CsvSource(delimiter = '|', textBlock = """
        lichte daling   | -5% to 0%       | -10% to 0%
        lichte stijging | 0% to 5%        | 0% to 10%
        gelijk gebleven | -0.5% to 0.5%   | -2% to 2%
        sterke stijging | at least 20%    | at least 10%
        sterke daling   | -100% to -20%   | -100% to -10%
        verdubbeld      | 90% to 110%     | 80% to 120%
        gehalveerd      | -52.5% to -47.5% | -55% to -45%
        bijna gehalveerd | -50% to -45%   | -50% to -40%
        ruim gehalveerd | -55% to -50%    | -60% to -50%
        meer dan gehalveerd | -100% to less than -50% | -100% to less than -50%
        bijna verdrievoudigd | 170% to 200% | 155% to 200%
        ruim verdrievoudigd | 200% to 250% | 200% to 270%
        meer dan vertienvoudigd | more than 900% | more than 900%
        vernegenvoudigd | 755% to 845%    | 710% to 890%
        """)
    void aWordStandsForPercentagesAndMayBeStretched(String word, String bounds, String stretch) {
        Word found = words.change(word).orElseThrow();
        assertThat(found.word()).isEqualTo(word);
        assertThat(English.of(found.meaning())).isEqualTo(bounds);
        assertThat(English.of(found.stretched())).isEqualTo(stretch);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "licht gedaald, lichte daling",
        "daalde licht, lichte daling",
        "fors gestegen, sterke stijging",
        "verdubbelde, verdubbeld",
        "verdriedubbeld, verdrievoudigd",
        "halveerde ruim, ruim gehalveerd",
        "meer dan een halvering, meer dan gehalveerd",
        "verdubbelden meer dan, meer dan verdubbeld",
        "verzesvoudigde bijna, bijna verzesvoudigd",
        "nauwelijks veranderd, nagenoeg gelijk",
        "bleven gelijk, gelijk gebleven"
    })
    void otherSpellingsStandForTheSame(String spelling, String word) {
        assertThat(words.change(spelling)).isEqualTo(words.change(word));
        assertThat(words.contains(spelling)).isTrue();
        assertThat(words.hedge(spelling)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "bijna, BIJNA",
        "een kleine, BIJNA",
        "ruim, RUIM",
        "dik, RUIM",
        "iets meer dan, IETS_MEER_DAN",
        "net iets meer dan, IETS_MEER_DAN",
        "net boven de, IETS_MEER_DAN",
        "iets minder dan, IETS_MINDER_DAN",
        "net onder de, IETS_MINDER_DAN",
        "meer dan, MEER_DAN",
        "nog geen, MINDER_DAN",
        "ten minste, MINSTENS",
        "niet meer dan, HOOGUIT",
        "ongeveer, ONGEVEER",
        "circa, ONGEVEER",
        "zo'n, ONGEVEER",
        "afgerond, AFGEROND"
    })
    void aHedgeHasItsOwnRule(String word, Hedge meaning) {
        assertThat(words.hedge(word)).contains(meaning);
        assertThat(words.contains(word)).isTrue();
        assertThat(words.change(word)).isEmpty();
    }

    @Test
    void aWordThatIsNotInTheTableStandsForNothing() {
        assertThat(words.change("gigantisch")).isEmpty();
        assertThat(words.hedge("gigantisch")).isEmpty();
        assertThat(words.contains("gigantisch")).isFalse();
    }

    @Test
    void theListsNameEveryWord() {
        assertThat(words.hedgeWords()).startsWith("bijna", "een kleine", "net geen", "krap", "ruim");
        assertThat(words.hedgeWords()).allMatch(word -> words.hedge(word).isPresent());
        assertThat(words.changeWords()).startsWith("gelijk gebleven", "gelijkgebleven", "bleef gelijk");
        assertThat(words.changeWords()).allMatch(word -> words.change(word).isPresent());
    }

    @ParameterizedTest(name = "{0} to {1} meets {2} to {3}: {4}")
    @CsvSource({
        "-5, 0, -7, -6, false",
        "-5, 0, -7, -5, true",
        "-5, 0, -3, -2, true",
        "-5, 0, 0, 4, true",
        "-5, 0, 1, 4, false",
        "20, open, 19, 20, true",
        "20, open, 18, 19, false",
        "20, open, 99, 999, true",
        "open, 0, -9, -1, true",
        "open, 0, 1, 2, false",
        "open, open, 1, 2, true"
    })
    void bothEndsBelongToTheBoundsAndASideMayBeOpen(String min, String max, long low, long high, boolean meets) {
        assertThat(bounds(min, max).meets(new Interval(Fraction.of(low), Fraction.of(high))))
                .isEqualTo(meets);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
    @CsvSource({
        "0, 5, 1, 0% to 5%",
        "20, open, 1, at least 20%",
        "-5, 0, -1, -5% to 0%",
        "open, -20, -1, at most -20%",
        "-2, 2, 0, -2% to 2%",
        "-2, open, 0, at least -2%",
        "open, 2, 0, at most 2%"
    })
    void boundsSayInWhichDirectionTheWordPoints(String min, String max, int direction, String text) {
        Word word = new Word("w", bounds(min, max), bounds(min, max));

        assertThat(word.direction()).isEqualTo(direction);
        assertThat(English.of(word.meaning())).isEqualTo(text);
    }

    private static Range bounds(String min, String max) {
        return new Range(bound(min), bound(max));
    }

    private static Fraction bound(String percent) {
        return percent.equals("open") ? null : Fraction.of(Long.parseLong(percent));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ruim 400", "ruim\u00a0400", "ruim\u202f400"})
    void aHedgeMayHaveASpaceBehindItThatBreaksNoLine(String text) {
        assertThat(words.printed(text).text()).isEqualTo("ruim 400");
        assertThat(words.printed(text).hedge()).map(HedgeWord::meaning).contains(Hedge.RUIM);
    }
}
