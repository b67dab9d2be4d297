package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows when a value is found or corrected, and what is told of a file that is not right: data files alone. */
class ChangedExplanationsTest {
    private static final String FILE = "ndm/2025/explanations.yaml";

    private Path data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = folder;
        Path original = Golden.projectFolder().resolve("data");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void publish(String indicator, String period, String printed, String unit) throws IOException {
        String row =
                String.join(",", indicator, period, printed.replace(".", ""), printed, unit, "A", "", "s045", "", "");
        Path file = data.resolve("observations.csv");
        Files.writeString(file, Files.readString(file) + row + "\n");
    }

    private void replace(String file, String old, String by) throws IOException {
        Path path = data.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, by));
    }

    private Ledger ledger() {
        Figures figures = Figures.load(data);
        return Ledger.of(Edition.load(figures, "ndm-2025"));
    }

    private String sentence(String candidate) {
        return ledger().candidate(candidate).sentence();
    }

    @Test
    void theCountsOfNitrousOxideDecideHowMuchTheBanExplains() throws IOException {
        publish("nitrous_oxide_incidents", "2023", "1.600", "count");
        assertThat(sentence("nitrous-oxide-ban"))
                .isEqualTo(
                        "not testable: Registered incidents with nitrous oxide 2024: not published; seen: 103,8% of the"
                                + " rise");

        publish("nitrous_oxide_incidents", "2024", "1.766", "count");
        assertThat(sentence("nitrous-oxide-ban")).isEqualTo("holds in part: 103,8% of the rise; 25,0% of the rise");
    }

    @Test
    void theCountsOfKetamineDecideToo() throws IOException {
        publish("nfi_examinations_ketamine", "2023", "500", "count");
        publish("nfi_examinations_ketamine", "2024", "1.465", "count");

        assertThat(ledger().candidate("ketamine").standing()).isEqualTo(Standing.HOLDS_IN_PART);
        assertThat(sentence("ketamine")).isEqualTo("holds in part: 30,0% of the rise");

        replace("observations.csv", "ketamine,2024,1465,1.465,", "ketamine,2024,400,400,");
        assertThat(sentence("ketamine"))
                .isEqualTo(
                        "contradicted as sole cause: NFI drug driving examinations with ketamine found changed by -100, NFI drug"
                                + " driving examinations by 3.218: -3,1% of it");
    }

    @Test
    void theConsignmentsAtPortsDecideOnSmallerAmounts() throws IOException {
        publish("cocaine_customs_ports_consignments", "2024", "150", "count");

        assertThat(sentence("smaller-amounts"))
                .isEqualTo(
                        "not ruled out: 114,1% of the fall (Dutch seaports); 118,8% of the fall (port of Rotterdam)");
    }

    /** The moves of 2020 to 2022 are straws for a fall from 2014: alone they decide nothing. */
    @Test
    void anEarlierShareOfHempDecidesWhetherTheShiftCameFirst() throws IOException {
        String first = "om_investigations_hemp_share,2015,34,34%";
        replace("observations.csv", first, "om_investigations_hemp_share,2014,30,30%,percent,A,,s104,,\n" + first);

        assertThat(sentence("lower-priority"))
                .isEqualTo("contradicted as sole cause: the fall of Hemp nurseries dismantled starts in 2014, the fall"
                        + " of Share of hemp in OM investigations into organised drug crime in 2015");

        replace("observations.csv", "share,2014,30,30%,", "share,2014,40,40%,");
        assertThat(sentence("lower-priority"))
                .isEqualTo("not ruled out: the fall of Hemp nurseries dismantled starts in 2014, the fall of Share of"
                        + " hemp in OM investigations into organised drug crime in 2014 or before, where the series"
                        + " begins");
    }

    @Test
    void aCorrectedCountLeavesOneReading() throws IOException {
        replace("observations.csv", "2024,4932,4.932,", "2024,4392,4.392,");

        assertThat(sentence("emd-in-place")).isEqualTo("holds in part: at most 57,4% of the fall");
    }

    @Test
    void anUnnamedBreakRefusesTheComparison() throws IOException {
        replace(
                "breaks.csv",
                "incidents_hard,2019-01-01,",
                "incidents_hard,2024-01-01,method,Nieuw,New system.\n" + "incidents_hard,2019-01-01,");

        assertThat(sentence("chance-hard"))
                .isEqualTo("not testable: a comparison that does not name the break of 2024-01-01 (method): New"
                        + " system.");
    }

    @Test
    void sourcesThatDifferLeaveItOpenUntilOneIsNamed() throws IOException {
        replace(FILE, "use: {\"2018\": s064, \"2017\": s067}", "use: {\"2018\": s064}");

        assertThat(sentence("chance-hemp"))
                .isEqualTo("not testable: Hemp nurseries dismantled 2017: sources differ: 4.670 (s067, s068), 4.600"
                        + " (s069), bijna 4.700 (s070)");
    }

    @Test
    void anEditionWithoutExplanationsHasAnEmptyLedger() throws IOException {
        replace("editions.csv", "," + FILE, ",");

        assertThat(ledger()).isEqualTo(Ledger.none("ndm-2025")).hasToString("");
        assertThatThrownBy(() -> ledger().candidate("ketamine"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no candidate \"ketamine\" in the ledger of ndm-2025. It has none.");
    }

    @ParameterizedTest(name = "{0} now {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicator: nfi_examinations_ketamine | indicator: nfi_examinations_ketamin | indicator "nfi_examinations_ketamin" is no series of indicators.csv. | Did you mean nfi_examinations_ketamine?
            finding: emd-up      | finding: emd-upp     | candidate part-year-emd explains "emd-upp", which is no finding here. | Did you mean emd-up?
            type: part_year      | type: part-year      | a prediction cannot be of type "part-year". | Write one of: change, part, substitution, product, composition, order, head_start, timing, noise, trend, part_year.
            test: straw in the wind | test: smoking pistol | a test cannot be "smoking pistol". | Write one of: [straw in the wind, hoop, smoking gun, doubly decisive].
            from: 2014           | from: vorig jaar     | a whole number must stand here, not a text (vorig jaar). | Write digits only.
            from: 2014           | from: 2024           | a trend must run between two years from 1900 to 2100, not from 2024 to 2024. | Write the first and the last year.
            to: 2021-01/2021-10  | to: 2021-01/2020-10  | period must be a run of whole months, not "2021-01/2020-10". | Write 2024, 2024-H1, 2024-Q1, 2024-04 or 2023-04/2023-12.
            direction: flat\\n        use | direction: level\\n        use | direction must be rise, fall or flat, not "level". | Write one of them.
            event: "2017-07-01"  | event: "2017-07-02"  | "2017-07-02" is no day of breaks.csv for nfi_drug_driving_examinations. | Write one of: 2017-07-01, 2019-01-01.
            within: 1\\n         | within: 101\\n       | within must be a percentage from 0 to 100, not 101. | Write how much of a change is still none.
            use: {"2020": s038   | use: {"2020": s999   | s999 prints no value of nitrous_oxide_traffic_incidents for "2020". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            use: {"2020": s038   | use: {"vroeger": s038 | s038 prints no value of nitrous_oxide_traffic_incidents for "vroeger". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            id: other-hiding     | id: other-ports      | candidate id "other-ports" must not be there twice. | Give it another.
            new: true            | new: yes             | true or false must stand here, not a text (yes). | Write true or false.
            new: true            | neww: true           | key "neww" is none that can stand here. | Write one of: breaks, from, indicator, new, of, part_from, part_to, says, test, to, type, use.
            """)
    void aFaultIsToldWithItsPlaceAndTheOtherCandidatesStay(String old, String by, String problem, String remedy)
            throws IOException {
        String before = old.replace("\\n", "\n");
        String text = Files.readString(data.resolve(FILE));
        int at = text.indexOf(before);
        assertThat(at).as(before).isPositive();
        Files.writeString(
                data.resolve(FILE),
                text.substring(0, at) + by.replace("\\n", "\n") + text.substring(at + before.length()));

        Ledger ledger = ledger();

        assertThat(ledger.candidates()).hasSize(18);
        assertThat(ledger.faults()).hasSize(1);
        Fault fault = ledger.faults().get(0);
        assertThat(fault.problem()).isEqualTo(problem);
        assertThat(fault.remedy()).isEqualTo(remedy);
        assertThat(fault.place().line()).isBetween(line(text, at), line(text, at) + 1);
        assertThat(fault.place().column()).isPositive();
        assertThatThrownBy(ledger::throwIfFaulty).isInstanceOf(InvalidInputException.class);
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
        replace(FILE, "statements: [emd-rose, total-2023]", "statements: [emd-ros, total-2023]");

        assertThat(ledger().faults())
                .extracting(Fault::toString)
                .containsExactly(data.resolve(FILE) + ":17:18: \"emd-ros\" is no statement of the claims file.\n"
                        + "  Did you mean emd-rose?");
        assertThat(ledger().finding("emd-up").statements()).hasSize(1);
        assertThat(ledger().candidates()).hasSize(19);
    }

    @Test
    void aFindingThatIsThereTwiceIsTold() throws IOException {
        replace(FILE, "- id: emd-up", "- id: cbr-examinations-down");

        assertThat(ledger().faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "finding id \"cbr-examinations-down\" must not be there twice.",
                        "candidate part-year-emd explains \"emd-up\", which is no finding here.");
    }

    @Test
    void aCandidateThatPredictsNothingMustSayWhy() throws IOException {
        replace(FILE, "    note: It names no place, size or year", "    place: It names no place, size or year");
        replace(FILE, "    place: seizures, paragraph 3\n    predictions: []", "    predictions: []");

        assertThat(ledger().faults())
                .extracting(Fault::problem)
                .containsExactly("candidate other-hiding predicts nothing, and does not say why.");
    }

    @Test
    void severalFaultsOfOneCandidateAreToldTogether() throws IOException {
        replace(FILE, "indicator: harc_rotterdam_finds_under_100kg", "indicator: harc_finds");
        replace(
                FILE,
                "hoop\n        type: product\n        total: drugs_harc",
                "gun\n        type: product\n        total: drugs_harc");

        Ledger ledger = ledger();
        assertThat(ledger.faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "a test cannot be \"gun\".", "indicator \"harc_finds\" is no series of indicators.csv.");
        assertThatThrownBy(() -> ledger.candidate("smaller-amounts"))
                .hasMessageContaining("Its file has faults: " + data.resolve(FILE));
    }

    /** Not found is not shown to be absent: what cannot confirm must not be called decisive. */
    @Test
    void aChangeWithinNoiseProvesNoChance() throws IOException {
        replace(FILE, "test: hoop\n        type: noise", "test: smoking gun\n        type: noise");
        replace(FILE, "test: hoop\n        type: trend", "test: doubly decisive\n        type: trend");

        assertThat(ledger().faults())
                .extracting(fault -> fault.problem() + " " + fault.remedy())
                .containsExactly(
                        "a test of type noise cannot be \"smoking gun\": what is not found is not shown to be absent."
                                + " Write hoop or straw in the wind.",
                        "a test of type noise cannot be \"smoking gun\": what is not found is not shown to be absent."
                                + " Write hoop or straw in the wind.",
                        "a test of type trend cannot be \"doubly decisive\": what is not found is not shown to be"
                                + " absent. Write hoop or straw in the wind.");
    }

    @Test
    void anEarlierStopByCustomsWouldSayWhetherImportsCameFirst() throws IOException {
        publish("marihuana_customs", "2014", "900", "kg");

        assertThat(ledger().candidate("hemp-imports").tests().subList(0, 2))
                .extracting(
                        test -> test.answer() + ": " + test.evidence().found().get(0))
                .containsExactly(
                        "not seen: the fall of Hemp nurseries dismantled starts in 2014, the rise of Marihuana"
                                + " intercepted by Customs between 2015 and 2021",
                        "not seen: the fall of Hemp nurseries dismantled starts in 2014; 72,8% of it was over in 2021,"
                                + " when Marihuana intercepted by Customs was 734 kg, not beyond the 900 kg of 2014");
    }

    @Test
    void aFileThatCannotBeReadAtAllIsRefused() throws IOException {
        replace(FILE, "edition: ndm-2025", "edition: ndm-2024");
        assertThatThrownBy(this::ledger)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.resolve(FILE) + ":4:10: edition must be \"ndm-2025\" as in editions.csv, not"
                        + " \"ndm-2024\".\n  Correct one of the two.");

        replace("editions.csv", FILE, "../explanations.yaml");
        assertThatThrownBy(this::ledger)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.resolve("editions.csv") + ":2:31: explanations must be the path of a YAML or JSON file"
                        + " in the data folder, not \"../explanations.yaml\".\n"
                        + "  Write it like ndm/2025/explanations.yaml.");
    }

    @Test
    void partsOfOneWholeMustBeOfOneScopeAndUnit() throws IOException {
        replace(
                FILE,
                "indicators: [precursors_synthetic, precursors_methamphetamine]\n        from: \"2023\"\n        to:"
                        + " \"2024\"\n        within: 5",
                "indicators: [precursors_synthetic, cocaine_customs_ports]\n        from: \"2023\"\n        to:"
                        + " \"2024\"\n        within: 5");

        assertThat(ledger().candidate("classification")
                        .tests()
                        .get(0)
                        .evidence()
                        .missing())
                .extracting(Missing::toString)
                .containsExactly("another scope: precursors_synthetic covers Netherlands: FIOD registration,"
                        + " cocaine_customs_ports covers Dutch seaports");
    }

    @Test
    void aCompositionNeedsTwoParts() throws IOException {
        replace(
                FILE,
                "type: composition\n        indicators: [precursors_synthetic, precursors_methamphetamine]",
                "type: composition\n        indicators: [precursors_synthetic]");

        assertThat(ledger().faults())
                .extracting(Fault::problem)
                .isEqualTo(
                        List.of("indicators must name two parts or more.", "indicators must name two parts or more."));
    }
}
