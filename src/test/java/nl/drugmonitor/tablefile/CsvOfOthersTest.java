package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/** Habits of files that public bodies publish, each in a small file of our own. */
class CsvOfOthersTest {
    @TempDir
    Path folder;

    @Test
    void namesReachFurtherThanMostRows() {
        TableFile file = file("a;b;c;d\n1;2\n3;4\n5;6;7;8\n");
        assertThatThrownBy(() -> file.reading())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must have 4 cells, but has 2")
                .hasMessageContaining(".fillShortRows()");
        Table table = file.fillShortRows().reading().table();
        assertThat(table.columnNames()).containsExactly("a", "b", "c", "d");
        assertThat(table.intColumn("d").get(2)).isEqualTo(8);
    }

    @Test
    void aColumnWithoutNameIsReadIfItsFirstValueStandsFarBelow() {
        String rows =
                IntStream.range(0, 300).mapToObj(i -> "m" + i + ";" + i + ";\n").collect(Collectors.joining());
        Table table = file("naam;aantal;\n" + rows + "laatste;1;09\n").reading().table();
        assertThat(table.columnNames()).containsExactly("naam", "aantal", "column_3");
        assertThat(table.stringColumn("column_3").get(300)).isEqualTo("09");
    }

    @Test
    void codesBelowTheNamesAreNoData() {
        TableFile file = file("""
                Lijst;Partij;Nummer;Naam;Totaal;Stadhuis;School
                Gebied;;;;1;4;5
                1;Groen;1;Jansen;12;5;7
                1;Groen;2;Bakker;9;4;5
                2;Blauw;1;Smit;3;1;2
                """);
        assertThatThrownBy(file::reading)
                .hasMessageContaining("in line 1, and in line 2 there may be names as well: Gebied 1 4 5")
                .hasMessageContaining(".header(1, 2)");
        Table table = file.header(1, 2).reading().table();
        assertThat(table.columnNames()).contains("Lijst / Gebied", "Stadhuis / 4");
        assertThat(table.rowCount()).isEqualTo(3);
    }

    @Test
    void severalRowsOfCodesAreNamedTogether() {
        TableFile file = file("""
                Lijst;Partij;Nummer;Naam;Stadhuis
                Gebied;;;;0363
                Postcode;;;;1011 AB
                1;Groen;1;Jansen;5
                1;Groen;2;Bakker;4
                2;Blauw;1;Smit;1
                """);
        assertThatThrownBy(file::reading).hasMessageContaining(".header(1, 2, 3)");
        assertThat(file.header(1, 2, 3).reading().table().intColumn(4).name()).isEqualTo("Stadhuis / 0363 / 1011 AB");
    }

    @Test
    void halfTheNamesOfATableOfTextsAreAsked() {
        TableFile file = file("""
                Titel;Dag;;
                Een;maandag;taal;kunst
                Twee;dinsdag;taal;sport
                """);
        assertThatThrownBy(file::reading).hasMessageContaining(".header(1) if there are data in line 2");
        assertThat(file.header(1).reading().table().rowCount()).isEqualTo(2);
    }

    @Test
    void blanksInsteadOfASeparatorAreNoted() {
        assertThat(notes("naam      aantal\nnoord     12\nzuid      3\n"))
                .anyMatch(note -> note.contains("several blanks stand within lines"));
        assertThat(notes("naam\nnoord\nzuid\n")).isEmpty();
    }

    @Test
    void yearsOfTwoDigitsAreNotedAndReadIfAsked() {
        String text = "dag;n\n3/7/14;1\n15/8/14;2\n";
        assertThat(notes(text)).anyMatch(note -> note.contains("\"dag\", such as 3/7/14, are read as text"));
        assertThat(file(text)
                        .date("dag", "d/M/yy")
                        .reading()
                        .table()
                        .dateColumn("dag")
                        .get(0))
                .hasToString("2014-07-03");
    }

    @Test
    void timesOfHalfADayAreRead() {
        Table table = file("dag;n\n7/25/2014 12:05:00 AM;1\n7/26/2014 03:04 PM;2\n")
                .reading()
                .table();
        assertThat(table.dateTimeColumn("dag").asList())
                .extracting(Object::toString)
                .containsExactly("2014-07-25T00:05", "2014-07-26T15:04");
    }

    private java.util.List<String> notes(String text) {
        return file(text).reading().report().notes().stream()
                .map(Language.EN::say)
                .toList();
    }

    @Test
    void columnsThatNobodyFilledAreNotThere() {
        Table table = file("naam;aantal;;\na;1;;\nb;2;;\n").reading().table();
        assertThat(table.columnNames()).containsExactly("naam", "aantal");
    }

    @Test
    void factsAboveAnEmptyLineAreNoNamesOfGroups() {
        TableReading reading = file("""
                "Verkiezing";;"Raad van Ons Dorp"
                "Gebied";;"Dorp"

                "Lijst";"Partij";"Totaal";"Stadhuis"
                "1";"Groen";"12";"5"
                "2";"Blauw";"9";"4"
                """).reading();
        assertThat(reading.table().columnNames()).containsExactly("Lijst", "Partij", "Totaal", "Stadhuis");
        assertThat(reading.report().skipped()).extracting(HeadRow::line).containsExactly(1L, 2L);
    }

    @Test
    void namesMayStandInALineThatIsAComment() {
        Table table = file("""
                BRON: een weerdienst
                TG = gemiddelde temperatuur, in tienden

                # STN,YYYYMMDD,   TG

                  260,20240101,  -12
                  260,20240102,
                """).reading().table();
        assertThat(table.columnNames()).containsExactly("STN", "YYYYMMDD", "TG");
        assertThat(table.intColumn("TG").get(0)).isEqualTo(-12);
    }

    @Test
    void aCommentThatDoesNotFillTheTableIsNoRowOfNames() {
        Table table = file("# geldig;12;\nnaam;n;m\na;1;2\nb;3;4\n").reading().table();
        assertThat(table.columnNames()).containsExactly("naam", "n", "m");
        assertThat(table.rowCount()).isEqualTo(2);
    }

    @Test
    void sentencesBelowTheTableAreNoRowsThoughTheirSeparatorsStandThere() {
        TableReading reading = file("""
                naam;n;m
                Aalburg;1;2
                Zwolle;3;4
                Dit bestand is gemaakt met een proefversie.;;
                Gebruik is verboden.;;
                """).reading();
        assertThat(reading.table().rowCount()).isEqualTo(2);
        assertThat(reading.report().skipped()).hasSize(2);
    }

    @Test
    void aNameWithoutValuesIsARow() {
        assertThat(file("naam;n;m\nAalburg;1;2\nDe kleine gemeente aan Zee;;\nZwolle;3;4\n")
                        .reading()
                        .table()
                        .rowCount())
                .isEqualTo(3);
        assertThat(file("naam;n;m\nAalburg;1;2\nUrk;;\n").reading().table().rowCount())
                .isEqualTo(2);
    }

    @Test
    void footnotesInTwoCellsBelowAnEmptyLineAreNoRows() {
        TableReading reading = file("""
                regio;2022;2023;2024
                Noord;1,5;2,5;3,5
                Zuid;4,5;5,5;6,5

                "1.";"Tot 2022 zonder gevangenen."
                "2.";"Peildatum 31 december."
                """).reading();
        assertThat(reading.table().rowCount()).isEqualTo(2);
        assertThat(reading.report().skipped()).hasSize(2);
    }

    @Test
    void aRowWithANumberBelowAnEmptyLineIsData() {
        assertThat(file("regio;a;b;c\nNoord;1;2;3\n\nTotaal;1;;\n")
                        .reading()
                        .table()
                        .rowCount())
                .isEqualTo(2);
    }

    @Test
    void aHardBlankInANameIsABlank() {
        assertThat(file("de\u00A0naam;n\na;1\n").reading().table().columnNames())
                .containsExactly("de naam", "n");
    }

    @Test
    void signsWithinWordsShowThatItIsNotWindows1252() {
        TableFile file = file("naam;n\nSkarsterlân;1\n", Charset.forName("IBM850"));
        assertThatThrownBy(() -> file.reading()).hasMessageContaining(".encoding(\"IBM850\")");
        assertThat(file.encoding("IBM850")
                        .reading()
                        .table()
                        .stringColumn("naam")
                        .get(0))
                .isEqualTo("Skarsterlân");
    }

    @Test
    void wordsOfWindows1252AreRead() {
        String words = "Skarsterlân;Curaçao;één;‘s-Gravenhage;l’Étoile;1914–1918;Ünal;5 €/kg;Zoë";
        String names = "a;b;c;d;e;f;g;h;i";
        Table table = file(names + "\n" + words + "\n", Charset.forName("windows-1252"))
                .reading()
                .table();
        assertThat(IntStream.range(0, 9).mapToObj(i -> table.getString(0, i))).containsExactly(words.split(";"));
    }

    @Test
    void utf32IsNotTakenForUtf16() {
        TableFile file = file("\uFEFFnaam;n\nZoë;1\n", Charset.forName("UTF-32LE"));
        assertThat(file.reading().table().stringColumn("naam").get(0)).isEqualTo("Zoë");
    }

    @Test
    void onlyDigitsThatAreLostAreNoted() {
        assertThat(file("a;b\n1;0.0178167245110449\n2;3.9099999999999997\n3;18.430000000000007\n")
                        .reading()
                        .report()
                        .notes())
                .isEmpty();
        assertThat(file("a;b\n1;0.12345678901234567890\n2;0.5\n")
                        .reading()
                        .report()
                        .notes())
                .hasSize(1);
    }

    @Test
    void theReportShowsPeriodsAsTheyWereReadAndThatThereIsNoSeparator() {
        TableReading reading = file("Perioden;n\n2023KW01;1\n2023KW02;2\n").reading();
        assertThat(reading.table().column("Perioden").type()).isEqualTo(ColumnType.STRING);
        assertThat(reading.report().columns().get(0).smallest()).isEqualTo("2023-Q1");
        assertThat(reading.report().columns().get(0).largest()).isEqualTo("2023-Q2");
        assertThat(file("naam\na b\nc d\n").reading().report().in(Language.EN))
                .contains("separator none")
                .contains(".separator('\\0')");
    }

    private TableFile file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    private TableFile file(String text, Charset encoding) {
        try {
            Path file = Files.createTempFile(folder, "file", ".csv");
            Files.write(file, text.getBytes(encoding));
            return TableFile.of(file).language(Language.EN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
