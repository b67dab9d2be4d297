package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language in which commands speak. */
class LanguageOptionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reproduce --fromat json   | Onbekende opties: '--fromat', 'json'\\n  Bedoelt u --format?
            reproduce --strct         | Onbekende optie: '--strct'\\n  Bedoelt u --strict?
            reproduce --format xml    | --format moet een van text, csv, json, html, markdown, xlsx zijn, niet "xml".\\n  Zie: ndm reproduce --help
            reproduce --edition ndm-1 | --edition: geen editie "ndm-1". Schrijf een van: ndm-2025.\\n  Zie: ndm reproduce --help
            reproduce --data          | Optie '--data' moet een waarde hebben (MAP)\\n  Zie: ndm reproduce --help
            reproduce --data --strict | Optie '--data' moet een waarde hebben (MAP)\\n  Zie: ndm reproduce --help
            reproduce --strict --strict | optie '--strict' mag maar één keer worden gegeven\\n  Zie: ndm reproduce --help
            reproduce --data a --data b | optie '--data' (MAP) mag maar één keer worden gegeven\\n  Zie: ndm reproduce --help
            reproduce --strict=maybe  | Ongeldige waarde voor optie '--strict': 'maybe' is niet true of false\\n  Zie: ndm reproduce --help
            reproduce --as-of x       | --as-of moet een dag, een maand of een jaar zijn, zoals 2027-01-31, of now, niet "x".\\n  Zie: ndm reproduce --help
            explain ketamne --edition ndm-2025 | geen bevinding of verklaring "ketamne". Bedoelt u ketamine?\\n  Zie: ndm explain --help
            series a b c              | Onbekende argumenten: 'b', 'c'\\n  Zie: ndm series --help
            series --spreadsheet      | --spreadsheet gaat alleen met --format csv.\\n  Zie: ndm series --help
            diff                      | Verplicht, maar niet gegeven: 'EERDERE', 'LATERE'\\n  Zie: ndm diff --help
            diff ndm-2025 ndm-2025    | beide edities zijn ndm-2025.\\n  Zie: ndm diff --help
            diff ndm-2025 ndm-1       | LATERE: geen editie "ndm-1". Schrijf een van: ndm-2025.\\n  Zie: ndm diff --help
            chart nothing -o a.svg --edition ndm-2025 | geen grafiek "nothing". Geen van de 11 die er zijn lijkt erop; ./ndm chart somt ze op, in een notebook charts().\\n  Zie: ndm chart --help
            chart nfi-examinations -o /nowhere/a.svg | /nowhere/a.svg is niet te schrijven: die map bestaat niet.\\n  Zie: ndm chart --help
            kernel                    | zeg wat kernel moet doen: run of install.\\n  Zie: ndm kernel --help
            kernel run                | Verplicht, maar niet gegeven: '-f=BESTAND'\\n  Zie: ndm kernel run --help
            kernel install --prefix=  | --prefix moet een map noemen, niet "".\\n  Zie: ndm kernel install --help
            notebooks run --limit x   | Ongeldige waarde voor optie '--limit': 'x' is geen geheel getal\\n  Zie: ndm notebooks run --help
            notebooks run --folder /nowhere | in /nowhere zijn geen notebooks te vinden: noem de map met --folder.\\n  Zie: ndm notebooks run --help
            reproduec                 | Onbekend argument: 'reproduec'\\n  Bedoelt u ndm reproduce?
            """)
    void aMistakeIsToldInDutch(String line, String message) {
        CommandRun run = CommandRun.of((line + " --language nl").split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message.translateEscapes() + "\n");
    }

    @Test
    void faultsOfDataAreToldInDutch(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path observations = folder.resolve("observations.csv");
        String good = Files.readString(observations);
        Files.writeString(observations, good.replaceFirst("\n(\\w+),2023,16945,", "\n$1,2023,\"34.877,5x\","));

        CommandRun run = CommandRun.of("reproduce", "--language=nl", "--data", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                %s:2:36: value moet een getal zijn met een punt voor de decimalen, niet "34.877,5x".
                  Schrijf 34877 voor 34.877, en 3.4 voor 3,4.
                """.formatted(observations));
    }

    @Test
    void whatIsPipedInIsCalledInDutch() {
        InputStream in = new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8));

        assertThat(CommandRun.of(in, "repair", "-", "--language", "nl").err())
                .isEqualTo(
                        "standaardinvoer:1:2: hier wordt een lijst van clusters verwacht, maar element 0 is een getal."
                                + " Schrijf een object met id, figures en claims.\n");
    }

    @Test
    void theOptionMayStandBeforeTheCommandToo() {
        assertThat(CommandRun.of("--language", "nl", "series", "hemp").err())
                .startsWith("geen reeks \"hemp\". Bedoelt u hemp_nurseries, ");
        assertThat(CommandRun.of("--language=nl", "series", "hemp").err()).startsWith("geen reeks");
        assertThat(CommandRun.of("series", "hemp", "--language", "en").err()).startsWith("no series");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "NL", "nederlands", ""})
    void anotherLanguageIsRefused(String language) {
        CommandRun run = CommandRun.of("reproduce", "--language=" + language);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                --language must be one of en, nl, not "%s".
                  See: ndm --help
                """.formatted(language));
    }

    @Test
    void theOptionMustHaveAValueAndBeThereOnce() {
        assertThat(CommandRun.of("reproduce", "--language").err())
                .startsWith("Missing required parameter for option '--language' (LANG)\n");
        assertThat(CommandRun.of("reproduce", "--language", "nl", "--language", "en")
                        .err())
                .startsWith("option '--language' (LANG) should be specified only once\n");
    }

    /** What stands behind two hyphens is for Jupyter. */
    @Test
    void theOptionOfAnotherProgramIsNotOurs() {
        assertThat(CommandRun.of("series", "a", "--", "--language=nl").err())
                .startsWith("Unknown option: '--language=nl'\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nl-NL, geen reeks", "nl-BE, geen reeks", "en-GB, no series", "fr-FR, no series"})
    void withoutTheOptionTheEnvironmentDecides(String locale, String message) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(locale));
        try {
            assertThat(CommandRun.of("series", "hemp").err()).startsWith(message);
            assertThat(CommandRun.of("series", "hemp", "--language=en").err()).startsWith("no series");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    static List<String> commands() {
        return List.of(
                "",
                "reproduce",
                "explain",
                "series",
                "chart",
                "diff",
                "check",
                "new",
                "import",
                "repair",
                "exercise",
                "exercise score",
                "notebooks",
                "notebooks run",
                "notebooks html",
                "course",
                "course build",
                "course score",
                "lab",
                "console",
                "kernel",
                "kernel run",
                "kernel rehearse",
                "kernel install");
    }

    private static List<String> help(String command, String language) {
        String[] words = (command + " --help --language " + language).strip().split(" ");
        return CommandRun.of(words).out().lines().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsInTheLanguage(String command) {
        assertThat(help(command, "en").get(0)).startsWith(("Usage: ndm " + command).strip() + " [-h");
        assertThat(help(command, "en"))
                .anyMatch(line -> line.matches(" +--language=LANG +en, nl; default: that of the environment\\."));
        assertThat(help(command, "nl").get(0)).startsWith(("Gebruik: ndm " + command).strip() + " [-h");
        assertThat(help(command, "nl"))
                .anyMatch(line -> line.matches(" +--language=TAAL +en, nl; standaard: die van de omgeving\\."));
    }

    /** The lines of options, parameters and commands have two columns. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionParameterAndCommandIsDescribed(String command) {
        for (String language : List.of("en", "nl")) {
            assertThat(help(command, language).stream().takeWhile(line -> !line.isEmpty()))
                    .filteredOn(line -> line.matches(" {2,8}\\S.*"))
                    .isNotEmpty()
                    .allMatch(line -> line.strip().contains("  "));
        }
    }

    @Test
    void noTextOfHelpIsWithoutUse() {
        String help = commands().stream()
                .flatMap(command -> help(command, "en").stream())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");

        assertThat(Language.EN.bundle().keySet())
                .filteredOn(key -> key.startsWith("ndm.") || key.startsWith("option."))
                .allSatisfy(key -> assertThat(help)
                        .contains(Language.EN
                                .words(key)
                                .replaceAll("\\s+", " ")
                                .replaceAll("\\$\\{.*", "")
                                .strip()));
    }
}
