package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The format that the ending of a name asks for; a name with another ending, or none, takes every format. */
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("txt", "text"),
            Map.entry("csv", "csv"),
            Map.entry("json", "json"),
            Map.entry("jsonl", "json"),
            Map.entry("html", "html"),
            Map.entry("htm", "html"),
            Map.entry("md", "markdown"),
            Map.entry("markdown", "markdown"),
            Map.entry(XLSX, XLSX));

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

    /**
     * Returns where the result goes, and in which format: the one that {@code --format} names, else the one that the
     * ending of the file asks for. Where the two do not fit, the user is told so.
     *
     * @param formats those that the command writes
     */
    static Output of(User user, ParseResult command, List<String> formats) {
        String named = Options.format(user, command, formats);
        Optional<Path> file = Optional.ofNullable(command.matchedOptionValue("--output", (Path) null));
        Optional<String> ending = file.flatMap(Output::byEnding);
        boolean isNamed = command.hasMatchedOption("--format");
        String format = isNamed ? named : ending.orElse(named);
        if (!formats.contains(format)) {
            throw user.mistake(command, "output_other", file.orElse(Path.of("")), format, formats);
        }
        if (format.equals(XLSX) && file.isEmpty()) {
            throw user.mistake(command, "xlsx_needs_output");
        }
        if (format.equals(XLSX) && !ending.equals(Optional.of(XLSX))) {
            throw user.mistake(command, "xlsx_name", file.orElse(Path.of("")));
        }
        if (!ending.orElse(format).equals(format)) {
            throw user.mistake(command, "output_format", file.orElse(Path.of("")), ending.orElse(""), format);
        }
        return new Output(user, command, format, file);
    }

    private static Optional<String> byEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") ? Optional.ofNullable(BY_ENDING.get(ending)) : Optional.empty();
    }

    String format() {
        return format;
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
