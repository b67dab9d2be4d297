package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.drugmonitor.edition.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCommandTest {
    @TempDir
    Path folder;

    @Test
    void listsTheCharts() {
        CommandRun list = CommandRun.of2025("chart", "--list");
        assertThat(list.out())
                .startsWith("nfi-examinations\n    More NFI examinations for drugs in traffic\n"
                        + "    Meer NFI-onderzoeken naar drugs in het verkeer\ncbr-examinations-and-emd\n");
        assertThat(CommandRun.of2025("chart", "--language", "nl").out())
                .startsWith("nfi-examinations\n    Meer NFI-onderzoeken naar drugs in het verkeer\n    More NFI ");
        assertThat(CommandRun.of2025("chart").out()).isEqualTo(list.out());
    }

    @Test
    void printsAChartAsText() {
        assertThat(CommandRun.of2025("chart", "nfi-examinations").out()).isEqualTo("""
                More NFI examinations for drugs in traffic
                NFI examinations of drivers who may have been under the influence of drugs, Netherlands: from 16,945† in 2023
                  to 20,163 in 2024 (+19%)

                NFI examinations
                  2023  16,945†  ███████████████████████████████  contradicted
                  2024   20,163  ████████████████████████████████████

                † 16,945 (2023) contradicts the printed 15%.
                Source: Factsheet Nationale Drug Monitor 2025.

                Explanation:
                † NFI examinations 2023: 16,945 contradicts the printed 15%; perhaps 19% is meant, perhaps 15% is of another
                  base (17,458 to 17,609).
                """);
    }

    @Test
    void printsAChartInDutch() {
        assertThat(CommandRun.of2025("chart", "nfi-examinations", "--language", "nl")
                        .out())
                .isEqualTo("""
                Meer NFI-onderzoeken naar drugs in het verkeer
                Onderzoeken door het NFI wegens mogelijk rijden onder invloed van drugs, Nederland: van 16.945† in 2023 naar
                  20.163 in 2024 (+19%)

                NFI-onderzoeken
                  2023  16.945†  ███████████████████████████████  in tegenspraak
                  2024   20.163  ████████████████████████████████████

                † 16.945 (2023) is in tegenspraak met de vermelde 15%.
                Bron: Factsheet Nationale Drug Monitor 2025.

                Toelichting:
                † NFI-onderzoeken 2023: 16.945 is in tegenspraak met de vermelde 15%; misschien is 19% bedoeld, misschien
                  hoort 15% bij een andere basis (17.458 tot en met 17.609).
                """);
    }

    @ParameterizedTest
    @CsvSource({"svg,<svg", "html,<!DOCTYPE html>", "png,PNG", "PNG,PNG"})
    void writesAFileByItsSuffix(String suffix, String start) throws IOException {
        Path file = folder.resolve("één grafiek." + suffix);

        CommandRun run = CommandRun.of2025("chart", "nfi-examinations", "-o", file.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(start);
    }

    @Test
    void withoutAnyValueEachChartSaysWhatIsMissing() throws IOException {
        DataFolder.copyTo(folder);
        Path observations = folder.resolve("observations.csv");
        Files.writeString(observations, Files.readAllLines(observations).get(0) + "\n");

        CommandRun list = CommandRun.of("chart", "--data", folder.toString());
        assertThat(list.status()).isZero();
        assertThat(list.out())
                .contains("chart \"hemp-nurseries\" must have at least two years, but hemp_nurseries has no value from"
                        + " 2014. Add rows to observations.csv");
        CommandRun one = CommandRun.of("chart", "hemp-nurseries", "--data", folder.toString());
        assertThat(one.status()).isEqualTo(2);
        assertThat(one.err())
                .isEqualTo(folder.resolve("ndm/2025/charts.yaml") + ":" + lineOf("- id: hemp-nurseries")
                        + ":5: chart \"hemp-nurseries\" must have at least two years,"
                        + " but hemp_nurseries has no value from 2014.\n"
                        + "  Add rows to observations.csv, or choose another indicator or an earlier year.\n");
    }

    @Test
    void aPageNeedsNoNetwork() throws IOException {
        Path file = folder.resolve("page.html");
        CommandRun.of2025("chart", "nfi-examinations", "-o", file.toString());
        assertThat(Files.readString(file)).doesNotContain("src=\"http").doesNotContain("cdn.plot.ly");
    }

    @Test
    void anUnknownChartIsRefusedWithNearNames() {
        assertRefused("no chart \"hemp-nursery\". Did you mean hemp-nurseries?", "hemp-nursery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.pdf", "svg", "chart.", "svg.d/chart"})
    void anUnknownSuffixIsRefused(String name) {
        assertRefused(
                "-o: the name must end in .svg, .png or .html, not \"" + name + "\".", "nfi-examinations", "-o", name);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("no").resolve("a.svg");
        assertRefused("cannot write " + file + ": there is no such folder.", "nfi-examinations", "-o", file.toString());
    }

    @Test
    void aNewYearNeedsNoJavaAndAChartThatCannotBeFilledHidesNoOther() throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        append("sources.csv", "ndm-2026-factsheet,Factsheet NDM 2026,WODC,2027-01,,2027-02-01,facts only\n");
        append("observations.csv", "hemp_nurseries,2025,612,612,count,P,,ndm-2026-factsheet,2027-01,\n");
        append("editions.csv", "ndm-2026,ndm/2026/claims.yaml,,ndm/2025/charts.yaml\n");
        Files.createDirectories(folder.resolve("ndm/2026"));
        Files.writeString(folder.resolve("ndm/2026/claims.yaml"), """
                edition: ndm-2026
                title: Factsheet NDM 2026
                source: ndm-2026-factsheet
                figures:
                  - {id: before, indicator: hemp_nurseries, period: "2024"}
                  - {id: now, indicator: hemp_nurseries, period: "2025"}
                claims:
                  - {id: fell, place: one, says: fewer, type: compare, relation: less, left: now, right: before}
                """);

        CommandRun chart =
                CommandRun.of("chart", "hemp-nurseries", "--data", data.path().toString());
        CommandRun list = CommandRun.of("chart", "--data", data.path().toString());

        assertThat(chart.out())
                .startsWith(
                        "Police dismantle fewer hemp nurseries every year\n"
                                + "Hemp nurseries dismantled by the police, Netherlands: from 6,006 in 2014 to 612* in 2025 (-90%)\n")
                .contains("  2025   612*  ", "* Provisional figure.\n");
        assertThat(list.status()).isZero();
        assertThat(list.out())
                .doesNotContain("niet te tekenen") // it is said once
                .contains(
                        "cbr-readings\n    (not to be drawn: ",
                        "\"cbr-change\" does not in ndm-2026",
                        "\nprecursors\n");
    }

    private int lineOf(String entry) throws IOException {
        return Files.readAllLines(folder.resolve("ndm/2025/charts.yaml")).indexOf("  " + entry) + 1;
    }

    private void append(String file, String row) throws IOException {
        Files.writeString(folder.resolve(file), row, StandardOpenOption.APPEND);
    }

    private static void assertRefused(String message, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "chart";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        CommandRun run = CommandRun.of2025(command);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\n  See: ndm chart --help\n");
    }
}
