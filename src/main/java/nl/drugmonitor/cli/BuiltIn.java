package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    /** An edition, and the figures that it was read with. */
    record Chosen(Figures figures, Edition edition) {}

    /** Returns what the options {@code --edition} and {@code --data} ask for. */
    Chosen chosen(ParseResult command) {
        String id = command.matchedOptionValue("--edition", "");
        Optional<Path> folder = Options.data(command);
        if (id.isEmpty() && folder.isEmpty()) {
            Edition newest = Edition.newest(Folder.builtIn(), figures);
            return new Chosen(figures(), newest);
        }
        Figures chosen = folder.isPresent() ? Figures.load(folder.get()) : figures();
        try {
            return new Chosen(chosen, id.isEmpty() ? Edition.newest(chosen) : Edition.load(chosen, id));
        } catch (NoSuchElementException e) {
            throw new ParameterException(command.commandSpec().commandLine(), "--edition: " + e.getMessage() + ".", e);
        }
    }
}
