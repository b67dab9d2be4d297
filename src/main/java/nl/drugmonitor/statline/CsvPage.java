package nl.drugmonitor.statline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.tablefile.TextEncoding;
import org.jspecify.annotations.Nullable;

/** A csv file of StatLine: UTF-8, semicolons, the names of the fields in its first row. */
record CsvPage(StoredFile file) implements EntryList.Page {
    private static final int LONGEST_LINE = 1 << 20;

    /** A row of a csv. */
    record Row(long line, List<String> cells) {
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    @Override
    public Place place() {
        return Place.of(file.name());
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names(file).forEach(name -> names.add(name.strip()));
        return names;
    }

    @Override
    public void read(Consumer<Entry> entries) {
        List<Row> head = new ArrayList<>();
        rows(file, row -> {
            if (row.filled() == 0) {
                return true;
            }
            if (head.isEmpty()) {
                head.add(row);
            } else {
                entries.accept(entry(file, head.get(0), row));
            }
            return true;
        });
    }

    /** Returns the names in the first row; none if the file is empty. */
    static List<String> names(StoredFile file) {
        List<String> names = new ArrayList<>();
        rows(file, row -> {
            names.addAll(row.cells());
            return names.isEmpty();
        });
        return names;
    }

    /**
     * Returns the fields of a row.
     *
     * @throws InvalidInputException if it has more cells or fewer than there are names
     */
    static Entry entry(StoredFile file, Row names, Row row) {
        Place place = new Place(file.name(), (int) row.line(), 1);
        if (row.cells().size() != names.cells().size()) {
            throw InvalidInputException.at(
                    place, "statline_cells", names.cells().size(), row.cells().size());
        }
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.cells().size(); i++) {
            fields.putIfAbsent(names.cells().get(i).strip(), row.cells().get(i));
        }
        return new Entry(place, fields);
    }

    /** Reads the rows of a file, without a byte order mark, empty ones included. */
    static void rows(StoredFile file, Predicate<Row> taker) {
        Place whole = Place.of(file.name());
        try (BufferedReader text = TextEncoding.skipMark(
                        new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()), LONGEST_LINE);
                CsvReader<CsvRecord> rows = reader(text)) {
            for (CsvRecord row : rows) {
                if (!taker.test(new Row(row.getStartingLineNumber(), row.getFields()))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw InvalidInputException.at(whole, "broken_csv", String.valueOf(cause.getMessage()));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw unreadable(whole, cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw unreadable(whole, e);
        }
    }

    static InvalidInputException unreadable(Place file, IOException e) {
        return e instanceof CharacterCodingException
                ? InvalidInputException.at(file, "statline_encoding")
                : InvalidInputException.at(file, "unreadable_file", String.valueOf(e.getMessage()));
    }

    private static CsvReader<CsvRecord> reader(BufferedReader text) throws IOException {
        text.mark(LONGEST_LINE);
        String first = String.valueOf(text.readLine());
        text.reset();
        return CsvReader.builder()
                .fieldSeparator(first.indexOf(';') >= 0 || first.indexOf(',') < 0 ? ';' : ',')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
