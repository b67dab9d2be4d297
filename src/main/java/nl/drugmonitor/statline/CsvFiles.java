package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Place;

/** The csv files of StatLine, with the lists that are in each. */
final class CsvFiles {
    /** What the portal calls the csv of a table: {@code 37230ned_UntypedDataSet_29112026_101500.csv}. */
    private static final Pattern DATA = Pattern.compile("(?i)(?:(.+?)_)?(UntypedDataSet|TypedDataSet)(?:_[\\d_]+)?");

    private static final Pattern METADATA = Pattern.compile("(?i)(?:(.+?)_)?metadata");

    /** The name of a column of data in version 3, which ends in its number. */
    private static final Pattern TOPIC = Pattern.compile(".*_\\d+");

    private CsvFiles() {}

    /** What a csv is. */
    enum CsvForm {
        /** Data of version 3 of the web service. */
        DATA,
        /** What is known of columns and codes, several lists in one file. */
        METADATA,
        /** One list, called like the file. */
        LIST,
        /** What StatLine shows on its screen, or anything else. */
        OTHER
    }

    static CsvForm kind(StoredFile file) {
        if (METADATA.matcher(file.baseName()).matches()) {
            return CsvForm.METADATA;
        }
        List<String> names = CsvPage.names(file);
        String first = names.isEmpty() ? "" : names.get(0).strip();
        if (first.equals("ID")
                && names.stream().anyMatch(name -> TOPIC.matcher(name.strip()).matches())) {
            return CsvForm.DATA;
        }
        boolean isList = List.of("Id", "ID", "Identifier", "Key").contains(first) || names.contains("Measure");
        return isList && names.size() > 1 ? CsvForm.LIST : CsvForm.OTHER;
    }

    /** Returns the list in a csv of one. */
    static EntryList list(StoredFile file) {
        Matcher data = DATA.matcher(file.baseName());
        String name = data.matches() ? data.group(2) : file.baseName();
        if (kind(file) == CsvForm.DATA) {
            name = name.equalsIgnoreCase(EntryList.TYPED) ? EntryList.TYPED : EntryList.UNTYPED;
        } else if (CsvPage.names(file).contains("Measure")) {
            name = EntryList.OBSERVATIONS;
        }
        return new EntryList(name, List.of(new CsvPage(file)));
    }

    /** Returns the identifier of the table that a file has in its name. */
    static Optional<String> table(StoredFile file) {
        Matcher data = DATA.matcher(file.baseName());
        if (data.matches()) {
            return Optional.ofNullable(data.group(1));
        }
        Matcher metadata = METADATA.matcher(file.baseName());
        return metadata.matches() ? Optional.ofNullable(metadata.group(1)) : Optional.empty();
    }

    /**
     * Returns the lists of a file of metadata: of each there is a line with its name, one with the names of its fields,
     * and its entries up to an empty line.
     */
    static Map<String, EntryList> lists(StoredFile file) {
        Map<String, List<Entry>> lists = new LinkedHashMap<>();
        Sections sections = new Sections(file, lists);
        CsvPage.rows(file, row -> {
            sections.row(row);
            return true;
        });
        Map<String, EntryList> all = new LinkedHashMap<>();
        lists.forEach((name, entries) -> all.put(name, new EntryList(name, List.of(new Kept(file, entries)))));
        return all;
    }

    /** Cuts a file of metadata into its lists. */
    private static final class Sections {
        private final StoredFile file;
        private final Map<String, List<Entry>> lists;
        private String title = "";
        private Optional<CsvPage.Row> names = Optional.empty();

        private Sections(StoredFile file, Map<String, List<Entry>> lists) {
            this.file = file;
            this.lists = lists;
        }

        private void row(CsvPage.Row row) {
            if (row.filled() == 0) {
                names = Optional.empty();
            } else if (isTitle(row)) {
                names = Optional.empty();
                title = row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse("")
                        .strip();
            } else if (names.isPresent()) {
                lists.computeIfAbsent(title, unused -> new ArrayList<>()).add(CsvPage.entry(file, names.get(), row));
            } else {
                names = Optional.of(row);
            }
        }

        /** Returns whether a row is the name of a list, with or without empty cells behind it. */
        private boolean isTitle(CsvPage.Row row) {
            boolean isEntry = names.isPresent()
                    && row.cells().size() == names.get().cells().size();
            return row.filled() == 1 && !isEntry;
        }
    }

    private record Kept(StoredFile file, List<Entry> entries) implements EntryList.Page {
        @Override
        public Place place() {
            return Place.of(file.name());
        }

        @Override
        public Set<String> names() {
            return entries.isEmpty() ? Set.of() : entries.get(0).names();
        }

        @Override
        public void read(Consumer<Entry> taker) {
            entries.forEach(taker);
        }
    }
}
