package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published after the factsheet of 2025, in the invented rows of src/test/resources/edition-2026. */
class RevisionsTest {
    private static Edition edition;

    @BeforeAll
    static void addALaterEdition(@TempDir Path folder) throws IOException {
        edition = Edition.load(DataFolder.copyTo(folder).withInventedEdition().figures(), "ndm-2025");
    }

    private static List<String> revisions(Edition edition, String... indicators) {
        List<ObservationKey> keys = Stream.of(indicators)
                .map(indicator -> new ObservationKey(indicator, Period.ofYear(2024)))
                .toList();
        return edition.revisions().of(keys).stream().map(English::of).toList();
    }

    @Test
    void aLaterValueThatDiffersIsToldWithWhatWasKnown() {
        assertThat(revisions(edition, "incidents_soft"))
                .containsExactly("Registered soft drug incidents 2024: 6,071 (ndm-2026-factsheet, January 2027);"
                        + " known was 6,063 (ndm-2025-factsheet)");
    }

    @Test
    void aLaterValueThatIsTheSameIsNoRevision() {
        assertThat(revisions(edition, "incidents_hard")).isEmpty();
    }

    @Test
    void aLaterValueOfAPartIsARevisionOfTheSum() {
        assertThat(revisions(edition, "incidents_total")).isEqualTo(revisions(edition, "incidents_soft"));
    }

    @Test
    void aValueOfWhichNothingWasKnownIsToldToo() {
        assertThat(revisions(edition, "nfi_examinations_ketamine"))
                .singleElement()
                .asString()
                .endsWith(": 3,600 (invented-agency, 30 November 2026); nothing was known");
    }

    /** In the claims file four statements name the soft drug incidents of 2024. */
    @Test
    void eachRevisionStandsWithTheStatementsThatRestOnIt() {
        assertThat(edition.check().revisions().entrySet())
                .filteredOn(entry -> entry.getKey().since().asPrinted().equals("6.071"))
                .singleElement()
                .satisfies(entry -> assertThat(DataFolder.ids(entry.getValue()))
                        .containsExactly(
                                "incidents-rose", "incidents-highest-since-2014", "soft-rose-2024", "soft-change"));
    }

    @Test
    void anEditionAloneSaysNothingOfWhatCameLater() {
        assertThat(revisions(edition.alone(), "incidents_soft", "nfi_examinations_ketamine"))
                .isEmpty();
        assertThat(edition.alone().check().findings()).isEqualTo(edition.check().findings());
    }

    /** A file of charts or explanations names it for the edition as it appeared; by later figures that is no fault. */
    @Test
    void aSourceThatWasReplacedCanStillBeNamed() {
        Series later = edition.asOf(LocalDate.of(2027, 12, 31)).published().series("nfi_drug_driving_examinations");

        assertThat(later.at("2023").from("ndm-2025-factsheet")).isEmpty();
        assertThat(later.isPrinted("2023", "ndm-2025-factsheet")).isTrue();
    }

    @Test
    void anEditionAsOfALaterDayTakesTheLaterValueAndStillTellsWhatWasKnown() {
        Edition later = edition.asOf(LocalDate.of(2027, 12, 31));

        assertThat(later.published().series("incidents_soft").at("2024").value().asPrinted())
                .isEqualTo("6.071");
        assertThat(later.asOfNow()
                        .published()
                        .series("incidents_soft")
                        .at("2024")
                        .value()
                        .asPrinted())
                .isEqualTo("6.071");
        assertThat(revisions(later, "incidents_soft")).isEqualTo(revisions(edition, "incidents_soft"));
    }

    @Test
    void noEditionIsAsOfADayBeforeItAppeared() {
        assertThat(edition.asOf(LocalDate.of(2026, 1, 31)).findings()).isEqualTo(edition.findings());
        assertThatThrownBy(() -> edition.asOf(LocalDate.of(2026, 1, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ndm-2025 was published by 31 January 2026, and 30 January 2026 is before that");
    }
}
