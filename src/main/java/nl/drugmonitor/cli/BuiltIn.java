package nl.drugmonitor.cli;

import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;

/** The data that travel with the program, loaded by other cores while the command line is read. */
final class BuiltIn {
    private final Background<Figures> figures;
    private final Background<Edition> newest;

    private BuiltIn(Background<Figures> figures, Background<Edition> newest) {
        this.figures = figures;
        this.newest = newest;
    }

    static BuiltIn load() {
        Background<Figures> figures = Background.start(Figures::load);
        return new BuiltIn(figures, Background.start(() -> Edition.newest(Folder.builtIn(), figures)));
    }

    Figures figures() {
        return figures.get();
    }

    Edition newestEdition() {
        return newest.get();
    }
}
