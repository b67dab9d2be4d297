package nl.drugmonitor.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.tablefile.XlsxText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes tables as the sheets of a workbook: the header bold and always in view, with a filter, and each column as wide
 * as what stands in it.
 *
 * <p>A text is a text, also {@code =1+1}, which does not run. A whole number above 2^53 is a text too, for a
 * spreadsheet has doubles only; so is a date before March 1900, which Excel does not have, and an instant, which has a
 * time zone.
 */
final class XlsxWriter {
    private static final String APPLICATION = "drugmonitor";

    /** Up to here a spreadsheet, which has doubles only, has each whole number. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int LONGEST_TEXT = 32_767;
    private static final double MILLISECONDS_OF_A_DAY = 86_400_000;

    private static final int ROWS_LOOKED_AT = 1_000;
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final int MARGIN = 3;

    private final Worksheet sheet;
    private final Table table;

    private XlsxWriter(Worksheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    static void write(List<Table> tables, OutputStream out) throws IOException {
        tables.forEach(XlsxWriter::makeSureThatItFits);
        List<String> names = SheetNames.of(tables.stream()
                .map(table -> Optional.ofNullable(table.name()).orElse(""))
                .toList());
        try (Workbook book = new Workbook(out, APPLICATION, null)) {
            for (int i = 0; i < tables.size(); i++) {
                try (Worksheet sheet = book.newWorksheet(names.get(i))) {
                    new XlsxWriter(sheet, tables.get(i)).write();
                }
            }
        }
    }

    private static void makeSureThatItFits(Table table) {
        if (table.rowCount() >= Worksheet.MAX_ROWS || table.columnCount() > Worksheet.MAX_COLS) {
            throw RefusedException.of("large_table", table.rowCount(), table.columnCount());
        }
    }

    private void write() throws IOException {
        int columns = table.columnCount();
        for (int i = 0; i < columns; i++) {
            sheet.width(i, width(table.column(i)));
            sheet.value(0, i, XlsxText.stored(table.column(i).name()));
        }
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, table.rowCount(), columns - 1);
        }
        for (int row = 0; row < table.rowCount(); row++) {
            for (int i = 0; i < columns; i++) {
                write(row, i);
            }
            if (row % ROWS_AT_A_TIME == ROWS_AT_A_TIME - 1) {
                sheet.flush();
            }
        }
    }

    private static double width(Column<?> column) {
        int longest = column.name().length();
        for (int row = 0; row < Math.min(column.size(), ROWS_LOOKED_AT); row++) {
            longest = Math.max(
                    longest,
                    CellValue.of(column, row).map(CellValue::text).orElse("").length());
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest)) + MARGIN;
    }

    private void write(int row, int column) {
        Object value = CellValue.of(table.column(column), row).orElse("");
        if (value instanceof BigDecimal number && isExact(number, column)) {
            sheet.value(row + 1, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row + 1, column, truth);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row + 1, column, day);
            style(row, column, "yyyy-mm-dd");
        } else if (value instanceof LocalDateTime moment
                && !moment.toLocalDate().isBefore(FIRST_DAY)) {
            sheet.value(row + 1, column, moment);
            style(row, column, "yyyy-mm-dd hh:mm:ss");
        } else if (value instanceof LocalTime time) {
            sheet.value(row + 1, column, time.getLong(ChronoField.MILLI_OF_DAY) / MILLISECONDS_OF_A_DAY);
            style(row, column, "hh:mm:ss");
        } else if (!value.equals("")) {
            text(row, column, CellValue.text(value));
        }
    }

    private boolean isExact(BigDecimal number, int column) {
        return table.column(column).type() != ColumnType.LONG || number.abs().compareTo(LARGEST) <= 0;
    }

    private void style(int row, int column, String format) {
        sheet.style(row + 1, column).format(format).set();
    }

    private void text(int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw RefusedException.of("long_cell", table.column(column).name(), row + 1, text.length());
        }
        sheet.value(row + 1, column, XlsxText.stored(text));
    }
}
