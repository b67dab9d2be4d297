package nl.drugmonitor.tablefile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, from lines with a bar between cells: 12 becomes a number, 12% one with that format. */
final class TextSheet {
    private TextSheet() {}

    /** @param merged cells that are shown as one, such as {@code B1:C1} */
    static TableFile write(Path file, String lines, String... merged) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Blad");
            String[] rows = lines.split("\n", -1);
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    put(sheet, row, column, cells[column].strip());
                }
            }
            for (String each : merged) {
                CellRange range = CellRange.of(each);
                sheet.range(
                                (int) range.firstLine() - 1,
                                range.firstColumn(),
                                (int) range.lastLine() - 1,
                                range.lastColumn())
                        .merge();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return TableFile.of(file);
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?\\d+(\\.\\d+)?%")) {
            sheet.value(row, column, new BigDecimal(cell.replace("%", "")).movePointLeft(2));
            sheet.style(row, column).format("0%").set();
        } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
