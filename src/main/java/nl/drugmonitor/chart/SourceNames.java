package nl.drugmonitor.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Source;

/**
 * What readers call the sources of a chart: a publisher by its name, and by its title the publication that the chart is
 * about, as well as one of several publishers.
 *
 * @param own that publication, if there is one
 * @param contradicting publishers of which two sources print different numbers for one thing; there their ids tell them
 *     apart
 */
record SourceNames(Optional<Source> own, Set<String> contradicting) {
    static final SourceNames NONE = new SourceNames(Optional.empty(), Set.of());

    SourceNames {
        contradicting = Set.copyOf(contradicting);
    }

    static SourceNames of(Edition edition) {
        Set<String> contradicting = new HashSet<>();
        edition.published().all().stream()
                .flatMap(series -> series.periods().stream())
                .filter(Published::isConflicting)
                .forEach(period -> addTwice(period.all(), contradicting));
        return new SourceNames(Optional.of(edition.source()), contradicting);
    }

    private static void addTwice(List<Observation> values, Set<String> contradicting) {
        Map<String, Source> seen = new HashMap<>();
        for (Observation value : values) {
            Source before = seen.putIfAbsent(value.source().publisher(), value.source());
            if (before != null && !before.equals(value.source())) {
                contradicting.add(value.source().publisher());
            }
        }
    }

    /** Returns the name of a source beside its number: {@code NRC}. */
    String beside(Source source) {
        return contradicting.contains(source.publisher()) && !isOwn(source) ? source.id() : of(source);
    }

    /** Returns the name of a source: {@code NRC}. */
    String of(Source source) {
        boolean hasTitleOnly =
                source.publisher().isEmpty() || source.publisher().contains(", "); // of several
        String name = isOwn(source) || hasTitleOnly ? source.title() : source.publisher();
        return name.isEmpty() ? source.id() : name;
    }

    private boolean isOwn(Source source) {
        return own.filter(source::equals).isPresent();
    }
}
