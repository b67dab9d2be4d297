package nl.drugmonitor.statline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;

/**
 * All that was found of one table, whatever files it came in.
 *
 * @param place the folder or file
 * @param table its identifier, if files or answers name it
 * @param lists by their names
 * @param notes what the user should know of the files
 */
record Answers(Path place, Optional<String> table, Map<String, EntryList> lists, List<Fault> notes) {
    /** Returns the list of a name, whatever its capitals; an empty one if there is none. */
    EntryList list(String name) {
        return lists.entrySet().stream()
                .filter(list -> list.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(EntryList.none(name));
    }

    /** Returns whether these are cells of version 4. */
    boolean isLong() {
        return !list(EntryList.OBSERVATIONS).isEmpty();
    }

    /**
     * Looks through a folder, a zip or a file.
     *
     * @return nothing if it is one csv, or an xlsx, that has none of the forms of the web services
     * @throws InvalidInputException if there is nothing of StatLine there, or of more than one table
     */
    static Optional<Answers> in(Path place) {
        if (!Files.exists(place)) {
            throw InvalidInputException.at(Place.of(WorkingFolder.name(place).toString()), "no_file");
        }
        if (Files.isDirectory(place)) {
            List<StoredFile> files = StoredFile.in(place);
            return files.isEmpty()
                    ? in(KeptCopy.newest(place)
                            .orElseThrow(() -> InvalidInputException.at(
                                    Place.of(WorkingFolder.name(place).toString()), "statline_nothing")))
                    : of(place, files);
        }
        StoredFile file = StoredFile.of(place);
        if (file.endsIn(".xlsx")) {
            return Optional.empty();
        }
        if (file.endsIn(".zip")) {
            return of(place, StoredFile.inZip(place));
        }
        return of(place, file.endsIn(".csv") ? withNeighbours(file) : List.of(file));
    }

    /** Returns a csv with what is known of its codes: the metadata beside it, or the other lists of its folder. */
    private static List<StoredFile> withNeighbours(StoredFile file) {
        CsvFiles.CsvForm kind = CsvFiles.kind(file);
        Path folder =
                Optional.ofNullable(file.path().toAbsolutePath().getParent()).orElseThrow();
        if (kind == CsvFiles.CsvForm.LIST) {
            return StoredFile.in(folder);
        }
        List<StoredFile> files = new ArrayList<>(List.of(file));
        if (kind == CsvFiles.CsvForm.DATA) {
            CsvFiles.table(file)
                    .map(table -> folder.resolve(table + "_metadata.csv"))
                    .filter(Files::exists)
                    .map(StoredFile::of)
                    .ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Answers> of(Path place, List<StoredFile> files) {
        Map<String, String> tables = new TreeMap<>();
        Map<String, EntryList> lists = new LinkedHashMap<>();
        List<StoredFile> others = new ArrayList<>();
        JsonFiles json = new JsonFiles();
        Faults faults = new Faults();
        Faults notes = new Faults();
        for (StoredFile file : files) {
            faults.attempt(() -> {
                if (file.endsIn(".json") && !file.simpleName().equals(KeptCopy.NOTE)) {
                    json.add(file);
                } else if (file.endsIn(".csv")) {
                    addCsv(file, lists, tables, others, notes);
                }
            });
        }
        faults.throwIfAny();
        json.lists().forEach(lists::putIfAbsent);
        tables.putAll(json.tables());
        tables.remove("");
        checkOneTable(place, tables);
        if (lists.keySet().stream().noneMatch(Answers::isData)) {
            return other(place, others);
        }
        Optional<String> table = tables.keySet().stream().findFirst();
        List<Fault> all = new ArrayList<>(notes.all());
        all.addAll(json.incomplete());
        return Optional.of(new Answers(WorkingFolder.name(place), table, lists, all));
    }

    private static boolean isData(String list) {
        return Stream.of(EntryList.OBSERVATIONS, EntryList.UNTYPED, EntryList.TYPED)
                .anyMatch(list::equalsIgnoreCase);
    }

    /** Returns nothing if there is one csv, which the general reader reads. */
    private static Optional<Answers> other(Path place, List<StoredFile> others) {
        if (others.size() == 1 && others.get(0).entry().isEmpty()) {
            return Optional.empty();
        }
        throw others.isEmpty()
                ? InvalidInputException.at(Place.of(WorkingFolder.name(place).toString()), "statline_nothing")
                : InvalidInputException.at(
                        Place.of(WorkingFolder.name(place).toString()),
                        "statline_several",
                        others.stream().map(StoredFile::simpleName).toList());
    }

    private static void addCsv(
            StoredFile file,
            Map<String, EntryList> lists,
            Map<String, String> tables,
            List<StoredFile> others,
            Faults notes) {
        switch (CsvFiles.kind(file)) {
            case METADATA ->
                notes.attempt(() -> CsvFiles.lists(file).forEach(lists::putIfAbsent)); // the data can do without
            case OTHER -> others.add(file);
            default -> {
                EntryList list = CsvFiles.list(file);
                EntryList earlier = lists.putIfAbsent(list.name(), list);
                if (earlier != null && isData(list.name())) {
                    throw InvalidInputException.at(
                            Place.of(file.name()),
                            "statline_data_twice",
                            earlier.pages().get(0).place().file());
                }
            }
        }
        CsvFiles.table(file).ifPresent(table -> tables.putIfAbsent(table, file.name()));
    }

    private static void checkOneTable(Path place, Map<String, String> tables) {
        if (tables.size() > 1) {
            throw InvalidInputException.at(
                    Place.of(WorkingFolder.name(place).toString()), "statline_tables", List.copyOf(tables.keySet()));
        }
    }
}
