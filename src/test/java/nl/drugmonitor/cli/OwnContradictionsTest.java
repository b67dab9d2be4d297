package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say of contradictions whose readings are many, light or alike. */
class OwnContradictionsTest {
    /** Many single numbers may be wrong here, none of them more likely than the others. */
    private static final String MANY_READINGS = """
            figures:
              - {id: v2019, indicator: visits, period: "2019"}
              - {id: v2020, indicator: visits, period: "2020"}
              - {id: v2021, indicator: visits, period: "2021"}
              - {id: v2022, indicator: visits, period: "2022"}
              - {id: v2023, indicator: visits, period: "2023"}
              - {id: v2024, indicator: visits, period: "2024"}
              - {id: down, printed: "bijna 3%", kind: percent_decrease}
            claims:
              - {id: fewer, place: a, says: fewer than on average, type: compare, relation: less, left: v2024, mean_of: [v2019, v2020, v2021, v2022]}
              - {id: doubled, place: a, says: doubled, type: change_between, from: v2020, to: v2024, word: verdubbeld}
              - {id: change, place: a, says: down, type: percent_change, from: v2023, to: v2024, printed: down}
            """;

    @TempDir
    private Path folder;

    private OwnEdition edition;

    @BeforeEach
    void writeTheFolder() throws IOException {
        edition = OwnEdition.in(folder);
    }

    @Test
    void aNoteNamesAStatementByItsNumber() throws IOException {
        edition.claims("""
                figures:
                  - {id: v2018, indicator: visits, period: "2018"}
                  - {id: v2019, indicator: visits, period: "2019"}
                  - {id: v2020, indicator: visits, period: "2020"}
                  - {id: up, printed: "31%", kind: percent_increase}
                  - {id: half, printed: bijna 68%, kind: percent}
                claims:
                  - {id: fell, place: a, says: fell, type: compare, relation: less, left: v2020, right: v2019}
                  - {id: fell-again, place: a, says: fell, type: compare, relation: less, left: v2020, right: v2019}
                  - {id: from-zero, place: a, says: up 31%, type: percent_change, from: v2018, to: v2019, printed: up}
                  - {id: part, place: a, says: bijna 68%, type: share, part: v2020, whole: v2019, printed: half}
                """);

        assertThat(edition.dutch())
                .contains("bewering 3: van een basis van nul of minder is geen percentage te berekenen (0)")
                .contains("bewering 4: \"bijna 68%\" klopt alleen als een woord wordt opgerekt;")
                .doesNotContain("bewering 2:");
        assertThat(edition.english()).contains("statement 3: ").doesNotContain("claim 2:");
        for (String format : new String[] {"markdown", "html"}) {
            assertThat(edition.says("reproduce", "--language", "nl", "--format", format))
                    .contains("bewering 3: van een basis")
                    .doesNotContain("bewering 2: van een basis");
        }
        String json = edition.says("reproduce", "--format", "json");
        assertThat(SchemaTest.faults("reproduce", json)).isEmpty();
        assertThat(json).contains("\"kind\" : \"of_statement\", \"number\" : 3, \"statement\" : \"from-zero\"");
    }

    @Test
    void aNumberThatOnlyLightReadingsCorrectIsNotMarked() throws IOException {
        edition.claims(MANY_READINGS);

        assertThat(edition.dutch()).contains("Lezing 8 (1%)");
        assertThat(edition.says("chart", "visits", "--language", "nl"))
                .contains("2021 240")
                .doesNotContain("†", "misschien");
    }

    @Test
    void lightReadingsJudgeNoStatement() throws IOException {
        edition.claims(MANY_READINGS);

        assertThat(edition.dutch())
                .contains("verdubbeld +43,90% woordkeus")
                .doesNotContain("woordkeus of wijkt af", "lezing 1):");
    }

    @Test
    void readingsThatAreNotShownAreCounted() throws IOException {
        edition.claims(MANY_READINGS);

        assertThat(edition.dutch()).containsPattern("de overige lezingen samen: [89]\\d%");
        assertThat(edition.english()).containsPattern("the other readings together: [89]\\d%");
        assertThat(CommandRun.of2025("reproduce", "--language", "en").out()).doesNotContain("the other readings");
    }

    @Test
    void readingsThatLookAlikeAreOne() throws IOException {
        edition.claims("""
                figures:
                  - {id: s2023, indicator: smokers, period: "2023"}
                  - {id: s2024, indicator: smokers, period: "2024"}
                  - {id: down, printed: "25%", kind: percent_decrease}
                claims:
                  - {id: quarter, place: a, says: a quarter fewer, type: percent_change, from: s2023, to: s2024, printed: down}
                """);

        assertThat(edition.dutch())
                .containsOnlyOnce("25% klopt (bewering 1), op een basis van")
                .doesNotContain("de overige lezingen");
    }
}
