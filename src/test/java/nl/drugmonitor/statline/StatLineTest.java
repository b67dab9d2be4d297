package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class StatLineTest {
    private static StatLineTable read(Path place) {
        return StatLine.reading(place, Language.EN);
    }

    private static StatLineTable read(String folder) {
        return read(Kept.folder(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3json", "v4json", "v4csv"})
    void eachFormGivesTheSameTable(String folder) {
        StatLineTable table = read(folder);
        Table all = table.all();

        assertThat(table.faults()).isEmpty();
        assertThat(table.id()).isEqualTo("99999NED");
        assertThat(table.title()).isEqualTo("Aangiften; regio, kwartaal");
        assertThat(table.modified()).startsWith("2024-06-03");
        assertThat(table.info().description()).endsWith("De cijfers van 2024 zijn voorlopig.");
        assertThat(all.columnNames())
                .containsExactly(
                        "RegioS",
                        "RegioS_code",
                        "Perioden",
                        "Perioden_code",
                        "period",
                        "frequency",
                        "Perioden_status",
                        "Aangiften / Totaal",
                        "Verdachten / Totaal",
                        "Verdachten / Totaal_missing",
                        "Opgehelderd",
                        "Opgehelderd_missing");
        assertThat(all.rowCount()).isEqualTo(12);
        assertThat(all.stringColumn("RegioS_code").unique().asList()).containsExactlyInAnyOrder("NL01", "GM0363");
        assertThat(all.stringColumn("RegioS").get(11)).isEqualTo("Amsterdam");
        assertThat(all.stringColumn("period").asList().subList(0, 6))
                .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023", "2024-Q1");
        assertThat(all.stringColumn("Perioden_status").get(5)).isEqualTo("Voorlopig");
        assertThat(all.intColumn("Aangiften / Totaal").get(4)).isEqualTo(67269);
        assertThat(all.doubleColumn("Verdachten / Totaal").get(0)).isEqualTo(12.3);
        assertThat(all.doubleColumn("Opgehelderd").isMissing(6)).isTrue();
        assertThat(all.stringColumn("Opgehelderd_missing").get(6)).isEqualTo("cannot occur");
        assertThat(all.stringColumn("Opgehelderd_missing").get(0)).isEmpty();
    }

    @Test
    void theAttributesOfVersion4AreReasons() {
        assertThat(read("v4json")
                        .all()
                        .stringColumn("Verdachten / Totaal_missing")
                        .get(9))
                .isEqualTo("confidential");
        assertThat(read("v4csv").all().stringColumn("Opgehelderd_missing").get(5))
                .isEqualTo("not available");
    }

    @Test
    void theSignsOfVersion3AreReasons() {
        assertThat(read("v3json")
                        .all()
                        .stringColumn("Verdachten / Totaal_missing")
                        .get(9))
                .isEqualTo("unknown, unreliable or secret (.)");
    }

    @Test
    void unitsAndDefinitionsAreKeptAndNothingIsMultiplied() {
        StatLineTable table = read("v4json");
        StatLineColumn suspects = table.column("Verdachten / Totaal");

        assertThat(suspects.unit()).isEqualTo("x 1 000");
        assertThat(suspects.multiplier()).hasValue(1_000);
        assertThat(suspects.decimals()).contains(1);
        assertThat(table.column("M001_1").description()).contains("Een aangifte telt in het kwartaal");
        assertThat(table.column("M002").multiplier()).isEmpty();
        assertThat(table.all().doubleColumn("Verdachten / Totaal").get(0)).isEqualTo(12.3);
        assertThat(table.report().in(Language.EN))
                .contains("No figure was multiplied: there are units such as x 1 000.");
    }

    @Test
    void aYearIsNotAddedToItsQuarters() {
        StatLineTable table = read("v4json");

        assertThatThrownBy(table::table)
                .isInstanceOf(RefusedException.class)
                .hasMessage("the table has years, quarters beside each other, and a sum would count some twice; take"
                        + " .years(), .quarters(), .months() or .of(Frequency...), or .all() for every row");
        assertThat(table.frequencies()).containsExactly(Frequency.YEAR, Frequency.QUARTER);
        Table nation = table.quarters();
        assertThat(nation.where(nation.stringColumn("period").startsWith("2023"))
                        .where(nation.where(nation.stringColumn("period").startsWith("2023"))
                                .stringColumn("RegioS_code")
                                .isEqualTo("NL01"))
                        .intColumn("Aangiften / Totaal")
                        .sum())
                .isEqualTo(67269.0);
        assertThat(table.years().intColumn("Aangiften / Totaal").asList()).containsExactly(67269, 4734);
        assertThat(table.of(Frequency.QUARTER).rowCount()).isEqualTo(10);
        assertThat(table.report().in(Language.EN)).contains("Periods of several lengths");
    }

    @Test
    void aLengthThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> read("v4json").months()).hasMessage("the table has no months; it has years, quarters");
    }

    @Test
    void whatTheUserDoesWithATableChangesNoOther() {
        StatLineTable table = read("v4json");
        table.all().removeColumns("period");

        assertThat(table.all().columnNames()).contains("period");
    }

    @Test
    void aCsvOfThePortalIsReadWithItsMetadata() {
        StatLineTable table = read(Kept.folder("portal").resolve("37296ned_UntypedDataSet_26032024_091942.csv"));
        Table years = table.table();

        assertThat(table.id()).isEqualTo("37296ned");
        assertThat(years.intColumn("Totale bevolking").asList()).containsExactly(10026773, 10200280, 11278024);
        assertThat(years.doubleColumn("Jonger dan 20 jaar").asList()).containsExactly(37.3, 37.3, 37.9);
        String migrants = "Midden- en Oost-Europese landen in de EU";
        assertThat(years.stringColumn(migrants + "_missing").asList())
                .containsExactly("cannot occur", "cannot occur", "unknown, unreliable or secret (.)");
        assertThat(table.column(migrants).unit()).isEqualTo("aantal");
    }

    @Test
    void listsOfMetadataMayFollowEachOtherWithoutAnEmptyLine(@TempDir Path folder) {
        Path copy = Kept.copy("portal", folder);
        Path file = copy.resolve("37296ned_metadata.csv");
        Kept.write(file, Kept.read(file).replace("\r\n\r\n", "\r\n"));

        assertThat(read(copy).table().print()).isEqualTo(read("portal").table().print());
        assertThat(read(copy).faults()).isEmpty();
    }

    @Test
    void aStatusThatIsNotSaidIsUnknownAndNotFinal() {
        Table years = read("portal").table();

        assertThat(years.stringColumn("Perioden_status").asList()).containsExactly("Definitief", "Definitief", "");
        assertThat(read("portal").report().in(Language.EN)).contains("status unknown 1 ×, Definitief 2 ×");
    }

    @Test
    void aCsvOfThePortalAloneHasItsCodesForLabels(@TempDir Path folder) {
        Path file = Kept.copy("portal", folder).resolve("37296ned_UntypedDataSet_26032024_091942.csv");
        Path renamed = Kept.write(folder.resolve("bevolking.csv"), Kept.read(file));
        StatLineTable table = read(renamed);

        assertThat(table.table().stringColumn("Perioden").get(0)).isEqualTo("1950JJ00");
        assertThat(table.table().stringColumn("period").get(0)).isEqualTo("1950");
        assertThat(table.table().intColumn("TotaleBevolking_1").get(0)).isEqualTo(10026773);
    }

    @Test
    void theZipIsReadAsItIs(@TempDir Path folder) {
        Table ofZip = read(Kept.zip(Kept.folder("v4csv"), folder.resolve("99999NED.zip")))
                .all();

        assertThat(ofZip.print()).isEqualTo(read("v4csv").all().print());
    }

    @Test
    void aFileOfAFolderIsReadWithItsLists() {
        assertThat(read(Kept.folder("v4csv").resolve("Observations.csv")).all().columnNames())
                .contains("Aangiften / Totaal");
    }

    @Test
    void oneAnswerAloneIsReadWithItsCodes() {
        StatLineTable table = read(Kept.folder("v4json").resolve("Observations.json"));

        assertThat(table.all().columnNames()).contains("RegioS_code", "Perioden_code", "M001_1", "M001_2");
        assertThat(table.id()).isEqualTo("99999NED");
        assertThat(table.years().doubleColumn("M001_2").get(0)).isEqualTo(49.1);
    }

    @Test
    void pagesAndJoinedAnswersAreOneTable(@TempDir Path folder) {
        Path whole = Kept.folder("v3json").resolve("UntypedDataSet.json");
        String all = Kept.read(whole);
        int cut = all.indexOf("  {\n   \"ID\": 6");
        String first = all.substring(0, cut).stripTrailing().replaceFirst(",$", "")
                + "\n ],\n \"odata.nextLink\": \"https://opendata.cbs.nl/x?$skip=6\"\n}\n";
        String second = all.substring(0, all.indexOf("  {\n   \"ID\": 0")) + all.substring(cut);
        Path pages = Kept.copy("v3json", folder.resolve("pages"));
        Kept.write(pages.resolve("UntypedDataSet.json"), first);
        Kept.write(pages.resolve("UntypedDataSet-2.json"), second);
        Path joined = Kept.copy("v3json", folder.resolve("joined"));
        Kept.write(joined.resolve("UntypedDataSet.json"), first + second);
        Path list = Kept.copy("v3json", folder.resolve("list"));
        Kept.write(list.resolve("UntypedDataSet.json"), "[" + first + "," + second + "]");

        String expected = read("v3json").all().print();
        for (Path place : List.of(pages, joined, list)) {
            assertThat(read(place).all().print()).isEqualTo(expected);
            assertThat(read(place).faults()).isEmpty();
        }
    }

    @Test
    void rowsWithoutAnAnswerAroundThemAreRead(@TempDir Path folder) {
        Path file = Kept.write(
                folder.resolve("rows.json"),
                "[{\"ID\": 0, \"Perioden\": \"2024JJ00\", \"Naam_1\": \"Assen      \", \"Inwoners_2\": 69735}]");
        Table table = read(file).table();

        assertThat(table.stringColumn("Naam_1").get(0)).isEqualTo("Assen");
        assertThat(table.intColumn("Inwoners_2").get(0)).isEqualTo(69735);
    }

    @Test
    void aCellThatIsNotInTheAnswerIsAbsentAndNotZero(@TempDir Path folder) {
        Path copy = Kept.copy("v4csv", folder);
        Path file = copy.resolve("Observations.csv");
        Kept.change(file, "0;M001_1;NL01;2023KW01;16945;;None\r\n", "");
        Table all = read(copy).all();

        assertThat(all.intColumn("Aangiften / Totaal").isMissing(0)).isTrue();
        assertThat(all.stringColumn("Aangiften / Totaal_missing").get(0)).isEqualTo("absent from the answer");
    }

    @Test
    void aYearThatIsNotOverIsAPartOfAYear(@TempDir Path folder) {
        Path copy = Kept.copy("v4json", folder);
        Kept.change(copy.resolve("PeriodenCodes.json"), "\"Title\": \"2023\"", "\"Title\": \"2023 januari-april\"");
        StatLineTable table = read(copy);

        assertThat(table.frequencies()).containsExactly(Frequency.PART_YEAR, Frequency.QUARTER);
        assertThat(table.of(Frequency.PART_YEAR).stringColumn("period").get(0)).isEqualTo("2023-01/2023-04");
        assertThatThrownBy(table::years).hasMessageStartingWith("the table has no years");
    }

    @Test
    void numbersOfTypedAnswersSayThatTheirReasonIsLost(@TempDir Path folder) {
        Path copy = Kept.copy("v3json", folder);
        String typed = Kept.read(copy.resolve("UntypedDataSet.json"))
                .replace("Untyped", "Typed")
                .replaceAll("\"\\s*([0-9.]*[0-9])\"", "$1")
                .replaceAll("\"\\s*\\.\"|\"\"", "null");
        Kept.write(copy.resolve("UntypedDataSet.json"), typed);
        Table all = read(copy).all();

        assertThat(all.intColumn("Aangiften / Totaal").get(0)).isEqualTo(16945);
        assertThat(all.stringColumn("Opgehelderd_missing").get(6)).isEqualTo("missing, without a reason");
    }

    @Test
    void whatANumberOfTheMachineAddsIsNoDecimal(@TempDir Path folder) {
        Path copy = Kept.copy("v4json", folder);
        Kept.change(copy.resolve("Observations.json"), "\"Value\": 12.3,", "\"Value\": 12.300000190734863,");
        StatLineTable table = read(copy);

        assertThat(table.all().doubleColumn("Verdachten / Totaal").get(0)).isEqualTo(12.3);
        assertThat(table.faults()).isEmpty();
    }

    @Test
    void whatStandsOnTheScreenIsReadByTheGeneralReader() {
        StatLineTable table = read(Kept.folder("screen").resolve("periods-down.csv"));
        Table years = table.table();

        assertThat(table.title()).isEqualTo("Landbouw; bedrijfstypen");
        assertThat(years.stringColumn("period").asList()).containsExactly("2015", "2016", "2015", "2016");
        assertThat(years.stringColumn("Perioden_status").asList()).containsExactly("", "Voorlopig", "", "Voorlopig");
        assertThat(years.doubleColumn("Oppervlakte / 1 000 ha").get(1)).isEqualTo(1796.3);
        assertThat(years.stringColumn("Oppervlakte / 1 000 ha_missing").asList())
                .containsExactly("", "", "secret (x)", "unknown, unreliable or secret (.)");
        assertThat(table.column("Oppervlakte / 1 000 ha").multiplier()).hasValue(1_000);
    }

    @Test
    void placesCountFromTheFolderOfTheNotebook() {
        WorkingFolder.set(Kept.folder(""));
        try {
            assertThat(StatLine.reading("screen/periods-down.csv").place()).isEqualTo("screen/periods-down.csv");
            assertThat(StatLine.reading("v4json").place()).isEqualTo("v4json");
            assertThatThrownBy(() -> StatLine.reading("nowhere")).hasMessageStartingWith("nowhere: ");
        } finally {
            WorkingFolder.reset();
        }
    }

    @Test
    void anXlsxOfTheScreenIsReadAsItsCsv(@TempDir Path folder) {
        Table table = Table.create(
                "bevolking",
                StringColumn.create("Perioden", "2023 1e kwartaal", "2023 2e kwartaal*"),
                IntColumn.create("Inwoners (x 1 000)", 17811, 17878));
        Path file = folder.resolve("bevolking.xlsx");
        Tables.write(table, file.toString());
        Table quarters = read(file).table();

        assertThat(quarters.stringColumn("period").asList()).containsExactly("2023-Q1", "2023-Q2");
        assertThat(quarters.stringColumn("Perioden_status").asList()).containsExactly("", "Voorlopig");
        assertThat(quarters.intColumn("Inwoners (x 1 000)").asList()).containsExactly(17811, 17878);
    }

    @Test
    void periodsThatStandAcrossAreSaid() {
        StatLineTable table = read(Kept.folder("screen").resolve("periods-across.csv"));

        assertThat(table.table().column("Mannen / Totaal leeftijd / 2022").type())
                .isEqualTo(ColumnType.INTEGER);
        assertThat(table.table()
                        .stringColumn("Mannen / Totaal leeftijd / 2023*_missing")
                        .get(1))
                .isEqualTo("cannot occur");
        assertThat(table.faults().get(0).in(Language.EN))
                .contains("the names of 4 columns hold a period")
                .contains("put Perioden on the rows");
    }

    @Test
    void theReportIsInTheLanguageThatIsAsked() {
        assertThat(StatLine.reading(Kept.folder("v4json"), Language.NL).report().toString())
                .contains("rijen: 12")
                .contains("kan niet voorkomen 6 ×");
    }

    @Test
    void aColumnThatIsMisspeltIsRefusedWithTheRightOne() {
        assertThatThrownBy(() -> read("v4json").column("Opgeheldert"))
                .hasMessageContaining("no column \"Opgeheldert\"")
                .hasMessageContaining("Opgehelderd");
    }
}
