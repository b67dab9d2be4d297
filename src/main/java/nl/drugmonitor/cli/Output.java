package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.table.CsvStyle;
import nl.drugmonitor.table.TableWriter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tech.tablesaw.api.Table;

/** Where the result of a command goes: to the screen, or into the file that {@code --output} names. */
final class Output {
    /** The format of a workbook, which no screen can show. */
    static final String XLSX = "xlsx";

    private final User user;
    private final ParseResult command;
    private final String format;
    private final Optional<Path> file;

    private Output(User user, ParseResult command, String format, Optional<Path> file) {
        this.user = user;
        this.command = command;
        this.format = format;
        this.file = file;
    }

    static OptionSpec option(User user) {
        return Options.value(user, Path.class, "file", "-o", "--output").build();
    }

    /** Returns where the result in a format goes, after a look at whether the two fit. */
    static Output of(User user, ParseResult command, String format) {
        Optional<Path> file = Optional.ofNullable(command.matchedOptionValue("--output", (Path) null));
        boolean isWorkbook = file.filter(
                        path -> path.toString().toLowerCase(Locale.ROOT).endsWith("." + XLSX))
                .isPresent();
        if (format.equals(XLSX) && file.isEmpty()) {
            throw user.mistake(command, "xlsx_needs_output");
        }
        if (format.equals(XLSX) != isWorkbook) {
            throw user.mistake(command, isWorkbook ? "xlsx_format" : "xlsx_name", file.orElse(Path.of("")));
        }
        return new Output(user, command, format, file);
    }

    void document(Document document) {
        text(Written.in(format, document, file.isPresent() ? Colour.NEVER : Options.colour()));
    }

    void text(String text) {
        if (file.isEmpty()) {
            user.out().print(text);
            return;
        }
        write(user, command, file.get(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, whole or not at all; if that cannot be done, the user is told why. */
    static void write(User user, ParseResult command, Path file, byte[] content) {
        try {
            OutputFile.write(file, content);
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write", file, OutputFile.reason(e));
        }
    }

    /** Writes the sheets of a workbook. */
    void tables(List<Table> tables) {
        try {
            TableWriter.write(file.orElseThrow(), tables, CsvStyle.PLAIN);
        } catch (InvalidInputException e) {
            throw user.mistake(command, e);
        }
    }
}
