package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/** Habits of workbooks that public bodies publish, each in a small sheet of our own. */
class SheetsOfOthersTest {
    @TempDir
    Path folder;

    private TableFile sheet(String lines, String... merged) {
        return TextSheet.write(folder.resolve("t.xlsx"), lines, merged);
    }

    private static List<String> names(TableFile file) {
        return file.reading().table().columnNames();
    }

    private static List<String> notes(TableFile file) {
        return file.reading().report().notes().stream().map(Language.EN::say).toList();
    }

    @Test
    void yearsThatAreRepeatedAcrossAreGroups() {
        TableFile file = sheet("""
                Boekjaar|2014|2014|2015|2015
                Rekening|R1 kosten|R2 grond|R1 kosten|R2 grond
                Dorp|1.5|2|3|4
                Stad|2.5||3|5""");
        assertThat(names(file))
                .containsExactly(
                        "Rekening", "2014 / R1 kosten", "2014 / R2 grond", "2015 / R1 kosten", "2015 / R2 grond");
        assertThat(file.reading().table().rowCount()).isEqualTo(2);
    }

    @Test
    void aLabelBesideGroupsIsNoPartOfTheFirstName() {
        TableFile file = sheet("""
                Soort|Begroting||Rekening|
                Jaar|2014||2015|
                Boekjaar|2014||2015|
                Rekening|R1|R2|R1|R2
                Bestuur|per hoofd|per hoofd|per hoofd|per hoofd
                Dorp|1.5|2|3|4
                Stad|2.5|7|3|5
                Gehucht|3|3|3|3
                Buurt|4|4|4|4""", "B1:C1", "D1:E1", "B2:C2", "D2:E2", "B3:C3", "D3:E3");
        assertThat(names(file))
                .startsWith("Bestuur", "Begroting / 2014 / R1 / per hoofd")
                .hasSize(5);
        assertThat(file.reading().table().rowCount()).isEqualTo(4);
    }

    @Test
    void namesReachFurtherThanMostRows() {
        TableFile file = sheet("""
                |Oordeel|Oordeel|Oordeel
                |2003|2004|2005
                Land|2003 oordeel|2004 oordeel|2005 oordeel
                A|1|2
                B|1|3
                C|2|3""");
        assertThat(names(file)).hasSize(4).endsWith("Oordeel / 2005 / 2005 oordeel");
        assertThat(file.reading().table().rowCount()).isEqualTo(3);
    }

    @Test
    void theLastGroupReachesAsFarAsItIsShown() {
        TableFile file = sheet("""
                |Plaats:|A||B|
                Stof|Eenheid||||
                Stikstof|mg/l|3.2||1.2|
                Nitraat|mg/l|0.02|U|0.03|U
                Fosfor|mg/l|0.04||0.17|J3
                Kalk|mg/l|0.05||0.19|""", "C1:D1", "E1:F1");
        assertThat(names(file)).hasSize(6).startsWith("Stof").contains("A", "B");
        assertThat(file.reading().table().rowCount()).isEqualTo(4);
    }

    @Test
    void aTitleAboveTheSecondColumnIsNoGroup() {
        TableFile file = sheet("""
                |Geboorte, sterfte en groei
                |https://example.org/tabel
                Jaar|Geboren|Gestorven|Groei
                2020|5|3|2
                2021|6|3|3""");
        assertThat(names(file)).containsExactly("Jaar", "Geboren", "Gestorven", "Groei");
        assertThat(file.reading().report().skippedTexts()).contains("Geboorte, sterfte en groei");
    }

    @Test
    void aSourceWithItsAddressIsNoRowOfNames() {
        TableFile file = sheet("""
                Bron|https://example.org
                Migratie

                Saldo van de migratie

                Jaar|Saldo
                2019|5
                2020|-6
                2021|7""");
        assertThat(names(file)).containsExactly("Jaar", "Saldo");
        assertThat(file.reading().table().column("Jaar").type()).isEqualTo(ColumnType.INTEGER);
    }

    @Test
    void theNameOfThePeriodsMayStandInARowOfItsOwn() {
        TableFile file = sheet("""
                Land|Nederland|België|Frankrijk
                TIJD
                2003|1|2|3
                2004|:|3|4
                2005|5|4|5

                Teken
                :|niet beschikbaar""");
        assertThat(names(file)).startsWith("Land / TIJD", "Nederland");
        assertThat(file.reading().table().rowCount()).isEqualTo(3);
    }

    @Test
    void aHeadingOfASectionIsNoName() {
        Table table = sheet("""
                Regio|Aantal|Aandeel
                Mannen
                Noord|1|0.5
                Zuid|1|0.5
                Vrouwen
                Noord|2|0.4
                Zuid|3|0.6""").reading().table();
        assertThat(table.columnNames()).containsExactly("Regio", "Aantal", "Aandeel");
        assertThat(table.stringColumn("Regio").asList())
                .contains("Mannen", "Vrouwen")
                .hasSize(6);
    }

    @Test
    void namesOfRowsMayStandBelowThoseOfColumns() {
        TableFile file = sheet("""
                |||Kind||Volwassen|
                |||Nee|Ja|Nee|Ja
                Klas|Geslacht
                1e|man||0|5|118|57
                |vrouw||0|1|4|140
                2e|man||0|11|154|14""");
        assertThat(names(file)).startsWith("Klas", "Geslacht", "Kind / Nee").endsWith("Volwassen / Ja");
    }

    @Test
    void unitsMayStandAboveSomeNumbersOnly() {
        TableFile file = sheet("""
                Gebied|Jaar|Inwoners|Geweld||Moord|
                ||||per 100|| per 100
                Noord|2015|320|123|3.8|15|4.9
                Zuid|2016|323|128|3.9|17|5.3""", "D1:E1", "F1:G1");
        assertThat(names(file)).contains("Geweld", "Geweld / per 100", "Moord / per 100");
        assertThat(file.reading().table().column("Geweld / per 100").type()).isEqualTo(ColumnType.DOUBLE);
    }

    @Test
    void namesAreShownAcrossSeveralRows() {
        TableFile file = sheet("""
                Regio|Bijdrage|Gevolg van veranderingen|

                || kwartaal| begin
                |(%)||
                A|B|C|D""", "A1:A4", "B1:B3", "C1:D2", "C3:C4", "D3:D4");
        assertThat(names(file)).startsWith("Regio", "Bijdrage / (%)").hasSize(4);
        assertThat(file.reading().table().rowCount()).isEqualTo(1);
    }

    @Test
    void whereTwoRowsMayHoldTheNamesTheUserSaysWhichDoes() {
        TableFile file = sheet("""
                Wie|het|leest|ziet
                of|voegt|samen|cellen
                dit is|een||noot
                Naam|Beroep|Leeftijd|Geboren
                Jan|smid|40|1980
                Piet|bakker|50|1970
                Kees|visser|60|1960""");
        assertThatThrownBy(file::reading)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Naam Beroep")
                .hasMessageContaining(".header(4)");
        assertThat(names(file.header(4))).containsExactly("Naam", "Beroep", "Leeftijd", "Geboren");
        assertThat(file.reading().table().rowCount()).isEqualTo(3);
    }

    @Test
    void aTableBelowAnotherIsRefused() {
        TableFile file = sheet("""
                Regio|n|deel
                Noord|1|0.5
                Zuid|1|0.5

                Tabel 2
                Leeftijd|aantal|aandeel
                jong|3|0.4
                oud|4|0.6""");
        assertThatThrownBy(file::reading)
                .hasMessageContaining("A6: another table seems to start here")
                .hasMessageContaining(".range(\"A1:C3\") or .range(\"A6:C8\")");
        assertThat(file.range("A1:C3").reading().table().rowCount()).isEqualTo(2);
        assertThat(names(file.range("A6:C8"))).containsExactly("Leeftijd", "aantal", "aandeel");
    }

    @Test
    void aTableBesideAnotherIsRefused() {
        TableFile file = sheet("""
                Regio|n||Leeftijd|aantal|aandeel
                Noord|1||jong|3|0.4
                Zuid|1||oud|4|0.6
                West|2
                Oost|5""");
        assertThatThrownBy(file::reading)
                .hasMessageContaining("two tables seem to stand beside each other")
                .hasMessageContaining(".range(\"A:B\") or .range(\"D:F\")");
        assertThat(file.range("A:B").reading().table().rowCount()).isEqualTo(4);
        assertThat(file.range("D:F").reading().table().rowCount()).isEqualTo(2);
    }

    @Test
    void aTableBesideAnotherWithAsManyRowsIsNoted() {
        TableFile file = sheet("""
                Regio|n||Leeftijd|aantal
                Noord|1||jong|3
                Zuid|1||oud|4""");
        assertThat(notes(file)).anyMatch(note -> note.contains("an empty column parts the columns A:B from D:E"));
        assertThat(names(file.range("D:E"))).containsExactly("Leeftijd", "aantal");
    }

    @Test
    void anEmptyColumnWithinATablePartsNothing() {
        Table table = sheet("""
                |Ja|||Nee|
                Regio|n|%||n|%
                Noord|1|50||1|50
                Zuid|3|75||1|25""").reading().table();
        assertThat(table.columnNames()).containsExactly("Regio", "Ja / n", "Ja / %", "Nee / n", "Nee / %");
    }

    @Test
    void aRemarkRightOfTheNamesIsRefused() {
        TableFile file = sheet("""
                Regio|n|m
                Noord|1|3
                Zuid|1|4|let op
                Oost|2|5""");
        assertThatThrownBy(file::reading)
                .hasMessageContaining("D3: something stands here, right of the last name")
                .hasMessageContaining(".range(\"A:D\")")
                .hasMessageContaining(".range(\"A:C\")");
        assertThat(names(file.range("A:C"))).containsExactly("Regio", "n", "m");
        assertThat(names(file.range("A:D"))).containsExactly("Regio", "n", "m", "column_4");
    }

    @Test
    void cellsThatAreShownAsOneAreNoted() {
        TableFile file = sheet("""
                Regio|Soort|n
                Noord|soft|1
                |hard|3
                Zuid|soft|4
                |hard|5""", "A2:A3", "A4:A5");
        assertThat(notes(file)).anyMatch(note -> note.contains("2 groups of cells are merged, the first A2:A3"));
    }

    @Test
    void sharesThatAreShownAsPercentagesStayShares() {
        TableReading reading =
                sheet("Regio|deel|gemengd\nNoord|12%|12\nZuid|88%|88%").reading();
        assertThat(reading.table().doubleColumn("deel").get(0)).isEqualTo(0.12);
        assertThat(reading.report().columns().get(1).note()).isEqualTo("1 = 100%");
        assertThat(reading.report().notes().toString()).contains("1 number of column \"gemengd\" is shown as a");
    }

    @Test
    void raisedDigitsPointToNotesAndAreNoPartOfANumber() {
        String mark = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>3</t></r>";
        Path file = new XmlWorkbook()
                .texts("<si><t>Regio</t></si><si><r><t>Moord</t></r>" + mark + "</si><si><r><t>km</t></r>"
                        + mark.replace("3", "2") + "</si><si><r><t>12</t></r>" + mark + "</si>")
                .write(
                        folder.resolve("raised.xlsx"),
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"
                                + "<row><c t=\"s\"><v>0</v></c><c><v>5</v></c><c t=\"s\"><v>3</v></c></row>"
                                + "<row><c t=\"s\"><v>0</v></c><c><v>6</v></c><c><v>7</v></c></row>");
        TableReading reading = TableFile.of(file).reading();
        assertThat(reading.table().columnNames()).containsExactly("Regio", "Moord", "km\u00B2");
        assertThat(reading.table().stringColumn(2).get(0)).isEqualTo("12\u00B3");
        assertThat(reading.report().notes().toString()).contains("small raised digits, as in \"Moord\u00B3\"");
    }

    @Test
    void daysAreCountedFrom1904WhateverAnotherProgramAddsToTheWorkbook() {
        String content = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                + "<extLst><ext><workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>";
        Path file = new XmlWorkbook()
                .formats("14")
                .part("xl/workbook.xml", content)
                .write(folder.resolve("mac.xlsx"), "<row><c s=\"1\"><v>41051</v></c></row>");
        assertThat(TableFile.of(file).noHeader().reading().table().dateColumn(0).get(0))
                .hasToString("2016-05-23");
    }

    @Test
    void aNumberBesideNamesIsNoted() {
        TableFile file = sheet("""
                Dag|a|b|c|d||749
                1|1|2|3|4||10
                2|5|6|7|8||20""");
        assertThat(names(file)).containsExactly("Dag", "a", "b", "c", "d", "749");
        assertThat(notes(file)).anyMatch(note -> note.contains("the name of this column is a number: 749"));
    }

    @Test
    void notesOfTwoCellsBelowTheTableAreNoRows() {
        TableReading reading = sheet("""
                |k1|k2|k3
                2024|1|2|3
                2023|4|5|6

                Bron|een dienst
                |https://example.org
                |Totaal|https://example.org/t""").reading();
        assertThat(reading.table().rowCount()).isEqualTo(2);
        assertThat(reading.report().skippedTexts()).contains("Totaal https://example.org/t");
    }

    @Test
    void twoColumnsMayHaveOneName() {
        TableFile file = sheet("""
                |Alle leeftijden
                |Totaal
                1 januari|48619
                1 april|48620
                1 juli|48621""");
        assertThat(names(file)).containsExactly("column_1", "Alle leeftijden / Totaal");
        assertThat(file.reading().table().rowCount()).isEqualTo(3);
    }
}
