package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;

/** An entry of charts.yaml: a chart without its numbers. */
interface Definition {
    /**
     * What every entry has.
     *
     * @param place where it stands, for messages
     * @param unit what the axis of values counts
     */
    record Head(Place place, String id, Bilingual subtitle, Bilingual unit) {
        /** Returns that the figures cannot fill the chart. */
        InvalidInputException fault(String problem, String remedy) {
            return new InvalidInputException(place, "chart \"" + id + "\" " + problem, remedy);
        }

        Chart chart(
                Texts texts,
                Kind kind,
                String title,
                List<String> periods,
                List<ChartSeries> series,
                List<BreakLine> breaks,
                List<String> notes,
                String source) {
            Language language = texts.language();
            return new Chart(
                    id,
                    language,
                    kind,
                    title,
                    language.say(subtitle),
                    language.say(unit),
                    periods,
                    series,
                    breaks,
                    notes,
                    source);
        }
    }

    Head head();

    default String id() {
        return head().id();
    }

    /**
     * Returns the chart with the figures as an edition knows them.
     *
     * @param doubts which of them are marked
     * @param texts the words that it is written in
     * @throws InvalidInputException if the figures cannot fill it
     */
    Chart chart(Edition edition, Doubts doubts, Texts texts);

    /** Returns which of the contradictions of an edition the chart is of, if it is of one. */
    default Optional<Contradiction> shown(List<Contradiction> contradictions) {
        return Optional.empty();
    }
}
