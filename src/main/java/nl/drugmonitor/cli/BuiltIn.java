package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The data that travel with the program, which other cores can load while the command line is read. */
final class BuiltIn {
    private final Background<Figures> figures = new Background<>(Figures::load);
    private final Background<Edition> newest = new Background<>(() -> Edition.newest(Folder.builtIn(), figures));

    /** Starts to load all of it. */
    void load() {
        figures.start();
        newest.start();
    }

    Figures figures() {
        return figures.get();
    }

    Edition newestEdition() {
        return newest.get();
    }

    /** An edition, and the figures that it was read with. */
    record Chosen(Figures figures, Edition edition) {}

    /** Returns what the options {@code --edition} and {@code --data} ask for. */
    Chosen chosen(ParseResult command) {
        String id = command.matchedOptionValue("--edition", "");
        Optional<Path> folder = Options.data(command);
        if (id.isEmpty() && folder.isEmpty()) {
            return new Chosen(figures(), newestEdition());
        }
        Figures chosen = folder.isPresent() ? Figures.load(folder.get()) : figures();
        try {
            return new Chosen(chosen, id.isEmpty() ? Edition.newest(chosen) : Edition.load(chosen, id));
        } catch (NoSuchElementException e) {
            throw new ParameterException(command.commandSpec().commandLine(), "--edition: " + e.getMessage() + ".", e);
        }
    }
}
