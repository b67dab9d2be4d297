package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
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

/** What follows when a value is found or corrected, and what is told of a file that is not right: data files alone. */
class ChangedExplanationsTest {
    private static final String FILE = "ndm/2025/explanations.yaml";

    private Path data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = folder;
        DataFolder.copyTo(folder);
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

    private Candidate candidate(String id) {
        return ledger().candidate(id);
    }

    private String stands(String candidate) {
        return English.of(candidate(candidate).stands());
    }

    private String bounds(String candidate) {
        return String.join("; ", English.all(candidate(candidate).bounds()));
    }

    private String why(String candidate) {
        return English.of(candidate(candidate).why());
    }

    /** Returns a share in percent as it is shown, computed here and not by the program. */
    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toString()
                + "%";
    }

    @Test
    void theCountsOfNitrousOxideBoundWhatTheBanCanHaveMade() throws IOException {
        publish("nitrous_oxide_incidents", "2023", "1.600", "count");
        String rise2023 = percent(1600, 5399 - 3857) + " of the rise";
        assertThat(stands("nitrous-oxide-ban")).isEqualTo("not testable");
        assertThat(bounds("nitrous-oxide-ban")).isEqualTo(rise2023);
        assertThat(why("nitrous-oxide-ban")).endsWith("2024: not found; seen: " + rise2023);

        publish("nitrous_oxide_incidents", "2024", "1.766", "count");
        String rise2024 = percent(1766 - 1600, 6063 - 5399) + " of the rise";
        assertThat(stands("nitrous-oxide-ban")).isEqualTo("not ruled out as contributing cause");
        assertThat(bounds("nitrous-oxide-ban")).isEqualTo(rise2023 + "; " + rise2024);
    }

    /**
     * NFI examinations rose by 3.218; the text says that this may be connected with both causes, not that they made it.
     */
    @Test
    void jointCausesMustMakeSomeOfTheWholeEach() throws IOException {
        publish("nfi_examinations_ketamine", "2023", "500", "count");
        publish("nfi_examinations_ketamine", "2024", "1.465", "count");
        assertThat(stands("ketamine")).isEqualTo("not ruled out as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not testable");
        assertThat(bounds("ketamine")).isEqualTo(percent(965, 3218) + " of the rise");

        publish("nfi_examinations_recognised", "2023", "1.000", "count");
        publish("nfi_examinations_recognised", "2024", "2.000", "count");
        assertThat(stands("ketamine")).isEqualTo("not ruled out as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not ruled out as joint cause");

        replace("observations.csv", "ketamine,2024,1465,1.465,", "ketamine,2024,400,400,");
        assertThat(stands("ketamine")).isEqualTo("contradicted as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not ruled out as joint cause");
    }

    /** The same, for a text that claims all of the rise for the two. */
    @Test
    void jointCausesOfAllMustMakeTheWholeTogether() throws IOException {
        String together = "vormen samen de hele stijging\n        test: ";
        replace(FILE, together + "straw in the wind", together + "hoop");
        publish("nfi_examinations_ketamine", "2023", "500", "count");
        publish("nfi_examinations_ketamine", "2024", "1.465", "count");
        assertThat(stands("ketamine")).isEqualTo("not testable");

        publish("nfi_examinations_recognised", "2023", "1.000", "count");
        publish("nfi_examinations_recognised", "2024", "3.253", "count");
        assertThat(stands("ketamine")).isEqualTo("not ruled out as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not ruled out as joint cause");

        replace("observations.csv", "recognised,2024,3253,3.253,", "recognised,2024,2000,2.000,");
        assertThat(stands("ketamine")).isEqualTo("holds in part");
        assertThat(bounds("ketamine"))
                .isEqualTo(percent(965, 3218) + " of the rise; " + percent(965 + 1000, 3218) + " of the rise");
    }

    /** 56.858 kilos in 140 consignments are 406 each; 34.877 in 150 are 233. */
    @Test
    void theConsignmentsAtPortsDecideOnSmallerAmounts() throws IOException {
        publish("cocaine_customs_ports_consignments", "2024", "150", "count");
        assertThat(stands("smaller-amounts")).isEqualTo("not ruled out as contributing cause");
        assertThat(why("smaller-amounts")).contains(" 406 kg each", " 233 kg each");
    }

    @Test
    void theSearchesDecideOnPriority() throws IOException {
        publish("hemp_nursery_searches", "2014", "9.000", "count");
        publish("hemp_nursery_searches", "2024", "1.000", "count");
        assertThat(stands("lower-priority")).isEqualTo("not ruled out as contributing cause");

        replace("observations.csv", "searches,2024,1000,1.000,", "searches,2024,9900,9.900,");
        assertThat(stands("lower-priority")).isEqualTo("contradicted as contributing cause");
    }

    /**
     * A cause among several may come later than the start: what a stand-in for it shows of the order decides nothing.
     */
    @Test
    void anEarlierShareOfHempDecidesNothing() throws IOException {
        String first = "om_investigations_hemp_share,2015,34,34%";
        replace("observations.csv", first, "om_investigations_hemp_share,2014,30,30%,percent,A,,s104,,\n" + first);

        assertThat(candidate("lower-priority").tests().get(1).answer()).isEqualTo(Answer.NOT_SEEN);
        assertThat(stands("lower-priority")).isEqualTo("not testable");
    }

    /**
     * Of the fall from 6.006 to 895 so much was left in 2021, when Customs stopped 734 kilos and no more than in 2014.
     */
    @Test
    void aYearOfTheSameSourceBoundsWhatImportsCanHaveMade() throws IOException {
        addMarihuana("2014,900,900", "s088");

        Tested headStart = candidate("hemp-imports").tests().get(1);
        assertThat(headStart.answer()).isEqualTo(Answer.SEEN);
        assertThat(English.all(headStart.evidence().bounds()))
                .containsExactly("at most " + percent(2285 - 895, 6006 - 895) + " of the fall");
    }

    @Test
    void aYearOfAnotherSourceDecidesNothingWhereTheScopeIsNotStated() throws IOException {
        addMarihuana("2014,900,900", "s045");

        Tested headStart = candidate("hemp-imports").tests().get(1);
        assertThat(headStart.answer()).isEqualTo(Answer.OPEN);
        assertThat(headStart.evidence().missing())
                .extracting(missing -> English.of(missing.why()))
                .singleElement()
                .asString()
                .contains("s045 and s088", "different scope");
    }

    @Test
    void anAnswerThatHangsOnOneYearDecidesNothing() throws IOException {
        addMarihuana("2014,900,900", "s088");
        String odd = "marihuana_customs,2009,";
        String text = Files.readString(data.resolve("observations.csv"));
        replace(
                "observations.csv",
                text.lines().filter(line -> line.startsWith(odd)).findFirst().orElseThrow() + "\n",
                "");

        Tested headStart = candidate("hemp-imports").tests().get(1);
        assertThat(headStart.answer()).isEqualTo(Answer.OPEN);
        assertThat(headStart.evidence().missing())
                .extracting(missing -> English.of(missing.why()))
                .singleElement()
                .asString()
                .contains("hangs on one value", "2014", "900");

        addMarihuana("2013,800,800", "s088");
        assertThat(candidate("hemp-imports").tests().get(1).answer()).isEqualTo(Answer.SEEN);
    }

    private void addMarihuana(String value, String source) throws IOException {
        Path file = data.resolve("observations.csv");
        Files.writeString(
                file, Files.readString(file) + "marihuana_customs," + value + ",kg,A,," + source + ",,invented\n");
    }

    @Test
    void aTestOfAnotherScopeThanTheFindingDecidesNothing() throws IOException {
        replace(
                FILE,
                "        indicator: cocaine_customs_ports_over_1000kg\n        of: cocaine_customs_ports\n",
                "        indicator: drugs_harc_rotterdam_over_1000kg\n        of: drugs_harc_rotterdam\n");
        publish("drugs_harc_rotterdam_over_1000kg", "2023", "30.000", "kg");
        publish("drugs_harc_rotterdam_over_1000kg", "2024", "10.000", "kg");

        assertThat(stands("giant-finds-missing")).isEqualTo("not testable");
        assertThat(why("giant-finds-missing"))
                .contains("drugs_harc_rotterdam covers port of Rotterdam, the finding Dutch seaports");
    }

    @Test
    void aCorrectedCountLeavesOneReading() throws IOException {
        replace("observations.csv", "2024,4932,4.932,", "2024,4392,4.392,");

        assertThat(bounds("emd-in-place"))
                .startsWith("at most " + percent(3768 - 2182, 7156 - 4392) + " of the fall, if ")
                .doesNotContain(";");
    }

    @Test
    void anUnnamedBreakRefusesTheComparison() throws IOException {
        replace(
                "breaks.csv",
                "incidents_hard,2019-01-01,",
                "incidents_hard,2024-01-01,method,Nieuw,New system.\n" + "incidents_hard,2019-01-01,");

        assertThat(stands("chance-hard")).isEqualTo("not testable");
        assertThat(why("chance-hard")).contains("1 January 2024", "New system.");
    }

    @Test
    void sourcesThatDifferLeaveItOpenUntilOneIsNamed() throws IOException {
        replace(FILE, "use: {\"2018\": s064, \"2017\": s067}", "use: {\"2018\": s064}");

        assertThat(stands("chance-hemp")).isEqualTo("not testable");
        assertThat(why("chance-hemp")).contains("2017", "4,670", "s067", "4,600", "s069");
    }

    @Test
    void anEditionWithoutExplanationsHasAnEmptyLedger() throws IOException {
        replace("editions.csv", "," + FILE, ",");

        assertThat(ledger()).isEqualTo(Ledger.none("ndm-2025"));
        assertThatThrownBy(() -> ledger().candidate("ketamine"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no candidate \"ketamine\" in the ledger of ndm-2025. It has none.");
    }

    @ParameterizedTest(name = "{0} now {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicator: nfi_examinations_ketamine | indicator: nfi_examinations_ketamin | indicator must be one of indicators.csv, not "nfi_examinations_ketamin". | Did you mean nfi_examinations_ketamine?
            finding: emd-up      | finding: emd-upp     | cannot find finding "emd-upp". | Did you mean emd-up?
            type: part_year      | type: part-year      | type must be one of change, part, substitution, product, size, composition, order, head_start, timing, noise, trend, part_year, not "part-year". | Write one of them.
            test: straw in the wind | test: smoking pistol | test must be one of another question, straw in the wind, hoop, smoking gun, doubly decisive, not "smoking pistol". | Write one of them.
            from: 2014           | from: vorig jaar     | a whole number must stand here, not a text (vorig jaar). | Write digits only.
            from: 2014           | from: 2024           | to must be a whole number from 2025 to 2100, not 2024. | Correct it.
            to: 2021-01/2021-10  | to: 2021-01/2020-10  | to must be a run of whole months or a week between 1900 and 2100, not "2021-01/2020-10". | Write 2024, 2024-H1, 2024-Q1, 2024-04, 2024-W07 or 2023-04/2023-12.
            direction: flat\\n        use | direction: level\\n        use | direction must be one of rise, fall, flat, not "level". | Write one of them.
            event: "2023-04-01"  | event: "2023-04-02"  | "2023-04-02" is no day of breaks.csv for emd_imposed. | Write one of: 2023-04-01, 2025-04-01.
            within: 1\\n         | within: 101\\n       | within must be a whole number from 0 to 100, not 101. | Correct it.
            use: {"2020": s038   | use: {"2020": s999   | s999 prints no value of nitrous_oxide_traffic_incidents for "2020". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            use: {"2020": s038   | use: {"vroeger": s038 | s038 prints no value of nitrous_oxide_traffic_incidents for "vroeger". | Name a source that does; `./ndm series nitrous_oxide_traffic_incidents` lists them.
            id: other-hiding     | id: other-ports      | id "other-ports" must not be there twice. | Change or delete one of the two.
            role: joint          | role: jointly        | role must be one of sole, joint, contributing, not "jointly". | Write one of them.
            role: contributing\\n    words: mede kan verklaren | role: contributing | candidate nitrous-oxide-ban stands in the text, but no words of it give its role. | Add them under words, such as: "mede kan verklaren".
            type: substitution\\n        assuming: each examination displaced became an EMD in the same year | type: substitution | a substitution must say under which assumption its share is an upper bound. | Add it under assuming, such as: each examination displaced became an EMD in the same year.
            test: straw in the wind\\n        type: order | test: hoop\\n        type: order | a test of type order cannot be "hoop" for a contributing cause: only a sole cause must pass it. | Write straw in the wind, or another test.
            test: straw in the wind\\n        type: composition | test: hoop\\n        type: composition | a test of type composition cannot be "hoop" for a contributing cause: only a sole cause must pass it. | Write straw in the wind, or another test.
            from: "2023"\\n        to: "2024" | from: "2024"\\n        to: "2023" | from must be before to, but 2024 is not before 2023. | Change the two about.
            part_from: 2023-04/2023-12 | part_from: "2024" | part_from must be before to, but 2024 is not before 2024. | Change the two about.
            new: true            | new: yes             | true or false must stand here, not a text (yes). | Write true or false.
            id: other-hiding     | because: x\\n    id: other-hiding | key "because" is none that can stand here. | Write one of: finding, id, mechanism, note, place, predictions, proposed_by, role, says, settle, words, words_place.
            until: "2024"        | since: "2014"\\n          until: "2024" | key "since" is none that can stand here. | Write one of: breaks, direction, indicator, until, use.
            new: true            | neww: true           | key "neww" is none that can stand here. | Did you mean new? Write one of: breaks, from, indicator, indicators, new, of, part_from, part_to, says, test, to, type, use.
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
        replace(FILE, "statements: [emd-rose, total-2023]", "statements: [emd-ros, total-2023]");

        assertThat(ledger().faults())
                .extracting(Fault::toString)
                .containsExactly(data.resolve(FILE) + ":22:18: cannot find statement \"emd-ros\".\n"
                        + "  Did you mean emd-rose?");
        assertThat(ledger().finding("emd-up").statements()).hasSize(1);
        assertThat(ledger().candidate("part-year-emd").finding()).isEqualTo("emd-up");
    }

    @Test
    void aFindingThatIsThereTwiceIsTold() throws IOException {
        replace(FILE, "- id: emd-up", "- id: cbr-examinations-down");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly(
                        "id \"cbr-examinations-down\" must not be there twice.", "cannot find finding \"emd-up\".");
    }

    @Test
    void aCandidateThatPredictsNothingMustSayWhy() throws IOException {
        replace(
                FILE,
                "    note: It names no place, size or year; what is not found is not counted, so that any figure fits it.\n",
                "");

        assertThat(ledger().faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly("candidate other-hiding predicts nothing, and does not say why.");
    }

    @Test
    void severalFaultsOfOneCandidateAreToldTogether() throws IOException {
        replace(FILE, "indicator: harc_rotterdam_finds_under_100kg", "indicator: harc_finds");
        replace(FILE, "another question\n        type: product", "gun\n        type: product");

        Ledger ledger = ledger();
        assertThat(ledger.faults())
                .extracting(fault -> English.of(fault.problem()))
                .containsExactly(
                        "indicator must be one of indicators.csv, not \"harc_finds\".",
                        "test must be one of another question, straw in the wind, hoop, smoking gun, doubly decisive,"
                                + " not \"gun\".");
        assertThatThrownBy(() -> ledger.candidate("smaller-amounts"))
                .hasMessageContaining("Its file has faults: " + data.resolve(FILE));
    }

    /** Not found is not shown to be absent: what cannot confirm must not be called decisive. */
    @Test
    void aChangeWithinNoiseProvesNoChance() throws IOException {
        replace(
                FILE,
                "test: hoop\n        type: noise\n        indicator: incidents",
                "test: smoking gun\n        type: noise\n        indicator: incidents");
        replace(FILE, "test: hoop\n        type: trend", "test: doubly decisive\n        type: trend");

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
        replace(FILE, "edition: ndm-2025", "edition: ndm-2024");
        assertThatThrownBy(this::ledger)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(data.resolve(FILE) + ":6:10: edition must be \"ndm-2025\" as in editions.csv, not"
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
                .extracting(English::of)
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
                .extracting(fault -> English.of(fault.problem()))
                .isEqualTo(
                        List.of("indicators must name two parts or more.", "indicators must name two parts or more."));
    }
}
