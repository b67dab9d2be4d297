package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, reading it ends, soon and without an exception. */
class AnyInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long SEED = 14;
    private static final int INPUTS = 10_000;
    private static final int LINE = 5_000_000;
    private static final int DEEP = 20_000;

    private static final List<String> POOL = List.of(
            "steeg",
            "daalde",
            "van",
            "naar",
            "tot",
            "tegen",
            "tegenover",
            "dan",
            "meer",
            "minder",
            "met",
            "een",
            "de",
            "stijging",
            "daling",
            "verdubbeld",
            "gehalveerd",
            "samen",
            "in totaal",
            "waarvan",
            "daarvan",
            "per",
            "gemiddeld",
            "ten opzichte van",
            "vorig jaar",
            "een jaar eerder",
            "nu",
            "toen",
            "in",
            "en",
            "maar",
            "het",
            "aantal",
            "aandeel",
            "leden",
            "procent",
            "%",
            "procentpunt",
            "keer",
            "zoveel",
            "miljoen",
            "euro",
            "duizend",
            "bijna",
            "ruim",
            "zo'n",
            "nog geen",
            "tussen",
            "helft",
            "kwart",
            "derde",
            "twee",
            "vijf",
            "tien",
            "op",
            "hoogste",
            "sinds",
            "artikel",
            "jaar",
            "uur",
            "mei",
            "kwartaal",
            "eerste",
            "1.234",
            "12,5",
            "2019",
            "2020",
            "0",
            "00",
            "-",
            "+",
            "-12",
            "(",
            ")",
            ",",
            ";",
            ":",
            ".",
            "!",
            "?",
            "\"",
            "'",
            "/",
            "\u20ac",
            "*",
            "\n",
            "\u00a0",
            "\u00ad",
            "1.2.3",
            "1,2,3",
            "9999999999999999999999",
            "1e9",
            "\u00bd",
            "\u221a",
            "t.o.v.",
            "ca.");

    private static final List<String> ROWS = List.of("inbraken", "Boten", "huizen", "totaal", "w.v. jeugd", "");
    private static final List<String> COLUMNS =
            List.of("2021", "2022", "2023", "aandeel", "%", "totaal", "2022 (v)", "");
    private static final List<String> CELLS =
            List.of("150", "140", "1.400", "1.200", "5%", "", "-", "3,5", "x", "12 (45%)", "-7", "0", "1.2.3");
    private static final List<String> VERBS =
            List.of("steeg", "daalde", "verdubbelde", "halveerde", "bleef", "was", "groeide");
    private static final List<String> ENDS = List.of(
            "",
            " met 5 procent",
            " met 10",
            " van 150 naar 140",
            " tot 140",
            " gelijk",
            " licht",
            " hoger dan in 2021",
            " ten opzichte van 2022",
            ", een daling van 10",
            ", waarvan 40 boten",
            " twee keer zoveel als in 2021");

    @Test
    void sentencesAboutTheRowsOfAnyTableAreRead() {
        Random random = new Random(SEED);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < INPUTS; i++) {
                String table = table(random);
                String sentence = "In " + drawn(COLUMNS, random) + " " + drawn(VERBS, random) + " het aantal "
                        + drawn(ROWS, random) + drawn(ENDS, random) + drawn(ENDS, random) + ".";
                assertThatCode(() -> Texts.checkTable(table, sentence))
                        .as("%s%s", table, sentence)
                        .doesNotThrowAnyException();
            }
        });
    }

    /** Draws a table of up to four rows with names and up to four columns with headings. */
    private static String table(Random random) {
        int columns = 1 + random.nextInt(4);
        StringBuilder table = new StringBuilder("soort");
        for (int column = 0; column < columns; column++) {
            table.append("|").append(drawn(COLUMNS, random));
        }
        int rows = 1 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            table.append("\n").append(drawn(ROWS, random));
            for (int column = 0; column < columns; column++) {
                table.append("|").append(drawn(CELLS, random));
            }
        }
        return table.append("\n").toString();
    }

    private static String drawn(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @Test
    void randomBytesAreRead() {
        Random random = new Random(SEED);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < INPUTS; i++) {
                byte[] bytes = new byte[random.nextInt(120)];
                random.nextBytes(bytes);
                Texts.check(new String(bytes, i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16));
            }
        });
    }

    @Test
    void randomWordsNumbersAndSignsAreRead() {
        Random random = new Random(SEED);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int i = 0; i < INPUTS; i++) {
                StringBuilder text = new StringBuilder();
                int words = 1 + random.nextInt(20);
                for (int word = 0; word < words; word++) {
                    text.append(POOL.get(random.nextInt(POOL.size()))).append(random.nextInt(8) == 0 ? "" : " ");
                }
                CheckedText read = Texts.check(text.toString());
                assertThat(read.numbersRead()).as(text.toString()).isNotNegative();
            }
        });
    }

    static Stream<Arguments> longLines() {
        return Stream.of(
                line("words", "De gemeente besloot daarover in het voorjaar ", LINE),
                line("one word", "a", LINE),
                line("one number", "1", LINE),
                line("spaces", " ", LINE),
                line("sentences", "Het aantal steeg van 1.234 naar 1.300, een stijging van 5 procent. ", LINE / 10),
                line("two words", "van 1 naar 2 en ", LINE / 25),
                line("numbers", "1.234 ", LINE / 20),
                line("percentages", "12,5% ", LINE / 20),
                line("hyphens", "a-", LINE / 5),
                line("abbreviations", "a.", LINE / 5),
                line("points", "1.", LINE / 5),
                line("hedges", "meer dan ", LINE / 5),
                line("open brackets", "(2019: 12 ", LINE / 40),
                line("quotation marks", "\"", LINE / 20),
                Arguments.of(Named.of("brackets", "(".repeat(DEEP) + "12" + ")".repeat(DEEP))),
                Arguments.of(Named.of("nothing", "")));
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void oneLongLineIsRead(String line) {
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Texts.check(line).claims()).isNotNull());
    }

    @Test
    void aTextWithoutPassagesHasNoNumbers() {
        assertThat(TextCheck.of(Texts.manuscript(List.of())).numbers()).isEmpty();
    }

    private static Arguments line(String name, String part, int length) {
        return Arguments.of(Named.of(name, part.repeat(length / part.length())));
    }
}
