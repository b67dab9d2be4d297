package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a claims file of one's own may hold, and how its faults are said. */
class OwnClaimsFileTest {
    @TempDir
    private Path folder;

    private OwnEdition edition;

    @BeforeEach
    void writeTheFolder() throws IOException {
        edition = OwnEdition.in(folder);
    }

    @Test
    void noStatementIsSaidAsNone() throws IOException {
        edition.claims("figures: []\nclaims: []\n");

        assertThat(edition.dutch()).contains("0 beweringen nagerekend").contains("0 daarvan zijn cijfers");
        assertThat(edition.english()).contains("0 statements recomputed").doesNotContain("1 statement");
        assertThat(edition.says("reproduce", "--language", "nl", "--format", "html"))
                .contains("0 beweringen nagerekend");
    }

    @Test
    void oneStatementIsSaidAsOne() throws IOException {
        edition.claims("""
                figures:
                  - {id: p2023, indicator: pupils, period: 2022-08/2023-07}
                claims:
                  - {id: on, place: a, says: rose on, type: continued, figure: p2023, direction: rise}
                """);

        assertThat(edition.dutch())
                .contains("1 bewering nagerekend", "1 van de 2 veranderingen is een stijging:")
                .contains("1 daarvan is een cijfer:");
        assertThat(edition.english()).contains("1 of 2 changes is a rise:", "1 is a figure:");
    }

    @Test
    void aMisspeltKeyAtTheTopIsAFault() throws IOException {
        edition.claims("gathererd: 2025-07-01\nfigures: []\nclaims: []\n");
        assertThat(edition.run("reproduce", "--language", "en").err())
                .contains("claims.yaml:4:12: key \"gathererd\" is none that can stand here.")
                .contains("Did you mean gathered? Write one of: claims, edition, figures, gathered, not_read, numbers,"
                        + " places_nl, read, source, title, untested.");

        edition.claims("figures: []\nclaims: []\nxx: []\n");
        CommandRun dutch = edition.run("reproduce", "--language", "nl");
        assertThat(dutch.status()).isEqualTo(2);
        assertThat(dutch.err())
                .contains("sleutel \"xx\" kan hier niet staan.", "  Schrijf een van: claims,")
                .doesNotContain("Bedoelt u");
    }

    @Test
    void theKeysThatAreReadMayStandAtTheTop() throws IOException {
        edition.claims("""
                title_nl: Het centrum
                gathered: 2025-07-01
                read: [all]
                read_nl: [alles]
                not_read: [charts]
                not_read_nl: [grafieken]
                places_nl: {}
                figures: []
                claims: []
                numbers: []
                untested: []
                """);

        assertThat(edition.run("reproduce").err()).isEmpty();
    }
}
