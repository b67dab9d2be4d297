package nl.drugmonitor.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.table.TakeOver;
import nl.drugmonitor.tablefile.TableFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/** Shows what a table of somebody else adds to the data, and writes it if asked. */
final class ImportCommand implements Command {
    private final User user;
    private final BuiltIn builtIn;

    ImportCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "import",
                Options.parameter(user, "0", "1", Path.class, "file"),
                Options.value(user, String.class, "id", "--indicator")
                        .required(true)
                        .build(),
                Options.value(user, String.class, "id", "--source")
                        .required(true)
                        .build(),
                Options.value(user, String.class, "column", "--period").build(),
                Options.value(user, String.class, "column", "--value").build(),
                Options.value(user, String.class, "sign", "--decimal").build(),
                Options.value(user, String.class, "condition", "--where").build(),
                Options.value(user, String.class, "text", "--title").build(),
                Options.value(user, String.class, "text", "--publisher").build(),
                Options.value(user, String.class, "date", "--published").build(),
                Options.value(user, String.class, "text", "--url").build(),
                Options.value(user, String.class, "date", "--read-on").build(),
                Options.flag("--write"),
                Options.data(user));
    }

    @Override
    public int run(ParseResult command) {
        Optional<Path> data = Options.data(command);
        boolean isWritten = command.matchedOptionValue("--write", false);
        if (isWritten && data.isEmpty()) {
            throw user.mistake(command, "write_where");
        }
        Figures figures = data.map(Figures::load).orElseGet(builtIn::figures);
        TakeOver plan = plan(command, figures);
        user.out().print(Written.in("text", ImportDocument.of(plan, isWritten, user.language())));
        if (isWritten && !plan.written().isEmpty()) {
            write(command, plan, data.orElseThrow());
        }
        return 0;
    }

    private TakeOver plan(ParseResult command, Figures figures) {
        Path file = command.matchedPositionalValue(0, Path.of(""));
        try {
            return TakeOver.of(
                    figures,
                    text(command, "--indicator"),
                    source(command, figures),
                    where(command, TableFile.of(file).asTexts().quietly().read()),
                    text(command, "--period"),
                    text(command, "--value"),
                    decimal(command));
        } catch (NotFoundException e) {
            throw user.mistake(command, "reason", e);
        } catch (RefusedException e) {
            throw user.mistake(command, "value", file, e);
        }
    }

    private static String text(ParseResult command, String option) {
        return command.matchedOptionValue(option, "");
    }

    private Optional<Character> decimal(ParseResult command) {
        String sign = text(command, "--decimal");
        if (!List.of("", ",", ".").contains(sign)) {
            throw user.mistake(command, "one_of", "--decimal", sign, List.of(",", "."));
        }
        return sign.isEmpty() ? Optional.empty() : Optional.of(sign.charAt(0));
    }

    /** Returns the rows that a condition such as {@code drug=hasj} asks for, all where there is none. */
    private Table where(ParseResult command, Table table) {
        String condition = text(command, "--where");
        if (condition.isEmpty()) {
            return table;
        }
        int sign = condition.indexOf('=');
        String column = sign < 0 ? condition : condition.substring(0, sign).strip();
        if (sign < 0 || !table.containsColumn(column)) {
            throw user.mistake(command, "where", condition, table.columnNames());
        }
        String wanted = condition.substring(sign + 1).strip();
        Selection rows = Selection.with();
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.column(column).getString(row).strip().equals(wanted)) {
                rows.add(row);
            }
        }
        return table.where(rows);
    }

    /** Returns the source of the values: the one that the folder has, or a new one of which the title is given. */
    private Source source(ParseResult command, Figures figures) {
        String id = text(command, "--source");
        Optional<Source> known = figures.source(id);
        if (known.isPresent()) {
            return known.get();
        }
        if (text(command, "--title").isEmpty()) {
            throw user.mistake(command, "new_source", id);
        }
        return new Source(
                id,
                text(command, "--title"),
                text(command, "--publisher"),
                released(command),
                text(command, "--url"),
                Optional.of(readOn(command)),
                "");
    }

    private Optional<ReleaseDate> released(ParseResult command) {
        String text = text(command, "--published");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ReleaseDate.of(text));
        } catch (RefusedException e) {
            throw user.mistake(command, "value", "--published", e);
        }
    }

    private LocalDate readOn(ParseResult command) {
        String text = text(command, "--read-on");
        try {
            return text.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw user.mistake(command, "read_on", text);
        }
    }

    private void write(ParseResult command, TakeOver plan, Path data) {
        Folder folder = Folder.at(data);
        if (!plan.isKnown()) {
            replace(command, data.resolve("sources.csv"), plan.sources(folder));
        }
        replace(command, data.resolve("observations.csv"), plan.observations(folder));
    }

    private void replace(ParseResult command, Path file, String content) {
        Output.write(user, command, file, content.getBytes(StandardCharsets.UTF_8));
    }
}
