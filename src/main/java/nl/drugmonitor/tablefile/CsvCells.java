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
import nl.drugmonitor.input.WorkingFolder;

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
        try (InputStream bytes = Files.newInputStream(WorkingFolder.find(file));
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
            row.filled = 0;
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean isQuoted) {
            row.add(text, offset, length);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }

    /** The cells of a row, one behind the other. */
    private static final class CsvRow implements CellRow {
        private long line;
        private int size;
        private int filled;
        private char[] text = new char[256];
        private int[] ends = new int[16];
        private final Cell cell = new Cell();

        private void add(char[] from, int offset, int length) {
            if (filled + length > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, filled + length));
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            System.arraycopy(from, offset, text, filled, length);
            filled += length;
            ends[size++] = filled;
        }

        private int start(int column) {
            return column == 0 ? 0 : ends[column - 1];
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
            return new String(text, start(column), length(column));
        }

        @Override
        public int length(int column) {
            return ends[column] - start(column);
        }

        @Override
        public boolean holds(int column, String wanted) {
            cell.show(text, start(column), ends[column], CellKind.TEXT, line);
            return cell.length() == wanted.length() && cell.text().equals(wanted);
        }

        @Override
        public CellKind kind(int column) {
            return start(column) == ends[column] ? CellKind.EMPTY : CellKind.TEXT;
        }

        @Override
        public boolean isBlank(int column) {
            for (int i = start(column); i < ends[column]; i++) {
                if (!NumberText.isBlank(text[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void keep(int column, KeptColumn kept) {
            kept.add(text, start(column), length(column));
        }
    }
}
