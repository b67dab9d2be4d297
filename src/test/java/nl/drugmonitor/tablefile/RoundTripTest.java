package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/** Tables in every dialect are read back as they are, or refused; no value differs in silence. */
class RoundTripTest {
    private static final int TABLES = 5_000;

    @TempDir
    private Path folder;

    @Test
    void readsEachTableBackOrRefusesItUntilOneOptionDecides() throws IOException {
        int right = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTable table = new RandomTable(seed);
            Path file = folder.resolve("table.csv");
            Files.write(file, table.file());
            try {
                check(table, TableFile.of(file));
                right++;
            } catch (InvalidInputException e) {
                assertThat(e.faults())
                        .as(table::toString)
                        .allSatisfy(fault -> assertThat(fault.place().line()).isPositive());
                check(table, withOptions(table, TableFile.of(file), e));
            }
        }
        assertThat(right).isGreaterThan(TABLES * 9 / 10);
    }

    private static void check(RandomTable table, TableFile file) {
        TableReading reading = file.reading();
        assertThat(differences(table.columns, table.cells, table::name, reading))
                .as(() -> table + "\n" + reading.report())
                .isEmpty();
    }

    /** Returns the file with what the refusal asks for. */
    private static TableFile withOptions(RandomTable table, TableFile file, InvalidInputException refusal) {
        String asked = refusal.getMessage();
        TableFile decided = asked.contains(".decimal(") ? file.decimal(table.dialect.decimal()) : file;
        for (int i = 0; i < table.columns.size(); i++) {
            if (asked.contains(".date(\"" + table.name(i) + "\"")) {
                decided = decided.date(table.name(i), table.dialect.datePattern());
            }
        }
        return asked.contains(".header(") ? decided.header(table.headerLine()) : decided;
    }

    /** Returns what was read otherwise than it was written. */
    static List<String> differences(
            List<RandomTable.Column> columns,
            List<List<String>> cells,
            IntFunction<String> names,
            TableReading reading) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            RandomTable.Column column = columns.get(i);
            String name = names.apply(i);
            if (!reading.table().columnNames().contains(name)) {
                differences.add("no column " + name + " in " + reading.table().columnNames());
                continue;
            }
            Column<?> read = reading.table().column(name);
            if (read.size() != column.values().size()) {
                differences.add("rows of " + name + ": " + read.size());
                continue;
            }
            for (int row = 0; row < read.size(); row++) {
                Object expected = column.values().get(row);
                String cell = HeadRow.stripped(cells.get(i).get(row));
                if (!isSame(expected, read, row, column.type(), cell, reading.report())) {
                    differences.add(name + " row " + row + ": " + expected + " became " + read.getString(row));
                }
            }
        }
        return differences;
    }

    private static boolean isSame(
            Object expected, Column<?> read, int row, RandomTable.Type type, String cell, ReadReport report) {
        boolean isNoted =
                report.notes().stream().anyMatch(note -> note.toString().contains(read.name()));
        boolean isAllMissing = read.countMissing() == read.size();
        if (expected == RandomTable.MISSING) {
            return read.isMissing(row) || (read.getString(row).equals(cell) && (isNoted || isText(read, type)));
        }
        if (read.isMissing(row)) {
            return isAllMissing && cell.isEmpty();
        }
        if (expected instanceof BigDecimal number) {
            return read instanceof NumericColumn<?> numbers
                    ? Double.compare(numbers.getDouble(row), number.doubleValue()) == 0
                    : isNoted && read.getString(row).equals(cell);
        }
        if (expected instanceof LocalDate date) {
            return read.getString(row).equals(date.toString())
                    || (isNoted && read.getString(row).equals(cell));
        }
        return read.getString(row).equals(expected);
    }

    /** Returns whether a column holds nothing but signs, so that nothing tells that they are no texts. */
    private static boolean isText(Column<?> read, RandomTable.Type type) {
        return read.type() == tech.tablesaw.api.ColumnType.STRING && type != RandomTable.Type.TEXT;
    }
}
