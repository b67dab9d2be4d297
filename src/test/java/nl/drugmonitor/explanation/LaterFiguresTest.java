package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was published after an edition changes none of its explanations, until somebody asks what they are by later
 * figures. The later rows are invented; they stand in src/test/resources/edition-2026.
 */
class LaterFiguresTest {
    private static Edition edition;

    @BeforeAll
    static void addALaterEdition(@TempDir Path folder) throws IOException {
        edition = Edition.load(
                Figures.load(DataFolder.copyTo(folder).withInventedEdition().path()), "ndm-2025");
    }

    private static Candidate candidate(LocalDate day, String id) {
        return Ledger.of(edition.asOf(day)).candidate(id);
    }

    private static final LocalDate BEFORE_THE_NEXT_EDITION = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER_THE_NEXT_EDITION = LocalDate.of(2027, 12, 31);

    @Test
    void anEditionExplainsByWhatItCouldKnow() {
        Ledger without = Ledger.of(Edition.load(DataOf2025.figures(), "ndm-2025"));

        assertThat(English.all(Ledger.of(edition).candidates())).isEqualTo(English.all(without.candidates()));
    }

    @Test
    void noPredictionRestsOnAValueThatWasPublishedLater() {
        for (LocalDate day : List.of(edition.horizon().appeared(), BEFORE_THE_NEXT_EDITION, AFTER_THE_NEXT_EDITION)) {
            Edition asOf = edition.asOf(day);
            assertThat(Ledger.of(asOf).candidates())
                    .flatExtracting(Candidate::tests)
                    .flatExtracting(test -> test.evidence().used())
                    .isNotEmpty()
                    .allMatch(asOf.horizon()::sees);
        }
    }

    /** Known in 2026 already: 3,300 more examinations with ketamine, where all rose by 20,163 - 17,500 = 2,663. */
    @Test
    void aSeriesThatWasFoundSinceAnswersAPrediction() {
        Candidate before = candidate(edition.horizon().appeared(), "ketamine");
        Candidate after = candidate(BEFORE_THE_NEXT_EDITION, "ketamine");

        assertThat(before.standing()).isEqualTo(Standing.NOT_TESTABLE);
        assertThat(English.of(after.stands())).isEqualTo("not ruled out as joint cause");
        assertThat(English.all(after.bounds())).containsExactly("123.9% of the rise");
    }

    /**
     * 1,400 of a rise by 1,542, and 500 of 6,071 - 5,399 = 672; these numbers came with the edition of January 2027.
     */
    @Test
    void whatTheNextEditionPrintsCountsFromItsMonthOn() {
        assertThat(candidate(BEFORE_THE_NEXT_EDITION, "nitrous-oxide-ban").standing())
                .isEqualTo(Standing.NOT_TESTABLE);
        assertThat(English.all(
                        candidate(AFTER_THE_NEXT_EDITION, "nitrous-oxide-ban").bounds()))
                .containsExactly("90.8% of the rise", "74.4% of the rise");
    }

    /** Since 15 December 2026 it is known that nurseries were counted otherwise before 2016. */
    @Test
    void aRedefinitionThatBecameKnownLaterRefusesATrendFromThenOn() {
        LocalDate dayBefore = LocalDate.of(2026, 12, 14);
        LocalDate day = LocalDate.of(2026, 12, 15);

        assertThat(English.of(candidate(dayBefore, "chance-hemp").stands())).isEqualTo("contradicted as sole cause");
        assertThat(candidate(day, "chance-hemp").standing()).isEqualTo(Standing.NOT_TESTABLE);
        assertThat(English.of(candidate(day, "chance-hemp").why()))
                .contains("break of 1 January 2016 (definition): Invented: another way of counting");
    }
}
