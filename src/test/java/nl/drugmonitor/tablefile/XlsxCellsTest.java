package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCellsTest {
    private static final Path FOLDER = Golden.projectFolder().resolve("src/test/resources/tablefile");

    @TempDir
    private Path folder;

    private static XlsxCells cells(String file, String sheet) {
        return XlsxCells.of(FOLDER.resolve(file), Optional.of(sheet), Optional.empty());
    }

    private static XlsxCells cells(Path file) {
        return XlsxCells.of(file, Optional.empty(), Optional.empty());
    }

    private static XlsxCells part(String range) {
        return XlsxCells.of(FOLDER.resolve("openpyxl.xlsx"), Optional.of("Tabel 1"), Optional.of(range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "libreoffice.xlsx"})
    void listsTheSheetsAndSaysWhichAreHiddenAndWhichHoldCells(String file) {
        List<XlsxSheet> sheets = XlsxCells.sheets(FOLDER.resolve(file));

        assertThat(sheets)
                .containsExactly(
                        new XlsxSheet(1, "Tabel 1", false, true),
                        new XlsxSheet(2, "Soorten", false, true),
                        new XlsxSheet(3, "Onderaan", false, true),
                        new XlsxSheet(4, "Codes", true, true),
                        new XlsxSheet(5, "Leeg", false, false));
        assertThat(sheets).extracting(XlsxSheet::toString).contains("Onderaan", "Codes (hidden)");
    }

    @Test
    void readsATableWithItsTitleHeadersPercentagesAndSource() {
        assertThat(CellText.of(cells("libreoffice.xlsx", "Tabel 1")))
                .containsExactly(
                        "1: T Opiumwetmisdrijven naar regio",
                        "2: ",
                        "3: T Regio | N 2023 | - | N 2024",
                        "4: - | T aantal | T aandeel | T aantal | T aandeel",
                        "5: T Noord | N 1234 | N% 0.123 | N 1300 | N% 0.13",
                        "6: T Oost | N 2500.5 | N% 0.25",
                        "7: T Zuid | N 6300 | N% 0.627 | N 6400 | N% 0.64",
                        "8: T Totaal | N 10034.5 | - | N 7700",
                        "9: ",
                        "10: T Bron: verzonnen cijfers.");
    }

    @Test
    void aFormulaThatNoProgramHasWorkedOutIsNoEmptyCell() {
        assertThat(CellText.of(cells("openpyxl.xlsx", "Tabel 1")))
                .contains("8: T Totaal | E =SUM(B5:B7) | - | E =SUM(D5:D7)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "libreoffice.xlsx"})
    void readsEachKindOfCell(String file) {
        assertThat(CellText.of(cells(file, "Soorten")))
                .contains(
                        "2: T datum | D 2024-12-31",
                        "3: T datum, Nederlands | D 2024-02-29",
                        "4: T datum en tijd | D 2024-12-31T23:59:01",
                        "5: T tijd | T 08:30:00",
                        "6: T duur | T 36:15:00",
                        "7: T maand | D 2024-04-01",
                        "8: T waar | B true",
                        "9: T tiende | N 0.1",
                        "10: T som van doubles | N 0.3", // both programs write fewer digits than it has
                        "11: T klein | N 0.0000001",
                        "12: T groot | N 123456789012345",
                        "13: T rood | N 1.5",
                        "14: T md in aanhalingstekens | N 7",
                        "15: T percentage | N% 0.1234",
                        "20: T getal als tekst | T 0363",
                        "21: T regels | T een\ntwee",
                        "22: T blanco's | T   x ",
                        "23: ",
                        "24: T opgemaakt | T gewoon vet");
    }

    @Test
    void aFractionIsTheDoubleThatIsStored() {
        Path file = new XmlWorkbook()
                .write(
                        folder.resolve("sums.xlsx"),
                        "<row><c><v>0.30000000000000004</v></c><c><v>1.1000000000000001</v></c></row>");

        assertThat(CellText.of(cells(file))).containsExactly("1: N 0.30000000000000004 | N 1.1");
    }

    @Test
    void readsWhatFormulasGave() {
        assertThat(CellText.of(cells("libreoffice.xlsx", "Soorten")))
                .contains(
                        "16: T fout | E #DIV/0!",
                        "17: T niet beschikbaar | E #N/A",
                        "18: T tekst uit formule | T ab",
                        "19: T leeg uit formule");
    }

    @Test
    void rowsAboveTheFirstAreEmptyRows() {
        List<String> rows = CellText.of(cells("openpyxl.xlsx", "Onderaan"));

        assertThat(rows).hasSize(5001).startsWith("1: ", "2: ");
        assertThat(rows).endsWith("5000: - | - | T jaar | T aantal", "5001: - | - | N 2024 | N 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl.xlsx", "libreoffice.xlsx"})
    void saysWhichCellsAreMerged(String file) {
        assertThat(cells(file, "Tabel 1").merged())
                .containsExactlyInAnyOrder(
                        new CellRange(1, 0, 1, 4),
                        new CellRange(3, 0, 4, 0),
                        new CellRange(3, 1, 3, 2),
                        new CellRange(3, 3, 3, 4));
    }

    @Test
    void mergedCellsOfARangeAreCountedFromItsFirstColumn() {
        assertThat(part("B3:D8").merged())
                .containsExactlyInAnyOrder(new CellRange(3, 0, 3, 1), new CellRange(3, 2, 3, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "B5:C6   > 5: N 1234 | N% 0.123 / 6: N 2500.5 | N% 0.25",
                "$B$5:$C6 > 5: N 1234 | N% 0.123 / 6: N 2500.5 | N% 0.25",
                "a9:b11  > 9:  / 10: T Bron: verzonnen cijfers.",
                "7:7     > 7: T Zuid | N 6300 | N% 0.627 | N 6400 | N% 0.64",
                "C5      > 5: N% 0.123"
            })
    void readsARange(String range, String expected) {
        assertThat(String.join(" / ", CellText.of(part(range)))).isEqualTo(expected);
    }

    @Test
    void aRangeOfColumnsHasAllRows() {
        assertThat(CellText.of(part("D:E")))
                .hasSize(8)
                .startsWith("1: ", "2: ", "3: N 2024")
                .endsWith("8: E =SUM(D5:D7)");
    }

    @Test
    void stopsWhenNoMoreRowsAreWanted() {
        List<Long> lines = new ArrayList<>();
        XlsxCells cells = cells("openpyxl.xlsx", "Tabel 1");
        cells.read(row -> {
            lines.add(row.line());
            return row.line() < 3;
        });

        assertThat(lines).containsExactly(1L, 2L, 3L);
        assertThat(CellText.of(cells)).hasSize(10);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        assertThat(CellText.of(cells(FOLDER.resolve("since-1904.xlsx"))))
                .containsExactly("1: D 2024-12-31", "2: D 1904-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "date1904=\"1\",2024-12-31",
        "date1904=\"true\",2024-12-31",
        "date1904=\"0\",2020-12-30",
        "'',2020-12-30"
    })
    void excelWrites1904InTwoWays(String properties, String day) {
        Path file = new XmlWorkbook()
                .properties(properties)
                .formats("14")
                .write(folder.resolve("mac.xlsx"), "<row><c s=\"1\"><v>44195</v></c></row>");

        assertThat(CellText.of(cells(file))).containsExactly("1: D " + day);
    }

    @Test
    void namesACellAsAFormulaDoes() {
        assertThat(cells("openpyxl.xlsx", "Soorten").place(17, 2).toString()).endsWith("openpyxl.xlsx:Soorten!C17");
        assertThat(part("B4:F20").place(17, 26).toString()).endsWith("openpyxl.xlsx:'Tabel 1'!AB17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soorten", " soorten ", "2"})
    void aSheetIsNamedOrNumbered(String sheet) {
        assertThat(cells("openpyxl.xlsx", sheet).sheet().name()).isEqualTo("Soorten");
    }

    @Test
    void aNameComesBeforeANumber() {
        Path file = new XmlWorkbook().write(folder.resolve("named.xlsx"), "2024", "<row><c><v>1</v></c></row>");

        assertThat(XlsxCells.of(file, Optional.of("2024"), Optional.empty())
                        .sheet()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void readsTheStrictKindWithoutAddressesAndStyles() {
        Path file = new XmlWorkbook()
                .strict()
                .texts("<si><t>jaar</t><rPh sb=\"0\" eb=\"1\"><t>uitspraak</t></rPh></si><si><t>a_x000D_b</t></si>")
                .write(
                        folder.resolve("strict.xlsx"),
                        "<row><c t=\"s\"><v>0</v></c><c/><c t=\"s\"><v>1</v></c></row>"
                                + "<row><c t=\"d\"><v>2024-12-31T00:00:00Z</v></c><c t=\"b\"><v>0</v></c>"
                                + "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>"
                                + "<row><c s=\"7\"><v>5</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>");

        assertThat(CellText.of(cells(file)))
                .containsExactly("1: T jaar | - | T a\rb", "2: D 2024-12-31 | B false | T inline", "3: N 5");
    }

    @Test
    void cellsWithALookButNothingInThemAreNoCells() {
        Path file = new XmlWorkbook()
                .write(
                        folder.resolve("styled.xlsx"),
                        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"1\"/></row>"
                                + "<row r=\"9000\"><c r=\"A9000\" s=\"1\"/></row>");

        assertThat(CellText.of(cells(file))).containsExactly("1: ", "2: N 1");
    }
}
