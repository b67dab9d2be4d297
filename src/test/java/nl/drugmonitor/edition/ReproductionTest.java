package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader can ask of an edition: the factsheet of 2025, and a page of ours of which each answer is plain. */
class ReproductionTest {
    private static final String PAGE = """
            edition: page
            title: A page
            source: page-source
            figures:
              - {id: soft_2023, indicator: incidents_soft, period: "2023"}
              - {id: soft_2024, indicator: incidents_soft, period: "2024"}
              - {id: own, indicator: hemp_nurseries, period: "2024"}
              - {id: absent, indicator: nfi_examinations_ketamine, period: "2023"}
              - {id: twelve, printed: "12%", kind: percent_increase}
              - {id: thirty, printed: "30%", kind: percent_increase}
              - {id: unused, printed: "5%", kind: percent_increase}
            claims:
              - {id: up-12, place: "top, line 1", says: up 12%, type: percent_change, from: soft_2023, to: soft_2024,
                 printed: twelve, note: a note}
              - {id: up-30, place: "below, line 2", says: up 30%, type: percent_change, from: soft_2023, to: soft_2024,
                 printed: thirty}
              - {id: rose, place: "top, line 3", says: rose, type: compare, relation: greater, left: soft_2024,
                 right: soft_2023, note: a note}
              - {id: unknown, place: below, says: fewer than ketamine, type: compare, relation: less, left: own,
                 right: absent}
              - {id: high, place: below, says: the highest since 2022, type: highest, figure: own, since: 2022}
            numbers:
              - {printed: "2024", place: top, what: year, times: 3}
              - {printed: "2023", place: top, what: year, times: 2}
              - {printed: "4", place: top, what: footnote}
            """;

    @TempDir
    private Path folder;

    private Reproduction page;

    @BeforeEach
    void recompute() throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        data.append("sources.csv", "page-source,A page,us,2026-03,,2026-03-01,");
        data.append("observations.csv", "hemp_nurseries,2024,895,895,count,A,,page-source,,");
        data.append("editions.csv", "page,ndm/page.yaml,,");
        data.write("ndm/page.yaml", PAGE);
        page = Edition.load(data.figures(), "page").check();
    }

    private static Map<String, List<String>> ids(Map<?, List<Finding>> findings) {
        return findings.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> English.of(entry.getKey()), entry -> DataFolder.ids(entry.getValue())));
    }

    /** 5.399 to 6.063 is +12,3%; 895 is less than the 1.230 of the year before. */
    @Test
    void statementsAreCountedByTheirOutcome() {
        assertThat(page.counts())
                .containsEntry(Outcome.REPRODUCED, 2)
                .containsEntry(Outcome.WORDING, 0)
                .containsEntry(Outcome.DIFFERS, 2)
                .containsEntry(Outcome.CANNOT_TELL, 1);
        assertThat(English.of(page.countsInWords())).isEqualTo("reproduced 2, wording 0, differs 2, cannot tell 1");
        assertThat(page).hasToString("A page (page): {reproduced=2, wording=0, differs=2, cannot tell=1}");
    }

    @Test
    void aStatementIsFoundByItsId() {
        assertThat(page.finding("rose").number()).isEqualTo(3);
        assertThatThrownBy(() -> page.finding("fell"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no statement \"fell\". Write one of: up-12, up-30, rose, unknown, high.");
    }

    @Test
    void aContradictionIsFoundByAStatementOfIt() {
        assertThat(DataFolder.ids(page.contradiction("up-30").differing())).containsExactly("up-30");
        assertThat(DataFolder.ids(page.contradiction("high").differing())).containsExactly("high");
        assertThatThrownBy(() -> page.contradiction("rose"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("statement \"rose\" is in no contradiction: reproduced: ");
    }

    @Test
    void theSectionOfAStatementStandsBeforeTheCommaOfItsPlace() {
        assertThat(ids(page.bySection()))
                .isEqualTo(Map.of("top", List.of("up-12", "rose"), "below", List.of("up-30", "unknown", "high")));
        assertThat(page.bySection().keySet()).extracting(English::of).containsExactly("top", "below");
    }

    @Test
    void aRemarkOfSeveralStatementsIsToldOnce() {
        assertThat(ids(page.remarks())).containsEntry("a note", List.of("up-12", "rose"));
    }

    /** The text prints 895 and three percentages; the incidents are the factsheet's, and ketamine is not known. */
    @Test
    void aFigureOfTheTextIsCheckedIfAStatementOnItHasAnAnswer() {
        assertThat(page.edition().figures())
                .extracting(PrintedFigure::id)
                .containsExactly("own", "twelve", "thirty", "unused");
        assertThat(page.figuresRead()).extracting(PrintedFigure::id).containsExactly("twelve", "thirty", "own");
        assertThat(page.figuresChecked()).extracting(PrintedFigure::id).containsExactly("twelve", "thirty", "own");
        assertThat(page.edition().lastYear()).hasValue(2024);
        assertThat(page.edition().numbersInText()).isEqualTo(4 + 6);
        assertThat(page.otherNumbers())
                .containsOnly(Map.entry(new Bilingual("year", ""), 5), Map.entry(new Bilingual("footnote", ""), 1));
    }

    @Test
    void aFigureNamesTheStatementsThatUseIt() {
        Map<PrintedFigure, List<Finding>> uses = page.uses();

        assertThat(uses.keySet())
                .extracting(PrintedFigure::id)
                .startsWith("own", "twelve", "thirty", "unused", "soft_2023", "soft_2024")
                .contains("hemp_nurseries 2023 ndm-2025-factsheet 2026-01", "hemp_nurseries 2022 s078 2023-04");
        assertThat(uses.entrySet())
                .filteredOn(use -> use.getKey().id().equals("soft_2024"))
                .singleElement()
                .satisfies(use -> assertThat(DataFolder.ids(use.getValue())).containsExactly("up-12", "up-30", "rose"));
        assertThat(uses.entrySet())
                .filteredOn(use -> use.getKey().id().equals("unused"))
                .singleElement()
                .satisfies(use -> assertThat(use.getValue()).isEmpty());
    }

    @Test
    void theReadingsOfAnEditionAreThoseOfItsContradictions() {
        Edition edition = page.edition();

        assertThat(edition.contradictions())
                .extracting(each -> DataFolder.ids(each.differing()))
                .containsExactly(List.of("up-30"), List.of("high"));
        assertThat(edition.readings()).hasSize(2);
        assertThat(edition.readings().get(0).readings().get(0).corrections()).hasToString("[thirty 30% -> 12%]");
    }

    @Test
    void theFactsheetOf2025HasExplanationsAndIsOfTheYearsTo2024() {
        Edition edition = Edition.load("ndm-2025");

        assertThat(edition.explanations()).isPresent();
        assertThat(edition.lastYear()).hasValue(2024);
        assertThat(edition).hasToString(edition.title() + " (ndm-2025)");
        assertThat(edition.horizon().own().id()).isEqualTo("ndm-2025-factsheet");
        assertThat(page.edition().explanations()).isEmpty();
    }

    @Test
    void anEditionThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> Edition.load(DataOf2025.figures(), "ndm-1999"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no edition \"ndm-1999\". ");
    }
}
