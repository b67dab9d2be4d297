package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of each type of prediction, in the Dutch of a report; the English stands in {@link PredictionTest}. */
class SeenInDutchTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=1000 2023=2000 | change, indicator: a, from: "2022", to: "2023", direction: rise | gezien | a van 1000 (2022) naar 2000 (2023): +100,0% (met Poissonruis +85,3 tot +116,0%)
            kg 2022=~100 2023=50 | change, indicator: kg, from: "2022", to: "2023", direction: fall | niet te zeggen | kg van afgerond 100 kg (2022) naar 50 kg (2023): -66,7 tot 0,0%
            a 2022=5 2023=9 b 2022=95 2023=191 | change, indicators: [a, b], from: "2022", to: "2023", direction: rise | gezien | a en b van 5 + 95 (2022) naar 9 + 191 (2023): +100,0% (met Poissonruis +56,5 tot +156,9%)
            a 2022=120 2023-01/2023-06=61 | change, indicator: a, from: "2022", to: 2023-01/2023-06, direction: rise | gezien | a van 120 (2022) naar 61 (2023-01/2023-06): maandgemiddelde +1,7%
            a 2022=10 2023=60 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | deels gezien | verandering van a: 50, van b: 100; dat is 50,0% daarvan
            a 2022=10 2023=60 b 2022=200 2023=100 | substitution, assuming: so, assuming_nl: elk telt, indicator: a, of: b, from: "2022", to: "2023" | deels gezien | verandering van a: 50, van b: -100; dat is hoogstens 50,0% daarvan, als elk telt; voor de hele verandering zou a in 2023 op 110 moeten uitkomen
            a 2022=10 2023=60 b 2022=100 2023=100 | part, indicator: a, of: b, from: "2022", to: "2023" | niet te zeggen | b is mogelijk niet veranderd: er valt niets te verklaren
            a 2023=5 b 2022=100 2023=180 | part, indicator: a, of: b, from: "2022", to: "2023" | niet te zeggen | voor de hele verandering van 2022 op 2023 zou de verandering van a 80 moeten zijn; a 2022: niet gevonden
            kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | deels gezien | verandering van kg: -500, waarvan -161 door het aantal (a van 10 naar 8) en -339 door de omvang per stuk (100 naar 63): 67,8% van de daling (LMDI)
            kg 2022=0 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | niet te zeggen | kg is niet te ontleden: een van de cijfers is nul, of er is niets veranderd
            kg 2022=1000 2023=500 a 2022=10 2023=8 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | gezien | kg: 100 kg per stuk (2022) naar 63 kg per stuk (2023), -37,5% (a van 10 naar 8)
            kg 2022=1000 2023=500 a 2022=0 2023=8 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | niet te zeggen | kg is niet te delen: a van 0 naar 8
            kg 2022=80 2023=20 kgb 2022=20 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | gezien | de som ging van 100 naar 100 (0,0%), het aandeel van kg van 80,0% naar 20,0%
            kg 2022=0 2023=20 kgb 2022=0 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | niet te zeggen | de som is mogelijk nul
            a 2013=9 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | niet gezien | de daling van b begint in 2013, de stijging van a in 2014
            a 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | niet te zeggen | de daling van b begint in 2013, de stijging van a in 2014 of eerder, bij het begin van de reeks; a vóór 2014: niet gevonden
            a 2012=5 2014=9 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | gezien | de daling van b begint in 2013; vanaf dan ligt a voorbij de 5 van 2012
            a 2012=5 2014=4 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | gezien | de daling van b begint in 2013; 11,1% daarvan was voorbij in 2014, toen a op 4 stond, niet voorbij de 5 van 2012
            a 2015=5 2017=9 b 2014=5 2015=9 | head_start, cause: {indicator: a, direction: rise, until: "2017"}, effect: {indicator: b, direction: fall, until: "2015"} | niet te zeggen | de daling van b begint in 2015, maar is er mogelijk niet
            event 2022=1 break=2023-07-01 | timing, indicator: event, event: "2023-07-01", from: "2023", to: "2024" | gezien | het dateert van 1 juli 2023; de verandering is van 2023 op 2024
            a 2022=5399 2023=6063 | noise, indicator: a, from: "2022", to: "2023" | niet gezien | a van 5399 naar 6063: verhouding 1,123 (95%: 1,082 tot 1,165), p 5,8e-10
            a 2019=9 2020=8 2021=7 2022=6 2023=5 | trend, indicator: a, from: 2019, to: 2023, direction: fall | gezien | a 2019 tot en met 2023: Mann-Kendall S -10 van -10, exacte p 0,017
            a 2022-04/2022-12=90 2023=123 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | gezien | verandering van a: 33; de ontbrekende maanden geven daarvan alleen al 30; maandgemiddelde +2,5%
            a 2022=120 2023-01/2023-09=88 | part_year, indicator: a, from: "2022", to: 2023-01/2023-09, within: 5 | gezien | verandering van a: -32; de extra maanden geven daarvan alleen al -30; maandgemiddelde -2,2%
            a 2022=120 2023=130 | part_year, indicator: a, from: "2022", to: "2023", within: 5 | niet te zeggen | er ontbreken geen maanden: 2022 en 2023 zijn even lang
            """)
    void isSaidInDutch(String series, String prediction, String answer, String says) throws IOException {
        Evidence evidence = SmallData.of(folder, series).evidence(prediction);

        List<String> said = new ArrayList<>();
        evidence.found().forEach(found -> said.add(Language.NL.say(found)));
        evidence.missing().forEach(missing -> said.add(Language.NL.say(missing)));
        assertThat(Language.NL.say(evidence.answer())).isEqualTo(answer);
        assertThat(String.join("; ", said)).isEqualTo(says);
    }

    /** What stands in the way, and what a reader must know besides. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kg 2022=1 2023=2 | noise, indicator: kg, from: "2022", to: "2023" | een p-waarde voor cijfers in kilo: alleen aantallen gebeurtenissen hebben Poissonruis
            pct 2022=1 2023=2 | noise, indicator: pct, from: "2022", to: "2023" | een p-waarde voor cijfers in procent: alleen aantallen gebeurtenissen hebben Poissonruis
            a 2022=~100 2023=110 | noise, indicator: a, from: "2022", to: "2023" | een p-waarde voor afgeronde aantallen: afgerond 100, 110
            a 2022=3 2023-01/2023-06=2 | noise, indicator: a, from: "2022", to: 2023-01/2023-06 | een p-waarde voor perioden van 12 en 6 maanden
            a 2022=6 2023=5 | trend, indicator: a, from: 2022, to: 2023, direction: fall | een trend uit 2 cijfers: zelfs een volmaakte volgorde van minder dan 5 is niet zeldzaam
            a 2022=100 2023=200 break=2023-01-01 | change, indicator: a, from: "2022", to: "2023", direction: rise | een vergelijking zonder vermelding van de reeksbreuk van 1 januari 2023 (wet): Wet
            a 2022=100! 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise | a 2022 (100, s) kan niet de doorslag geven: bijzondere gebeurtenis
            a 2012=9 2013=8 2014=9 b 2012=8 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2014"}, effect: {indicator: b, direction: fall, until: "2015"} | het antwoord hangt aan één cijfer, a 2013 (8, s)
            a_elsewhere 2022=10 2023=60 b_elsewhere 2022=100 2023=200 | part, indicator: a_elsewhere, of: b_elsewhere, from: "2022", to: "2023" | andere reikwijdte dan de bevinding: b_elsewhere betreft there, de bevinding here
            """)
    void whatStandsInTheWayOfATestThatDecidesIsSaidInDutch(String series, String prediction, String why)
            throws IOException {
        Evidence evidence = SmallData.of(folder, series).evidence(prediction, Role.SOLE, Strength.HOOP);

        assertThat(evidence.answer()).isEqualTo(Answer.OPEN);
        assertThat(evidence.missing()).extracting(Language.NL::say).containsExactly(why);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=100 2022=120@t 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {"2022": s} | a 2022 is hier 100 (s); andere bronnen vermelden 120 (t)
            kg 2022=~1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | kg 2022 is niet precies (afgerond 1000) en wordt gebruikt zoals het is vermeld
            a 2010=9 2014=8 2015=9 b 2013=8 2014=9 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | a: niet gevonden tussen 2010 en 2014
            """)
    void whatAReaderMustKnowBesidesIsSaidInDutch(String series, String prediction, String caution) throws IOException {
        assertThat(SmallData.of(folder, series).evidence(prediction).cautions())
                .extracting(Language.NL::say)
                .containsExactly(caution);
    }
}
