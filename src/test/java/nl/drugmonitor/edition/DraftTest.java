package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an edition appeared, when its figures were gathered, and what it can therefore know. */
class DraftTest {
    private static final String PAGE = """
            edition: page
            title: A page
            source: page-source
            gathered: 2026-03-02
            figures:
              - {id: soft_2023, indicator: incidents_soft, period: "2023"}
              - {id: soft_2024, indicator: incidents_soft, period: "2024"}
              - {id: nurseries, indicator: hemp_nurseries, period: "2024"}
              - {id: ketamine, indicator: nfi_examinations_ketamine, period: "2023"}
            claims:
              - {id: low, place: p, says: the lowest since 2022, type: lowest, figure: nurseries, since: 2022}
              - {id: rose, place: p, says: rose, type: compare, relation: greater, left: soft_2024, right: soft_2023}
              - {id: more, place: p, says: more, type: compare, relation: greater, left: soft_2023, right: ketamine}
            """;

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void addAPage() throws IOException {
        data = DataFolder.copyTo(folder)
                .append("sources.csv", "page-source,A page,us,2026-03,,2026-03-01,")
                .append("sources.csv", "undated,A page without a date,us,,,2026-04-01,")
                .append("observations.csv", "hemp_nurseries,2024,895,895,count,A,,page-source,,")
                .append("observations.csv", "nfi_examinations_ketamine,2023,300,300,count,A,,undated,,")
                .append("editions.csv", "page,ndm/page.yaml,,")
                .write("ndm/page.yaml", PAGE);
    }

    private Edition page() {
        return Edition.load(data.figures(), "page");
    }

    @Test
    void aPageWithoutADateCountsIfItWasReadBeforeTheFiguresWereGathered() throws IOException {
        assertThat(page().check().finding("more").outcome()).isEqualTo(Outcome.CANNOT_TELL);

        data.replace("ndm/page.yaml", "2026-03-02", "2026-04-01");
        assertThat(page().check().finding("more").outcome()).isEqualTo(Outcome.REPRODUCED);

        data.replace("ndm/page.yaml", "gathered: 2026-04-01\n", "");
        assertThat(page().check().finding("more").outcome())
                .as("gathering goes on")
                .isEqualTo(Outcome.REPRODUCED);
    }

    @Test
    void aStatementRestsOnItsFiguresAndTheYearsThatItLooksAt() {
        assertThat(page().statements().get(0).rests())
                .extracting(ObservationKey::toString)
                .containsExactlyInAnyOrder("hemp_nurseries 2024", "hemp_nurseries 2022", "hemp_nurseries 2023");
        assertThat(page().statements().get(1).rests())
                .extracting(ObservationKey::toString)
                .containsExactlyInAnyOrder("incidents_soft 2023", "incidents_soft 2024");
    }

    @Test
    void theNewestEditionIsTheOneThatWasPublishedLast() throws IOException {
        assertThat(data.newest().id()).isEqualTo("page");

        data.replace("sources.csv", "page-source,A page,us,2026-03,", "page-source,A page,us,2025-12,");
        assertThat(data.newest().id()).isEqualTo("ndm-2025");

        data.replace("sources.csv", "page-source,A page,us,2025-12,", "page-source,A page,us,2026-01,");
        assertThat(data.newest().id()).as("of two of one month the last row").isEqualTo("page");
    }

    @Test
    void theDayOnWhichTheFiguresWereGatheredMustBeOne() throws IOException {
        data.replace("ndm/page.yaml", "2026-03-02", "spring");

        assertThatThrownBy(this::page)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(folder.resolve("ndm/page.yaml")
                        + ":4:11: gathered must be a day, not \"spring\".\n  Write it like 2023-04-01.");
    }

    @Test
    void theSourceOfAnEditionMustHaveADate() throws IOException {
        data.replace("sources.csv", "page-source,A page,us,2026-03,", "page-source,A page,us,,");

        assertThatThrownBy(this::page)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        folder.resolve("ndm/page.yaml") + ":3:9: source page-source must have a date of publication");
    }

    @Test
    void theSourceOfAnEditionMustBeThere() throws IOException {
        data.replace("ndm/page.yaml", "source: page-source", "source: nowhere");

        assertThatThrownBy(this::page)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(
                        folder.resolve("ndm/page.yaml") + ":3:9: source must be one of sources.csv, not \"nowhere\".");
    }
}
