package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.RefusedException;
import picocli.CommandLine.ParseResult;

/** The data that travel with the program, which another core can load while the command line is read. */
final class BuiltIn {
    private final User user;
    private final Background<Figures> figures = new Background<>() {
        @Override
        public Figures call() {
            return Figures.load();
        }
    };

    BuiltIn(User user) {
        this.user = user;
    }

    /** Starts to load them. */
    void load() {
        figures.start();
    }

    Figures figures() {
        return figures.get();
    }

    /** Returns the edition that the options {@code --edition}, {@code --data} and {@code --as-of} ask for. */
    Edition edition(ParseResult command) {
        Edition edition = edition(
                command, "--edition", Optional.ofNullable(command.matchedOptionValue("--edition", (String) null)));
        Optional<LocalDate> day = Options.asOf(user, command);
        try {
            Edition judged = day.isEmpty() ? edition : edition.asOf(day.get());
            return command.matchedOptionValue("--no-revisions", false) ? judged.alone() : judged;
        } catch (RefusedException e) {
            throw user.mistake(command, "value", "--as-of", e);
        }
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
        } catch (NotFoundException e) {
            throw user.mistake(command, "value", parameter, e);
        }
    }
}
