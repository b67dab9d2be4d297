package nl.drugmonitor.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows as CSV, with line feeds. */
public final class Csv {
    /** What a formula begins with, in full width too; and blanks that some spreadsheets pass over. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** A number with its sign, or signs alone, such as the dash for none: no formula. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9][0-9.,]*%?|[+-]{1,3}");

    private Csv() {}

    /** Who reads a CSV file. */
    public enum Reader {
        /** Takes each cell for the text it is. */
        PROGRAM,
        /** Runs a cell that begins like a formula. */
        SPREADSHEET
    }

    /** Returns rows under a header, with commas. */
    public static String of(List<String> header, List<List<String>> rows, Reader reader) {
        StringWriter text = new StringWriter();
        Stream<List<String>> cells = rows.stream()
                .map(row -> reader == Reader.PROGRAM
                        ? row
                        : row.stream().map(Csv::harmless).toList());
        try {
            write(text, ',', Stream.concat(Stream.of(header), cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes rows as they are. */
    public static void write(Writer out, char separator, Stream<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            rows.forEach(csv::writeRecord);
        }
    }

    private static String harmless(String cell) {
        return neutral(TerminalWriter.clean(cell));
    }

    /** Returns a cell that a spreadsheet shows and does not run. A number keeps its sign. */
    public static String neutral(String cell) {
        boolean isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return isFormula && !HARMLESS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /**
     * Returns a table with rows behind those that are there, which are not touched.
     *
     * @param text with its header
     * @param rows the cells by the names of columns; others are left empty
     */
    public static String appended(String text, List<Map<String, String>> rows) {
        boolean hasReturns = text.contains("\r\n");
        StringWriter more = new StringWriter();
        if (!text.endsWith("\n")) {
            more.write(hasReturns ? "\r\n" : "\n");
        }
        List<String> header = header(text);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(hasReturns ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(more)) {
            for (Map<String, String> row : rows) {
                csv.writeRecord(header.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + more;
    }

    private static List<String> header(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            return csv.iterator().next().getFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
