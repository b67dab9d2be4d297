package nl.drugmonitor.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Note;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Figures everything;
    private final @Nullable Horizon horizon;

    Figures(Folder folder, Map<String, Series> series, Map<String, Source> sources, Words words) {
        this(folder, series, sources, words, null, null);
    }

    private Figures(
            Folder folder,
            Map<String, Series> series,
            Map<String, Source> sources,
            Words words,
            @Nullable Figures everything,
            @Nullable Horizon horizon) {
        this.folder = folder;
        this.series = series;
        this.sources = sources;
        this.words = words;
        this.everything = everything;
        this.horizon = horizon;
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

    /**
     * Returns the figures as an edition sees them: the values and breaks that it can know, its own values before those
     * of others, also in sums.
     */
    public Figures seenFrom(Horizon horizon) {
        if (everything != null) {
            return everything.seenFrom(horizon);
        }
        List<Indicator> indicators = new ArrayList<>();
        for (Series each : series.values()) {
            Indicator indicator = each.indicator();
            indicators.add(indicator.withBreaks(
                    indicator.breaks().stream().filter(horizon::sees).toList()));
        }
        return new Figures(
                folder,
                SeriesMaker.series(indicators, indicator -> seenFrom(horizon, indicator), Optional.of(horizon)),
                sources,
                words,
                this,
                horizon);
    }

    /** Returns the series of which every value was published later than these figures reach. */
    public List<Series> later() {
        return series.values().stream()
                .filter(each -> each.observations().isEmpty()
                        && !everything()
                                .series(each.indicator().id())
                                .observations()
                                .isEmpty())
                .toList();
    }

    /** Returns these figures without some series. */
    public Figures without(Collection<Series> some) {
        Map<String, Series> rest = new LinkedHashMap<>(series);
        some.forEach(each -> rest.remove(each.indicator().id()));
        return new Figures(folder, rest, sources, words, everything, horizon);
    }

    /** Returns the same figures, as if there were none that they leave out. */
    public Figures alone() {
        return new Figures(folder, series, sources, words, null, horizon);
    }

    /** Returns the edition's view that these figures are, if they are one. */
    public Optional<Horizon> horizon() {
        return Optional.ofNullable(horizon);
    }

    /** Returns all figures of the folder, also those that an edition's view leaves out. */
    public Figures everything() {
        return everything == null ? this : everything;
    }

    private List<Observation> seenFrom(Horizon horizon, Indicator indicator) {
        return series(indicator.id()).observations().stream()
                .filter(value -> !value.isComputed() && horizon.sees(value))
                .map(value -> value.of(indicator))
                .toList();
    }

    /** Returns every series, in the order of indicators.csv. */
    public List<Series> all() {
        return List.copyOf(series.values());
    }

    /**
     * Returns the series of an indicator.
     *
     * @throws NotFoundException if there is no such indicator, when the message names those that are near, or all of it
     *     came later
     */
    public Series series(String indicator) {
        return find(indicator)
                .orElseThrow(() -> everything().find(indicator).isPresent()
                        ? NotFoundException.of("indicator_by_then", indicator)
                        : NotFoundException.of("indicator", indicator, advice(indicator)));
    }

    private Note advice(String indicator) {
        return NameAdvice.of(
                indicator,
                NameAdvice.titles(series.values(), one -> one.indicator().id(), one -> one.indicator()
                        .name()),
                Note.of("near_names.list_series"));
    }

    public Optional<Series> find(String indicator) {
        return Optional.ofNullable(series.get(indicator));
    }

    /** Returns every series by the id of its indicator, in the order of indicators.csv. */
    public Map<String, Series> byIndicator() {
        return Collections.unmodifiableMap(series);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Returns every source by its id. */
    public Map<String, Source> sources() {
        return Collections.unmodifiableMap(sources);
    }

    public Words words() {
        return words;
    }

    @Override
    public String toString() {
        return series.keySet().toString();
    }
}
