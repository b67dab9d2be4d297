package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Map<String, BigDecimal> EURO = Map.of("euro", BigDecimal.ONE, "\u20ac", BigDecimal.ONE);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            16.945              | 16945
            -39%                | -39
            - 39                | -39
            1,2 miljoen         | 1200000
            zes                 | 6
            Zes procent         | 6
            tweeëntwintig keer  | 22
            honderd vijftig     | 150
            twee miljoen        | 2000000
            zes duizend         | 6000
            drie keer zo veel   | 3
            3 keer zoveel       | 3
            2,5 maal zo groot   | 5/2
            twee keer meer      | 2
            de helft            | 1/2
            helft               | 1/2
            een derde           | 1/3
            twee derde          | 2/3
            tweederde           | 2/3
            een kwart           | 1/4
            kwart               | 1/4
            driekwart           | 3/4
            drie kwart          | 3/4
            vier vijfde deel    | 4/5
            drie tienden        | 3/10
            drie achtsten       | 3/8
            een twintigste      | 1/20
            een op de vijf      | 1/5
            één op de drie      | 1/3
            1 op de 5           | 1/5
            vier van de tien    | 2/5
            negen van elke tien | 9/10
            verdubbeld          | 2
            een verdubbeling    | 2
            verdrievoudigden    | 3
            vertienvoudigd      | 10
            verdriedubbeld      | 3
            verzesvoudigde      | 6
            verzevenvoudigden   | 7
            een verachtvoudiging | 8
            vernegenvoudigd     | 9
            het dubbele         | 2
            het drievoudige     | 3
            dubbel zo veel      | 2
            dubbel zo duur      | 2
            half zo veel        | 1/2
            half zo groot       | 1/2
            gehalveerd          | 1/2
            anderhalf keer zo veel | 3/2
            anderhalf keer zo lang | 3/2
            twee keer zo snel   | 2
            drie maal zo oud    | 3
            2,5 keer zo duur    | 5/2
            1 op 8              | 1/8
            een op drie         | 1/3
            één op elke 1.000   | 1/1000
            min zes procent     | -6
            minus 24            | -24
            Min 310.500         | -310500
            min 24 tot min 9    | -33/2
            € 2.450.000         | 2450000
            -€ 24               | -24
            € -24               | -24
            min € 24            | -24
            € 250 tot 300       | 275
            € 250-€ 300         | 275
            € 1,2 tot 1,5 miljoen | 1350000
            1,2 mln. euro       | 1200000
            3 mld.              | 3000000000
            250 tot 300         | 275
            van 250 tot 300     | 275
            250-300             | 275
            tussen 250 en 300   | 275
            12,3% (95%-BI 11,0-13,8) | 123/10
            """)
    void aNumberInAnyFormHasItsValue(String text, String value) {
        Printed read = Printed.inAnyForm(text, EURO);

        assertThat(read.value()).hasToString(value);
        assertThat(read).hasToString(text);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
            250 tot 300                | 250         | 300
            10-15%                     | 10 %        | 15%
            10\u201315 procent         | 10 procent  | 15 procent
            tien tot vijftien procent  | tien procent | vijftien procent
            1,2 tot 1,5 miljoen        | 1,2 miljoen | 1,5 miljoen
            900 duizend tot 1,1 miljoen | 900 duizend | 1,1 miljoen
            tussen de 10 en 15%        | 10 %        | 15%
            """)
    void theUnitOfARangeIsThatOfBothEnds(String text, String low, String high) {
        Form.Between range = (Form.Between) Printed.inAnyForm(text, Map.of()).form();

        assertThat(range.low()).hasToString(low);
        assertThat(range.high()).hasToString(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,3% (95%-BI 11,0-13,8)",
                "12,3% (95% BI: 11,0 tot 13,8)",
                "12,3% (BI 11,0\u201313,8)",
                "12,3 procent (95%-betrouwbaarheidsinterval 11,0%-13,8%)"
            })
    void anEstimateKeepsItsInterval(String text) {
        Printed read = Printed.inAnyForm(text, Map.of());
        Form.Estimate estimate = (Form.Estimate) read.form();

        assertThat(read.roundingInterval()).hasToString("49/4 to 247/20");
        assertThat(estimate.low().value()).hasToString("11");
        assertThat(estimate.high().value()).hasToString("69/5");
        assertThat(read.with(new BigDecimal("13.2")).text()).isEqualTo(text.replace("12,3", "13,2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            foo              | "foo" is not a number, in digits or in Dutch words such as zes procent, een kwart or een op de vijf
            zes fietsen      | "zes fietsen" is no number: "fietsen" is not known here as a number, a unit or a scale word
            een vijf         | "een vijf" is no number: "vijf" is not known here as a number, a unit or a scale word
            een handvol      | "een handvol" is no number: "handvol" is not known here as a number, a unit or a scale word
            vereenvoudigd    | "vereenvoudigd" is not a number, in digits or in Dutch words such as zes procent, een kwart or een op de vijf
            € 24             | "€ 24" is no number: "€" is not known here as a number, a unit or a scale word
            -€ -24           | "-€ -24" is not a number: a digit must come first, or a sign and then a digit
            min of meer 24   | "min of meer 24" is not a number, in digits or in Dutch words such as zes procent, een kwart or een op de vijf
            1 op de 8 jongeren | "1 op de 8 jongeren" must end where its number does: write "1 op de 8"
            een kwart van de jongeren | "een kwart van de jongeren" must end where its number does: write "een kwart"
            12,3% (95%-BI 13,0-13,8) | "12,3% (95%-BI 13,0-13,8)" cannot be: an estimate lies inside its interval, and 12,3% lies outside 13,0 to 13,8; see which of the three is a misprint
            vijf op de vier  | "vijf op de vier" is no number: "op" is not known here as a number, a unit or a scale word
            drie helft       | "drie helft" is no number: "helft" is not known here as a number, a unit or a scale word
            2016-2020        | "2016-2020" may be two years: a range of such numbers needs points, as in 1.900 tot 2.000
            300 tot 250      | "300 tot 250" must run from a smaller number to a greater one, not from 300 to 250
            een kwart tot de helft | "een kwart tot de helft" is no range: on either side must stand a number, in digits or in words
            12% (95%-BI 14-11) | "12% (95%-BI 14-11)" must run from a smaller number to a greater one, not from 14 to 11
            """)
    void whatCannotBeReadIsRefused(String text, String message) {
        assertThatThrownBy(() -> Printed.inAnyForm(text, Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(message);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            12% (95%-BI 12,3-13,8)                     | 123/10  | 69/5
            12,3% (BI 10-12)                           | 10      | 12
            0,1% (95%-BI 0,1-0,3)                      | 1/10    | 3/10
            1,2 miljoen (95%-BI 1,1-1,3)               | 1100000 | 1300000
            1,2 miljoen (95%-BI 1.100.000-1.300.000)   | 1100000 | 1300000
            -3,1% (95%-BI -4,0 tot -2,2)               | -4      | -11/5
            """)
    void anEstimateThatMayLieInItsIntervalIsRead(String text, String low, String high) {
        Form.Estimate estimate =
                (Form.Estimate) Printed.inAnyForm(text, Map.of()).form();

        assertThat(estimate.low().value()).hasToString(low);
        assertThat(estimate.high().value()).hasToString(high);
    }

    @Test
    void aTextThatIsMuchTooLongIsRefusedAtOnce() {
        assertThatThrownBy(() -> Printed.inAnyForm("een ".repeat(1_000), Map.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyDigitsCanHaveAWrongDigit() {
        assertThat(Printed.inAnyForm("600", Map.of()).hasDigits()).isTrue();
        assertThat(Printed.inAnyForm("12,3% (95%-BI 11,0-13,8)", Map.of()).hasDigits())
                .isTrue();
        assertThat(Printed.inAnyForm("zes", Map.of()).hasDigits()).isFalse();
        assertThat(Printed.inAnyForm("1 op de 5", Map.of()).hasDigits()).isFalse();
        assertThat(Printed.inAnyForm("250-300", Map.of()).hasDigits()).isFalse();
    }

    @Test
    void anotherNumberKeepsTheHedgeAndTheUnit() {
        Printed printed = Printed.of("1,2 miljoen").hedged(new HedgeWord("ruim", Hedge.RUIM));

        assertThat(printed.with(new BigDecimal("1.3"))).hasToString("ruim 1,3 miljoen");
        assertThat(printed.like(Fraction.of(1_340_000))).hasToString("1,3 miljoen");
        assertThat(printed.withoutHedge()).hasToString("1,2 miljoen");
        assertThat(printed.isCutFrom(Fraction.of(1_250_000))).isFalse();
        assertThat(Printed.inAnyForm("min zes", Map.of()).isSigned()).isTrue();
        assertThat(Printed.inAnyForm("van -24 tot -9", Map.of()).isSigned()).isTrue();
        assertThat(Printed.inAnyForm("zes", Map.of()).with(new BigDecimal("7"))).hasToString("7");
    }
}
