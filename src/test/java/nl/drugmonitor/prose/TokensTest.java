package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.manuscript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            De incidenten stegen        | De;incidenten;stegen
            incidenten* en 1.364¹       | incidenten;en;1.364
            13 250 en 8 614             | 13 250;en;8 614
            1 2 3                       | 1;2;3
            500kg en 16-jarigen         | 500;kg;en;16-jarigen
            foto's en EMD's             | foto's;en;EMD's
            softdrugs- en harddrugs     | softdrugs-;en;harddrugs
            o.a. ca. 300 t.o.v. 280     | o.a.;ca.;300;t.o.v.;280
            12,3% (2019: 1.200)         | 12,3;%;(;2019;:;1.200;)
            """)
    void cutsATextIntoWordsNumbersAndSigns(String text, String tokens) {
        assertThat(tokens(text)).containsExactlyElementsOf(List.of(tokens.split(";")));
    }

    @Test
    void softHyphensAndSpacesOfNoWidthAreNotThere() {
        assertThat(tokens("inci\u00addenten en drugs\u200bwereld")).containsExactly("incidenten", "en", "drugswereld");
    }

    @Test
    void spacesThatBreakNoLineGroupThousands() {
        assertThat(tokens("van 1\u00a0240 naar 1\u202f250\u202f000"))
                .containsExactly("van", "1 240", "naar", "1 250 000");
    }

    @Test
    void aWordGoesOnBehindAHyphenAtTheEndOfALine() {
        assertThat(tokens("inci-\ndenten")).containsExactly("incidenten");
        assertThat(tokens("soft-\nen harddrugs")).containsExactly("soft-", "en", "harddrugs");
    }

    @Test
    void eachTokenStandsWhereItsTextIs() {
        String text = "Er waren 1\u00a0240 inci\u00addenten*.";
        assertThat(Tokens.of(text, new Span(0, text.length()), Lexicon.builtIn()))
                .extracting(token -> token.span().in(text))
                .containsExactly("Er", "waren", "1\u00a0240", "inci\u00addenten", ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er waren 12 gasten. In 2019 waren dat er 10.           | 2
            Er waren 12 gasten.In 2019 waren dat er 10.            | 2
            Dat is veel! Ja? Nee.                                  | 3
            Dhr. De Vries telde bijv. 300 gasten. Dat is veel.     | 2
            J. Jansen telde ca. 300 gasten, o.a. uit Breda.        | 1
            De N.V. Bank telde 300 gasten t.o.v. 280 in 2019.      | 1
            Er waren 1.240 gasten (2019: 1.200). Dat is 3% meer.   | 2
            """)
    void endsASentenceAtAPointThatBelongsToNoAbbreviation(String text, int sentences) {
        assertThat(Texts.sentences(text)).hasSize(sentences);
    }

    @Test
    void endsASentenceBehindAQuotationMark() {
        assertThat(Texts.sentences("'Er waren 300 gasten.' Dat zei hij.")).hasSize(2);
    }

    @Test
    void readsAcrossLineBreaksAndHiddenSigns() {
        CheckedText text = Texts.check(
                "Het aantal inci-\ndenten* steeg van 1\u00a0240\nnaar 1.364¹, een stij\u00adging\nvan 12 procent.");
        assertThat(text.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.claim().type()).isEqualTo("percent_change");
            assertThat(claim.verdict().outcome()).isEqualTo(Outcome.DIFFERS);
            assertThat(claim.sentence()).doesNotContain("\n");
        });
    }

    private static List<String> tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()), Lexicon.builtIn()).stream()
                .map(Token::text)
                .toList();
    }
}
