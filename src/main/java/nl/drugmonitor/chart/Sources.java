package nl.drugmonitor.chart;

import java.util.Collection;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/** The line below a chart that says who published its numbers, and when. */
final class Sources {
    private Sources() {}

    /** Returns the source of a value with its vintage: the edition by its title, another by its id and publisher. */
    static String describe(Observation observation, Edition edition) {
        Source source = observation.source();
        String name = source.equals(edition.source())
                ? source.title()
                : (Language.NL.say(source) + " " + source.publisher()).strip();
        return observation.vintage().isEmpty() ? name : name + " (" + observation.vintage() + ")";
    }

    static String line(Collection<String> sources) {
        return (sources.size() == 1 ? "Bron: " : "Bronnen: ") + String.join("; ", sources) + ".";
    }
}
