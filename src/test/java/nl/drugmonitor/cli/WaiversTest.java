package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waiver.State;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that differ, and that somebody decided to let stand for a while. */
class WaiversTest {
    private static final String ALL = """
            edition: ndm-2025
            waivers:
              - {statement: nfi-change, by: the editors, reason: reported to the authors, until: 2099-12-31}
              - {statement: cbr-change, by: the editors, reason: a correction is to come, until: 2099-12-31}
              - {statement: total-2024, by: the editors, reason: a correction is to come, until: 2099-12-31}
            """;

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void nameAFileOfWaivers() throws IOException {
        data = DataFolder.copyTo(folder)
                .replace("editions.csv", "explanations,charts", "explanations,charts,waivers")
                .replace("editions.csv", "charts.yaml", "charts.yaml,ndm/2025/waivers.yaml");
    }

    private CommandRun reproduce(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "reproduce";
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void aWaivedStatementKeepsItsVerdictAndPassesStrict() throws IOException {
        data.write("ndm/2025/waivers.yaml", ALL);

        CommandRun run = reproduce("--strict");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\n  2    NFI examinations up 15% in 2024", "differs 3")
                .contains(
                        "\nWaivers\n  2. NFI examinations up 15% in 2024 (nfi-change): known until 31 December 2099. Decided by the"
                                + " editors:\n  reported to the authors");
        assertThat(reproduce("--format", "html").out()).contains("known until 31 December 2099");
        String json = reproduce("--format", "json").out();
        assertThat(json).contains("\"state\" : \"counts\"");
        assertThat(SchemaTest.faults("reproduce", json)).isEmpty();
    }

    @Test
    void anExpiredWaiverAndANeedlessOneAreTold() throws IOException {
        data.write(
                "ndm/2025/waivers.yaml",
                ALL.replaceFirst("2099", "2020") + "  - {statement: emd-rose, by: x, reason: y, until: 2099-12-31}\n");

        CommandRun run = reproduce("--strict");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("the waiver expired on 31 December 2020: decide again.")
                .contains("(emd-rose): the statement does not differ: delete the waiver.");
    }

    @Test
    void aWaiverCountsUpToItsLastDay() throws IOException {
        data.write("ndm/2025/waivers.yaml", ALL.replaceFirst("2099-12-31", "2027-06-30"));
        Reproduction check = Edition.load(Figures.load(folder), "ndm-2025").check();

        Waivers lastDay = Waivers.of(check, () -> LocalDate.parse("2027-06-30"));
        Waivers dayAfter = Waivers.of(check, () -> LocalDate.parse("2027-07-01"));

        assertThat(lastDay.all().get(0).state()).isEqualTo(State.COUNTS);
        assertThat(lastDay.unwaived(check)).isEmpty();
        assertThat(dayAfter.all().get(0).state()).isEqualTo(State.EXPIRED);
        assertThat(dayAfter.unwaived(check))
                .extracting(Finding::statement)
                .extracting("id")
                .isEqualTo(List.of("nfi-change"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            nfi-change | nfi-chnge  | :3:17: cannot find statement "nfi-chnge".
            reported to the authors | " " | :3:54: reason must not be empty.
            2099-12-31 | soon       | :3:86: until must be a day, not "soon".
            cbr-change | nfi-change | :4:17: statement "nfi-change" must not be there twice.
            ndm-2025   | ndm-2024   | :1:10: edition must be "ndm-2025" as in editions.csv, not "ndm-2024".
            """)
    void aFaultOfTheFileIsToldWithItsPlace(String old, String by, String message) throws IOException {
        data.write("ndm/2025/waivers.yaml", ALL.replaceFirst(old, by));

        CommandRun run = reproduce();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder.resolve("ndm/2025/waivers.yaml") + message + "\n");
    }
}
