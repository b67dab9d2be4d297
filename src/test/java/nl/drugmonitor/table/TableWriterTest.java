package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.tablefile.XlsxSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;

class TableWriterTest {
    @TempDir
    private Path folder;

    /** Returns a table with a column of each type, and a row of missing values. */
    static Table everyType() {
        return Table.create("Soorten")
                .addColumns(
                        filled(StringColumn.create("tekst"), "café, \"à\"\nla"),
                        filled(IntColumn.create("heel"), -12),
                        filled(ShortColumn.create("kort"), (short) 7),
                        filled(LongColumn.create("lang"), 9_007_199_254_740_993L),
                        filled(DoubleColumn.create("breuk"), 1234.5),
                        filled(FloatColumn.create("enkel"), 0.1f),
                        filled(BooleanColumn.create("waar"), true),
                        filled(DateColumn.create("dag"), LocalDate.of(2024, 12, 31)),
                        filled(DateTimeColumn.create("moment"), LocalDateTime.of(2024, 12, 31, 23, 59, 1)),
                        filled(TimeColumn.create("tijd"), LocalTime.of(8, 30)),
                        filled(InstantColumn.create("tijdstip"), Instant.parse("2024-12-31T23:59:00Z")));
    }

    private static <C extends tech.tablesaw.columns.Column<T>, T> C filled(C column, T value) {
        column.append(value);
        column.appendMissing();
        return column;
    }

    private String written(Table table, String name, CsvStyle style) throws IOException {
        return Files.readString(Tables.write(table, folder.resolve(name).toString(), style));
    }

    private List<List<String>> csv(Table table, CsvStyle style) throws IOException {
        String text = written(table, "table.csv", style);
        return CsvReader.builder()
                .fieldSeparator(style.separator())
                .ofCsvRecord(text.substring(style.mark().length()))
                .stream()
                .map(record -> record.getFields())
                .toList();
    }

    @Test
    void writesCsvWithCommasAndPoints() throws IOException {
        assertThat(csv(everyType(), CsvStyle.PLAIN))
                .containsExactly(
                        List.of(
                                "tekst",
                                "heel",
                                "kort",
                                "lang",
                                "breuk",
                                "enkel",
                                "waar",
                                "dag",
                                "moment",
                                "tijd",
                                "tijdstip"),
                        List.of(
                                "café, \"à\"\nla",
                                "-12",
                                "7",
                                "9007199254740993",
                                "1234.5",
                                "0.1",
                                "true",
                                "2024-12-31",
                                "2024-12-31T23:59:01",
                                "08:30:00",
                                "2024-12-31T23:59:00Z"),
                        Stream.generate(() -> "").limit(11).toList());
    }

    @Test
    void writesDutchCsvWithSemicolonsAndDecimalCommas() throws IOException {
        Table table = everyType().selectColumns("tekst", "breuk", "enkel");

        assertThat(written(table, "table.csv", CsvStyle.DUTCH))
                .isEqualTo("\uFEFFtekst;breuk;enkel\n\"café, \"\"à\"\"\nla\";1234,5;0,1\n;;\n");
    }

    @Test
    void aFormulaIsATextWithAnApostropheUnlessAProgramReadsIt() throws IOException {
        Table table = Table.create(StringColumn.create("=x", "=1+1", "+31 6", "-", "-12,5", "@a", "\tb", "a=b"));

        assertThat(csv(table, CsvStyle.PLAIN).stream().flatMap(List::stream))
                .containsExactly("'=x", "'=1+1", "'+31 6", "-", "-12,5", "'@a", "'\tb", "a=b");
        assertThat(csv(table, CsvStyle.DUTCH)).isEqualTo(csv(table, CsvStyle.PLAIN));
        assertThat(csv(table, CsvStyle.EXACT).stream().flatMap(List::stream))
                .containsExactly("=x", "=1+1", "+31 6", "-", "-12,5", "@a", "\tb", "a=b");
    }

    @Test
    void writesJsonWithExactNumbersAndNullForMissing() throws IOException {
        String json = written(everyType(), "table.json", CsvStyle.PLAIN);

        assertThat(json)
                .isEqualTo("[\n"
                        + "{ \"tekst\" : \"café, \\\"à\\\"\\nla\", \"heel\" : -12, \"kort\" : 7, \"lang\" : 9007199254740993,"
                        + " \"breuk\" : 1234.5, \"enkel\" : 0.1, \"waar\" : true, \"dag\" : \"2024-12-31\","
                        + " \"moment\" : \"2024-12-31T23:59:01\", \"tijd\" : \"08:30:00\","
                        + " \"tijdstip\" : \"2024-12-31T23:59:00Z\" },\n"
                        + "{ \"tekst\" : null, \"heel\" : null, \"kort\" : null, \"lang\" : null, \"breuk\" : null,"
                        + " \"enkel\" : null, \"waar\" : null, \"dag\" : null, \"moment\" : null, \"tijd\" : null,"
                        + " \"tijdstip\" : null }\n]\n");
        JsonNode rows = new ObjectMapper().readTree(json);
        assertThat(rows).hasSize(2);
    }

    @Test
    void aTableWithoutRowsIsAHeaderOrAnEmptyArray() throws IOException {
        Table table = Table.create(StringColumn.create("a"), IntColumn.create("b"));

        assertThat(written(table, "table.csv", CsvStyle.PLAIN)).isEqualTo("a,b\n");
        assertThat(new ObjectMapper().readTree(written(table, "table.json", CsvStyle.PLAIN)))
                .isEmpty();
    }

    @Test
    void numbersHaveTheDigitsThatTheyNeed() throws IOException {
        Table table = Table.create(DoubleColumn.create("x", 0.1, 100, 1e-7, 1e15, 0.1 + 0.2, -0.0));

        assertThat(csv(table, CsvStyle.PLAIN).stream().flatMap(List::stream))
                .containsExactly("x", "0.1", "100", "0.0000001", "1000000000000000", "0.30000000000000004", "0");
    }

    @Test
    void severalTablesAreTheSheetsOfAWorkbook() {
        String file = folder.resolve("book.xlsx").toString();
        Table first = everyType();
        Table second = Table.create("SOORTEN", IntColumn.create("a", new int[] {1}));
        Table third = Table.create("per jaar/regio: 'alles' wat er in Nederland is", IntColumn.create("a", new int[0]));

        assertThat(Tables.write(file, first, second, third))
                .isEqualTo(Path.of(file).toAbsolutePath());
        assertThat(Tables.sheets(file))
                .extracting(XlsxSheet::name)
                .containsExactly("Soorten", "SOORTEN 2", "per jaar-regio- ’alles’ wat er");
    }

    @Test
    void namesOfSheetsAreThoseThatExcelTakes() {
        assertThat(SheetNames.of(List.of("", "History", "'a'", "a", "x".repeat(40), "x".repeat(31), "[a]:*?/\\")))
                .containsExactly("1", "History 2", "’a’", "a", "x".repeat(31), "x".repeat(29) + " 2", "-a------")
                .allMatch(name -> name.length() <= 31);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        Table wrong = Table.create(DoubleColumn.create("x", 1, 1 / 0.0));

        assertThatThrownBy(() -> Tables.write(wrong, file.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "x, row 2: infinity cannot be written; it may come from a division by zero: set it missing");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("table.csv");

        Tables.write(Table.create(IntColumn.create("x", new int[] {1})), file.toString());
        assertThat(file).hasContent("x\n1\n");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        String file = folder.resolve("absent/table.csv").toString();

        assertThatThrownBy(() -> Tables.write(everyType(), file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": cannot write this file: there is no such folder.\n"
                        + "  Name a file in a folder that is there; if the file is open in Excel, close it there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.txt", "table", "table.xls"})
    void otherKindsOfFileAreRefused(String name) {
        assertThatThrownBy(() -> Tables.write(everyType(), name))
                .hasMessage(name + ": a table is written as .xlsx, .csv or .json");
    }

    @Test
    void severalTablesFitInAWorkbookOnly() {
        assertThatThrownBy(() -> Tables.write("x.csv", everyType(), everyType()))
                .hasMessage("x.csv: 2 tables need the sheets of a workbook; name the file .xlsx");
        assertThatThrownBy(() -> Tables.write("x.xlsx")).hasMessage("x.xlsx: there is no table to write");
    }

    @Test
    void whatASheetHasNoRoomForIsRefused() {
        String file = folder.resolve("large.xlsx").toString();
        Table rows = Table.create(IntColumn.create("x", 1_048_576));
        Table text = Table.create(StringColumn.create("x", "a".repeat(40_000)));

        assertThatThrownBy(() -> Tables.write(rows, file)).hasMessageContaining("the table has 1,048,576 rows");
        assertThatThrownBy(() -> Tables.write(text, file))
                .hasMessage("x, row 1: a cell of a workbook holds 32,767 characters, and this text has 40,000;"
                        + " write a csv");
        assertThat(Path.of(file)).doesNotExist();
    }
}
