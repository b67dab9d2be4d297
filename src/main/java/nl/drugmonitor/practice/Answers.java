package nl.drugmonitor.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.input.Value;
import nl.drugmonitor.language.Note;

/** What a student calls wrong in an exercise text. */
public record Answers(Set<Answer> all) {
    static final List<String> COLUMNS = List.of("statement", "kind");

    public Answers {
        all = new LinkedHashSet<>(all);
    }

    /** One error that a student names. */
    public record Answer(int statement, ErrorKind kind) {}

    /**
     * Reads answers to the text of a key. A kind may have its name in the key, or its Dutch or English word.
     *
     * @param faulty gathers what is wrong with rows; they do not count, and the others do
     * @throws nl.drugmonitor.input.InvalidInputException if the file has no rows of answers
     */
    public static Answers read(TextFile file, Key key, Faults faulty) {
        Set<Answer> all = new LinkedHashSet<>();
        // A Dutch spreadsheet parts the cells by semicolons, and no answer has one of its own.
        TextFile parted = new TextFile(file.name(), file.content().replace(';', ','));
        for (CsvTable.Row row : CsvTable.read(parted, faulty, COLUMNS).rows()) {
            faulty.attempt(() -> {
                Answer answer = new Answer(statement(row.at("statement"), key), kind(row.at("kind")));
                if (!all.add(answer)) {
                    throw row.at("statement").fault("exercise_again", answer.statement(), answer.kind());
                }
            });
        }
        return new Answers(all);
    }

    private static int statement(Value value, Key key) {
        int statement = StatementNumber.of(value);
        if (!key.entries().containsKey(statement)) {
            throw value.fault("exercise_statement", statement, key.entries().size());
        }
        return statement;
    }

    private static ErrorKind kind(Value value) {
        Map<String, ErrorKind> names = ErrorKind.byName();
        String name = value.filled().strip().toLowerCase(Locale.ROOT);
        ErrorKind kind = names.get(name);
        if (kind == null) {
            Note all = Note.of("near_names.all", List.of(ErrorKind.values()));
            throw value.fault("exercise_kind", value.text(), NameAdvice.of(name, names.keySet(), all));
        }
        return kind;
    }
}
