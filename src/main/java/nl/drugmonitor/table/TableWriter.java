package nl.drugmonitor.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes tables into a file, whose kind is that of its name: .xlsx, .csv or .json.
 *
 * <p>A file that is there is replaced, and only when the new one is whole. A missing value is an empty cell, and
 * {@code null} in json; dates and times are written as 2024-12-31, 23:59:00 and 2024-12-31T23:59:00. A number has the
 * digits that it needs: 0.1 is 0.1.
 */
public final class TableWriter {
    private TableWriter() {}

    /**
     * Writes tables: several of them need a workbook, and are its sheets.
     *
     * @return the whole path of the file
     * @throws RefusedException if the name ends in something else, if there is no table, or several for a csv or json,
     *     or if a table does not fit
     * @throws InvalidInputException if the file cannot be written there
     */
    public static Path write(Path file, List<Table> tables, CsvStyle style) {
        if (tables.isEmpty()) {
            throw RefusedException.of("no_tables", file);
        }
        String name = file.toString();
        String suffix = name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
        OutputFile.Content content =
                switch (suffix) {
                    case ".xlsx" -> out -> XlsxWriter.write(tables, out);
                    case ".csv" -> out -> csv(only(tables, name), style, out);
                    case ".json" -> out -> json(only(tables, name), out);
                    default -> throw RefusedException.of("table_suffix", name);
                };
        try {
            OutputFile.write(WorkingFolder.find(file), content);
        } catch (IOException e) {
            throw InvalidInputException.at(Place.of(name), "unwritable_table", OutputFile.reason(e));
        }
        return WorkingFolder.find(file).toAbsolutePath();
    }

    private static Table only(List<Table> tables, String name) {
        if (tables.size() > 1) {
            throw RefusedException.of("several_tables", name, tables.size());
        }
        return tables.get(0);
    }

    private static void csv(Table table, CsvStyle style, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(style.mark());
        Stream<List<String>> header = Stream.of(
                table.columnNames().stream().map(name -> text(name, style)).toList());
        Stream<List<String>> rows = IntStream.range(0, table.rowCount()).mapToObj(row -> table.columns().stream()
                .map(column -> csv(column, row, style))
                .toList());
        Csv.write(text, style.separator(), Stream.concat(header, rows));
    }

    private static String csv(Column<?> column, int row, CsvStyle style) {
        return CellValue.of(column, row)
                .map(value -> value instanceof BigDecimal number
                        ? number.toPlainString().replace('.', style.decimalSign())
                        : text(CellValue.text(value), style))
                .orElse("");
    }

    private static String text(String text, CsvStyle style) {
        return style == CsvStyle.EXACT ? text : Csv.neutral(text);
    }

    /** Writes an array with an object for each row, a line each. */
    private static void json(Table table, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
            lines.indentArraysWith(new DefaultIndenter("", "\n"));
            lines.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
            json.setPrettyPrinter(lines).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartArray();
            for (int row = 0; row < table.rowCount(); row++) {
                json.writeStartObject();
                for (Column<?> column : table.columns()) {
                    json.writeFieldName(column.name());
                    Object value = CellValue.of(column, row).orElse("");
                    if (column.isMissing(row)) {
                        json.writeNull();
                    } else if (value instanceof BigDecimal number) {
                        json.writeNumber(number);
                    } else if (value instanceof Boolean truth) {
                        json.writeBoolean(truth);
                    } else {
                        json.writeString(CellValue.text(value));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
