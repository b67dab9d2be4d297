package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the factsheet's file of explanations when it is not right, with the place; the rest is read. */
class FaultyExplanationsTest {
    private static final String FILE = "ndm/2025/explanations.yaml";

    private DataFolder data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder);
    }

    private Ledger ledger() {
        Figures figures = Figures.load(data.path());
        return Ledger.of(Edition.load(figures, "ndm-2025"));
    }

    @ParameterizedTest(name = "{0} now {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicator: nfi_examinations_ketamine | indicator: nfi_examinations_ketamin | indicator must be one of indicators.csv, not "nfi_examinations_ketamin". | Did you mean nfi_examinations_ketamine?
            finding: emd-up      | finding: emd-upp     | cannot find finding "emd-upp". | Did you mean emd-up?
            type: part_year      | type: part-year      | type must be one of change, part, substitution, product, size, composition, order, head_start, timing, noise, trend, part_year, not "part-year". | Did you mean part_year?
            test: straw in the wind | test: smoking pistol | test must be one of another question, straw in the wind, hoop, smoking gun, doubly decisive, not "smoking pistol". | Did you mean smoking gun?
            from: 2014           | from: vorig jaar     | a whole number must stand here, not a text (vorig jaar). | Write digits only.
            from: 2014           | from: 2024           | to must be a whole number from 2025 to 2100, not 2024. | Correct it.
            to: 2021-01/2021-10  | to: 2021-01/2020-10  | to must be a run of whole months or a week between 1900 and 2100, not "2021-01/2020-10". | Write 2024, 2024-H1, 2024-Q1, 2024-04, 2024-W07 or 2023-04/2023-12.
            direction: flat\\n        use | direction: level\\n        use | direction must be one of rise, fall, flat, not "level". | Write one of them.
            event: "2023-04-01"  | event: "2023-04-02"  | "2023-04-02" is no day of breaks.csv for emd_imposed. | Write one of: 2023-04-01, 2025-04-01.
            within: 1\\n         | within: 101\\n       | within must be a whole number from 0 to 100, not 101. | Correct it.
            use: {"2020": s038   | use: {"2020": s999   | s999 prints no value of nitrous_oxide_traffic_incidents for "2020". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            use: {"2020": s038   | use: {"vroeger": s038 | s038 prints no value of nitrous_oxide_traffic_incidents for "vroeger". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            id: other-hiding     | id: other-ports      | id "other-ports" must not be there twice. | Change or delete one of the two.
            role: joint          | role: jointly        | role must be one of sole, joint, contributing, not "jointly". | Did you mean joint?
            role: contributing\\n    words: mede kan verklaren | role: contributing | candidate nitrous-oxide-ban stands in the text, but no words of it give its role. | Add them under words, such as: "mede kan verklaren".
            type: substitution\\n        assuming: each examination displaced became an EMD in the same year | type: substitution | a substitution must say under which assumption its share is an upper bound. | Add it under assuming, such as: each examination displaced became an EMD in the same year.
            test: straw in the wind\\n        type: order | test: hoop\\n        type: order | a test of type order cannot be "hoop" for a contributing cause: only a sole cause must pass it. | Write straw in the wind, or another test.
            test: straw in the wind\\n        type: composition | test: hoop\\n        type: composition | a test of type composition cannot be "hoop" for a contributing cause: only a sole cause must pass it. | Write straw in the wind, or another test.
            from: "2023"\\n        to: "2024" | from: "2024"\\n        to: "2023" | from must be before to, but 2024 is not before 2023. | Change the two about.
            part_from: 2023-04/2023-12 | part_from: "2024" | part_from must be before to, but 2024 is not before 2024. | Change the two about.
            new: true            | new: yes             | true or false must stand here, not a text (yes). | Write true or false.
            id: other-hiding     | because: x\\n    id: other-hiding | key "because" is none that can stand here. | Write one of: confirm, finding, id, mechanism, note, place, predictions, proposed_by, role, says, settle, words, words_place.
            until: "2024"        | since: "2014"\\n          until: "2024" | key "since" is none that can stand here. | Write one of: breaks, direction, indicator, until, use.
            new: true            | neww: true           | key "neww" is none that can stand here. | Did you mean new? Write one of: breaks, from, indicator, indicators, new, of, part_from, part_to, says, test, to, type, use.
            """)
    void aFaultIsToldWithItsPlaceAndTheOtherCandidatesStay(String old, String by, String problem, String remedy)
            throws IOException {
        String before = old.replace("\\n", "\n");
        String text = Files.readString(data.path().resolve(FILE));
        int at = text.indexOf(before);
        assertThat(at).as(before).isPositive();
        Files.writeString(
                data.path().resolve(FILE),
                text.substring(0, at) + by.replace("\\n", "\n") + text.substring(at + before.length()));

        Ledger ledger = ledger();

        assertThat(ledger.candidates())
                .hasSize(number(text, "  - id:")
                        - 1
                        - number(text.substring(0, text.indexOf("candidates:")), "  - id:"));
        assertThat(ledger.faults()).hasSize(1);
        Fault fault = ledger.faults().get(0);
        assertThat(English.of(fault.problem())).isEqualTo(problem);
        assertThat(English.of(fault.remedy())).isEqualTo(remedy);
        assertThat(fault.place().line()).isBetween(line(text, at), line(text, at) + 1);
        assertThat(fault.place().column()).isPositive();
        assertThatThrownBy(ledger::throwIfFaulty).isInstanceOf(InvalidInputException.class);
    }

    private static int number(String text, String sign) {
        return text.split(sign, -1).length - 1;
    }

    private static int line(String text, int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    @Test
    void anUnknownStatementIsToldAndItsFindingStays() throws IOException {
        data.replace(FILE, "statements: [emd-rose, total-2023]", "statements: [emd-ros, total-2023]");

        assertThat(ledger().faults())
                .extracting(Fault::toString)
                .containsExactly(data.path().resolve(FILE) + ":22:18: cannot find statement \"emd-ros\".\n"
                        + "  Did you mean emd-rose?");
        assertThat(ledger().finding("emd-up").statements()).hasSize(1);
        assertThat(ledger().candidate("part-year-emd").finding()).isEqualTo("emd-up");
    }

    @Test
    void aFindingThatIsThereTwiceIsTold() throws IOException {
        data.replace(FILE, "- id: emd-up", "- id: cbr-examinations-down");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly(
                        "id \"cbr-examinations-down\" must not be there twice.", "cannot find finding \"emd-up\".");
    }

    @Test
    void aCandidateThatPredictsNothingMustSayWhy() throws IOException {
        data.replace(
                FILE,
                "    note: It names no place, size or year; what is not found is not counted, so that any figure fits it.\n",
                "");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly("candidate other-hiding predicts nothing, and does not say why.");
    }

    @Test
    void severalFaultsOfOneCandidateAreToldTogether() throws IOException {
        data.replace(FILE, "indicator: harc_rotterdam_finds_under_100kg", "indicator: harc_finds");
        data.replace(FILE, "another question\n        type: product", "gun\n        type: product");

        Ledger ledger = ledger();
        assertThat(ledger.faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly(
                        "indicator must be one of indicators.csv, not \"harc_finds\".",
                        "test must be one of another question, straw in the wind, hoop, smoking gun, doubly decisive,"
                                + " not \"gun\".");
        assertThatThrownBy(() -> ledger.candidate("smaller-amounts"))
                .hasMessageContaining("Its file has faults: " + data.path().resolve(FILE));
    }

    /** Not found is not shown to be absent: what cannot confirm must not be called decisive. */
    @Test
    void aChangeWithinNoiseProvesNoChance() throws IOException {
        data.replace(
                FILE,
                "test: hoop\n        type: noise\n        indicator: incidents",
                "test: smoking gun\n        type: noise\n        indicator: incidents");
        data.replace(FILE, "test: hoop\n        type: trend", "test: doubly decisive\n        type: trend");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()) + " " + English.of(fault.remedy()))
                .containsExactly(
                        "a test of type noise cannot be \"smoking gun\": what is not found is not shown to be absent."
                                + " Write hoop or straw in the wind.",
                        "a test of type noise cannot be \"smoking gun\": what is not found is not shown to be absent."
                                + " Write hoop or straw in the wind.",
                        "a test of type trend cannot be \"doubly decisive\": what is not found is not shown to be"
                                + " absent. Write hoop or straw in the wind.");
    }

    @Test
    void aFileThatCannotBeReadAtAllIsRefused() throws IOException {
        data.replace(FILE, "edition: ndm-2025", "edition: ndm-2024");
        assertThatThrownBy(this::ledger)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.path().resolve(FILE) + ":6:10: edition must be \"ndm-2025\" as in editions.csv, not"
                        + " \"ndm-2024\".\n  Correct one of the two.");

        data.replace("editions.csv", FILE, "../explanations.yaml");
        assertThatThrownBy(this::ledger)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.path().resolve("editions.csv")
                        + ":2:31: explanations must be the path of a YAML or JSON file"
                        + " in the data folder, not \"../explanations.yaml\".\n"
                        + "  Write it like ndm/2025/explanations.yaml.");
    }

    @Test
    void aCompositionNeedsTwoParts() throws IOException {
        data.replace(
                FILE,
                "type: composition\n        indicators: [precursors_synthetic, precursors_methamphetamine]",
                "type: composition\n        indicators: [precursors_synthetic]");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()))
                .isEqualTo(
                        List.of("indicators must name two parts or more.", "indicators must name two parts or more."));
    }
}
