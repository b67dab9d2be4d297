package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    private static final long SEED = 20261129;
    private static final int CELLS = 200_000;

    private static long of(String text) {
        char[] around = ("7" + text + "7").toCharArray();
        return PlainNumber.of(around, 1, around.length - 1);
    }

    private static String spelled(long number) {
        char[] text = new char[PlainNumber.LONGEST];
        int start = PlainNumber.spell(number, text);
        return new String(text, start, text.length - start);
    }

    /** Returns what a reader of numbers finds in a cell, but for its value. */
    private static List<Object> found(String text) {
        NumberText number = new NumberText();
        number.look(Cell.of(text));
        return List.of(
                number.isNumber(),
                number.isNumber(DecimalSign.POINT),
                number.isNumber(DecimalSign.COMMA),
                number.isNumber(DecimalSign.POINT) && number.isWhole(DecimalSign.POINT),
                number.isNumber(DecimalSign.COMMA) && number.isWhole(DecimalSign.COMMA),
                number.isNumber(DecimalSign.POINT) ? number.wholeDigits(DecimalSign.POINT) : 0,
                number.isNumber(DecimalSign.COMMA) ? number.wholeDigits(DecimalSign.COMMA) : 0,
                number.isAmbiguous(),
                number.isTooLong(),
                number.isCode(),
                number.isPercent(),
                number.isMoney(),
                number.isNegative(),
                number.stars());
    }

    /** Mostly digits, with the signs that numbers have, and a letter now and then. */
    private static String random(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        int length = random.nextInt(19);
        for (int i = 0; i < length; i++) {
            int next = random.nextInt(60);
            text.append(next < 50 ? (char) ('0' + next % 10) : ".,.,. -*e%".charAt(next - 50));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "-0",
                "-0.0",
                "2019",
                "0.5",
                "0,05",
                "-12.50",
                "1.234",
                "999999999999999",
                "-99999999999999.9",
                "0.00000000000001"
            })
    void isSpelledAsItStood(String text) {
        assertThat(spelled(of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "00",
                "007",
                "01.5",
                ".5",
                "5.",
                "5,",
                "1.2.3",
                "1,2.3",
                "--1",
                "+1",
                " 1",
                "1 ",
                "1e5",
                "12%",
                "1*",
                "1000000000000000",
                "100000000000000.0",
                "0.000000000000000",
                "\u0663",
                "\u22121",
                "a"
            })
    void isNoneIfWrittenInAnotherWay(String text) {
        assertThat(of(text)).isEqualTo(PlainNumber.NONE);
    }

    @Test
    void losesNothingOfAnyCell() {
        Random random = new Random(SEED);
        Map<Integer, List<Object>> ofForms = new HashMap<>();
        int count = 0;
        for (int i = 0; i < CELLS; i++) {
            String text = random(random);
            long number = of(text);
            if (number == PlainNumber.NONE) {
                continue;
            }
            count++;
            assertThat(spelled(number)).isEqualTo(text);
            List<Object> found = found(text);
            assertThat(ofForms.computeIfAbsent(PlainNumber.form(number), form -> found))
                    .as(text)
                    .isEqualTo(found);
            double value = new BigDecimal(text.replace(',', '.')).doubleValue();
            assertThat(Math.abs(PlainNumber.nearest(number))).as(text).isEqualTo(Math.abs(value));
            assertThat(PlainNumber.nearest(number) < 0).as(text).isEqualTo(value < 0);
            assertThat(PlainNumber.isWhole(number)).as(text).isEqualTo(text.matches("-?\\d+"));
            if (PlainNumber.isWhole(number)) {
                assertThat(PlainNumber.whole(number)).as(text).isEqualTo(Long.parseLong(text));
            }
        }
        assertThat(count).isGreaterThan(CELLS / 10);
        assertThat(ofForms).hasSizeGreaterThan(100);
    }
}
