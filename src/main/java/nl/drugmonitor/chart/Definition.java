package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Bilingual;

/** An entry of charts.yaml: a chart without its numbers. */
interface Definition {
    /**
     * What every entry has.
     *
     * @param place where it stands, for messages
     * @param wording what is written above it
     * @param unit what the axis of values counts
     */
    record Head(Place place, String id, Wording wording, Bilingual unit) {
        /** Returns that the figures cannot fill the chart. */
        InvalidInputException fault(String key, Object... parts) {
            return InvalidInputException.at(
                    place, key, Stream.concat(Stream.of(id), Stream.of(parts)).toArray());
        }
    }

    Head head();

    /**
     * Returns the chart with the figures as an edition knows them.
     *
     * @param doubts which of them are marked
     * @param texts the words that it is written in
     * @throws InvalidInputException if the figures cannot fill it
     */
    Chart chart(Edition edition, Doubts doubts, Texts texts);

    /** Returns the ids of the indicators that are drawn, if the entry names them. */
    default Set<String> indicators() {
        return Set.of();
    }

    /** Returns which of the contradictions of an edition the chart is of, if it is of one. */
    default Optional<Contradiction> shown(List<Contradiction> contradictions) {
        return Optional.empty();
    }
}
