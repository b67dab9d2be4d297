package nl.drugmonitor.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file with a header, of which every cell knows its place. */
public final class CsvTable {
    private static final int LONGEST_NUMBER = 1_000;

    private final TextFile file;
    private final Map<String, Integer> columns = new HashMap<>();
    private int needed;
    private List<String> header = List.of();
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();

    private CsvTable(TextFile file) {
        this.file = file;
    }

    /**
     * Reads a table. A row may leave out empty cells at its end, but for those of required columns.
     *
     * @param optional the columns that may be there as well
     * @throws InvalidInputException if a column is missing, unknown or twice there, a row has more cells than the
     *     header or too few, or the text is no CSV
     */
    public static CsvTable read(TextFile file, List<String> required, String... optional) {
        Faults faults = new Faults();
        return read(file, faults, faults, required, optional);
    }

    /**
     * Reads a table of which rows may be of use where others are not.
     *
     * @param faulty gathers what is wrong with rows that have too many cells, or too few; they are left out
     * @param optional the columns that may be there as well
     * @throws InvalidInputException if a column is missing, unknown or twice there, or the text is no CSV
     */
    public static CsvTable read(TextFile file, Faults faulty, List<String> required, String... optional) {
        return read(file, new Faults(), faulty, required, optional);
    }

    private static CsvTable read(
            TextFile file, Faults faults, Faults faulty, List<String> required, String... optional) {
        List<String> known = new ArrayList<>(required);
        known.addAll(List.of(optional));
        CsvTable table = new CsvTable(file);
        try {
            for (CsvRecord record : CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false) // else the rest of the file would vanish into one cell
                    .ofCsvRecord(file.content())) {
                if (table.columns.isEmpty()) {
                    table.readHeader(record, required, known, faults);
                    faults.throwIfAny();
                } else {
                    table.readRow(record, faulty);
                }
            }
        } catch (CsvParseException e) {
            faults.add(Place.of(file.name()), "no_csv", String.valueOf(e.getMessage()));
        }
        faults.throwIfAny();
        return table;
    }

    private void readHeader(CsvRecord record, List<String> required, List<String> known, Faults faults) {
        Place start = new Place(file.name(), (int) record.getStartingLineNumber(), 1);
        if (record.getFieldCount() == 1 && record.getField(0).indexOf(';') >= 0) {
            faults.add(start, "semicolons");
            return;
        }
        header = record.getFields();
        for (String column : header) {
            if (columns.put(column, columns.size()) != null) {
                faults.add(start, "column_twice", column);
            }
        }
        for (String column : required) {
            needed = Math.max(needed, columns.getOrDefault(column, 0) + 1);
            if (!columns.containsKey(column)) {
                faults.add(start, "no_column", column, required);
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        header.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> faults.add(start, "unknown_column", column, NameAdvice.of(column, known)));
    }

    private void readRow(CsvRecord record, Faults faults) {
        Place start = new Place(file.name(), (int) record.getStartingLineNumber(), 1);
        int cells = record.getFieldCount();
        if (record.getFields().equals(header)) {
            faults.add(start, "header_again");
        } else if (cells < needed || cells > columns.size()) {
            faults.add(start, "cells", columns.size(), cells);
        } else {
            rows.add(new Row(record));
        }
    }

    private List<Integer> lineStarts() {
        if (lineStarts.isEmpty()) {
            String text = file.content();
            lineStarts.add(0);
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                lineStarts.add(end + 1);
            }
        }
        return lineStarts;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line of the table below the header. */
    public final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        /** Returns the text of a cell, empty if nothing stands there. */
        public String cell(String column) {
            int index = index(column);
            return index < record.getFieldCount() ? record.getField(index) : "";
        }

        /** Returns the text of a cell; empty, too, if the table has no such column. */
        public String cellIfAny(String column) {
            return columns.containsKey(column) ? cell(column) : "";
        }

        private int index(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return index;
        }

        /** Returns where the cell starts; worked out from the raw text, so only asked for when something is wrong. */
        public Place place(String column) {
            String text = file.content();
            int line = (int) record.getStartingLineNumber();
            int at = lineStarts().get(line - 1);
            int lineStart = at;
            int cellStart = at;
            boolean quoted = false;
            for (int commas = Math.min(index(column), record.getFieldCount() - 1); commas > 0; at++) {
                char sign = text.charAt(at);
                quoted ^= sign == '"' && text.charAt(cellStart) == '"'; // in other cells a quote is a sign like any
                if (sign == ',' && !quoted) {
                    commas--;
                    cellStart = at + 1;
                } else if (sign == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            return new Place(file.name(), line, at - lineStart + 1);
        }

        public int line() {
            return (int) record.getStartingLineNumber();
        }

        /**
         * Returns the number in a cell.
         *
         * @throws InvalidInputException if there is none
         */
        public BigDecimal decimal(String column) {
            String text = cell(column);
            try {
                boolean isHuge = text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
                if (isHuge) { // 1e999999999 would fill the memory
                    throw new NumberFormatException();
                }
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw at(column).fault("decimal", column, text);
            }
        }

        /** Returns a cell that knows its place. */
        public Value at(String column) {
            return new Cell(column);
        }

        private final class Cell extends Value {
            private final String column;

            private Cell(String column) {
                this.column = column;
            }

            @Override
            public Place place() {
                return Row.this.place(column);
            }

            @Override
            String name() {
                return column;
            }

            @Override
            public String raw() {
                return cellIfAny(column);
            }

            @Override
            public String text() {
                return raw();
            }
        }
    }
}
