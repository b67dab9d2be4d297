package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;

/**
 * What is wrong in an exercise text, for the teacher: a row for each statement, and of one with an error what it is.
 *
 * @param entries by the number of the statement
 */
public record Key(Map<Integer, Entry> entries) {
    private static final List<String> COLUMNS = List.of("statement", "kind", "printed", "correct", "why", "text");

    public Key {
        entries = new TreeMap<>(entries);
    }

    /**
     * A statement of the text.
     *
     * @param kind the name of the kind of its error; empty, as the next three, if it has none
     * @param printed what is wrong
     * @param text the statement as it is printed
     */
    public record Entry(String kind, String printed, String correct, String why, String text) {
        /** Returns the kind of its error, if it has one. */
        Optional<ErrorKind> error() {
            return DataName.find(List.of(ErrorKind.values()), kind);
        }
    }

    /**
     * Returns the key of a text.
     *
     * @param language in which it says why something is wrong
     */
    static Key of(Exercise exercise, Language language) {
        Map<Integer, Entry> entries = new TreeMap<>();
        for (Statement statement : exercise.statements()) {
            entries.put(
                    statement.number(),
                    statement
                            .slip()
                            .map(slip -> new Entry(
                                    slip.kind().dataName(),
                                    slip.printed(),
                                    slip.correct(),
                                    language.sentence(slip.why()),
                                    statement.text()))
                            .orElseGet(() -> new Entry("", "", "", "", statement.text())));
        }
        return new Key(entries);
    }

    /**
     * Reads a key.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if the file is no key
     */
    public static Key read(TextFile file) {
        Faults faults = new Faults();
        Map<Integer, Entry> entries = new TreeMap<>();
        for (CsvTable.Row row : CsvTable.read(file, faults, COLUMNS).rows()) {
            faults.attempt(() -> {
                int statement = StatementNumber.of(row.at("statement"));
                String kind = row.cell("kind").isEmpty()
                        ? ""
                        : row.at("kind").oneOf(ErrorKind.class).dataName();
                Entry entry =
                        new Entry(kind, row.cell("printed"), row.cell("correct"), row.cell("why"), row.cell("text"));
                if (entries.putIfAbsent(statement, entry) != null) {
                    throw row.at("statement").fault("exercise_twice", statement);
                }
            });
        }
        faults.throwIfAny();
        return new Key(entries);
    }

    Entry entry(int statement) {
        return Objects.requireNonNull(entries.get(statement));
    }

    String csv() {
        List<List<String>> rows = new ArrayList<>();
        entries.forEach((statement, entry) -> rows.add(List.of(
                Integer.toString(statement),
                entry.kind(),
                entry.printed(),
                entry.correct(),
                entry.why(),
                entry.text())));
        return Csv.of(COLUMNS, rows, Csv.Reader.PROGRAM);
    }
}
