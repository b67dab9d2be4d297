package nl.drugmonitor.tablefile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/**
 * The cells of a csv file.
 *
 * @param separator between cells; 0 if each line is one cell
 */
record CsvCells(Path file, Charset encoding, char separator, char quote) implements CellSource {
    /** What no text holds, so that nothing is parted there. */
    private static final char NEVER = '\uFFFE';

    private static final int BUFFER = 1 << 16;

    /** Of one row; with a quote that is never closed all that follows would be one cell. */
    private static final int LONGEST = 1 << 24;

    @Override
    public void read(Predicate<CellRow> rows) {
        try (InputStream bytes = Files.newInputStream(file);
                CsvReader<CsvRow> reader = CsvReader.builder()
                        .fieldSeparator(separator == 0 ? NEVER : separator)
                        .quoteCharacter(quote)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .detectBomHeader(false)
                        .maxBufferSize(LONGEST)
                        .build(
                                new RowHandler(),
                                TextEncoding.skipMark(new InputStreamReader(bytes, encoding), BUFFER))) {
            for (CsvRow row : reader) {
                if (!rows.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw InvalidInputException.at(Place.of(file.toString()), "broken_csv", message(e));
        } catch (IOException | UncheckedIOException e) {
            throw InvalidInputException.at(
                    Place.of(file.toString()), "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    private static String message(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public Place place(long line, int column) {
        return new Place(file.toString(), (int) line, column + 1);
    }

    @Override
    public boolean isEachRowFull() {
        return true;
    }

    /** Hands out the same row again and again, each time with other cells. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final CsvRow row = new CsvRow();

        @Override
        protected void handleBegin(long line) {
            row.line = line;
            row.size = 0;
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean isQuoted) {
            row.add(length == 0 ? "" : new String(text, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }

    private static final class CsvRow implements CellRow {
        private long line;
        private int size;
        private String[] cells = new String[16];

        private void add(String cell) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
            }
            cells[size++] = cell;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public String text(int column) {
            return cells[column];
        }

        @Override
        public CellKind kind(int column) {
            return cells[column].isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        }
    }
}
