package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.claim.NumberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Er waren 16.945 meldingen            | 16.945        | 16945       | COUNT
            Er waren 9120 meldingen              | 9120          | 9120        | COUNT
            Er waren 13 250 meldingen            | 13 250        | 13250       | COUNT
            Er waren 1 250 000 meldingen         | 1 250 000     | 1250000     | COUNT
            De dikte is 12,3 millimeter          | 12,3 millimeter | 123/10    | COUNT
            Het verlies was -24 miljoen          | -24 miljoen   | -24000000   | COUNT
            Er lag 600 kilo                      | 600 kilo      | 600         | COUNT
            Er lag 600kg                         | 600kg         | 600         | COUNT
            Er lag 12 ton                        | 12 ton        | 12000       | COUNT
            Er zijn 3 duizend leden              | 3 duizend     | 3000        | COUNT
            Er zijn 1,2 miljoen leden            | 1,2 miljoen   | 1200000     | COUNT
            Er zijn 1,2 mln leden                | 1,2 mln       | 1200000     | COUNT
            Het kost 18 miljard euro             | 18 miljard euro | 18000000000 | COUNT
            Het kost € 12 miljoen                | € 12 miljoen  | 12000000    | COUNT
            Het kost 12 euro                     | 12 euro       | 12          | COUNT
            Het saldo is -€ 12                   | -€ 12         | -12         | COUNT
            Het kost 20 à 30 euro                | 20 à 30 euro  | 25          | COUNT
            Het kost vijf miljoen euro           | vijf miljoen euro | 5000000 | COUNT
            Er kwamen vijfentwintig leden        | vijfentwintig | 25          | COUNT
            Er kwamen 20 à 30 leden              | 20 à 30       | 25          | COUNT
            Er kwamen tussen de 50 en 70 leden   | tussen de 50 en 70 | 60     | COUNT
            Het is 4 promille                    | 4 promille    | 4           | COUNT
            Dat is 12,3 procent                  | 12,3 procent  | 123/10      | PERCENT
            Dat is 12%                           | 12%           | 12          | PERCENT
            Dat is 3.7%                          | 3.7%          | 37/10       | PERCENT
            Dat is zes procent                   | zes procent   | 6           | PERCENT
            Dat is ruim dertig procent           | ruim dertig procent | 30    | PERCENT
            Dat scheelt 2 procentpunt            | 2 procentpunt | 2           | POINTS
            Dat scheelt 2,5 procentpunten        | 2,5 procentpunten | 5/2     | POINTS
            De helft van de leden kwam           | De helft      | 1/2         | PERCENT
            Een derde van de leden kwam          | Een derde     | 1/3         | PERCENT
            Twee derde van de leden kwam         | Twee derde    | 2/3         | PERCENT
            Een kwart van de leden kwam          | Een kwart     | 1/4         | PERCENT
            Driekwart van de leden kwam          | Driekwart     | 3/4         | PERCENT
            Een op de vijf leden kwam            | Een op de vijf | 1/5        | PERCENT
            Vier van de tien leden kwamen        | Vier van de tien | 2/5      | PERCENT
            Het was de helft minder              | de helft      | 1/2         | PERCENT
            Er waren drie keer zoveel leden      | drie keer zoveel | 3        | FACTOR
            Er waren twee keer zo veel leden     | twee keer zo veel | 2       | FACTOR
            Er waren 2,5 keer zoveel leden       | 2,5 keer zoveel | 5/2       | FACTOR
            """)
    void readsNumbersOfEachForm(String sentence, String text, String value, NumberKind kind) {
        Quantity number = only(sentence);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.printed().value()).hasToString(value);
        assertThat(number.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "zo'n,600",
        "zo\u2019n,600",
        "bijna,300",
        "ruim,1.200",
        "circa,600",
        "ca.,600",
        "ongeveer,600",
        "meer dan,600",
        "minder dan,600",
        "een kleine,400",
        "nog geen,30",
        "rond de,50",
        "pakweg,80",
        "minstens,20",
        "hooguit,90"
    })
    void readsTheHedgeBeforeANumber(String hedge, String digits) {
        Quantity number = only("Er waren " + hedge + " " + digits + " meldingen");
        assertThat(number.printed().hedge()).isPresent();
        assertThat(number.printed().withoutHedge().text()).isEqualTo(digits);
    }

    @Test
    void aWordThatOnlyStressesANumberLeavesItExact() {
        assertThat(only("Er waren maar liefst 65 meldingen").printed().hedge()).isEmpty();
        assertThat(only("Er waren slechts 65 meldingen").printed().hedge()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdubbeld", "gehalveerd", "verdrievoudigd", "vervijfvoudigd", "bijna verdubbeld"})
    void readsMultiplesAsWordsForTheSizeOfAChange(String word) {
        assertThat(Texts.items("Het aantal is " + word))
                .extracting(Item::content)
                .contains(new Item.SizeWord(word));
    }

    @Test
    void aScaleBehindTheSecondOfTwoNumbersIsThatOfBoth() {
        CheckedText text = Texts.check("De omzet steeg van 14,2 naar 16,9 miljard euro, een stijging van 19 procent.");
        assertThat(text.claims()).singleElement().satisfies(claim -> assertThat(
                        claim.claim().figures().get(0).printed().value())
                .hasToString("14200000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artikel 8 van de wet geldt.",
                "De artikelen 8 en 9 gelden.",
                "Volgens art. 12 lid 3 geldt dit.",
                "Op 12 mei 2019 begon het.",
                "Op 1 januari begon het.",
                "Op 3 en 4 juni begon het.",
                "Om 20.00 uur begon het.",
                "Tussen 9.00 en 17.00 uur is het open.",
                "1. Inleiding",
                "Zie pagina 14.",
                "Zie p. 12 en 13, en blz. 20.",
                "Dat staat in tabel 3, figuur 2 en bijlage 4.",
                "In 2019 begon het.",
                "Dat was in het seizoen 2016/17 en in 2017-2018.",
                "Hij was 12 jaar.",
                "De 18-jarigen en de 65-plussers kwamen.",
                "Jongeren tussen 12 en 18 jaar kwamen.",
                "Kinderen van 4 tot 12 jaar kwamen.",
                "Het duurde tien jaar, of 12 maanden.",
                "In week 14 begon het."
            })
    void digitsThatCountNothingAreNoFigures(String sentence) {
        assertThat(Texts.check(sentence).numbers()).extracting(TextNumber::text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel 020-5551234.",
                "Bel 06 12345678.",
                "Bel 0800-1234.",
                "Op 12-05-2019 begon het.",
                "Op 1 jan. 2019 begon het.",
                "Om 20:00 uur begon het.",
                "Van 9.00 tot 17.00 uur is het open.",
                "1) Inleiding",
                "Wie ouder is dan 65 betaalt minder.",
                "In '12 begon het."
            })
    void digitsWithOtherSignsBetweenThemAreNoFigures(String sentence) {
        assertThat(Texts.check(sentence).numbers()).extracting(TextNumber::text).isEmpty();
    }

    private static Quantity only(String sentence) {
        List<Quantity> numbers = Texts.items(sentence).stream()
                .filter(Item::isQuantity)
                .map(Item::quantity)
                .toList();
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }
}
