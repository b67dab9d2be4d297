package nl.drugmonitor.cli;

import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;

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
}
