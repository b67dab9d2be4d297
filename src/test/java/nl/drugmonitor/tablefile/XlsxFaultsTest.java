package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.drugmonitor.Golden;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFaultsTest {
    private static final Path FOLDER = Golden.projectFolder().resolve("src/test/resources/tablefile");
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    private Path folder;

    private static InvalidInputException fault(Path file, String... sheet) {
        return catchThrowableOfType(
                InvalidInputException.class,
                () -> CellText.of(XlsxCells.of(file, Arrays.stream(sheet).findFirst(), Optional.empty())));
    }

    private Path bytes(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old.xls | this is a workbook of the kind before 2007 (.xls). Open it in Excel or LibreOffice and save it as .xlsx.",
                "open-document.ods | this is a file of OpenDocument (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
                "locked.xlsx | this workbook is locked with a password. Open it, save a copy without the password, and read that.",
                "empty.xlsx | nothing stands in this workbook. Check that it is the right file, and that it was saved.",
                "absent.xlsx | cannot find this file. Check its name and its folder.",
                "README.md | this is no workbook (.xlsx), whatever its name says. Look at it in a text editor: a csv or a web page must get the name of its own kind."
            })
    void saysWhatAFileIsAndWhatToDo(String name, String expected) {
        Path file = FOLDER.resolve(name);

        assertThat(fault(file).inOneLine(Language.EN)).isEqualTo(file + ": " + expected);
    }

    @Test
    void aFolderOrAnEmptyFileIsNoWorkbook() throws IOException {
        assertThat(fault(folder)).hasMessageContaining("it is a folder");
        assertThat(fault(bytes("nothing.xlsx"))).hasMessageContaining("this file is empty");
    }

    @Test
    void aZipThatWasCutOffIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("openpyxl.xlsx"));

        assertThat(fault(bytes("half.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                .hasMessageContaining("half.xlsx: this workbook is broken or incomplete (")
                .hasMessageContaining("Fetch it again");
    }

    @Test
    void aZipWithChangedBytesIsBrokenOrReadsTheSame() throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("openpyxl.xlsx"));
        String expected = CellText.of(
                        XlsxCells.of(FOLDER.resolve("openpyxl.xlsx"), Optional.of("Soorten"), Optional.empty()))
                .toString();
        for (int at = 0; at < whole.length; at += 17) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Path file = bytes("changed.xlsx", changed);
            try {
                assertThat(CellText.of(XlsxCells.of(file, Optional.of("Soorten"), Optional.empty()))
                                .toString())
                        .as("byte %s", at)
                        .isEqualTo(expected);
            } catch (InvalidInputException e) {
                assertThat(e.faults()).hasSize(1);
            }
        }
    }

    @Test
    void otherZipsAreNoWorkbooks() {
        Path file = new XmlWorkbook().write(folder.resolve("binary.xlsx"), ROW);
        Path binary = new XmlWorkbook().part("xl/workbook.bin", "").write(folder.resolve("binary.xlsx"), ROW);

        assertThat(fault(binary)).hasMessageContaining("this is a binary workbook (.xlsb)");
        assertThat(file).exists();
    }

    @Test
    void aLargeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(2_000_000_000L); // a hole, which takes no room
        }

        assertThat(fault(file)).hasMessageContaining("must have at most 1000000000 bytes");
    }

    @Test
    void aZipBombIsRefusedAfterItsFirstMegabytes() {
        String blank = " ".repeat(150_000_000);
        Path file = new XmlWorkbook().write(folder.resolve("bomb.xlsx"), ROW + blank);

        assertThat(fault(file))
                .hasMessageContaining("a part of this workbook (xl/worksheets/sheet1.xml) unpacks to hundreds of times")
                .hasMessageContaining("Do not open it");
    }

    @Test
    void anUnknownSheetNamesThoseThereAre() {
        assertThat(fault(FOLDER.resolve("openpyxl.xlsx"), "Sorten").getMessage())
                .endsWith("openpyxl.xlsx: there is no sheet Sorten.\n"
                        + "  Did you mean Soorten? The sheets are: Tabel 1, Soorten, Onderaan, Codes (hidden), Leeg.");
        assertThat(fault(FOLDER.resolve("openpyxl.xlsx"), "9").in(Language.NL))
                .endsWith("openpyxl.xlsx: er is geen blad 9.\n"
                        + "  De bladen zijn: Tabel 1, Soorten, Onderaan, Codes (verborgen), Leeg.");
    }

    @Test
    void ofSeveralSheetsNoneIsChosen() {
        assertThat(fault(FOLDER.resolve("openpyxl.xlsx")).getMessage())
                .endsWith("several sheets hold cells.\n  Name one of them: Tabel 1, Soorten, Onderaan.");
    }

    @Test
    void anEmptySheetNamesThoseThatHoldCells() {
        assertThat(fault(FOLDER.resolve("openpyxl.xlsx"), "Leeg").getMessage())
                .endsWith("nothing stands in the sheet Leeg.\n"
                        + "  Name another one: Tabel 1, Soorten, Onderaan, Codes (hidden).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"3\"><c r=\"B3\"><v>twaalf</v></c></row> | Data!B3: what is stored here cannot be read: \"twaalf\".",
                "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>5</v></c></row> | Data!B3: what is stored here cannot be read: \"5\".",
                "<row r=\"3\"><c r=\"B3\" t=\"d\"><v>2024-02-31</v></c></row> | Data!B3: what is stored here cannot be read: \"2024-02-31\".",
                "<row r=\"3\"><c r=\"3B\"><v>1</v></c></row> | Data!A3: what is stored here cannot be read: \"3B\".",
                "<row r=\"3\"><c><v>1</v></c></row><row r=\"2\"/> | Data!A4: what is stored here cannot be read: \"2\".",
                "<row r=\"2000000000\"><c><v>1</v></c></row> | Data!A1: what is stored here cannot be read: \"2000000000\"."
            })
    void aBrokenCellHasItsPlace(String rows, String expected) {
        Path file = new XmlWorkbook().write(folder.resolve("cell.xlsx"), rows);

        assertThat(fault(file)).hasMessageContaining(file + ":" + expected);
    }

    @Test
    void brokenXmlIsABrokenWorkbook() {
        Path file = new XmlWorkbook().write(folder.resolve("xml.xlsx"), ROW + "<row><c></row>");

        assertThat(fault(file)).hasMessageContaining("this workbook is broken or incomplete (");
    }

    @Test
    void aPartThatNamesAnotherFileIsNotFollowed() {
        Path file = new XmlWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                                + "<sst><si><t>&secret;</t></si></sst>")
                .write(folder.resolve("entity.xlsx"), "<row><c t=\"s\"><v>0</v></c></row>");

        assertThat(fault(file)).hasMessageContaining("this workbook is broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B4:",
                ":F",
                "4:F",
                "B:F20",
                "B4:F20:G7",
                "F20:B4",
                "B0:C1",
                "ZZZ1",
                "B",
                "A1:A9999999",
                "Data!A1"
            })
    void aRangeThatIsNoneIsRefused(String range) {
        assertThatThrownBy(() -> XlsxCells.of(FOLDER.resolve("openpyxl.xlsx"), Optional.of("1"), Optional.of(range)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"" + range
                        + "\" is no range of cells: write B4:F20, B:F for whole columns or 4:20 for whole rows");
    }
}
