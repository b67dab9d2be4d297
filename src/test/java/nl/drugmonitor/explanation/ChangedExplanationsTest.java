package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows when a value is found or corrected, a source named, a scope changed: data files alone. */
class ChangedExplanationsTest {
    private static final String FILE = "ndm/2025/explanations.yaml";

    private DataFolder data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder);
    }

    private void publish(String indicator, String period, String printed, String unit) throws IOException {
        String row =
                String.join(",", indicator, period, printed.replace(".", ""), printed, unit, "A", "", "s045", "", "");
        data.append("observations.csv", row);
    }

    private Ledger ledger() {
        Figures figures = Figures.load(data.path());
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

        data.replace("observations.csv", "ketamine,2024,1465,1.465,", "ketamine,2024,400,400,");
        assertThat(stands("ketamine")).isEqualTo("contradicted as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not ruled out as joint cause");
    }

    /** The same, for a text that claims all of the rise for the two. */
    @Test
    void jointCausesOfAllMustMakeTheWholeTogether() throws IOException {
        String together = "vormen samen de hele stijging\n        test: ";
        data.replace(FILE, together + "straw in the wind", together + "hoop");
        publish("nfi_examinations_ketamine", "2023", "500", "count");
        publish("nfi_examinations_ketamine", "2024", "1.465", "count");
        assertThat(stands("ketamine")).isEqualTo("not testable");

        publish("nfi_examinations_recognised", "2023", "1.000", "count");
        publish("nfi_examinations_recognised", "2024", "3.253", "count");
        assertThat(stands("ketamine")).isEqualTo("not ruled out as joint cause");
        assertThat(stands("better-recognition")).isEqualTo("not ruled out as joint cause");

        data.replace("observations.csv", "recognised,2024,3253,3.253,", "recognised,2024,2000,2.000,");
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

        data.replace("observations.csv", "searches,2024,1000,1.000,", "searches,2024,9900,9.900,");
        assertThat(stands("lower-priority")).isEqualTo("contradicted as contributing cause");
    }

    /**
     * A cause among several may come later than the start: what a stand-in for it shows of the order decides nothing.
     */
    @Test
    void anEarlierShareOfHempDecidesNothing() throws IOException {
        String first = "om_investigations_hemp_share,2015,34,34%";
        data.replace("observations.csv", first, "om_investigations_hemp_share,2014,30,30%,percent,A,,s104,,\n" + first);

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
        String text = Files.readString(data.path().resolve("observations.csv"));
        data.replace(
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
        Path file = data.path().resolve("observations.csv");
        Files.writeString(
                file, Files.readString(file) + "marihuana_customs," + value + ",kg,A,," + source + ",,invented\n");
    }

    @Test
    void aTestOfAnotherScopeThanTheFindingDecidesNothing() throws IOException {
        data.replace(
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
        data.replace("observations.csv", "2024,4932,4.932,", "2024,4392,4.392,");

        assertThat(bounds("emd-in-place"))
                .startsWith("at most " + percent(3768 - 2182, 7156 - 4392) + " of the fall, if ")
                .doesNotContain(";");
    }

    @Test
    void anUnnamedBreakRefusesTheComparison() throws IOException {
        data.replace(
                "breaks.csv",
                "incidents_hard,2019-01-01,",
                "incidents_hard,2024-01-01,method,Nieuw,New system.\n" + "incidents_hard,2019-01-01,");

        assertThat(stands("chance-hard")).isEqualTo("not testable");
        assertThat(why("chance-hard")).contains("1 January 2024", "New system.");
    }

    @Test
    void sourcesThatDifferLeaveItOpenUntilOneIsNamed() throws IOException {
        data.replace(FILE, "use: {\"2018\": s064, \"2017\": s067}", "use: {\"2018\": s064}");

        assertThat(stands("chance-hemp")).isEqualTo("not testable");
        assertThat(why("chance-hemp")).contains("2017", "4,670", "s067", "4,600", "s069");
    }

    @Test
    void anEditionWithoutExplanationsHasAnEmptyLedger() throws IOException {
        data.replace("editions.csv", "," + FILE, ",");

        assertThat(ledger()).isEqualTo(Ledger.none("ndm-2025"));
        assertThatThrownBy(() -> ledger().candidate("ketamine"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no candidate \"ketamine\" in the ledger of ndm-2025. It has none.");
    }

    @Test
    void partsOfOneWholeMustBeOfOneScopeAndUnit() throws IOException {
        data.replace(
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
}
