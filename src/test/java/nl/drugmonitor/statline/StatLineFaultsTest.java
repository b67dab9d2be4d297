package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each message says what is wrong, where, and what to do; the rows that are right stay. */
class StatLineFaultsTest {
    @TempDir
    Path folder;

    private static StatLineTable read(Path place) {
        return StatLine.reading(place, Language.EN);
    }

    /** Returns the only fault, without the name of the folder. */
    private String onlyFault(StatLineTable table) {
        assertThat(table.faults()).hasSize(1);
        return said(table.faults().get(0));
    }

    private String said(Fault fault) {
        return fault.in(Language.EN).replace(folder + "/", "");
    }

    private void refuses(Path place, String... lines) {
        assertThatThrownBy(() -> read(place)).isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(
                        said(e.faults().get(0)))
                .isEqualTo(String.join("\n  ", lines)));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAnAnswer() {
        for (String name : new String[] {"v4json", "v4csv"}) {
            Path copy = Kept.copy(name, folder.resolve(name));
            Kept.files(copy)
                    .forEach(file -> Kept.write(file, "\uFEFF" + Kept.read(file).replaceFirst("^\uFEFF", "")));
            assertThat(read(copy).all().print())
                    .isEqualTo(read(Kept.folder(name)).all().print());
        }
    }

    @Test
    void aCodeThatIsNotInTheListIsSaidAndItsRowStays() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Kept.change(copy.resolve("Observations.csv"), ";GM0363;2023KW02;", ";GM9999;2023KW02;");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).isEqualTo("""
                        t/Observations.csv:23:1: rows with a code of RegioS that is not in its list (3 ×): GM9999; their labels are missing.
                          Check the code, or download data and codes together, for StatLine may have changed them in between.""");
        assertThat(table.all().rowCount()).isEqualTo(12);
        assertThat(table.all().stringColumn("RegioS_code").get(7)).isEqualTo("GM9999");
        assertThat(table.all().stringColumn("RegioS").isMissing(7)).isTrue();
        assertThat(table.all().intColumn("Aangiften / Totaal").get(7)).isEqualTo(1187);
        assertThat(table.all().intColumn("Aangiften / Totaal").get(8)).isEqualTo(1133);
    }

    @Test
    void aPeriodThatIsNoneHasNoLengthAndIsInNoFilter() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Kept.change(copy.resolve("PeriodenCodes.json"), "2023KW04", "2023KW05");
        Kept.change(copy.resolve("Observations.json"), "2023KW04", "2023KW05");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).isEqualTo("""
                        t/Observations.json:13:3: rows with a code of Perioden that is no known period (6 ×): 2023KW05
                          Its rows have no period and no frequency; find them by their code.""");
        assertThat(table.quarters().rowCount()).isEqualTo(8);
        assertThat(table.all().rowCount()).isEqualTo(12);
    }

    @Test
    void aYearWithTheLabelOfSomethingElseIsSaid() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Kept.change(copy.resolve("PeriodenCodes.json"), "\"Title\": \"2023\"", "\"Title\": \"1 januari 2023\"");

        assertThat(onlyFault(read(copy))).isEqualTo("""
                        t/Observations.json:16:3: rows with a code of Perioden whose label is not its year (6 ×): 2023JJ00; they have no period.
                          Look at the labels in the column Perioden, and choose the rows by .of(Frequency.OTHER).""");
    }

    @Test
    void aMeasureThatIsNotInTheListKeepsItsCode() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Kept.change(copy.resolve("Observations.json"), "\"M002\"", "\"M003\"");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).startsWith("t/Observations.json:6:3: measure \"M003\" is not in the list");
        assertThat(table.all().doubleColumn("M003").get(0)).isEqualTo(21.5);
    }

    @Test
    void ofTwoValuesOfACellNoneIsTaken() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Path file = copy.resolve("Observations.csv");
        Kept.change(file, "3;M001_1;NL01;2023KW02;17004;;None\r\n", "3;M001_1;NL01;2023KW01;17004;;None\r\n");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).isEqualTo("""
                        t/Observations.csv:5:1: a cell of "Totaal" is given twice, with 16945 and 17004 (1 ×); none of the two is taken.
                          A column that tells the rows apart may be lacking, or two copies are mixed: download the table again.""");
        assertThat(table.all().intColumn("Aangiften / Totaal").isMissing(0)).isTrue();
        assertThat(table.all().stringColumn("Aangiften / Totaal_missing").get(0))
                .isEqualTo("two values are given: 16945 and 17004");
    }

    @Test
    void pagesThatOverlapAreSaid() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Kept.write(copy.resolve("Observations-2.json"), Kept.read(copy.resolve("Observations.json")));
        StatLineTable table = read(copy);

        assertThat(table.all().print())
                .isEqualTo(read(Kept.folder("v4json")).all().print());
        assertThat(table.faults()).extracting(this::said).anySatisfy(fault -> assertThat(fault)
                .contains("a cell of \"Totaal\" is given twice, with the same value (12 ×); it counts once"));
        assertThat(table.faults()).extracting(this::said).anySatisfy(fault -> assertThat(fault)
                .contains("StatLine says that the table has 36 cells, and there are 72."));
    }

    @Test
    void aRowOfVersion3ThatComesTwiceIsSaid() {
        Path copy = Kept.copy("v3json", folder.resolve("t"));
        Kept.write(copy.resolve("UntypedDataSet-2.json"), Kept.read(copy.resolve("UntypedDataSet.json")));

        assertThat(onlyFault(read(copy)))
                .startsWith(
                        "t/UntypedDataSet-2.json:4:3: a row with the codes NL01, 2023KW01 was there before (12 ×).");
    }

    @Test
    void whatIsNoNumberIsMissingWithItsText() {
        Path copy = Kept.copy("portal", folder.resolve("t"));
        Path file = copy.resolve("37296ned_UntypedDataSet_26032024_091942.csv");
        Kept.change(file, "10200280", "10.200.280");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).isEqualTo("""
                        t/37296ned_UntypedDataSet_26032024_091942.csv:3:1: "10.200.280" in column "Totale bevolking" is no number (1 ×); the cell is missing, with its text as the reason.
                          Correct the file, or download it again.""");
        assertThat(table.table().intColumn("Totale bevolking").isMissing(1)).isTrue();
        assertThat(table.table().stringColumn("Totale bevolking_missing").get(1))
                .isEqualTo("no number that can be right: 10.200.280");
    }

    @Test
    void aThousandThatASpreadsheetMadeADecimalIsFoundByTheDecimalsOfTheTable() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Kept.change(copy.resolve("Observations.csv"), ";16945;", ";16,945;");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table))
                .contains("16,945 in column \"Totaal\" has more decimals than the 0 that StatLine gives (1 ×)");
        assertThat(table.all().intColumn("Aangiften / Totaal").isMissing(0)).isTrue();
    }

    @Test
    void withoutMetadataThatCanBeReadTheDataStay() {
        Path copy = Kept.copy("portal", folder.resolve("t"));
        Kept.write(copy.resolve("37296ned_metadata.csv"), "\"Perioden\"\n\"Key\";\"Title\"\n\"1950JJ00\";\"19");
        StatLineTable table = read(copy);

        assertThat(onlyFault(table)).startsWith("t/37296ned_metadata.csv: cannot part this file into cells");
        assertThat(table.table().intColumn("TotaleBevolking_1").get(0)).isEqualTo(10026773);
    }

    @Test
    void aPageThatNamesANextOneThatIsNotThereIsSaid() {
        Path copy = Kept.copy("v3json", folder.resolve("t"));
        Path file = copy.resolve("UntypedDataSet.json");
        Kept.write(file, Kept.read(file).stripTrailing().replaceFirst("}$", ", \"odata.nextLink\": \"x?\\$skip=12\"}"));

        assertThat(onlyFault(read(copy))).isEqualTo("""
                        t/UntypedDataSet.json: of UntypedDataSet there is 1 page, which names a next one that is not here: rows are lacking.
                          Add the other pages, or fetch the table again.""");
    }

    @Test
    void aSelectionHasFewerCellsThanTheTable() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Kept.change(copy.resolve("Properties.json"), "\"ObservationCount\": 36", "\"ObservationCount\": 1877320");

        assertThat(onlyFault(read(copy)))
                .contains("StatLine says that the table has 1,877,320 cells, and there are 36.")
                .contains("If you did not choose some of them, rows are lacking");
    }

    @Test
    void anAnswerThatWasCutOffIsNoJson() {
        Path copy = Kept.copy("v4json", folder.resolve("t"));
        Path file = copy.resolve("Observations.json");
        Kept.write(file, Kept.read(file).substring(0, 1_000));

        assertThatThrownBy(() -> read(copy))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Observations.json:10:")
                .hasMessageContaining("this is no JSON: Unexpected end-of-input")
                .hasMessageContaining("Fetch the answer again");
    }

    @Test
    void anErrorThatWasKeptAsAnAnswerIsSaid() {
        Path file = Kept.write(
                folder.resolve("a.json"),
                "{\"odata.error\": {\"code\": \"\", \"message\": {\"lang\": \"en-US\","
                        + " \"value\": \"query returns more than 10000 records\"}}}");

        refuses(
                file,
                "a.json:1:17: instead of data the web service answered: query returns more than 10000 records",
                "Fetch the table again.");
    }

    @Test
    void aFolderWithoutAnythingOfStatLineIsRefused() {
        refuses(folder.resolve("none"), "none: cannot find this file.", "Check its name and its folder.");
        Kept.write(folder.resolve("a.txt"), "x");
        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining("there is nothing of StatLine here")
                .hasMessageContaining("other tables are read by Tables.read");
    }

    @Test
    void twoTablesInAFolderAreRefused() {
        Kept.copy("v4json", folder);
        Kept.write(folder.resolve("37296ned_metadata.csv"), "\"TableInfos\"\n");

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining("there are answers of more than one table: 37296ned, 99999NED")
                .hasMessageContaining("Put each table into a folder of its own.");
    }

    @Test
    void twoDownloadsOfOneTableAreRefused() {
        Path copy = Kept.copy("portal", folder.resolve("t"));
        Path first = copy.resolve("37296ned_UntypedDataSet_26032024_091942.csv");
        Kept.write(copy.resolve("37296ned_UntypedDataSet_27032024_091942.csv"), Kept.read(first));

        refuses(
                copy,
                "t/37296ned_UntypedDataSet_27032024_091942.csv: this holds data of the table, and so does"
                        + " t/37296ned_UntypedDataSet_26032024_091942.csv.",
                "Name one of the two files, or take the other one out of the folder.");
        assertThat(read(first).table().rowCount()).isEqualTo(3);
    }

    @Test
    void twoScreensInAFolderAreRefused() {
        Kept.copy("screen", folder);

        assertThatThrownBy(() -> read(folder))
                .hasMessageContaining("none in a form of the web services: periods-across.csv, periods-down.csv")
                .hasMessageContaining("Name one of them.");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Kept.change(
                copy.resolve("Observations.csv"), "3;M001_1;NL01;2023KW02;17004;;None", "3;M001_1;NL01;17004;;None");

        refuses(
                copy,
                "t/Observations.csv:5:1: this row must have 7 cells, but has 6.",
                "Download the file again, or check its separators and quotation marks.");
    }

    @Test
    void aBrokenZipIsRefused() {
        Path zip = Kept.write(folder.resolve("99999NED.zip"), "PK but no zip");

        assertThatThrownBy(() -> read(zip))
                .hasMessageContaining("99999NED.zip: this zip cannot be opened")
                .hasMessageContaining("Download it again.");
    }

    @Test
    void whatASpreadsheetSavedInAnotherEncodingIsRefused() throws Exception {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Path file = copy.resolve("Dimensions.csv");
        Files.write(
                file,
                "Identifier;Title;Kind\r\nRegioS;Regio's \u00e9;GeoDimension\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        refuses(
                copy,
                "t/Dimensions.csv: this file is not UTF-8, as those of StatLine are.",
                "Download it again; a spreadsheet that saved it may have changed it.");
    }

    @Test
    void dataWithoutARowAreRefused() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Kept.write(copy.resolve("Observations.csv"), "Id;Measure;RegioS;Perioden;Value;StringValue;ValueAttribute\r\n");

        refuses(
                copy,
                "t/Observations.csv: there are no rows of data.",
                "Check the selection with which they were asked for.");
    }

    @Test
    void jsonThatIsNoAnswerIsRefused() {
        Path file = Kept.write(folder.resolve("a.json"), "[1, 2]");

        refuses(
                file,
                "a.json:1:2: an answer of StatLine must have objects here, but has 1",
                "Check that it is the right file.");
    }

    @Test
    void faultsAreSaidInDutchToo() {
        Path copy = Kept.copy("v4csv", folder.resolve("t"));
        Kept.change(copy.resolve("Observations.csv"), ";GM0363;2023KW02;", ";GM9999;2023KW02;");

        List<Fault> faults = StatLine.reading(copy, Language.NL).faults();
        assertThat(faults.get(0).in(Language.NL))
                .contains(
                        "rijen met een code van RegioS die niet in de lijst staat (3 ×): GM9999; hun label ontbreekt.");
    }
}
