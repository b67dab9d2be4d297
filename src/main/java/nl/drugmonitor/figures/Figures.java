package nl.drugmonitor.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;

/**
 * The published figures of a data folder: series, sources and words.
 *
 * <p>A folder is read whole, so that every fault in it is told at once.
 */
public final class Figures {
    private final Folder folder;
    private final Map<String, Series> series;
    private final Map<String, Source> sources;
    private final Words words;

    Figures(Folder folder, Map<String, Series> series, Map<String, Source> sources, Words words) {
        this.folder = folder;
        this.series = series;
        this.sources = sources;
        this.words = words;
    }

    /** Returns the figures that travel with the program. */
    public static Figures load() {
        return load(Folder.builtIn());
    }

    /**
     * Returns the figures of a folder laid out like {@code data/}.
     *
     * @throws InvalidInputException with every fault of its files
     */
    public static Figures load(Path folder) {
        return load(Folder.at(folder));
    }

    /**
     * Returns the figures of a folder.
     *
     * @throws InvalidInputException with every fault of its files
     */
    public static Figures load(Folder folder) {
        return new FiguresReader(folder).read();
    }

    /** Returns the folder from which the figures were read, where the editions lie too. */
    public Folder folder() {
        return folder;
    }

    /** Returns every series, in the order of indicators.csv. */
    public List<Series> all() {
        return List.copyOf(series.values());
    }

    /**
     * Returns the series of an indicator.
     *
     * @throws NoSuchElementException if there is no such indicator; the message lists those that there are
     */
    public Series series(String indicator) {
        return find(indicator)
                .orElseThrow(() -> new NoSuchElementException(
                        "no indicator \"" + indicator + "\"; there are: " + String.join(", ", series.keySet())));
    }

    public Optional<Series> find(String indicator) {
        return Optional.ofNullable(series.get(indicator));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Words words() {
        return words;
    }

    @Override
    public String toString() {
        return all().size() + " series of published figures";
    }
}
