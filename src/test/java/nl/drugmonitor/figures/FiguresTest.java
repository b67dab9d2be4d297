package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that travel with the program. */
class FiguresTest {
    private final Figures figures = DataOf2025.figures();

    @ParameterizedTest(name = "{0} {1} in {3}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi_drug_driving_examinations | 2023            | 16.945         | ndm-2025-factsheet
        nfi_drug_driving_examinations | 2024            | 20.163         | ndm-2025-factsheet
        cbr_fitness_examinations      | 2023            | 7.156          | ndm-2025-factsheet
        cbr_fitness_examinations      | 2024            | 4.932          | ndm-2025-factsheet
        cbr_fitness_examinations      | 2024            | 4.932          | s001
        cbr_fitness_examinations      | 2025            | bijna 7.000    | s002
        cbr_examinations_and_emd      | 2024            | 8.160          | ndm-2025-factsheet
        emd_imposed                   | 2023-04/2023-12 | 2.182          | ndm-2025-factsheet
        emd_imposed                   | 2023-04/2023-12 | ruim 2.000     | s009
        emd_imposed                   | 2024            | 3.742          | s003
        fines_driving_under_influence | 2023            | 42.799         | s031
        incidents_soft                | 2024            | 6.063          | ndm-2025-factsheet
        incidents_hard                | 2014            | 8.587          | ndm-2025-factsheet
        incidents_soft_per_10000      | 2018            | 2,3            | s045
        hemp_nurseries                | 2016            | 5.538          | s067
        hemp_nurseries                | 2018            | 3.913          | s064
        hemp_nurseries                | 2018            | 2.913          | s071
        hemp_nurseries                | 2024            | 895            | s081
        hemp_nurseries_rotterdam      | 2020            | 636            | s067
        om_investigations_hemp_share  | 2015            | 34%            | s104
        marihuana_customs             | 2025            | circa 65.000   | s091
        cocaine_customs_ports         | 2023            | bijna 56.858   | ndm-2025-factsheet
        cocaine_customs_ports         | 2024            | 34.877         | ndm-2025-factsheet
        cocaine_harc_rotterdam        | 2021            | 70.571         | s137
        cocaine_harc_rotterdam        | 2021            | 70.751         | s148
        cocaine_antwerp               | 2014            | afgerond 8,1 ton | s110
        cocaine_antwerp               | 2023-H1         | 43,431 ton     | s118
        harc_rotterdam_finds          | 2024            | 189            | s159
        precursors_methamphetamine    | 2024            | 49.559         | ndm-2025-factsheet
        laboratories_methamphetamine  | 2023            | 29             | s165
        """)
    void aValueStandsAsItsSourcePrintsIt(String indicator, String period, String printed, String source) {
        assertThat(figures.series(indicator).at(period).from(source).map(Observation::asPrinted))
                .contains(printed);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        hemp_nurseries          | 2018            | 3.913 (s064, s067, s072, s073), 2.913 (s071)
        emd_imposed             | 2023-04/2023-12 | 2.182 (ndm-2025-factsheet), ruim 2.000 (s009), 5.356 (s010)
        cocaine_customs_ports   | 2024            | 34.877 (ndm-2025-factsheet), afgerond 38.000 (s133)
        hemp_nurseries_den_haag | 2017            | 510 (s067), 516 (s072)
        """)
    void contradictingValuesStandBesideEachOther(String indicator, String period, String values) {
        Published published = figures.series(indicator).at(period);
        assertThat(published.isConflicting()).isTrue();
        assertThat(published.describe()).isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} {1} is {2}, of {3}")
    @CsvSource(delimiter = '|', textBlock = """
        hemp_nurseries        | 2021 | 2.285  | 2.285 (s069, s078), bijna 2.300 (s076), ruim 2.000 (s077)
        hemp_nurseries        | 2012 | 5.424  | 5.424 (s061), meer dan 5.000 (s062)
        hemp_nurseries        | 2019 | 3.635  | afgerond 3.600 (s066), 3.635 (s067, s073)
        cocaine_customs_ports | 2023 | 56.858 | bijna 56.858 (ndm-2025-factsheet), afgerond 57.000 (s133)
        """)
    void roundedValuesAgreeWithTheFullOne(String indicator, String period, String printed, String values) {
        Published published = figures.series(indicator).at(period);
        assertThat(published.describe()).isEqualTo(values);
        assertThat(published.single().map(value -> value.printed().text())).contains(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2014, 14.250", "2022, 12.058", "2023, 14.758", "2024, 15.505"})
    void theIncidentsOfBothKindsAddUp(String year, String sum) {
        Observation total =
                figures.series("incidents_total").at(year).from("computed").orElseThrow();
        assertThat(total.asPrinted()).isEqualTo(sum);
        assertThat(total.interval().isPoint()).isTrue();
        assertThat(total.statuses()).containsExactly(Status.A);
        assertThat(English.of(total.note()))
                .isEqualTo("computed here: incidents_soft + incidents_hard (ndm-2025-factsheet)");
        assertThat(total.source())
                .extracting(Source::title, Source::isComputed, English::of)
                .containsExactly("incidents_soft + incidents_hard", true, "computed");
        assertThat(total.note().map(Language.NL::say))
                .contains("hier berekend: incidents_soft + incidents_hard (ndm-2025-factsheet)");
        assertThat(total.line()).isZero();
    }

    @Test
    void aSumIsMadeOnlyOfExactParts() {
        assertThat(figures.series("incidents_soft").at("2020-H1").describe()).isEqualTo("ruim 2.200 (s046)");
        assertThat(figures.series("incidents_hard").at("2020-H1").describe()).isEqualTo("ruim 4.000 (s046)");
        assertThat(figures.series("incidents_total").at("2020-H1").isMissing()).isTrue();
    }

    @Test
    void aSumThatIsPrintedIsNotMadeAgain() {
        assertThat(figures.series("cbr_examinations_and_emd").at("2024").describe())
                .isEqualTo("8.160 (ndm-2025-factsheet)");
    }

    @Test
    void aSumThatIsPrintedStandsAloneThoughItsPartsAreExact(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("observations.csv", "incidents_total,2024,15500,15.500,count,A,,s001,,");
        assertThat(Figures.load(folder).series("incidents_total").at("2024").describe())
                .isEqualTo("15.500 (s001)");
    }

    @Test
    void aCountOfZeroIsAValue(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("observations.csv", "hemp_nurseries,2026,0,0,count,A,,s001,,");
        assertThat(Figures.load(folder)
                        .series("hemp_nurseries")
                        .at("2026")
                        .single()
                        .map(Observation::asPrinted))
                .contains("0");
    }

    /** The CBR's release of 19 December 2025, until mid December; the row of s010 is marked P and U. */
    @Test
    void aValueKeepsItsStatusesAndWhenItWasPublished() {
        Published emd = figures.series("emd_imposed").at("2024");
        Observation ofTheCbr = emd.from("s003").orElseThrow();
        Observation unclear = emd.from("s010").orElseThrow();

        assertThat(ofTheCbr.vintage()).isEqualTo("2025-12-19");
        assertThat(ofTheCbr.statuses()).containsExactly(Status.A);
        assertThat(ofTheCbr.isReliable()).isTrue();
        assertThat(ofTheCbr.isComputed()).isFalse();
        assertThat(unclear.statusCodes()).isEqualTo("P U");
        assertThat(unclear.isReliable()).isFalse();
        assertThat(unclear).hasToString("bijna 5.000 (2024, s010)");
    }

    @Test
    void aSumIsComputedHere() {
        assertThat(figures.series("incidents_total").at("2024").value().isComputed())
                .isTrue();
    }

    @Test
    void aSumKeepsTheStatusesAndSourcesOfItsParts(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("observations.csv", "incidents_soft,2026,1000,1.000,count,P,,s001,,");
        data.add("observations.csv", "incidents_hard,2026,2500,2.500,count,U,,s002,,");
        data.add("observations.csv", "incidents_hard,2025,2500,2.500,count,U,,s002,,");
        Series total = Figures.load(folder).series("incidents_total");
        Observation sum = total.at("2026").single().orElseThrow();
        assertThat(sum.value()).isEqualTo(Fraction.of(3500));
        assertThat(sum.statuses()).containsExactlyInAnyOrder(Status.P, Status.U);
        assertThat(English.of(sum.note())).isEqualTo("computed here: incidents_soft + incidents_hard (s001, s002)");
        assertThat(total.at("2025").isMissing())
                .as("one part alone makes no sum")
                .isTrue();
    }

    @Test
    void partsMayBePartedByMoreThanOneSpace(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("indicators.csv", "both,Samen,Together,count,Sum.,Netherlands,Politie,incidents_soft  incidents_hard");
        assertThat(Figures.load(folder).series("both").at("2024").describe()).isEqualTo("15.505 (computed)");
    }

    @Test
    void everySeriesCanBeReadAndIsInTheOrderOfItsPeriods() {
        assertThat(figures.all()).hasSizeGreaterThan(40).allSatisfy(series -> {
            assertThat(series.observations()).extracting(Observation::period).isSorted();
            assertThat(series.indicator().breaks())
                    .extracting(SeriesBreak::date)
                    .isSorted();
        });
        assertThat(figures.all().get(0).indicator().id()).isEqualTo("nfi_drug_driving_examinations");
    }

    @Test
    void aFolderOfTheUserGivesTheSameSeries() {
        assertThat(Figures.load(DataCopy.original()).all())
                .isEqualTo(Figures.load().all());
    }

    /** The example has a Dutch name, and no other Dutch. */
    @Test
    void whereATableHasNoDutchTheEnglishIsShown(@TempDir Path folder) throws IOException {
        Path example = Golden.projectFolder().resolve("docs/examples/edition");
        for (String file : List.of("indicators.csv", "observations.csv", "sources.csv")) {
            Files.copy(example.resolve(file), folder.resolve(file));
        }
        Indicator clients = Figures.load(folder).series("clients").indicator();
        assertThat(clients.in(Language.NL)).isEqualTo("Cliënten");
        assertThat(clients.scope().in(Language.NL)).isEqualTo("Netherlands");
        assertThat(clients.definition().in(Language.NL)).isEqualTo("People treated at least once in the year.");

        Path indicators = folder.resolve("indicators.csv");
        Files.writeString(
                indicators, Files.readString(indicators).replace("name_nl,", "").replace("Cliënten,", ""));
        Files.writeString(
                folder.resolve("breaks.csv"),
                "indicator,date,kind,note_en,note_nl\nclients,2020-01-01,law,a new law,een nieuwe wet\n");
        Files.writeString(
                folder.resolve("observations.csv"),
                Files.readString(example.resolve("observations.csv")).replace("note\n", "note,note_nl\n")
                        + "clients,2023,1,1,count,A,,report,,so it is,zo is het\n");
        Series series = Figures.load(folder).series("clients");
        assertThat(series.indicator().in(Language.NL)).isEqualTo("Clients");
        assertThat(series.indicator().breaks().get(0).in(Language.NL))
                .isEqualTo("1 januari 2020 (wet): een nieuwe wet");
        assertThat(series.observations().get(0).note().map(Language.NL::say)).contains("zo is het");
        assertThat(series.observations().get(1).note()).isEmpty();
    }

    @Test
    void everySpellingOfAHedgeInTheDataIsInTheTable() {
        assertThat(figures.all().stream()
                        .flatMap(series -> series.observations().stream())
                        .flatMap(observation -> observation.hedge().stream()))
                .isNotEmpty()
                .allSatisfy(
                        hedge -> assertThat(figures.words().hedge(hedge.word())).contains(hedge.meaning()));
    }

    @Test
    void breaksBelongToTheirIndicator() {
        assertThat(figures.series("emd_imposed").indicator().breaks())
                .extracting(seriesBreak -> seriesBreak.date() + " " + seriesBreak.kind())
                .startsWith("2023-04-01 law", "2025-04-01 method");
        assertThat(figures.series("hemp_nurseries").indicator().breaks()).isEmpty();
    }

    @Test
    void breaksComeInTheOrderOfTheirDays(@TempDir Path folder) {
        DataCopy data = DataCopy.in(folder);
        data.add("breaks.csv", "emd_imposed,2024-07-01,method,nl,en");
        assertThat(Figures.load(folder).series("emd_imposed").indicator().breaks())
                .extracting(seriesBreak -> seriesBreak.date().toString())
                .containsExactly("2023-04-01", "2024-07-01", "2025-04-01");
    }

    @Test
    void anUnknownIndicatorIsAnsweredWithThoseThatAreNear() {
        assertThatThrownBy(() -> figures.series("ketamine"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no series \"ketamine\". Did you mean nfi_examinations_ketamine?");
        assertThatThrownBy(() -> figures.series("hemp_nurserie")).hasMessageEndingWith("Did you mean hemp_nurseries?");
        assertThatThrownBy(() -> figures.series("Hemp-Nurseries")).hasMessageEndingWith("Did you mean hemp_nurseries?");
        assertThatThrownBy(() -> figures.series("rijgeschiktheidsonderzoeken"))
                .hasMessageEndingWith("Did you mean cbr_fitness_examinations or cbr_examinations_and_emd?");
        assertThatThrownBy(() -> figures.series("qqqqqqq"))
                .hasMessage(
                        "no series \"qqqqqqq\". None of the " + figures.all().size()
                                + " that there are is like it; ./ndm series lists them, in a notebook figures().");
        assertThat(figures.find("ketamine")).isEmpty();
    }

    @Test
    void aSourceIsFoundByItsId() {
        assertThat(figures.source("s001").map(Source::publisher)).contains("europesays.com");
        assertThat(figures.source("s999")).isEmpty();
    }

    @Test
    void theFolderOfTheFiguresIsKept() {
        assertThat(Figures.load().folder().place("words.csv")).hasToString("data/words.csv");
        assertThat(Figures.load(DataCopy.original()).folder().place("words.csv"))
                .hasToString(DataCopy.original().resolve("words.csv").toString());
    }

    @ParameterizedTest
    @CsvSource({"A, normal", "B, break in series", "P, provisional", "U, low reliability", "V, unvalidated"})
    void aStatusHasTheMeaningOfItsSdmxCode(Status status, String meaning) {
        assertThat(English.of(status)).isEqualTo(meaning);
    }
}
