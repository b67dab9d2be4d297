package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that begin an edition: {@code check --save} and {@code new}. */
class SaveAndNewTest {
    @TempDir
    Path folder;

    private Path text;

    @BeforeEach
    void writeText() throws IOException {
        text = folder.resolve("draft.txt");
        Files.writeString(
                text,
                "Het aantal onderzoeken door het NFI steeg van 16.945 in 2023 naar 20.163 in 2024, een stijging van 15 "
                        + "procent.\n");
    }

    private Path data() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Folder.builtIn().copyTo(data);
        return data;
    }

    @Test
    void whatIsSavedIsReproducedAsItIs() {
        Path edition = folder.resolve("bulletin");
        CommandRun saved = CommandRun.of("check", text.toString(), "--save", edition.toString(), "--language", "en");
        assertThat(saved.status()).isZero();
        assertThat(saved.out())
                .contains("Figures: 3; statements: 1;")
                .contains(
                        "Entries of that file (figures, statements, numbers): 6 added, 0 written anew, 0 the same, 0 kept as you"
                                + " have them, 0 taken out.")
                .contains("Edition bulletin is new.")
                .contains("Next: ./ndm reproduce --data " + edition + " --edition bulletin");
        CommandRun reproduced = CommandRun.of("reproduce", "--data", edition.toString(), "--language", "en");
        assertThat(reproduced.status()).isZero();
        assertThat(reproduced.out())
                .contains("1 statement recomputed")
                .contains("differs 1")
                .contains("To confirm")
                .contains("is printed by the series nfi_drug_driving_examinations too");
        assertThat(CommandRun.of("reproduce", "--data", edition.toString(), "--language", "nl")
                        .out())
                .contains("Te bevestigen")
                .contains("staat ook in de reeks nfi_drug_driving_examinations");
        String json = CommandRun.of("reproduce", "--data", edition.toString(), "--format", "json")
                .out();
        assertThat(SchemaTest.faults("reproduce", json)).isEmpty();
        assertThat(Node.read(new TextFile("out.json", json)).list("to_confirm_reasons"))
                .extracting(reason -> reason.require("kind").text())
                .containsExactly("seems_of_series", "seems_of_series");
    }

    @Test
    void besideJsonTheLinesOnWhatWasSavedGoWhereNoProgramReads() {
        CommandRun run = CommandRun.of(
                "check",
                text.toString(),
                "--save",
                folder.resolve("bulletin").toString(),
                "--format",
                "json",
                "--language",
                "en");
        assertThat(Node.read(new TextFile("out.json", run.out())).get("claims")).isPresent();
        assertThat(run.err()).contains("Saved in ");
    }

    @Test
    void onlyOneTextIsSaved() {
        CommandRun run = CommandRun.of(
                "check",
                text.toString(),
                text.toString(),
                "--save",
                folder.resolve("two").toString(),
                "--language",
                "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--save makes an edition of one text: name one file.");
        assertThat(folder.resolve("two")).doesNotExist();
    }

    @Test
    void theEditionOf2025IsNotWrittenOver() throws IOException {
        Path data = data();
        String before = Files.readString(data.resolve("ndm/2025/claims.yaml"));
        CommandRun run = CommandRun.of(
                "check", text.toString(), "--save", data.resolve("ndm/2025").toString(), "--language", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("was not begun by this program");
        assertThat(data.resolve("ndm/2025/claims.yaml")).hasContent(before);
    }

    @Test
    void aNewEditionHasWhatIsCarriedOverAndIsReproduced() throws IOException {
        Path data = data();
        CommandRun made = CommandRun.of("new", "2030", "--data", data.toString(), "--language", "en");
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("Made edition ndm-2030 in ").contains("each to be confirmed: ");
        assertThat(Files.readString(data.resolve("editions.csv")))
                .endsWith("ndm-2030,ndm/2030/claims.yaml,ndm/2030/explanations.yaml,ndm/2030/charts.yaml\n");
        assertThat(Folder.at(data).readTree("datapackage.json").list("resources"))
                .extracting(resource -> resource.require("path").text())
                .contains("ndm/2030/claims.yaml", "ndm/2030/explanations.yaml", "ndm/2030/charts.yaml");

        CommandRun saved = CommandRun.of(
                "check", text.toString(), "--save", data.resolve("ndm/2030").toString(), "--language", "en");
        assertThat(saved.err()).isEmpty();
        CommandRun reproduced = CommandRun.of(
                "reproduce", "--data", data.toString(), "--edition", "ndm-2030", "--no-revisions", "--language", "en");
        assertThat(reproduced.err()).isEmpty();
        assertThat(reproduced.out()).contains("1 statement recomputed").contains("the text of draft.txt");
        CommandRun explained =
                CommandRun.of("explain", "--data", data.toString(), "--edition", "ndm-2030", "--language", "en");
        assertThat(explained.out())
                .contains("(carried over, to confirm)")
                .contains("None of the statements that it was about is in this edition yet.");
        String json = CommandRun.of("explain", "--data", data.toString(), "--edition", "ndm-2030", "--format", "json")
                .out();
        assertThat(SchemaTest.faults("explain", json)).isEmpty();
        assertThat(json).contains("\"to_confirm\" : true");
        assertThat(CommandRun.of2025("explain", "--format", "json").out()).doesNotContain("to_confirm");
        assertThat(CommandRun.of("chart", "--data", data.toString(), "--edition", "ndm-2030", "--language", "en")
                        .out())
                .contains("hemp-nurseries");
    }

    @Test
    void anEditionThatIsThereIsRefused() throws IOException {
        Path data = data();
        CommandRun run = CommandRun.of("new", "2025", "--data", data.toString(), "--language", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("this edition is there already.").contains("Name another year.");
    }

    @Test
    void aNewEditionNeedsAYearAndAFolder() {
        CommandRun noYear = CommandRun.of("new", "next", "--language", "en");
        assertThat(noYear.status()).isEqualTo(2);
        assertThat(noYear.err()).contains("next is no year: write it as 2026.");
        CommandRun noFolder =
                CommandRun.of("new", "2026", "--data", folder.resolve("none").toString(), "--language", "en");
        assertThat(noFolder.status()).isEqualTo(2);
        assertThat(noFolder.err()).contains("There is no data folder ");
    }
}
