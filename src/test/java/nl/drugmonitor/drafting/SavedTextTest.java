package nl.drugmonitor.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.drafting.SaveCounts.Became;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import nl.drugmonitor.report.DataMatches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is saved as an edition, corrected by hand, and saved again. */
class SavedTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** Our own sentences, one or more for each type of claim that is read from a text. */
    private static final String TEXT = """
            Het aantal fietsendiefstallen daalde van 1.240 in 2023 naar 930 in 2024, een daling van 25 procent.

            Het aandeel opgeloste zaken steeg van 12 procent naar 15 procent, een stijging van 3 procentpunt.

            In 2024 waren er 410 diefstallen in Noord en 520 in Zuid, samen 930. Van de 930 dieven waren er 93 jonger \
            dan 18 jaar, 10 procent. Bijna 4.321 fietsen stonden in de stalling.

            In 2024 waren er 600 stallingen, 61 meer dan in 2023, toen het er 539 waren. Het aantal reparaties \
            verdubbelde van 200 in 2023 naar 400 in 2024. Het aantal winkels daalde licht van 50 in 2023 naar 49 in 2024.

            Er zijn 12.905 abonnementen, een daling van 2.310 (-15,2%). De opbrengst groeide van 100 euro in 2020 naar \
            121 euro in 2022, gemiddeld 10 procent per jaar. In 2024 lag het aantal meldingen met 820 op het hoogste \
            niveau in tien jaar.

            De gemeente gaf 84.000 euro aan 14 clubs, gemiddeld 6.000 euro per club. Er waren 410 kappers op 125.000 \
            inwoners: 3,3 per duizend inwoners. Het aantal klachten steeg van 40 in 2023 naar 50 in 2024, een stijging \
            van 20 procent. Ruim 700 mensen kwamen op 3 mei om 10.30 uur.
            """;

    @TempDir
    Path folder;

    private Path claims() {
        return folder.resolve("claims.yaml");
    }

    private static CheckedText read(String text) {
        return TextCheck.of(
                Manuscripts.read("draft.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private SaveCounts save(String text) throws IOException {
        TextEdition edition = TextEdition.of(read(text), DataMatches.NONE, EditionFolder.at(folder), TODAY);
        edition.write();
        return edition.counts();
    }

    private Edition edition() {
        return Edition.newest(Figures.load(folder));
    }

    private void change(String from, String to) throws IOException {
        String old = Files.readString(claims());
        assertThat(old).contains(from);
        Files.writeString(claims(), old.replace(from, to));
    }

    private static List<String> verdicts(Edition edition) {
        return edition.findings().stream()
                .map(finding -> finding.statement().says().english() + " " + finding.outcome())
                .toList();
    }

    @Test
    void eachStatementHasTheVerdictThatItHasInItsText() throws IOException {
        save(TEXT);
        List<String> inText = read(TEXT).claims().stream()
                .filter(claim -> claim.verdict().outcome() != Outcome.CANNOT_TELL)
                .map(claim -> claim.sentence() + " " + claim.verdict().outcome())
                .toList();
        assertThat(verdicts(edition())).isEqualTo(inText);
        assertThat(edition().findings())
                .extracting(finding -> finding.statement().claim().type())
                .contains(
                        "percent_change",
                        "points",
                        "sum",
                        "share",
                        "hedge",
                        "difference",
                        "change_between",
                        "growth",
                        "ratio",
                        "rate");
    }

    @Test
    void aFallIsWrittenSoThatItHoldsAndARiseInItsPlaceDoesNot() throws IOException {
        save("De vangst daalde met 8, van 28 naar 20. De omzet daalde met 9, van 41 naar 50.");

        assertThat(edition().findings())
                .extracting(finding -> finding.statement().claim().type(), finding -> finding.outcome())
                .contains(tuple("difference", Outcome.REPRODUCED), tuple("difference", Outcome.DIFFERS));
    }

    @Test
    void aStatementHasThePlaceOfItsSentenceAndNotOfItsParagraph() throws IOException {
        save(
                "Er gebeurde veel in de\nwijk.\nHet aantal kappers steeg van 40 in 2023\nnaar 50 in 2024. In 2024 lag het aantal"
                        + " meldingen\nmet 820 op het hoogste niveau in tien jaar.\n");

        assertThat(edition().findings())
                .extracting(finding -> finding.statement().place().english())
                .containsOnly("line 3");
        assertThat(edition().untested())
                .extracting(statement -> statement.place().english())
                .containsOnly("line 4");
    }

    @Test
    void whatNoFigureOfTheTextCanTestIsListedWithTheReason() throws IOException {
        save(TEXT);
        assertThat(edition().untested()).singleElement().satisfies(statement -> {
            assertThat(statement.says().english()).startsWith("In 2024 lag het aantal meldingen");
            assertThat(Language.NL.say(statement.why())).contains("De jaren ertussen staan niet in de tekst");
        });
    }

    @Test
    void eachNumberOfTheTextIsAccountedForOnce() throws IOException {
        save(TEXT);
        CheckedText text = read(TEXT);
        assertThat(edition().numbersInText())
                .isEqualTo(text.numbers().size() + text.others().size());
    }

    @Test
    void aNumberOfATableOfWhichNoSentenceSpeaksIsListed() throws IOException {
        CheckedText text = TextCheck.of(Manuscripts.read(
                Files.writeString(folder.resolve("draft.md"), "| soort | 2024 |\n|---|---|\n| boeken | 1.200 |\n")));
        Path edition = folder.resolve("edition");
        TextEdition.of(text, DataMatches.NONE, EditionFolder.at(edition), TODAY).write();

        assertThat(Files.readString(edition.resolve("claims.yaml")))
                .contains("printed: \"1.200\"", "what_nl: getal in een tabel waarover geen zin is gevonden");
    }

    @Test
    void aNumberThatCannotBeReadIsListedWithTheReason() throws IOException {
        String text = TEXT + "\nEr waren 7,156 incidenten, tegen 1.23.4 een jaar eerder.\n";
        save(text);

        assertThat(Files.readString(claims()))
                .contains(
                        "  - printed: \"7,156\"\n",
                        "    what_nl: getal dat geschreven is als in het Engels\n",
                        "  - printed: \"1.23.4\"\n",
                        "    what_nl: getal in een notatie die niet Nederlands is\n");
        assertThat(edition().numbersInText())
                .isEqualTo(read(text).numbers().size() + read(text).others().size());
    }

    @Test
    void partsInWordsAndHedgesAreReadAgainAsTheyStand() throws IOException {
        String text =
                "Van de 200 winkels sloot een kwart: 50. In 2023 ging ruim 40 procent van de 1.000 leerlingen met de "
                        + "fiets, 423 leerlingen. Het aantal bakkers daalde van 80 in 2023 naar 40 in 2024, een halvering.";
        save(text);
        List<String> inText = read(text).claims().stream()
                .filter(claim -> claim.verdict().outcome() != Outcome.CANNOT_TELL)
                .map(claim -> claim.sentence() + " " + claim.verdict().outcome())
                .toList();
        assertThat(verdicts(edition())).isEqualTo(inText).isNotEmpty();
    }

    @Test
    void savingTheSameTextAgainChangesNothing() throws IOException {
        save(TEXT);
        String first = Files.readString(claims());
        SaveCounts counts = save(TEXT);
        assertThat(Files.readString(claims())).isEqualTo(first);
        assertThat(counts.of(Became.SAME)).isPositive();
        assertThat(counts.of(Became.ADDED) + counts.of(Became.CHANGED) + counts.of(Became.KEPT))
                .isZero();
    }

    @Test
    void aNumberCorrectedInTheTextIsCorrectedInTheFile() throws IOException {
        save(TEXT);
        SaveCounts counts = save(TEXT.replace("van 20 procent", "van 25 procent"));
        assertThat(counts.of(Became.ADDED)).isZero();
        assertThat(counts.of(Became.MARKED)).isZero();
        assertThat(edition().findings()).extracting(Finding::outcome).doesNotContain(Outcome.DIFFERS);
    }

    @Test
    void whatAPersonChangedOrAddedStaysAsItIs() throws IOException {
        save(TEXT);
        change("word: lichte daling", "word: nam licht af # the editors prefer the plain word");
        change("claims:\n", """
                claims:
                  # Added after a call with the city.
                  - {id: by-hand, place: line 1, says: fewer thefts, type: compare, relation: less, left: %s, right: %s}
                """.formatted(id("\"930\""), id("\"1.240\"")));
        SaveCounts counts = save("Er zijn 7 nieuwe wijken, en dat is 3 meer dan de 4 van 2020.\n\n" + TEXT);
        assertThat(Files.readString(claims()))
                .contains("word: nam licht af # the editors prefer the plain word")
                .contains("  # Added after a call with the city.\n  - {id: by-hand,");
        assertThat(counts.of(Became.KEPT)).isEqualTo(2);
        assertThat(edition().findings())
                .extracting(finding -> finding.statement().id())
                .contains("by-hand");
    }

    /** Returns the id of the first figure that prints a number. */
    private String id(String printed) throws IOException {
        List<String> lines = Files.readAllLines(claims());
        int line = lines.indexOf("    printed: " + printed);
        return lines.get(line - 1).replace("  - id: ", "");
    }

    @Test
    void anIdThatAPersonChangedIsUsedByWhatIsWrittenAnew() throws IOException {
        save(TEXT);
        String id = id("\"1.240\"");
        change(id, "thefts_2023");
        SaveCounts counts = save(TEXT.replace("1.240", "1.239"));
        assertThat(counts.of(Became.KEPT)).isPositive();
        assertThat(Files.readString(claims())).doesNotContain(id);
        assertThat(edition().findings()).isNotEmpty();
    }

    @Test
    void aStatementWhoseSentenceIsGoneIsMarkedAndNoLongerRecomputed() throws IOException {
        save(TEXT);
        String without = TEXT.replaceFirst("Het aandeel opgeloste zaken[^\n]*\n", "");
        SaveCounts counts = save(without);
        assertThat(counts.of(Became.MARKED)).isPositive();
        assertThat(Files.readString(claims())).contains("    gone: true\n");
        assertThat(edition().findings())
                .noneMatch(finding -> finding.statement().says().english().contains("opgeloste"));
        assertThat(edition().toConfirm())
                .extracting(Language.EN::say)
                .anyMatch(line -> line.contains("is no longer in the text and was not recomputed"));
        save(TEXT);
        assertThat(Files.readString(claims())).doesNotContain("    gone: true");
        assertThat(edition().findings())
                .anyMatch(finding -> finding.statement().says().english().contains("opgeloste"));
    }

    @Test
    void aStatementThatAPersonLeavesOutStaysLeftOut() throws IOException {
        save(TEXT);
        int before = edition().statements().size();
        change("    word: lichte daling\n", "    word: lichte daling\n    left_out: true\n");
        assertThat(edition().statements()).hasSize(before - 1);
        save(TEXT);
        assertThat(edition().statements()).hasSize(before - 1);
        assertThat(edition().toConfirm()).isEmpty();
    }

    @Test
    void aClaimsFileOfSomebodyElseIsNotTouched() throws IOException {
        save(TEXT);
        change("made_by: ndm check --save\n", "");
        String theirs = Files.readString(claims());
        assertThatThrownBy(() -> save(TEXT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("was not begun by this program: it has no key made_by");
        assertThat(Files.readString(claims())).isEqualTo(theirs);
    }

    @Test
    void aFolderWithOtherFilesOfTheseNamesIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "source\nmine\n");
        assertThatThrownBy(() -> save(TEXT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("this file is there, but editions.csv names no edition with it");
        assertThat(folder.resolve("claims.yaml")).doesNotExist();
    }

    @Test
    void theFolderOfAllDataIsNoFolderOfAnEdition() throws IOException {
        Files.writeString(folder.resolve("editions.csv"), "edition,claims\nndm-2025,ndm/2025/claims.yaml\n");
        assertThatThrownBy(() -> save(TEXT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("this is a data folder with editions of its own");
    }

    @Test
    void aTextWithoutStatementsIsAnEditionWithoutStatements() throws IOException {
        save("Er staan geen getallen in deze tekst.\n");
        assertThat(edition().statements()).isEmpty();
        save("Het aantal boten steeg van 40 in 2023 naar 50 in 2024.\n");
        assertThat(edition().statements()).hasSize(1);
        save("Er staan geen getallen in deze tekst.\n");
        assertThat(edition().statements()).isEmpty();
    }
}
