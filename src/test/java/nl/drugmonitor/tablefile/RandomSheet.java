package nl.drugmonitor.tablefile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The table of a random csv as a sheet: with titles, merged groups, and numbers and dates as a spreadsheet has them.
 */
final class RandomSheet {
    private final RandomTable table;
    private final Random random;
    private final int titles;
    private final int gap;
    private final boolean isTitleMerged;
    private final int groups;
    private final boolean hasNotes;
    private final List<RandomTable.Column> columns = new ArrayList<>();

    RandomSheet(long seed) {
        table = new RandomTable(seed);
        random = new Random(-seed - 1);
        titles = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        gap = titles == 0 ? 0 : random.nextInt(2);
        isTitleMerged = random.nextBoolean();
        groups = table.columns.size() > 2 && random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        hasNotes = random.nextInt(3) == 0;
        table.columns.forEach(column -> columns.add(
                column.type() == RandomTable.Type.PERCENT
                        ? new RandomTable.Column(
                                column.name(),
                                column.type(),
                                column.values().stream().map(RandomSheet::share).toList())
                        : column));
    }

    private static Object share(Object percentage) {
        return percentage instanceof BigDecimal number ? number.movePointLeft(2) : percentage;
    }

    List<RandomTable.Column> columns() {
        return columns;
    }

    /** Returns the texts of the cells, of those that are missing. */
    List<List<String>> cells() {
        return table.cells;
    }

    /**
     * Leaves out the last rows that hold a name alone, if the report says so: right below a table they may be notes.
     */
    void leaveOut(List<String> notRead) {
        int last = columns.get(0).values().size() - 1;
        while (last >= 0
                && isBare(last)
                && notRead.contains(columns.get(0).values().get(last).toString())) {
            int end = last;
            columns.replaceAll(column -> new RandomTable.Column(
                    column.name(), column.type(), column.values().subList(0, end)));
            last--;
        }
    }

    private boolean isBare(int row) {
        return columns.stream().skip(1).allMatch(column -> column.values().get(row) == RandomTable.MISSING)
                && table.cells.stream().skip(1).allMatch(cells -> cells.get(row).isEmpty());
    }

    /** Returns the name that the reader gives to a column. */
    String name(int column) {
        String name = columns.get(column).name();
        return groups == 0 || column == 0 ? name : group(column) + " / " + name;
    }

    private String group(int column) {
        return groups == 2 && column > columns.size() / 2 ? "Tweede" : "Eerste";
    }

    private long headerLine() {
        return titles + gap + (groups > 0 ? 1 : 0) + 1L;
    }

    /** Returns the rows of all names. */
    long[] headerLines() {
        return groups > 0 ? new long[] {headerLine() - 1, headerLine()} : new long[] {headerLine()};
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Tabel 1");
            for (int row = 0; row < titles; row++) {
                sheet.value(row, 0, row == 0 ? "Tabel 3. Aantallen naar regio" : "voorlopige cijfers");
            }
            if (titles > 0 && isTitleMerged) {
                sheet.range(0, 0, 0, columns.size() - 1).merge();
            }
            int header = (int) headerLine() - 1;
            if (groups > 0) {
                writeGroups(sheet, header - 1);
            }
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(header, column, columns.get(column).name());
                sheet.style(header, column).bold().wrapText(true).set();
                write(sheet, header + 1, column);
            }
            if (hasNotes) {
                int below = header + 1 + columns.get(0).values().size() + random.nextInt(2);
                sheet.value(below, 0, "Bron: CBS");
            }
        }
    }

    private void writeGroups(Worksheet sheet, int row) {
        int start = 1;
        for (int column = 1; column <= columns.size(); column++) {
            boolean isEnd = column == columns.size() || !group(column).equals(group(start));
            if (isEnd) {
                sheet.value(row, start, group(start));
                if (column - 1 > start) {
                    sheet.range(row, start, row, column - 1).merge();
                }
                start = column;
            }
        }
    }

    private void write(Worksheet sheet, int first, int column) {
        RandomTable.Column written = columns.get(column);
        for (int i = 0; i < written.values().size(); i++) {
            Object value = written.values().get(i);
            int row = first + i;
            if (value == RandomTable.MISSING) {
                String sign = table.cells.get(column).get(i);
                if (!sign.isEmpty()) {
                    sheet.value(row, column, sign);
                }
            } else if (value instanceof BigDecimal number) {
                sheet.value(row, column, number);
                format(sheet, row, column, written.type());
            } else if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column)
                        .format(written.type() == RandomTable.Type.DATE ? "dd-mm-yyyy" : "yyyy-mm-dd")
                        .set();
            } else {
                sheet.value(row, column, table.cells.get(column).get(i));
            }
        }
    }

    private static void format(Worksheet sheet, int row, int column, RandomTable.Type type) {
        if (type == RandomTable.Type.PERCENT) {
            sheet.style(row, column).format("0.0%").set();
        } else if (type == RandomTable.Type.EURO) {
            sheet.style(row, column).format("\u20ac #,##0").set();
        }
    }

    @Override
    public String toString() {
        return "titles " + titles + ", groups " + groups + ", notes " + hasNotes + "\n" + columns;
    }
}
