package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of findings and candidates in a file of explanations, each with its line and column; the rest is read. */
class LedgerFaultsTest {
    private static final String FILE = "ndm/2026/explanations.yaml";
    private static final String RIGHT = """
            edition: ndm-2026
            findings:
            - {id: soft-up, says: soft drug incidents rose, statements: [soft-change], notebook: n}
            - {id: fell, says: nurseries fell, statements: [nurseries-fell]}
            candidates:
            - id: chance
              finding: soft-up
              says: chance
              mechanism: by chance
              proposed_by: us
              role: sole
              settle: more years
              predictions:
              - {says: p, test: hoop, type: noise, indicator: incidents_soft, from: "2024", to: "2025"}
            - id: vague
              finding: fell
              says: something else
              mechanism: somehow
              proposed_by: factsheet
              place: paragraph 3
              role: contributing
              words: mogelijk
              note: it names nothing
              settle: anything
              predictions: []
            """;

    private static DataFolder data;
    private static Edition edition;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder).withInventedEdition();
        edition = Edition.load(Figures.load(folder), "ndm-2026");
    }

    private static Ledger ledger(String old, String by) throws IOException {
        assertThat(RIGHT).contains(old);
        data.write(FILE, RIGHT.replace(old, by));
        return Ledger.of(edition);
    }

    private static String line(Fault fault) {
        return fault.place().toString().replace(data.path().resolve(FILE) + ":", "") + ": "
                + English.of(fault.problem()) + " " + English.of(fault.remedy());
    }

    @Test
    void aFileWithoutFaultHasItsFindingsAndCandidates() throws IOException {
        Ledger ledger = ledger("edition", "edition");

        assertThat(ledger.faults()).isEmpty();
        ledger.throwIfFaulty();
        assertThat(ledger.findings()).extracting(ExplainedFinding::id).containsExactly("soft-up", "fell");
        assertThat(ledger.finding("soft-up").notebook()).hasValue("n");
        assertThat(ledger.finding("fell").notebook()).isEmpty();
        assertThat(ledger.candidates()).extracting(Candidate::id).containsExactly("chance", "vague");
        assertThat(ledger.candidate("vague").standing()).isEqualTo(Standing.TOO_VAGUE);
        assertThat(English.of(ledger.candidate("vague").origin().roleInText()))
                .isEqualTo("contributing cause (\"mogelijk\", paragraph 3)");
    }

    /** The other candidate is read all the same. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chance | finding: soft-up | finding: soft-upp | 7:12: cannot find finding "soft-upp". Did you mean soft-up?
            chance | `  says: chance` | `  title: chance` | 8:10: key "title" is none that can stand here. Write one of: confirm, finding, id, mechanism, note, place, predictions, proposed_by, role, says, settle, words, words_place.
            chance | `  says: chance\\n` | `` | 6:3: cannot find key "says". Add it; here are: id, finding, mechanism, proposed_by, role, settle, predictions.
            chance | `  mechanism: by chance\\n` | `` | 6:3: cannot find key "mechanism". Add it; here are: id, finding, says, proposed_by, role, settle, predictions.
            chance | `  proposed_by: us\\n` | `` | 6:3: cannot find key "proposed_by". Add it; here are: id, finding, says, mechanism, role, settle, predictions.
            chance | `  settle: more years\\n` | `` | 6:3: cannot find key "settle". Add it; here are: id, finding, says, mechanism, proposed_by, role, predictions.
            chance | `  role: sole\\n` | `` | 6:3: cannot find key "role". Add it; here are: id, finding, says, mechanism, proposed_by, settle, predictions.
            chance | role: sole | role: only | 11:9: role must be one of sole, joint, contributing, not "only". Write one of them.
            chance | test: hoop, | `` | 14:5: cannot find key "test". Add it; here are: says, type, indicator, from, to.
            chance | says: p, | `` | 14:5: cannot find key "says". Add it; here are: test, type, indicator, from, to.
            chance | test: hoop | test: doubly decisive | 14:21: a test of type noise cannot be "doubly decisive": what is not found is not shown to be absent. Write hoop or straw in the wind.
            chance | role: sole | role: contributing | 14:21: a test of type noise cannot be "hoop" for a contributing cause: only a sole cause must pass it. Write straw in the wind, or another test.
            chance | role: sole | role: joint | 14:21: a test of type noise cannot be "hoop" for a joint cause: only a sole cause must pass it. Write straw in the wind, or another test.
            vague  | id: vague | id: chance | 15:7: id "chance" must not be there twice. Change or delete one of the two.
            vague  | id: vague | id: "" | 15:7: id must not be empty. Write it.
            vague  | `  note: it names nothing\\n` | `` | 24:16: candidate vague predicts nothing, and does not say why. Add a prediction, or a note that says why it is too vague to test.
            vague  | `  words: mogelijk\\n` | `` | 21:9: candidate vague stands in the text, but no words of it give its role. Add them under words, such as: "mede kan verklaren".
            vague  | `  place: paragraph 3\\n` | `` | 21:10: words of the text and their place must stand together, for one of them says nothing alone. Write the words under words, and their place under place or words_place; a rival has neither.
            chance | role: sole | role: sole\\n  words_place: paragraph 2 | 12:16: words of the text and their place must stand together, for one of them says nothing alone. Write the words under words, and their place under place or words_place; a rival has neither.
            vague  | predictions: [] | predictions: none | 25:16: a list must stand here, not a text (none). Write [ and ] around it.
            """)
    void aFaultOfOneCandidateLeavesTheOtherAlone(String faulty, String old, String by, String message)
            throws IOException {
        Ledger ledger = ledger(old.replace("\\n", "\n"), by.replace("\\n", "\n"));

        assertThat(ledger.faults()).extracting(LedgerFaultsTest::line).containsExactly(message);
        assertThat(ledger.candidates())
                .extracting(Candidate::id)
                .containsExactly(faulty.equals("chance") ? "vague" : "chance");
        assertThatThrownBy(ledger::throwIfFaulty).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            says: nurseries fell, | `` | 4:3: cannot find key "says". Add it; here are: id, statements.
            says: nurseries fell, | says: 5, | 4:20: a text must stand here, not a number (5). Write "5" in quotes.
            `, statements: [nurseries-fell]` | `` | 4:3: cannot find key "statements". Add it; here are: id, says.
            says: nurseries fell | why: nurseries fell | 4:19: key "why" is none that can stand here. Write one of: confirm, id, notebook, says, statements.
            """)
    void aFindingThatCannotBeReadTakesItsCandidatesWithIt(String old, String by, String message) throws IOException {
        Ledger ledger = ledger(old, by);

        assertThat(ledger.faults())
                .extracting(LedgerFaultsTest::line)
                .containsExactly(message, "16:12: cannot find finding \"fell\". Write one of: soft-up.");
        assertThat(ledger.candidates()).extracting(Candidate::id).containsExactly("chance");
    }

    @Test
    void anUnknownStatementIsLeftOutOfItsFinding() throws IOException {
        Ledger ledger = ledger("[soft-change]", "[soft-chang, hard-about-equal]");

        assertThat(ledger.faults())
                .extracting(LedgerFaultsTest::line)
                .containsExactly("3:62: cannot find statement \"soft-chang\". Did you mean soft-change?");
        assertThat(ledger.finding("soft-up").statements())
                .extracting(finding -> finding.statement().id())
                .containsExactly("hard-about-equal");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            edition: ndm-2026 | edition: ndm-2025 | 1:10: edition must be "ndm-2026" as in editions.csv, not "ndm-2025".
            edition: ndm-2026 | `edition: ndm-2026\\nverdicts: []` | 2:11: key "verdicts" is none that can stand here.
            edition: ndm-2026\\n | `` | 1:1: cannot find key "edition".
            candidates: | causes: | 6:1: key "causes" is none that can stand here.
            """)
    void aFileThatIsNoneOfExplanationsIsRefusedAsAWhole(String old, String by, String message) {
        assertThatThrownBy(() -> ledger(old.replace("\\n", "\n"), by.replace("\\n", "\n")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(data.path().resolve(FILE) + ":" + message);
    }

    @Test
    void aFaultIsToldInDutchToo() throws IOException {
        Fault fault = ledger("  place: paragraph 3\n", "").faults().get(0);

        assertThat(Language.NL.say(fault.problem()))
                .isEqualTo("woorden uit de tekst en hun plaats horen bij elkaar; een van de twee alleen zegt niets.");
        assertThat(Language.NL.say(fault.remedy()))
                .isEqualTo("Schrijf de woorden onder words, en hun plaats onder place of words_place; een alternatief"
                        + " van onszelf heeft geen van beide.");
    }

    @Test
    void aCandidateThatWasNotReadIsMissedWithTheFaultOfTheFile() throws IOException {
        Ledger ledger = ledger("finding: soft-up", "finding: soft-down");

        assertThatThrownBy(() -> ledger.candidate("chance"))
                .hasMessageContaining("no candidate \"chance\" in the ledger of ndm-2026.")
                .hasMessageContaining("Its file has faults: " + data.path().resolve(FILE) + ":7:12");
        assertThat(List.of(ledger.candidate("vague"))).isEqualTo(ledger.candidates());
    }
}
