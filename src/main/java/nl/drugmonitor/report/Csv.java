package nl.drugmonitor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.drugmonitor.document.TerminalWriter;

/** Rows as CSV, with commas and line feeds. */
public final class Csv {
    /** What a formula begins with, in full width too; and a line feed, which some spreadsheets pass over. */
    private static final String FORMULA = "=+-@\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*%?");

    private Csv() {}

    /** Who reads a CSV file. */
    public enum Reader {
        /** Takes each cell for the text it is. */
        PROGRAM,
        /** Runs a cell that begins like a formula. */
        SPREADSHEET
    }

    static String of(List<String> header, List<List<String>> rows, Reader reader) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(
                        reader == Reader.PROGRAM
                                ? row
                                : row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns a cell that a spreadsheet shows and does not run. A number may keep its sign. */
    private static String harmless(String cell) {
        String clean = TerminalWriter.clean(cell);
        boolean isFormula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }
}
