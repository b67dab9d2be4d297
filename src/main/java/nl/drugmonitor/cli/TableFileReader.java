package nl.drugmonitor.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.TextFile;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Reads a file that somebody wants to take over: a csv with commas or semicolons, every cell as the text it is. */
final class TableFileReader {
    private TableFileReader() {}

    static Table read(Path file) {
        String text = TextFile.read(file).content();
        String head = text.lines().findFirst().orElse("");
        boolean hasSemicolons = head.indexOf(';') >= 0 && head.indexOf(',') < 0;
        try {
            return table(
                    file.toString(),
                    CsvReader.builder()
                            .fieldSeparator(hasSemicolons ? ';' : ',')
                            .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                            .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                            .allowUnclosedQuote(false)
                            .ofNamedCsvRecord(text)
                            .stream()
                            .toList());
        } catch (CsvParseException e) {
            throw InvalidInputException.at(Place.of(file.toString()), "no_csv", String.valueOf(e.getMessage()));
        }
    }

    private static Table table(String name, List<NamedCsvRecord> rows) {
        Table table = Table.create(name);
        if (!rows.isEmpty()) {
            for (String column : rows.get(0).getHeader()) {
                table.addColumns(StringColumn.create(column, rows.stream().map(row -> row.getField(column))));
            }
        }
        return table;
    }
}
