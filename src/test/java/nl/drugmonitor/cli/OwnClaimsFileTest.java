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
                .contains("0 beweringen zijn nagerekend");
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
                .contains("Did you mean gathered? Write one of: claims, edition, figures, gathered, made_by, not_read,"
                        + " numbers, places_nl, read, source, title, untested.");

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

    @Test
    void aSeasonIsOfferedByACodeThatCanBeRead() throws IOException {
        String claims = """
                figures:
                  - {id: p2023, indicator: pupils, period: 2023-08/2024-07}
                claims:
                  - {id: high, place: a, says: the highest, type: highest, figure: p2023, since: %s}
                """;
        edition.claims(claims.formatted("2020"));
        assertThat(edition.run("reproduce", "--language", "nl").err())
                .contains("even lang is als die van het cijfer, 2023-08/2024-07,")
                .contains("  Schrijf bijvoorbeeld 2020-08/2021-07.");

        edition.claims(claims.formatted("2020-08/2021-07"));
        assertThat(edition.run("reproduce", "--language", "nl").err()).isEmpty();
        assertThat(edition.dutch()).contains("hoogste sinds 2020/2021");

        edition.claims(claims.formatted("2030"));
        assertThat(edition.run("reproduce", "--language", "en").err()).contains("  Write 2021-08/2022-07, for one.");
    }

    @Test
    void faultsOfYamlAreSaidInDutch() throws IOException {
        assertThat(unreadable("figures:\n\t- a\n")).contains("(hier staat een tab; YAML springt in met spaties).");
        assertThat(unreadable("figures: \"open\n")).contains("(een aanhalingsteken wordt niet gesloten).");
        assertThat(unreadable("figures: a\n  claims: b\n"))
                .isEqualTo(unreadable("figures:\n    - a\n  - b\n").replaceFirst(":\\d+:\\d+", ":5:9"))
                .contains("(deze regel springt verkeerd in, of een tekst met een dubbele punt staat niet tussen");
        assertThat(unreadable("figures: @a\n")).contains("(een tekst die met @ begint, moet tussen aanhalingstekens");
        assertThat(unreadable("figures: \"a\" b\n")).contains("(de YAML-lezer meldt: expected <block end>");
    }

    private String unreadable(String text) throws IOException {
        CommandRun run = edition.claims(text).run("reproduce", "--language", "nl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("dit moet YAML zijn (");
        return run.err();
    }
}
