package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.computation.Obstacle.BreakBetween;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows when a figure changes, a missing one is found, or an edition comes: data files alone. */
class ChangedDataTest {
    private static final Map<String, Verdict> BEFORE =
            DataFolder.verdicts(Edition.load(DataOf2025.figures(), "ndm-2025"));

    private DataFolder data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder);
    }

    private Verdict verdict(String id) {
        return Objects.requireNonNull(DataFolder.verdicts(data.newest()).get(id), id);
    }

    private void assertNothingElseChanges(String... ids) {
        Map<String, Verdict> after = DataFolder.verdicts(data.newest());
        List<String> changed = after.entrySet().stream()
                .filter(verdict -> !verdict.getValue().equals(BEFORE.get(verdict.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(changed).containsExactly(ids);
    }

    @Test
    void aCopyGivesTheSameVerdicts() {
        assertNothingElseChanges();
    }

    @Test
    void aCountThatIsCorrectedMendsBothStatementsAndLeavesNoTraceOfTheOldOne() throws IOException {
        data.replace("observations.csv", "2024,4932,4.932,", "2024,4392,4.392,");

        assertThat(English.of(verdict("cbr-change"))).isEqualTo("reproduced: the figures give -38.62%, printed 39%");
        assertThat(English.of(verdict("total-2024"))).isEqualTo("reproduced: the figures give 8,160, printed 8,160");
        assertThat(English.of(verdict("cbr-fell"))).isEqualTo("reproduced: 7,156 to 4,392 (-38.62%)");
        assertNothingElseChanges("cbr-fell", "cbr-change", "total-2024");
        assertThat(everythingSaid(data.newest())).isNotEmpty().noneMatch(text -> text.contains("4.932"));
        assertThat(Contradiction.among(data.newest().findings()))
                .extracting(contradiction -> DataFolder.ids(contradiction.differing()))
                .containsExactly(List.of("nfi-change"));
    }

    private static List<String> everythingSaid(Edition edition) {
        List<String> said = new ArrayList<>();
        for (Finding finding : edition.findings()) {
            said.add(English.of(finding.verdict()));
            said.addAll(English.all(finding.verdict().remarks()));
            said.addAll(English.all(finding.statement().related()));
            finding.statement().figures().forEach(figure -> said.add(figure.asPrinted() + figure.outside()));
        }
        return said;
    }

    @Test
    void aCountThatIsCorrectedInOneSourceOnlyIsToldToDisagreeWithTheOthers() throws IOException {
        data.replace(
                "observations.csv",
                "2024,4932,4.932,count,A,,ndm-2025-factsheet",
                "2024,4392,4.392,count,A,,ndm-2025-factsheet");

        assertThat(verdict("total-2024").remarks())
                .extracting(English::of)
                .contains("CBR fitness examinations 2024 is 4,392 here; other sources print 4,932 (s001), 4,932"
                        + " (s002)");
        assertThat(verdict("cbr-change").outcome()).isEqualTo(Outcome.REPRODUCED);
    }

    private void addHardIncidents(String... rows) throws IOException {
        for (int year = 2015; year <= 2021; year++) {
            String printed = year == 2018 ? "9.000" : "8.00" + year % 10;
            data.append("observations.csv", row("incidents_hard", year, printed, "s045"));
        }
        data.append("observations.csv", rows);
    }

    private static String row(String indicator, int year, String printed, String source) {
        return String.join(
                ",", indicator, "" + year, printed.replace(".", ""), printed, "count", "A", "", source, "", "");
    }

    @Test
    void theMissingYearsAllLowerMakeTheHighestInTenYearsReproducedAndNameTheirSource() throws IOException {
        addHardIncidents();

        assertThat(English.of(verdict("hard-highest-in-ten-years")))
                .isEqualTo("reproduced: 9,442 is the highest; 2015: 8,005 (s045); 2016: 8,006 (s045);"
                        + " 2017: 8,007 (s045); 2018: 9,000 (s045); 2019: 8,009 (s045); 2020: 8,000 (s045);"
                        + " 2021: 8,001 (s045); 2022: 8,201 (ndm-2025-factsheet); 2023: 9,359 (ndm-2025-factsheet)");
        assertThat(verdict("hard-highest-in-ten-years").remarks())
                .hasSize(2)
                .allMatch(remark -> remark instanceof BreakBetween);
        assertNothingElseChanges("hard-highest-in-ten-years");
    }

    @Test
    void oneMissingYearThatIsHigherMakesItDiffer() throws IOException {
        data.append("observations.csv", row("incidents_hard", 2018, "9.443", "s045"));

        assertThat(English.of(verdict("hard-highest-in-ten-years")))
                .isEqualTo("differs: 9,442 is not the highest: 2018: 9,443 (s045).");
        assertNothingElseChanges("hard-highest-in-ten-years");
    }

    @Test
    void twoSourcesInConflictAroundItLeaveItOpen() throws IOException {
        addHardIncidents(row("incidents_hard", 2018, "9.500", "s046"));

        assertThat(English.of(verdict("hard-highest-in-ten-years")))
                .isEqualTo("cannot tell: it holds for what is known (2015: 8,005 (s045); 2016: 8,006"
                        + " (s045); 2017: 8,007 (s045); 2019: 8,009 (s045); 2020: 8,000 (s045); 2021: 8,001 (s045);"
                        + " 2022: 8,201 (ndm-2025-factsheet); 2023: 9,359 (ndm-2025-factsheet)); sources differ on:"
                        + " 2018: 9,000 (s045), 9,500 (s046)");
    }

    @Test
    void softIncidentsBesidesDecideTheSumOfBothKinds() throws IOException {
        addHardIncidents();
        for (int year = 2015; year <= 2021; year++) {
            data.append("observations.csv", row("incidents_soft", year, "4.00" + year % 10, "s045"));
        }

        assertThat(English.of(verdict("incidents-highest-since-2014")))
                .isEqualTo("reproduced: 15,505 is the highest; 2015: 12,010 (computed); 2016: 12,012 (computed);"
                        + " 2017: 12,014 (computed); 2018: 13,008 (computed); 2019: 12,018 (computed);"
                        + " 2020: 12,000 (computed); 2021: 12,002 (computed); 2022: 12,058 (computed);"
                        + " 2023: 14,758 (computed)");
    }

    @Test
    void theConsignmentsOf2024DecideWhetherThereWereMore() throws IOException {
        data.append("observations.csv", row("cocaine_customs_ports_consignments", 2024, "150", "s109"));

        assertThat(English.of(verdict("cocaine-more-consignments"))).isEqualTo("reproduced: 140 to 150 (+7.14%)");
        assertNothingElseChanges("cocaine-more-consignments");

        data.replace("observations.csv", "2024,150,150,", "2024,139,139,");
        assertThat(English.of(verdict("cocaine-more-consignments")))
                .isEqualTo("differs: 140 to 139 (-0.71%): that is not greater.");

        data.append("observations.csv", row("cocaine_customs_ports_consignments", 2024, "150", "s121"));
        assertThat(English.of(verdict("cocaine-more-consignments")))
                .isEqualTo("cannot tell: Consignments of cocaine intercepted by Customs in seaports 2024: printed as"
                        + " 139 (s109), 150 (s121)");
    }

    @Test
    void anotherEditionNeedsDataFilesOnly() throws IOException {
        data.append("sources.csv", "ndm-2099-factsheet,Factsheet 2026,WODC,2027-01,,2027-01-05,facts only");
        data.append("observations.csv", row("hemp_nurseries", 2025, "750", "ndm-2099-factsheet"));
        data.append("editions.csv", "ndm-2099,ndm/2099/claims.yaml,,");
        data.write("ndm/2099/claims.yaml", DataFolder.text("/claim/ndm-2099.yaml"));

        assertThat(data.newest().id()).isEqualTo("ndm-2099");
        assertThat(DataFolder.verdicts(data.newest()).values())
                .extracting(English::of)
                .containsExactly(
                        "differs: the figures give -16.20%; 15% allows -15.5% to -14.5% (0.70 percentage points off)."
                                + " For 15% Hemp nurseries dismantled 2024 would have to be 878 to 887, or Hemp nurseries"
                                + " dismantled 2025 would have to be 757 to 765; the figures as printed make it 16%.",
                        "reproduced: 2 of 2 changes are a fall: 2023 1,230 (ndm-2025-factsheet), 2024 895"
                                + " (ndm-2025-factsheet), 2025 750");
        assertThat(DataFolder.verdicts(Edition.load(data.figures(), "ndm-2025")))
                .isEqualTo(BEFORE);
    }

    @Test
    void aFolderWithoutAnEditionIsRefused() throws IOException {
        data.write("editions.csv", "edition,claims,explanations\n");

        assertThatThrownBy(data::newest)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.path().resolve("editions.csv")
                        + ": cannot find an edition.\n  Add a row with its name and its claims file.");
    }

    @Test
    void faultsOfTheClaimsFileAndOfTheFiguresAreToldTogether() throws IOException {
        data.replace("ndm/2025/claims.yaml", "figures:\n", "figures: [\n");
        data.replace("observations.csv", "2024,20163,20.163,count,A,", "2024,20163,20.163,count,voorlopig,");

        assertThatThrownBy(() -> Edition.load(Folder.at(data.path()), data::figures, "ndm-2025"))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.faults())
                        .extracting(fault -> data.path()
                                .relativize(Path.of(fault.place().file()))
                                .toString())
                        .containsExactly("ndm/2025/claims.yaml", "observations.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ndm-2099,/etc/passwd,,          | :3:10: claims must be the path of a YAML or JSON file in the data folder, not "/etc/passwd".
            ndm-2099,../../claims.yaml,,    | :3:10: claims must be the path of a YAML or JSON file in the data folder, not "../../claims.yaml".
            ndm-2099,words.csv,,            | :3:10: claims must be the path of a YAML or JSON file in the data folder, not "words.csv".
            ndm-2025,ndm/2025/claims.yaml,, | :3:1: edition "ndm-2025" must not be there twice.
            """)
    void aRowOfTheEditionsMustNameAFileOfTheFolderOnce(String row, String message) throws IOException {
        data.append("editions.csv", row);

        assertThatThrownBy(() -> data.newest())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("editions.csv" + message);
    }

    @Test
    void anEditionHasOneName() throws IOException {
        data.replace("editions.csv", "ndm-2025,", "ndm-2024,");

        assertThatThrownBy(() -> data.newest())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "claims.yaml:6:10: edition must be \"ndm-2024\" as in editions.csv, not \"ndm-2025\".");
    }
}
