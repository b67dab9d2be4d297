package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.consistency.Grade;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What statements say by each reading, what readings of words are, and what sources of one release weigh. */
class ReadVerdictsTest {
    private static final Reproduction FACTSHEET = Edition.load("ndm-2025").check();

    private DataFolder data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder);
    }

    /** 9.338 to 8.160 is -12,62%, beyond what "light" can be stretched to; to 8.700 it is -6,83%, within that. */
    @Test
    void aWordThatRestsOnANumberInDoubtIsJudgedByEachReading() {
        Finding word = FACTSHEET.finding("total-light-fall");

        assertThat(word.byReading())
                .extracting(read -> read.numbers() + " " + read.verdict().outcome())
                .containsExactlyInAnyOrder("[8.160] wording", "[8.700] reproduced");
        assertThat(word.byReading())
                .filteredOn(read -> read.verdict().outcome() == Outcome.REPRODUCED)
                .extracting(English::of)
                .singleElement()
                .asString()
                .endsWith(
                        "reproduced: the change is -6.83%; \"lichte daling\" means -5% to 0% (convention of words.csv);"
                                + " a stretch: the word allows -10% to 0% at most");
        assertThat(English.of(word.outcomesInWords())).isEqualTo("wording or reproduced");
        assertThat(English.of(word.resultsInWords())).isEqualTo("-12.62% or -6.83%");
        assertThat(word)
                .hasToString("8. the total of examinations and EMDs shows a light decrease: wording or reproduced");
    }

    @Test
    void theFindingsOfAContradictionHaveTheVerdictsByEachReading() {
        for (Contradiction contradiction : FACTSHEET.contradictions()) {
            assertThat(FACTSHEET.findings()).containsAll(contradiction.differing());
            assertThat(FACTSHEET.findings()).containsAll(contradiction.touching());
            assertThat(FACTSHEET.findings()).containsAll(contradiction.bound());
        }
        assertThat(Edition.load("ndm-2025").contradictions()).isEqualTo(FACTSHEET.contradictions());
    }

    @Test
    void aStatementThatHoldsByEveryReadingHasOneVerdict() {
        assertThat(FACTSHEET.finding("cbr-fell").byReading()).isEmpty();
        assertThat(English.of(FACTSHEET.finding("cbr-fell").outcomesInWords())).isEqualTo("reproduced");
        assertThat(English.of(FACTSHEET.finding("cbr-fell").resultsInWords())).isEqualTo("-31.08%");
        assertThat(FACTSHEET.finding("soft-change").byReading()).isEmpty();
    }

    @Test
    void aRunOfYearsIsJudgedByTheNumberThatAReadingHasInIt() throws IOException {
        data.replace("ndm/2025/claims.yaml", "figures:\n", """
                figures:
                  - {id: nurseries_change, printed: "27%", kind: percent_decrease}
                """)
                .replace("ndm/2025/claims.yaml", "claims:\n", """
                claims:
                  - {id: nurseries-change, place: "incidents, paragraph 5", says: down 27%, type: percent_change, from: nurseries_2023, to: nurseries_2024, printed: nurseries_change}
                """)
                .replace(
                        "observations.csv",
                        "hemp_nurseries,2023,1230,1.230,count,A,,ndm-2025-factsheet",
                        "hemp_nurseries,2023,2130,2.130,count,A,,ndm-2025-factsheet");
        Reproduction check = data.newest().check();

        assertThat(check.finding("nurseries-fell-on").byReading())
                .extracting(read -> read.numbers() + " " + read.verdict().outcome())
                .contains("[1.230] reproduced", "[2.130] wording");
    }

    /** 6.071 to 6.240 is a rise. Digits of 6.240 that would make it a fall are no finding: any of many would do. */
    @Test
    void aFallThatIsARiseIsReadAsAnotherWordAndNotAsAnotherNumber() throws IOException {
        data.replace("observations.csv", "incidents_soft,2023,5399,5.399", "incidents_soft,2023,6071,6.071")
                .replace("observations.csv", "incidents_soft,2024,6063,6.063", "incidents_soft,2024,6240,6.240")
                .replace("ndm/2025/claims.yaml", """
                    type: compare
                    relation: greater
                    left: soft_2024
                    right: soft_2023
                """, """
                    type: compare
                    relation: less
                    left: soft_2024
                    right: soft_2023
                """)
                .replace("ndm/2025/claims.yaml", "printed: \"12%\", kind", "printed: \"3%\", kind");
        Edition edition = data.newest();
        Contradiction contradiction = edition.check().contradiction("soft-rose-2024");

        assertThat(contradiction.readings().readings())
                .extracting(reading -> English.of(reading.truth()))
                .containsExactly("fell -> rose");
        assertThat(contradiction.readings().grade()).isEqualTo(Grade.DETERMINED); // the rise of 3% holds
        assertThat(Charts.of(edition).chart("drug-incidents").notes())
                .isNotEmpty()
                .noneMatch(note -> note.whole().contains("misschien"));
    }

    /** By the text alone the interchanged digits are likelier; one release, which counts something else, weighs 7. */
    @Test
    void oneFactorTurnsTheReadingsOfTheCbrCount() {
        List<Reading> readings =
                FACTSHEET.contradiction("cbr-change").readings().readings();

        assertThat(English.of(readings.get(0).truth())).startsWith("cbr_change 39% -> 31%");
        assertThat(FACTSHEET.contradiction("cbr-change").readings().firstAlone())
                .contains(readings.get(1));
        double odds = readings.get(0).share() / readings.get(1).share();
        double oddsAlone = readings.get(0).shareAlone() / readings.get(1).shareAlone();
        assertThat(odds / oddsAlone).isCloseTo(Math.sqrt(50), within(1e-6));
    }

    @Test
    void theSourcesOfOneReleaseAreOneWitness() throws IOException {
        double both = share();
        data.replace("observations.csv", ",s002,2025-12,\"Defined", ",s999,2025-12,\"Defined")
                .replace("sources.csv", "s001,Copy", "s999,t,p,2025-12,,2026-11-24,facts only\ns001,Copy");
        double unknownBesides = share();
        data.replace("origins.csv", "s002,", "s999,");
        double renamed = share();

        assertThat(unknownBesides).isGreaterThan(both);
        assertThat(renamed).isEqualTo(both);
    }

    private double share() {
        return data.newest()
                .check()
                .contradiction("cbr-change")
                .readings()
                .readings()
                .get(0)
                .share();
    }

    @Test
    void anEditionMayLeaveOutWhereSourcesComeFrom() throws IOException {
        Files.delete(data.path().resolve("origins.csv"));

        assertThat(share()).isGreaterThan(0.8);
    }

    @Test
    void aFaultInTheTableOfOriginsIsToldWithItsPlace() {
        assertThatThrownBy(
                        () -> data.replace("origins.csv", "s003,cbr", "s3,cbr").newest())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("origins.csv:4:1: source must be one of sources.csv, not \"s3\".");
        assertThatThrownBy(
                        () -> data.replace("origins.csv", "s3,cbr", "s002,cbr").newest())
                .hasMessageContaining("origins.csv:4:1: a source must be in one row only for an indicator");
        assertThatThrownBy(() -> data.replace("origins.csv", "s002,cbr_fitness_examinations", "s002,cbr_fitness")
                        .newest())
                .hasMessageContaining("indicator must be one of indicators.csv, not \"cbr_fitness\"");
    }

    @Test
    void whatIsNotFoundSaysWhereWasLooked() throws IOException {
        String looked =
                "\"not found\" means: not in the part of the source that was read, and not in the publications of"
                        + " sources.csv; ";
        assertThat(FACTSHEET.finding("hard-highest-in-ten-years").verdict().remarks())
                .extracting(English::of)
                .contains(
                        looked + "read of the source: the text layer of the factsheet, from its title to its colophon;"
                                + " not read: its charts, the table below the text on precursors, the linked StatLine tables,"
                                + " the linked pages of the NDM");
        assertThat(FACTSHEET.finding("hemp-imports-rose").verdict().remarks())
                .extracting(English::of)
                .doesNotContain(looked);

        Path claims = data.path().resolve("ndm/2025/claims.yaml");
        Files.writeString(claims, Files.readString(claims).replaceAll("(?m)^(not_)?read(_nl)?:\n(?:  .*\n)*", ""));
        assertThat(data.newest()
                        .check()
                        .finding("hard-highest-in-ten-years")
                        .verdict()
                        .remarks())
                .extracting(English::of)
                .contains(looked + "which parts of the source were read is not stated");
    }

    @Test
    void twoWordsForOneChangeThatPullApartAreRemarkedOn() {
        String remark =
                "the text calls one change \"rose\" and \"nagenoeg gelijk\"; both hold, and a reader who has only one"
                        + " of the words is told another story";

        assertThat(FACTSHEET.finding("hard-rose-2024").verdict().remarks())
                .extracting(English::of)
                .contains(remark);
        assertThat(FACTSHEET.finding("hard-about-equal").verdict().remarks())
                .extracting(English::of)
                .contains(remark);
        assertThat(FACTSHEET.finding("soft-rose-2024").verdict().remarks())
                .extracting(English::of)
                .doesNotContain(remark);
    }
}
