package nl.drugmonitor.notebook;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.TextArgument;
import nl.drugmonitor.kernel.completion.TextLibrary.Choice;
import nl.drugmonitor.language.Language;

/** What a series can be asked for: its periods, its sources and its breaks. */
final class SeriesTexts {
    private SeriesTexts() {}

    /** Returns the periods of the series, the newest first, each with what was printed for it. */
    static List<Choice> periods(TextArgument argument) {
        return argument.call().receiver(Series.class).stream()
                .flatMap(series -> series.periods().stream())
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .map(known -> new Choice(
                        known.period().code(),
                        known.describe(value -> value.source().id(), Language.ofEnvironment())))
                .toList();
    }

    /** Returns the sources that printed a value of the series, or of one period of it. */
    static List<Choice> sources(TextArgument argument) {
        return observations(argument.call())
                .map(Observation::source)
                .distinct()
                .map(SeriesTexts::choice)
                .toList();
    }

    static Choice choice(Source source) {
        return new Choice(source.id(), source.publisher() + ": " + source.title());
    }

    /** Returns the breaks of the series that an argument is about, by their days. */
    static List<Choice> breaks(TextArgument argument) {
        return observations(argument.call())
                .map(Observation::indicator)
                .flatMap(indicator -> indicator.breaks().stream())
                .distinct()
                .map(one -> OurTexts.choice(one.date().toString(), one.note()))
                .toList();
    }

    private static Stream<Observation> observations(Call call) {
        return call.known().flatMap(SeriesTexts::observationsOf);
    }

    private static Stream<Observation> observationsOf(Object value) {
        if (value instanceof Series series) {
            return series.observations().stream();
        }
        if (value instanceof Published published) {
            return published.cells().stream();
        }
        if (value instanceof Yearly yearly) {
            return yearly.series().observations().stream();
        }
        if (value instanceof Observation observation) {
            return Stream.of(observation);
        }
        return value instanceof List<?> several
                ? several.stream().flatMap(SeriesTexts::observationsOf)
                : Stream.empty();
    }
}
