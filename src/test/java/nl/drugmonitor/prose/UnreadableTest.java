package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.drugmonitor.claim.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in a notation that is no Dutch one: they are numbers of the text, and nothing is read of them. */
class UnreadableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er waren 7,156 incidenten                 | 7,156                   | 7.156
            Er waren bijna 10,300 incidenten          | bijna 10,300            | 10.300
            Dat kostte € 1,234,567 aan reparaties     | € 1,234,567             | € 1.234.567
            Er lag 12,345.50 meter                    | 12,345.50 meter         | 12.345,50 meter
            Er waren tussen 7,156 en 8,000 incidenten | tussen 7,156 en 8,000   | tussen 7.156 en 8.000
            """)
    void aCommaBeforeThreeDigitsIsPerhapsEnglish(String sentence, String text, String dutch) {
        CheckedText checked = Texts.check(sentence + ".");

        assertThat(checked.notRead())
                .extracting(each -> each.number().text(), NotRead::why)
                .containsExactly(tuple(text, new ProseReason.AsInEnglish(dutch)));
        assertThat(checked.others()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2345.678", "1,2,3", "3.45.6", "een derde procent"})
    void ofAnyOtherNotationNothingIsSupposed(String number) {
        assertThat(Texts.check("Er waren " + number + " incidenten.").notRead())
                .extracting(each -> each.number().text(), NotRead::why)
                .containsExactly(tuple(number, new ProseReason.NotANumber()));
    }

    @Test
    void threeDecimalsOfAUnitOrBehindNothingAreDutch() {
        assertThat(Texts.check("Er lag 7,156 kilo, en dat is 0,123 meer.").figures())
                .extracting(Mention::text)
                .containsExactly("7,156 kilo", "0,123");
    }

    @Test
    void theyCountAmongTheNumbersInTheOrderOfTheText() {
        CheckedText text = Texts.check(
                "Er waren 12 winkels, en er waren 7,156 incidenten. Er kwamen 34 klachten, tegen 10,300 een jaar eerder.");

        assertThat(text.numbers()).extracting(TextNumber::text).containsExactly("12", "7,156", "34", "10,300");
        assertThat(text.notRead())
                .extracting(each -> each.number().text())
                .containsExactly("12", "7,156", "34", "10,300");
        assertThat(text.numbers()).extracting(TextNumber::id).doesNotHaveDuplicates();
        assertThat(text.numbersRead()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er waren 1,000 auto's in Noord, 2.000 in Zuid en 3.000 in Oost, samen 6.000.",
                "Er waren 5.000 fietsen in 2023. In 2024 waren het er 7,156. Dat is 40 procent minder dan 4.000."
            })
    void besideOneNoAlarmIsRaised(String text) {
        CheckedText checked = Texts.check(text);

        assertThat(checked.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.verdict().outcome()).isEqualTo(Outcome.CANNOT_TELL);
            assertThat(claim.doubt()).get().isInstanceOf(ProseReason.BesideUnread.class);
        });
        assertThat(checked.contradictions()).isEmpty();
    }

    @Test
    void whatHoldsBesideOneHoldsAndOtherParagraphsAreNotInDoubt() {
        assertThat(Texts.check(
                                "Het aantal leden steeg van 40 naar 50, een stijging van 25 procent, en er waren 7,156 gasten.",
                                "Het aantal gasten steeg van 40 naar 50, een stijging van 20 procent.")
                        .claims())
                .extracting(claim -> claim.verdict().outcome())
                .containsExactly(Outcome.REPRODUCED, Outcome.DIFFERS);
    }
}
