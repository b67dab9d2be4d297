package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The data that travel with the program, which another core can load while the command line is read. */
final class BuiltIn {
    private final Background<Figures> figures = new Background<>() {
        @Override
        public Figures call() {
            return Figures.load();
        }
    };

    /** Starts to load them. */
    void load() {
        figures.start();
    }

    Figures figures() {
        return figures.get();
    }

    /** Returns the edition that the options {@code --edition}, {@code --data} and {@code --as-of} ask for. */
    Edition edition(ParseResult command) {
        Edition edition = asPublished(command);
        Optional<LocalDate> day = Options.asOf(command);
        try {
            Edition judged = day.isEmpty() ? edition : edition.asOf(day.get());
            return command.matchedOptionValue("--no-revisions", false) ? judged.alone() : judged;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandSpec().commandLine(), "--as-of: " + e.getMessage() + ".", e);
        }
    }

    private Edition asPublished(ParseResult command) {
        return edition(
                command, "--edition", Optional.ofNullable(command.matchedOptionValue("--edition", (String) null)));
    }

    /**
     * Returns an edition of the data that {@code --data} asks for.
     *
     * @param parameter that names it, for messages
     * @param id none for the newest
     */
    Edition edition(ParseResult command, String parameter, Optional<String> id) {
        Optional<Path> data = Options.data(command);
        Folder folder = data.isPresent() ? Folder.at(data.get()) : Folder.builtIn();
        Supplier<Figures> read = data.isPresent()
                ? new Background<>() {
                    @Override
                    public Figures call() {
                        return Figures.load(folder);
                    }
                }
                : figures;
        try {
            return id.isEmpty() ? Edition.newest(folder, read) : Edition.load(folder, read, id.get());
        } catch (NoSuchElementException e) {
            throw new ParameterException(
                    command.commandSpec().commandLine(), parameter + ": " + e.getMessage() + ".", e);
        }
    }
}
