package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @Test
    void reproducesTheFactsheet() {
        CommandRun run = CommandRun.of2025("reproduce");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("ndm-2025/reproduce.txt", run.out());
    }

    @Test
    void writesJsonForPrograms() {
        CommandRun run = CommandRun.of2025("reproduce", "--format", "json");

        assertThat(run.status()).isZero();
        Golden.check("ndm-2025/reproduce.json", run.out());
    }

    @Test
    void writesOneRowAVerdict() {
        CommandRun run = CommandRun.of2025("reproduce", "--format", "csv");

        assertThat(run.status()).isZero();
        Golden.check("ndm-2025/verdicts.csv", run.out());
    }

    @Test
    void writesAPage() {
        assertThat(CommandRun.of("reproduce", "--format=html").out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(CommandRun.of2025("reproduce").out())
                .isEqualTo(CommandRun.of2025("reproduce").out());
    }

    @Test
    void aDifferenceIsAFailureOnlyWhenStrict() {
        assertThat(CommandRun.of2025("reproduce", "--strict").status()).isEqualTo(3);
        assertThat(CommandRun.of2025("reproduce").status()).isZero();
    }

    @Test
    void anEditionIsChosenByItsIdAndElseIsTheNewest(@TempDir Path folder) throws IOException {
        String data = DataFolder.copyTo(folder).withInventedEdition().path().toString();

        String newest = CommandRun.of("reproduce", "--data", data).out();
        String older = CommandRun.of2025("reproduce", "--data", data).out();

        assertThat(newest).startsWith("Factsheet 2026 (invented)");
        assertThat(older).isEqualTo(CommandRun.of2025("reproduce").out());
    }

    @Test
    void putsTheCandidateExplanationsToTheData() {
        CommandRun run = CommandRun.of2025("explain");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("ndm-2025/explain.txt", run.out());
        Golden.check(
                "ndm-2025/explain.json",
                CommandRun.of2025("explain", "--format", "json").out());
    }

    @Test
    void explainsOneFindingOrOneCandidate() {
        Golden.check(
                "ndm-2025/explain-cbr-examinations-down.html",
                CommandRun.of2025("explain", "cbr-examinations-down", "--format", "html")
                        .out());
        assertThat(CommandRun.of2025("explain", "ketamine").out())
                .contains("1 candidate put to the data", "more drivers under the influence of ketamine [ketamine]")
                .doesNotContain("better-recognition");
    }

    @Test
    void aFaultInTheExplanationsIsToldAfterTheOthers(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path explanations = folder.resolve("ndm/2025/explanations.yaml");
        Files.writeString(
                explanations,
                Files.readString(explanations).replace("indicator: saliva_tests_taken", "indicator: saliva_tests"));

        for (String command : new String[] {"explain", "reproduce"}) {
            CommandRun run = CommandRun.of(command, "--data", folder.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out())
                    .contains("more drivers under the influence of ketamine")
                    .doesNotContain("the police recognise drug driving better");
            assertThat(run.err()).isEqualTo("""
                    %s:123:20: indicator must be one of indicators.csv, not "saliva_tests".
                      Did you mean saliva_tests_taken?
                    """.formatted(explanations));
        }
        assertThat(CommandRun.of("explain", "better-recognition", "--data", folder.toString())
                        .err())
                .startsWith(explanations + ":123:20: ");
    }

    @Test
    void listsTheIndicators() {
        Golden.check("ndm-2025/series.txt", CommandRun.of2025("series").out());
        Golden.check(
                "ndm-2025/series.csv",
                CommandRun.of2025("series", "--format", "csv").out());
        assertThat(CommandRun.of2025("series", "--format", "json").out())
                .contains("\"indicator\" : \"hemp_nurseries\"", "\"values\" : 35");
    }

    @Test
    void printsASeriesWithSourcesStatusesConflictsAndBreaks() {
        Golden.check(
                "ndm-2025/series-hemp-nurseries.txt",
                CommandRun.of2025("series", "hemp_nurseries").out());
        Golden.check(
                "ndm-2025/series-emd-imposed.csv",
                CommandRun.of2025("series", "emd_imposed", "--format", "csv").out());
        Golden.check(
                "ndm-2025/series-cocaine-antwerp.json",
                CommandRun.of2025("series", "cocaine_antwerp", "--format", "json")
                        .out());
    }

    /** What a spreadsheet takes for a formula: OWASP, CSV Injection. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =HYPERLINK("x")  | '=HYPERLINK(""x"")
            +1+1             | '+1+1
            -2+3             | '-2+3
            @SUM(1)          | '@SUM(1)
            ＝1+1             | '＝1+1
            -39              | -39
            +18,9%           | +18,9%
            a=1              | a=1
            x\u001b[31m      | x?[31m
            """)
    void aCellForASpreadsheetIsNoFormula(String note, String cell, @TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path observations = folder.resolve("observations.csv");
        String text = note.translateEscapes();
        String row = "emd_imposed,2022,1,1,count,A,,s001,2025-01,\"" + text.replace("\"", "\"\"") + "\"\n";
        Files.writeString(observations, Files.readString(observations) + row);
        String[] command = {"series", "emd_imposed", "--data", folder.toString(), "--format", "csv"};
        String[] forSpreadsheet = Arrays.copyOf(command, command.length + 1);
        forSpreadsheet[command.length] = "--spreadsheet";

        assertThat(CommandRun.of(command).out()).contains(text.replace("\"", "\"\""));
        assertThat(CommandRun.of(forSpreadsheet).out().lines().filter(line -> line.startsWith("2022,")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.replaceAll("\"(.*)\"$", "$1")).endsWith("," + cell));
    }

    /** A word of the claims file is printed as it is; in a spreadsheet it must not run. */
    @Test
    void aVerdictForASpreadsheetIsNoFormula(@TempDir Path folder) throws IOException {
        String data = DataFolder.copyTo(folder)
                .replace("ndm/2025/claims.yaml", "id: nfi-change", "id: =nfi-change")
                .path()
                .toString();

        assertThat(CommandRun.of2025("reproduce", "--data", data, "--format", "csv")
                        .out())
                .contains("\n=nfi-change,NFI examinations up 15% in 2024,percent_change,15%,+18.99%,differs,");
        assertThat(CommandRun.of2025("reproduce", "--data", data, "--format", "csv", "--spreadsheet")
                        .out())
                .contains("\n'=nfi-change,NFI examinations up 15% in 2024,percent_change,15%,+18.99%,differs,");
    }

    @Test
    void onlyCsvIsForASpreadsheet() {
        assertThat(CommandRun.of("series", "--spreadsheet").err()).startsWith("--spreadsheet needs --format csv.\n");
        assertThat(CommandRun.of("reproduce", "--spreadsheet").err()).startsWith("--spreadsheet needs --format csv.\n");
    }

    @Test
    void aTextWithoutOtherNumbersHasNoSentenceAboutThem(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path claims = folder.resolve("ndm/2025/claims.yaml");
        Files.writeString(claims, Files.readString(claims).replaceFirst("(?s)\nnumbers:.*", "\n"));

        assertThat(CommandRun.of("reproduce", "--data", folder.toString()).out())
                .contains("Numbers in the text: 27")
                .doesNotContain("no figures");
    }

    @Test
    void saysSoWhereNothingWasPublished() {
        assertThat(CommandRun.of2025("series", "nitrous_oxide_incidents").out())
                .contains("none published where we looked");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reproduce --fromat json   | Unknown options: '--fromat', 'json'
            reproduce --format xml    | --format must be one of text, csv, json, html, markdown, xlsx, not "xml".
            reproduce --edition ndm-1 | --edition: no edition "ndm-1". Write one of: ndm-2025
            reproduce --data          | Missing required parameter for option '--data' (DIR)
            reproduce --data /nowhere | /nowhere: cannot find this folder.
            reproduce --strict --strict | option '--strict' should be specified only once
            explain ketamne --edition ndm-2025  | no finding or candidate "ketamne". Did you mean ketamine?
            explain hemp --edition ndm-2025  | no finding or candidate "hemp". Did you mean hemp-nurseries-down, lower-priority or hemp-imports?
            explain cocaine-2024 --edition ndm-2025  | no finding or candidate "cocaine-2024". Did you mean cocaine-at-ports-down or cocaine-consignments-up?
            explain --edition ndm-1   | --edition: no edition "ndm-1". Write one of: ndm-2025
            series hemp               | no series "hemp". Did you mean hemp_nurseries,
            series a b                | Unmatched argument at index 2: 'b'
            series --format pdf       | --format must be one of text, csv, json, html, markdown, xlsx, not "pdf".
            repair                    | Missing required parameter: 'FILE'
            repair --format json      | Unknown option: '--format'
            reproduec                 | Unmatched argument at index 0: 'reproduec'
            """)
    void aMistakeOnTheCommandLineIsToldWithoutATrace(String line, String message) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).doesNotContain("\tat ");
    }

    @Test
    void aNearNameIsSuggested() {
        assertThat(CommandRun.of("reproduec").err()).contains("Did you mean ndm reproduce?");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        CommandRun run = CommandRun.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("reproduce", "series", "repair");
    }

    @Test
    void helpAndVersionAreNoMistakes() {
        assertThat(CommandRun.of("--help").status()).isZero();
        assertThat(CommandRun.of("--version").status()).isZero();
        assertThat(CommandRun.of("reproduce", "--help").status()).isZero();
        assertThat(CommandRun.of("explain", "--help").status()).isZero();
        assertThat(CommandRun.of("series", "--help").status()).isZero();
        assertThat(CommandRun.of("repair", "--help").status()).isZero();
    }

    @Test
    void badDataAreToldByPlaceWithTheWayToMendThem(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path observations = folder.resolve("observations.csv");
        String good = Files.readString(observations);
        Files.writeString(observations, good.replaceFirst("\n(\\w+),2023,16945,", "\n$1,2023,\"34.877,5x\","));

        CommandRun run = CommandRun.of("reproduce", "--data", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                %s:2:36: value must be a number with a point before its decimals, not "34.877,5x".
                  Write 34877 for 34.877, and 3.4 for 3,4.
                """.formatted(observations));
    }

    @Test
    void theVerdictsFollowAChangedFigure(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path observations = folder.resolve("observations.csv");
        String changed = Files.readString(observations)
                .replace("2024,4932,4.932,count,A,,ndm-2025", "2024,4392,4.392,count,A,,ndm-2025");
        Files.writeString(observations, changed);

        String out = CommandRun.of("reproduce", "--data", folder.toString()).out();

        assertThat(out).contains("reproduced 21, wording 2, differs 1, cannot tell 6");
        assertThat(out)
                .contains(
                        "CBR fitness examinations 2024 is 4,392 here; other sources print 4,932 (s001), 4,932 (s002)");
    }

    @Test
    void controlCharactersInDataDoNotReachTheTerminal(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path claims = folder.resolve("ndm/2025/claims.yaml");
        String marked = Files.readString(claims)
                .replace("says: registered drug incidents rose", "says: \"registered \\e[31m incidents rose\"");
        Files.writeString(claims, marked);

        String out = CommandRun.of("reproduce", "--data", folder.toString()).out();

        assertThat(out).contains("registered ?[31m incidents rose").doesNotContain("\u001B");
    }

    @Test
    void signsThatTurnTheDirectionOfWritingAreShown(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder);
        Path claims = folder.resolve("ndm/2025/claims.yaml");
        Files.writeString(
                claims, Files.readString(claims).replace("says: registered drug", "says: \u202Eregistered drug"));

        String out = CommandRun.of("reproduce", "--data", folder.toString()).out();

        assertThat(out).contains("?registered drug incidents rose").doesNotContain("\u202E");
    }
}
