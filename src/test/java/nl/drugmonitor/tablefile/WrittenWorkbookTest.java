package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipFile;
import nl.drugmonitor.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/** A table that is written as a workbook is read back the same. */
class WrittenWorkbookTest {
    private static final String SIGNS = "ab <&>\"'=+-@\t\n\r_x0041_é€\u0001\uFFFF\uD83D\uDE00,;.09";

    @TempDir
    private Path folder;

    private final Random random = new Random(20261129);

    @Test
    void randomTablesAreReadBackTheSame() {
        for (int i = 0; i < 300; i++) {
            Table table = randomTable();
            String file = Tables.write(table, folder.resolve("random.xlsx").toString())
                    .toString();

            assertThat(read(Path.of(file))).as("table %s", i).isEqualTo(expected(table));
        }
    }

    private static List<String> read(Path file) {
        return CellText.of(XlsxCells.of(file, Optional.of("1"), Optional.empty()));
    }

    private Table randomTable() {
        Table table = Table.create("t");
        int rows = random.nextInt(6);
        int columns = 1 + random.nextInt(8);
        for (int i = 0; i < columns; i++) {
            table.addColumns(randomColumn("c" + i, rows));
        }
        return table;
    }

    private Column<?> randomColumn(String name, int rows) {
        return switch (random.nextInt(8)) {
            case 0 -> filled(StringColumn.create(name), rows, this::randomText);
            case 1 -> filled(IntColumn.create(name), rows, random::nextInt);
            case 2 -> filled(LongColumn.create(name), rows, () -> random.nextLong() >> random.nextInt(60));
            case 3 -> filled(DoubleColumn.create(name), rows, this::randomDouble);
            case 4 -> filled(BooleanColumn.create(name), rows, random::nextBoolean);
            case 5 -> filled(DateColumn.create(name), rows, this::randomDay);
            case 6 ->
                filled(DateTimeColumn.create(name), rows, () -> randomDay()
                        .atTime(randomTime())
                        .plusNanos(1_000_000L * random.nextInt(1000)));
            default -> filled(TimeColumn.create(name), rows, this::randomTime);
        };
    }

    private interface Making<T> {
        T next();
    }

    private <T> Column<T> filled(Column<T> column, int rows, Making<T> values) {
        for (int i = 0; i < rows; i++) {
            if (random.nextInt(4) == 0) {
                column.appendMissing();
            } else {
                column.append(values.next());
            }
        }
        return column;
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int at = random.nextInt(SIGNS.codePointCount(0, SIGNS.length()));
            text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, at)));
        }
        return text.toString();
    }

    private double randomDouble() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000) / 10.0;
            case 1 -> random.nextDouble();
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default -> random.nextInt(100_000);
        };
    }

    private LocalDate randomDay() {
        return LocalDate.of(1880, 1, 1).plusDays(random.nextInt(70_000));
    }

    private LocalTime randomTime() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    /** Returns what is to be read, written as {@link CellText} does, without looking at how it is written. */
    private static List<String> expected(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("1: T " + String.join(" | T ", table.columnNames()));
        for (int row = 0; row < table.rowCount(); row++) {
            List<String> cells = new ArrayList<>();
            for (Column<?> column : table.columns()) {
                cells.add(column.isMissing(row) ? "-" : cell(column.get(row)));
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1).equals("-")) {
                cells.remove(cells.size() - 1);
            }
            lines.add((row + 2) + ": " + String.join(" | ", cells));
        }
        while (lines.get(lines.size() - 1).endsWith(": ")) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static String cell(Object value) {
        if (value instanceof Long number && Math.abs(number) > 9_007_199_254_740_992L) {
            return "T " + number;
        }
        if (value instanceof Double number) {
            BigDecimal plain = new BigDecimal(number.toString());
            String text = plain.compareTo(new BigDecimal(plain.toBigInteger())) == 0
                    ? plain.toBigInteger().toString()
                    : plain.stripTrailingZeros().toPlainString();
            return "N " + text;
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString().matches("-?[0-9]+") ? "N " + value : "B " + value;
        }
        if (value instanceof LocalDate day) {
            return (day.isBefore(LocalDate.of(1900, 3, 1)) ? "T " : "D ") + day;
        }
        if (value instanceof LocalDateTime moment) {
            boolean isOld = moment.toLocalDate().isBefore(LocalDate.of(1900, 3, 1));
            return (isOld ? "T " : "D ") + moment.toLocalDate() + "T" + clock(moment.toLocalTime());
        }
        return "T " + (value instanceof LocalTime time ? clock(time) : value);
    }

    private static String clock(LocalTime time) {
        String text = time.toString();
        String whole = text.length() == "08:30".length() ? text + ":00" : text;
        return whole.contains(".") ? whole.replaceAll("0+$", "") : whole;
    }

    @Test
    void theHeaderIsBoldAndStaysInViewAndHasAFilter() throws IOException {
        Table table = Table.create("t", StringColumn.create("naam", "a"), IntColumn.create("aantal", new int[] {1}));
        String file =
                Tables.write(table, folder.resolve("look.xlsx").toString()).toString();

        try (ZipFile zip = new ZipFile(file)) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("state=\"frozen\"")
                    .contains("ySplit=\"1\"")
                    .contains("<autoFilter ref=\"A1:B2\">")
                    .contains("<c r=\"A1\" s=\"1\"");
            assertThat(sheet).doesNotContain("<f>");
        }
    }
}
