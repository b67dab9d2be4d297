package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    private static final String[] SMALL = ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"
                    + " veertien vijftien zestien zeventien achttien negentien")
            .split(" ");
    private static final String[] TENS =
            "- - twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

    /** Spells a number as a schoolbook does. */
    private static String spelled(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            String one = SMALL[number % 10];
            return number % 10 == 0
                    ? TENS[number / 10]
                    : one + (one.endsWith("e") ? "\u00ebn" : "en") + TENS[number / 10];
        }
        int power = number < 1_000 ? 100 : 1_000;
        String times = number / power == 1 ? "" : spelled(number / power);
        String rest = number % power == 0 ? "" : spelled(number % power);
        return times + (power == 100 ? "honderd" : "duizend") + rest;
    }

    @Test
    void everyNumberIsReadAsItIsSpelled() {
        Set<String> spellings = new HashSet<>();
        for (int number = 0; number < 1_000_000; number += number < 20_000 ? 1 : 97) {
            String spelling = spelled(number);
            assertThat(NumberWords.number(spelling)).as(spelling).contains(number);
            assertThat(spellings.add(spelling)).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "\u00e9\u00e9n, 1",
        "tweeentwintig, 22",
        "honderdeneen, 101",
        "honderd en twee, 102",
        "duizend en een, 1001",
        "twaalfhonderd, 1200",
        "negentienhonderdvijftig, 1950",
        "twee duizend vijf honderd, 2500",
        "honderdduizend, 100000"
    })
    void otherSpellingsAreReadToo(String words, int number) {
        assertThat(NumberWords.number(words)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "enkele",
                "tig",
                "tienhonderdduizendduizend",
                "nulhonderd",
                "tweehonderdhonderd",
                "vijfzes",
                "tientwee",
                "duizendduizend",
                "honderdduizendmiljoen",
                "en",
                "enhonderd"
            })
    void whatIsNoNumberIsNotRead(String words) {
        assertThat(NumberWords.number(words)).isEmpty();
    }

    @Test
    void noNumberWordIsReadAsTwo() {
        assertThat(Arrays.stream(SMALL).map(NumberWords::number).distinct()).hasSize(SMALL.length);
    }
}
