package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.drugmonitor.Golden;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.NotFoundException;
import org.junit.jupiter.api.Test;

/** The short names by which a cell asks for what is known of an edition. */
class MonitorTest {
    private final Monitor ndm = Monitor.open("ndm-2025");

    @Test
    void answersWithTheValuesOfTheEdition() {
        assertThat(ndm.series("hemp_nurseries").indicator().id()).isEqualTo("hemp_nurseries");
        assertThat(ndm.check().findings()).hasSize(30);
        assertThat(ndm.explain("cbr-examinations-down").candidates()).isNotEmpty();
        assertThat(ndm.chart("hemp-nurseries").title()).isNotEmpty();
        assertThat(ndm.charts().stringColumn("id").asList()).contains("hemp-nurseries", "drug-incidents");
    }

    @Test
    void asksOnceForWhatTakesLong() {
        assertThat(ndm.check()).isSameAs(ndm.check());
        assertThat(ndm.ledger()).isSameAs(ndm.ledger());
    }

    @Test
    void aTableHasTheSeriesThatAreNamedElseAllFigures() {
        assertThat(ndm.table("incidents_soft", "incidents_hard").columnNames())
                .startsWith("period", "year", "incidents_soft")
                .contains("incidents_hard");
        assertThat(ndm.table().stringColumn("indicator").unique().asList())
                .contains("incidents_soft", "hemp_nurseries", "population");
    }

    @Test
    void opensADataFolderThatIsNamedFromTheFolderOfTheNotebook() {
        WorkingFolder.set(Golden.projectFolder().resolve("notebooks"));
        try {
            assertThat(Monitor.open("ndm-2025", Path.of("..", "data").toString())
                            .check()
                            .findings())
                    .hasSize(30);
        } finally {
            WorkingFolder.reset();
        }
    }

    @Test
    void saysWhichEditionsThereAre() {
        assertThatThrownBy(() -> Monitor.open("ndm-2026"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("ndm-2025");
    }
}
