package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.consistency.TypingError.Slip;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorTest {

    private static Map<String, Slip> byText(Printed from, List<Slip> slips) {
        return slips.stream()
                .collect(Collectors.toMap(slip -> from.with(slip.number()).text(), Function.identity()));
    }

    private static Map<String, Slip> mistyped(String meant) {
        return byText(Printed.of(meant), TypingError.mistyped(Printed.of(meant)));
    }

    private static Map<String, Slip> originals(String printed) {
        return byText(Printed.of(printed), TypingError.originals(Printed.of(printed)));
    }

    /** Of 152 errors 112 replaced a digit, 15 left one out, 14 interchanged two, 11 added one: Scholtus (2009). */
    @ParameterizedTest(name = "{0} typed as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            11     | 12     | replaced digit               | 112 |  1 | 18
            11     | 1      | omitted digit                |  15 |  2 |  2
            11     | 111    | added digit                  |  11 |  3 | 30
            11     | 110    | added digit                  |  11 |  1 | 30
            11     | 211    | added digit                  |  11 |  1 | 30
            10     | 0      | omitted digit                |  15 |  1 |  2
            10     | 1      | omitted digit                |  15 |  1 |  2
            10     | 100    | added digit                  |  11 |  2 | 30
            10     | 110    | added digit                  |  11 |  2 | 30
            10     | 90     | replaced digit               | 112 |  1 | 18
            4.932  | 4.392  | interchanged adjacent digits |  14 |  1 |  3
            4.432  | 4.342  | interchanged adjacent digits |  14 |  1 |  2
            4.932  | 4.942  | replaced digit               | 112 |  1 | 36
            4.932  | 493    | omitted digit                |  15 |  1 |  4
            4.932  | 49.932 | added digit                  |  11 |  2 | 50
            0,5%   | 5,0%   | interchanged adjacent digits |  14 |  1 |  1
            0,5%   | 0,0%   | replaced digit               | 112 |  1 | 18
            0,5%   | 1,5%   | replaced digit               | 112 |  1 | 18
            0,5%   | 0,55%  | added digit                  |  11 |  2 | 40
            0,5%   | 10,5%  | added digit                  |  11 |  1 | 40
            12,30  | 12,3   | omitted digit                |  15 |  1 |  4
            """)
    void aSlipIsAsProbableAsTheWaysToMakeIt(String meant, String typed, String error, int seen, int ways, int places) {
        double probability = seen / 152.0 * ways / places;
        Slip slip = mistyped(meant).get(typed);
        Slip back = originals(typed).get(meant);

        assertThat(English.of(slip.error())).isEqualTo(error);
        assertThat(slip.probability()).isCloseTo(probability, within(1e-12));
        assertThat(English.of(back.error())).isEqualTo(error);
        assertThat(back.probability()).isCloseTo(probability, within(1e-12));
    }

    @Test
    void everySlipInASmallNumberIsFound() {
        assertThat(mistyped("7"))
                .containsOnlyKeys(texts(
                        IntStream.of(0, 1, 2, 3, 4, 5, 6, 8, 9), // replaced
                        IntStream.rangeClosed(70, 79), // added behind
                        IntStream.of(17, 27, 37, 47, 57, 67, 87, 97))); // added before; 07 is none
        assertThat(originals("7"))
                .as("the same numbers, in which one digit was left out instead of added")
                .containsOnlyKeys(mistyped("7").keySet().toArray(String[]::new));
        assertThat(mistyped("10"))
                .containsOnlyKeys(texts(
                        IntStream.of(20, 30, 40, 50, 60, 70, 80, 90), // replaced; 00 is none
                        IntStream.rangeClosed(11, 19), // replaced
                        IntStream.of(0, 1), // omitted
                        IntStream.of(110, 210, 310, 410, 510, 610, 710, 810, 910), // added before
                        IntStream.of(100, 120, 130, 140, 150, 160, 170, 180, 190), // added between
                        IntStream.rangeClosed(101, 109))); // added behind
    }

    private static String[] texts(IntStream... numbers) {
        return Stream.of(numbers)
                .flatMapToInt(Function.identity())
                .mapToObj(number -> Language.NL.number(Rounding.rounded(Fraction.of(number), 0)))
                .toArray(String[]::new);
    }

    @Test
    void equalNeighboursAreNotInterchanged() {
        assertThat(mistyped("11").values())
                .extracting(Slip::error)
                .isNotEmpty()
                .doesNotContain(TypingError.INTERCHANGED);
    }

    @Test
    void twoSlipsAreNone() {
        assertThat(originals("4.932")).doesNotContainKeys("4.932", "4.329", "5.932.000", "4.3", "3.922");
    }

    private static Stream<String> numbers() {
        return Stream.concat(
                IntStream.range(0, 130).mapToObj(Integer::toString),
                Stream.of("4.932", "4.432", "10.000", "0,50", "12,30", "-39%", "1.000,25", "1,05 miljoen"));
    }

    @Test
    void whatMayBeTypedForANumberIsWhatTheNumberMayHaveBeenMeantFor() {
        Map<String, Map<String, Slip>> back = new HashMap<>();
        numbers().forEach(meant -> mistyped(meant)
                .forEach((typed, slip) -> assertSame(
                        slip,
                        back.computeIfAbsent(typed, TypingErrorTest::originals).get(meant),
                        meant + " typed " + typed)));
        Map<String, Map<String, Slip>> forth = new HashMap<>();
        numbers().forEach(typed -> originals(typed)
                .forEach((meant, slip) -> assertSame(
                        slip,
                        forth.computeIfAbsent(meant, TypingErrorTest::mistyped).get(typed),
                        meant + " typed " + typed)));
    }

    private static void assertSame(Slip slip, Slip other, String name) {
        assertThat(other).as(name).isNotNull();
        assertThat(other.error()).as(name).isEqualTo(slip.error());
        assertThat(other.probability()).as(name).isCloseTo(slip.probability(), within(1e-12));
    }

    @Test
    void noNumberHasAZeroTooManyInFront() {
        assertThat(numbers().flatMap(number -> Stream.of(mistyped(number), originals(number))))
                .flatExtracting(Map::keySet)
                .isNotEmpty()
                .noneMatch(text -> text.matches("[-+]?0[0-9.].*"));
    }

    @Test
    void everyNumberIsReadAsItIsWritten() {
        assertThat(numbers()).allSatisfy(number -> originals(number)
                .forEach((text, slip) -> assertThat(Printed.of(text).number()).isEqualTo(slip.number())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            -39%          | -[0-9,]+%
            +4,5 procent  | \\+[0-9,]+ procent
            1,2 miljoen   | [0-9,]+ miljoen
            3 keer        | [0-9,]+ keer
            """)
    void signAndUnitWordStay(String number, String pattern) {
        Map<String, Slip> slips = new HashMap<>(mistyped(number));
        slips.putAll(originals(number));
        slips.values().removeIf(slip -> slip.number().signum() == 0); // zero has no sign

        assertThat(slips.keySet()).isNotEmpty().allMatch(text -> text.matches(pattern), pattern);
    }

    @Test
    void whatMayBeTypedIsAtMostAllThereIs() {
        assertThat(numbers()).allSatisfy(number -> assertThat(mistyped(number).values().stream()
                        .mapToDouble(Slip::probability)
                        .sum())
                .isBetween(0.5, 1 + 1e-12));
    }
}
