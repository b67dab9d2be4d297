package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver of a statement of the factsheet of 2025 is worth on a day. */
class WaiverTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    private static final String FILE = """
            edition: ndm-2025
            waivers:
              - {statement: nfi-change, by: the editors, reason: told the authors, until: 2027-06-30}
              - {statement: cbr-change, by: the editors, reason: told the authors, until: 2027-06-29}
              - {statement: emd-rose, by: the editors, reason: by mistake, until: 2027-06-30}
            """;

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void nameAFileOfWaivers() throws IOException {
        data = DataFolder.copyTo(folder)
                .replace("editions.csv", "explanations,charts", "explanations,charts,waivers")
                .replace("editions.csv", "charts.yaml", "charts.yaml,ndm/2025/waivers.yaml")
                .write("ndm/2025/waivers.yaml", FILE);
    }

    private Reproduction factsheet() {
        return Edition.load(data.figures(), "ndm-2025").check();
    }

    @Test
    void aWaiverCountsUpToItsLastDayForAStatementThatDiffers() {
        Waivers waivers = Waivers.of(factsheet(), () -> TODAY);

        assertThat(waivers.all())
                .extracting(waived -> waived.finding().statement().id() + " " + waived.state())
                .containsExactly("nfi-change COUNTS", "cbr-change EXPIRED", "emd-rose NEEDLESS");
        assertThat(waivers.all().get(0).waiver())
                .isEqualTo(new Waiver("nfi-change", "the editors", "told the authors", TODAY));
    }

    @Test
    void onlyAWaiverThatCountsTakesAStatementOffTheList() {
        Reproduction factsheet = factsheet();

        assertThat(DataFolder.ids(Waivers.of(factsheet, () -> TODAY).unwaived(factsheet)))
                .contains("cbr-change")
                .doesNotContain("nfi-change", "emd-rose");
        assertThat(DataFolder.ids(Waivers.NONE.unwaived(factsheet))).contains("cbr-change", "nfi-change");
    }

    @Test
    void anEditionThatNamesNoFileHasNoWaivers() throws IOException {
        data.replace("editions.csv", ",ndm/2025/waivers.yaml", ",");

        assertThat(Waivers.of(factsheet(), () -> TODAY)).isEqualTo(Waivers.NONE);
    }

    @ParameterizedTest(name = "{0} now {1}")
    @CsvSource(delimiter = '|', textBlock = """
            edition: ndm-2025     | edition: ndm-2024     | :1:10: edition must be "ndm-2025" as in editions.csv, not "ndm-2024".
            edition: ndm-2025     | editie: ndm-2025      | :1:9: key "editie" is none that can stand here.
            statement: nfi-change | statement: nfi-chnge  | :3:17: cannot find statement "nfi-chnge".
            statement: cbr-change | statement: nfi-change | :4:17: statement "nfi-change" must not be there twice.
            by: the editors, reason: by mistake | by: " ", reason: by mistake | :5:31: by must not be empty.
            reason: by mistake    | reason: ""            | :5:52: reason must not be empty.
            reason: by mistake    | why: by mistake       | :5:49: key "why" is none that can stand here.
            until: 2027-06-29     | until: 2027-06-31     | :4:79: until must be a day, not "2027-06-31".
            """)
    void aFaultOfTheFileIsToldWithItsPlace(String old, String by, String message) throws IOException {
        data.replace("ndm/2025/waivers.yaml", old, by);
        Reproduction factsheet = factsheet();

        assertThatThrownBy(() -> Waivers.of(factsheet, () -> TODAY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(folder.resolve("ndm/2025/waivers.yaml") + message);
    }

    @Test
    void everyFaultOfTheFileIsTold() throws IOException {
        data.replace("ndm/2025/waivers.yaml", "2027-06-29", "soon").replace("ndm/2025/waivers.yaml", "emd-rose", "emd");
        Reproduction factsheet = factsheet();

        assertThatThrownBy(() -> Waivers.of(factsheet, () -> TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.faults())
                        .hasSize(2));
    }
}
