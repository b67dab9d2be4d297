package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Source;

/**
 * Who published the numbers of a chart.
 *
 * @param label the word before them: {@code Sources}
 * @param all those of the numbers that it shows, in its order
 * @param agreeing others that print one of these numbers, which only the whole of a note names
 */
public record Sources(String label, List<Cited> all, List<Cited> agreeing) {
    static final Sources NONE = new Sources("", List.of(), List.of());

    /**
     * A publication.
     *
     * @param name who published it, as short as a reader knows it: {@code NRC}
     * @param whole its name with its title and its date
     * @param url where it can be read; empty if there is no address that a page may link to
     */
    public record Cited(String name, String whole, String url) {
        boolean isOnline() {
            return !url.isEmpty();
        }
    }

    public Sources {
        all = List.copyOf(all);
        agreeing = List.copyOf(agreeing);
    }

    /** Returns the source that the user of a table names. */
    static Sources named(String name, Texts texts) {
        return name.isEmpty() ? NONE : of(List.of(new Cited(name, name, "")), List.of(), texts);
    }

    /** Returns the sources of observations, each once. */
    static Sources of(Stream<Observation> observations, Texts texts) {
        return of(observations, Stream.empty(), texts);
    }

    /** Returns the sources of observations, and of others that are printed alike. */
    static Sources of(Stream<Observation> observations, Stream<Observation> agreeing, Texts texts) {
        List<Cited> shown = cited(observations, texts);
        List<Cited> others = new ArrayList<>(cited(agreeing, texts));
        others.removeAll(shown);
        return of(shown, others, texts);
    }

    private static List<Cited> cited(Stream<Observation> observations, Texts texts) {
        return observations.map(value -> cited(value, texts)).distinct().toList();
    }

    private static Sources of(List<Cited> shown, List<Cited> others, Texts texts) {
        long names = shown.stream().map(Cited::name).distinct().count();
        return new Sources(texts.say("chart.sources", names), shown, others);
    }

    private static Cited cited(Observation observation, Texts texts) {
        Source source = observation.source();
        String name = source.isComputed() ? texts.say(source) : texts.names().of(source);
        String title = source.title().replaceFirst(" \\(title [^)]*\\)$", ""); // where we have the title from
        String date = observation.vintage().isEmpty() ? "" : texts.say(ReleaseDate.of(observation.vintage()));
        String whole = name.equals(title)
                ? texts.say("chart.source.own", name, date)
                : texts.say("chart.source.whole", texts.say(source), name, title, date);
        return new Cited(name, whole, source.isOnline() ? source.url() : "");
    }

    /** Returns the sources by their names, each name with the first source that has it. */
    List<Cited> byName() {
        Map<String, Cited> names = new LinkedHashMap<>();
        all.forEach(cited -> names.putIfAbsent(cited.name(), cited));
        return List.copyOf(names.values());
    }

    /** Returns the line below a picture: {@code Sources: NRC; AutoWeek.} */
    String line() {
        List<String> names = byName().stream().map(Cited::name).toList();
        return names.isEmpty() ? "" : label + ": " + String.join("; ", names) + ".";
    }
}
