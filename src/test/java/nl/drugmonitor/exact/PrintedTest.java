package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        0           | 0
        7           | 7
        895         | 895
        16.945      | 16945
        1.234.567   | 1234567
        1230        | 1230
        007         | 7
        0,5         | 1/2
        12,3        | 123/10
        39,0        | 39
        1.234,56    | 30864/25
        """)
    void aPointPartsThousandsAndACommaStartsTheDecimals(String text, String value) {
        assertThat(Printed.of(text).value()).hasToString(value);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "1.23.456",
                "1.2345",
                "1234.567",
                "1.234.56",
                "20.5",
                "20.5%",
                "0.123",
                "012.345",
                "1.2 miljoen",
                "1.",
                ".5",
                "1..234",
                "1,",
                ",5",
                "1,2,3",
                "1,234.5",
                "1,,2",
                "1,.2",
                "1.234,",
                ",",
                "."
            })
    void anotherNotationIsRefusedAndNotGuessed(String text) {
        assertThatThrownBy(() -> Printed.of(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"" + text + "\" is no Dutch number: a point parts groups of three digits and needs "
                        + "three digits after it, a comma starts the decimals");
    }

    @ParameterizedTest(name = "{0} without its sign is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        +20 procent | 20 procent | 20
        -2,5%       | 2,5%       | 5/2
        \u2212 39   | 39         | 39
        -13 250     | 13 250     | 13250
        20 procent  | 20 procent | 20
        """)
    void aNumberBehindAWordForItsDirectionHasNoSign(String text, String size, String value) {
        assertThat(Printed.of(text).withoutSign()).hasToString(size);
        assertThat(Printed.of(text).withoutSign().value()).hasToString(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        13 250          | 13250     | 13.250
        13\u00a0250     | 13250     | 13.250
        13\u202f250     | 13250     | 13.250
        1 234 567       | 1234567   | 1.234.567
        13 250,5        | 26501/2   | 13.250,5
        -13 250         | -13250    | -13.250
        8 100 kilo      | 8100      | 8.100
        1 200 miljoen   | 1200000000 | 1.200.000.000
        """)
    void aSpaceMayPartThousands(String text, String value, String withPoints) {
        Printed printed = Printed.of(text);
        assertThat(printed.value())
                .hasToString(value)
                .isEqualTo(Printed.of(withPoints).value());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "13 25",
                "2019 52",
                "2019 520",
                "13 2500",
                "1 23 456",
                "1.234 567",
                "1 234.567",
                "012 345",
                "13,2 50",
                "12 3%"
            })
    void twoNumbersAreNeverOne(String text) {
        assertThatThrownBy(() -> Printed.of(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "\"" + text + "\" is no Dutch number: spaces separate groups of three digits, as in 13 250");
    }

    @Test
    void aNumberWithSpacesIsSaidInEachNotationAndMendedInItsOwn() {
        Printed printed = Printed.of("13\u202f250");
        assertThat(Language.NL.say(printed)).isEqualTo("13 250");
        assertThat(Language.EN.say(printed)).isEqualTo("13,250");
        assertThat(printed.like(Fraction.of(1234567))).hasToString("1 234 567");
        assertThat(Printed.of("13.250").like(Fraction.of(1234567))).hasToString("1.234.567");
    }

    @Test
    void aUnitThatIsKnownHasWordsOfItsOwn() {
        Map<String, BigDecimal> euro = Map.of("euro", BigDecimal.ONE, "ton", BigDecimal.valueOf(100_000));
        assertThat(Printed.of("1,2 ton", euro).value()).isEqualTo(Fraction.of(120_000));
        assertThat(Printed.of("1,2 mln euro", euro).value()).isEqualTo(Fraction.of(1_200_000));
        assertThat(Printed.of("1,2 ton").value()).isEqualTo(Fraction.of(1_200));
        assertThatThrownBy(() -> Printed.of("1,2 kilo", euro))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "\"1,2 kilo\" is no number: \"kilo\" is not known here as a number, a unit or a scale word");
    }

    @ParameterizedTest(name = "{0} in English: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        € 2.450.000   | € 2,450,000
        -€ 24,50      | -€ 24.50
        min 310.500   | -310,500
        € 1,2 mln.    | € 1,2 mln.
        """)
    void aNumberWithACurrencySignHasTheNotationOfTheLanguage(String text, String english) {
        Printed printed = Printed.of(text, Map.of("\u20ac", BigDecimal.ONE));

        assertThat(Language.EN.say(printed)).isEqualTo(english);
        assertThat(Language.EN.say(new Printed.Quoted(text))).isEqualTo(english);
        assertThat(Language.NL.say(printed)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        € 42.000  | 41000   | € 41.000
        -€ 24     | -26     | -€ 26
        -€ 24     | 26      | +€ 26
        € -24     | -26     | -€ 26
        €\u00a01,2 mln. | 1.3 | € 1,3 mln.
        min 24    | -26     | -26
        - 39      | -40     | -40
        """)
    void anotherNumberKeepsTheCurrencySign(String text, BigDecimal other, String printed) {
        assertThat(Printed.of(text, Map.of("\u20ac", BigDecimal.ONE)).with(other))
                .hasToString(printed);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "   ", "-", "+", "%", "--5", "+-5", "enkele", "NaN", "Infinity", "½", "٣", "–39"})
    void aTextWithoutDigitsAtItsStartIsNoNumber(String text) {
        assertThatThrownBy(() -> Printed.of(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"" + text + "\" is not a number: a digit must come first, or a sign and then a digit");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5 euro, euro", "1e3, e3", "5-, -", "12%%, %%", "39 procent van, van", "2 Miljoentje, miljoentje"})
    void aWordThatIsNoUnitIsRefused(String text, String word) {
        assertThatThrownBy(() -> Printed.of(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"" + text + "\" is no number: \"" + word
                        + "\" is not known here as a number, a unit or a scale word");
    }

    @ParameterizedTest(name = "{0}: {1}, signed {2}")
    @CsvSource(delimiter = '|', textBlock = """
        39       | 39    | false
        +39      | 39    | true
        -39      | -39   | true
        \u221239 | -39   | true
        - 39     | -39   | true
        -4.932   | -4932 | true
        -0,5%    | -1/2  | true
        min 24   | -24   | true
        minus 24 | -24   | true
        """)
    void aSignMayStandBeforeIt(String text, String value, boolean signed) {
        Printed printed = Printed.of(text);
        assertThat(printed.value()).hasToString(value);
        assertThat(printed.isSigned()).isEqualTo(signed);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "12%",
                "12 %",
                "12\u00a0%",
                "12 procent",
                "12 percent",
                "12 procentpunt",
                "12 procentpunten",
                "12 kilo",
                "12 kilogram",
                "12 kg",
                "12 keer",
                "12 maal",
                "12 Procent",
                "  12  ",
                "12 procent\u00a0"
            })
    void aUnitWordMayStandBehindItAndLeavesTheNumberAsItIs(String text) {
        Printed printed = Printed.of(text);
        assertThat(printed.value()).isEqualTo(Fraction.of(12));
        assertThat(printed.factor()).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0} is {1}, give or take half of {2}")
    @CsvSource(delimiter = '|', textBlock = """
        3 duizend           | 3000          | 1000
        8,1 ton             | 8100          | 100
        1,2 miljoen         | 1200000       | 100000
        1,25 mln            | 1250000       | 10000
        2 miljard           | 2000000000    | 1000000000
        -3,05 mld           | -3050000000   | 10000000
        1.200 miljoen       | 1200000000    | 1000000
        3 miljoen kilo      | 3000000       | 1000000
        3 duizend miljoen   | 3000000000    | 1000000000
        """)
    void aScaleWordMultipliesTheNumberAndItsLastDigit(String text, String value, String unit) {
        Printed printed = Printed.of(text);
        assertThat(printed.value()).hasToString(value);
        assertThat(printed.unit()).hasToString(unit);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        -39         | -79/2 to -77/2
        39%         | 77/2 to 79/2
        39,0%       | 779/20 to 781/20
        12,34       | 2467/200 to 2469/200
        0           | -1/2 to 1/2
        600         | 1199/2 to 1201/2
        1,2 miljoen | 1150000 to 1250000
        """)
    void theRoundingIntervalIsHalfAUnitOfTheLastPrintedDigitToEitherSide(String text, String interval) {
        assertThat(Printed.of(text).roundingInterval()).hasToString(interval);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        16.945      | 16945
        600         | 600
        -39         | -39
        12,3        | 49/4 to 247/20
        39,0        | 779/20 to 781/20
        1,2 miljoen | 1150000 to 1250000
        2 miljoen   | 1500000 to 2500000
        """)
    void aCountIsExactWhenEveryDigitIsPrinted(String text, String interval) {
        Printed printed = Printed.of(text);
        assertThat(printed.countInterval()).hasToString(interval);
        assertThat(printed.isWholeCount()).isEqualTo(!interval.contains(" to "));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({"115.000, 1000, 114500 to 115500", "60.000, 5000, 57500 to 62500", "-40, 10, -45 to -35"})
    void aCountThatIsRoundedToAStepIsHalfAStepWideToEitherSide(String text, long step, String interval) {
        assertThat(Printed.of(text).stepInterval(Fraction.of(step))).hasToString(interval);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        56.858      | 1
        600         | 100
        60.000      | 10000
        2.305       | 1
        12,50       | 1/10
        10,0        | 10
        0           | 1
        0,0         | 1/10
        1,20 mln    | 100000
        60 ton      | 10000
        """)
    void theSignificantUnitIsThatOfTheLastDigitThatIsNotZero(String text, String unit) {
        assertThat(Printed.of(text).significantUnit()).hasToString(unit);
    }

    @ParameterizedTest(name = "{1} in the place of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        4.932       | 4392        | 4.392
        895         | 1230        | 1.230
        39%         | -55600/1789 | -31%
        -39%        | -55600/1789 | -31%
        +15%        | 64360/3389  | +19%
        -39%        | 64360/3389  | +19%
        +15%        | -55600/1789 | -31%
        + 15%       | 64360/3389  | +19%
        -5%         | 1/5         | 0%
        +5%         | 0           | 0%
        12,6%       | -1100/161   | -6,8%
        12,0        | 0           | 0,0
        1,2 miljoen | 1355000     | 1,4 miljoen
        12 procent  | 25/2        | 13 procent
        """)
    void anotherValueIsPrintedTheSameWay(String text, String value, String like) {
        Printed printed = Printed.of(text).like(FractionTest.fraction(value));
        assertThat(printed).hasToString(like);
        assertThat(printed.value()).isEqualTo(Printed.of(like).value());
    }

    @ParameterizedTest(name = "{1} cut to {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        15%         | 15,96% | true
        16%         | 15,96% | false
        -38%        | -38,6% | true
        -39%        | -38,6% | false
        15%         | 15%    | true
        12,3        | 12,39  | true
        1,2 miljoen | 1,29 miljoen | true
        1,3 miljoen | 1,29 miljoen | false
        """)
    void aNumberMayBeCutOffInsteadOfRounded(String text, String exact, boolean cut) {
        assertThat(Printed.of(text).isCutFrom(Printed.of(exact).value())).isEqualTo(cut);
    }

    @Test
    void aNumberMayHaveAnyNumberOfDigits() {
        Printed nines = Printed.of("9".repeat(400));
        assertThat(nines.countInterval().plus(Interval.of(1)))
                .isEqualTo(Printed.of("1" + "0".repeat(400)).countInterval());
    }

    @Test
    void theTextIsKeptAsPrinted() {
        assertThat(Printed.of(" +12,30 procent ")).hasToString("+12,30 procent");
        assertThat(Printed.of("39").number()).isEqualTo(new BigDecimal("39"));
        assertThat(Printed.of("39,0").number()).isEqualTo(new BigDecimal("39.0"));
    }

    @Test
    void theSameTextIsTheSameNumber() {
        assertThat(Printed.of("39")).isEqualTo(Printed.of(" 39 ")).hasSameHashCodeAs(Printed.of(" 39 "));
        assertThat(Printed.of("39")).isNotEqualTo(Printed.of("39,0")).isNotEqualTo("39");
        assertThat(Printed.of("39")).doesNotHaveSameHashCodeAs(Printed.of("93"));
    }
}
