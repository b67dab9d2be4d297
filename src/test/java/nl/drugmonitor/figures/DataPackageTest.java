package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data folder is what datapackage.json says it is, and a folder that is not is found out. */
class DataPackageTest {
    private final DataCopy data;

    DataPackageTest(@TempDir Path folder) {
        data = DataCopy.in(folder);
    }

    @Test
    void theDataAreAsDescribed() {
        assertThat(DataPackage.problems(DataCopy.original())).isEmpty();
    }

    @Test
    void theDescriptionKnowsTheSameKindsOfUnitAndOfBreakAsTheProgram() {
        String text = data.text("datapackage.json");
        assertThat(text)
                .contains(Stream.of(Unit.Kind.values())
                        .map(Unit.Kind::dataName)
                        .collect(Collectors.joining("\", \"", "\"enum\": [\"", "\"]")));
        assertThat(text).contains("\"enum\": [\"" + String.join("\", \"", SeriesBreak.KINDS) + "\"]");
    }

    @Test
    void aFileThatIsGoneIsFound() {
        data.delete("ndm/2025/claims.yaml");
        assertFound("ndm/2025/claims.yaml is described but not there");
    }

    @Test
    void aFileThatNobodyDescribedIsFound() {
        data.write("ndm/2025/extra.csv", "a\n");
        assertFound("ndm/2025/extra.csv is there but not described");
    }

    @Test
    void aHeaderInAnotherOrderIsFound() {
        data.write("breaks.csv", data.text("breaks.csv").replaceFirst("note_nl,note_en", "note_en,note_nl"));
        assertFound("breaks.csv: header [indicator, date, kind, note_en, note_nl, announced] is not "
                + "[indicator, date, kind, note_nl, note_en, announced]");
    }

    @ParameterizedTest(name = "{0}, {1}[{2}] now {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        observations.csv | cocaine_customs_ports,2024,34877,34.877, | kg      | gram      | [unit] [gram] is not in units
        observations.csv | cocaine_customs_ports,2024,34877,34.877,kg, | A    | ''        | status "" is required
        observations.csv | cocaine_customs_ports,2024,              | 34877   | veel      | value "veel" is no number
        observations.csv | cocaine_customs_ports,2024,34877,34.877,kg, | A    | voorlopig | status "voorlopig" does not match [A-Z]( [A-Z])*
        observations.csv | cocaine_customs_ports,2024,34877,34.877,kg,A,, | ndm-2025-factsheet | s999 | [source] [s999] is not in sources
        breaks.csv       | marihuana_customs,              | 2024-01-01 | voorjaar  | date "voorjaar" is no date
        breaks.csv       | marihuana_customs,2024-01-01,   | definition | defintion | kind "defintion" is none of [definition, law, method, coverage, source]
        breaks.csv       | ''                 | marihuana_customs,2024 | cannabis,2024 | [indicator] [cannabis] is not in indicators
        """)
    void aCellThatBreaksItsRuleIsFound(String file, String before, String cell, String other, String problem) {
        assertFound(line(data.replace(file, before, cell, other)) + ": " + problem);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "34.877",
                "1685",
                "13 250",
                "13\u00a0250",
                "12,3%",
                "-24",
                "min 24",
                "\u20ac 42.000",
                "-\u20ac 24",
                "1,2 mln. euro",
                "<5",
                "\u22644",
                "1-4",
                "1 t/m 4",
                "1 tot en met 4",
                "x",
                "*",
                ".",
                ".."
            })
    void whatTheManualSaysASourceMayPrintIsAllowed(String printed) {
        data.replace("observations.csv", "cocaine_customs_ports,2024,34877,", "34.877", "\"" + printed + "\"");
        assertFound();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"13 25", "1.23", "veel", "-"})
    void aNumberThatIsNoneIsFound(String printed) {
        String place = data.replace("observations.csv", "cocaine_customs_ports,2024,34877,", "34.877", printed);
        assertThat(DataPackage.problems(data.folder()))
                .singleElement()
                .asString()
                .startsWith(line(place) + ": printed \"" + printed + "\" does not match ");
    }

    @Test
    void aVintageMayBeEmptyButNotWrong() {
        String before = "cocaine_customs_ports,2024,34877,34.877,kg,A,,ndm-2025-factsheet,";
        String place = data.replace("observations.csv", before, "2026-01", "januari");
        assertFound(line(place) + ": vintage \"januari\" does not match "
                + "(\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
        data.replace("observations.csv", before, "januari", "");
        assertFound();
    }

    @Test
    void aKeyThatIsThereTwiceIsFound() {
        String row = "cocaine_customs_ports,2024,1,1,kg,A,,ndm-2025-factsheet,2026-01,,";
        assertFound(line(data.add("observations.csv", row))
                + ": [indicator, period, source, vintage] [cocaine_customs_ports, 2024, ndm-2025-factsheet, 2026-01] "
                + "is there twice");
    }

    @Test
    void aNameThatIsThereTwiceIsFound() {
        String line = line(data.add("sources.csv", "s001,Title,Publisher,,,2026-11-24,facts only"));
        assertFound(line + ": [source] [s001] is there twice", line + ": [source] [s001] is there twice");
    }

    private static String line(String place) {
        return place.substring("data/".length(), place.lastIndexOf(':'));
    }

    private void assertFound(String... problems) {
        assertThat(DataPackage.problems(data.folder())).isEqualTo(List.of(problems));
    }
}
