package nl.drugmonitor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/**
 * A figure as the page shows it.
 *
 * @param text the source of the edition, which prints every figure that is not in the data
 */
record FigureView(Figure figure, Source text) {
    static final String NONE = "–";

    String anchor() {
        return "figure:" + Link.anchor(figure.id());
    }

    private Optional<Observation> row() {
        return figure.observation();
    }

    String name() {
        return row().map(row -> Language.EN.say(row.indicator())).orElse("number of the statement itself");
    }

    Optional<String> nameNl() {
        return row().map(row -> Language.NL.say(row.indicator()));
    }

    String period() {
        return row().map(row -> row.period().code()).orElse(NONE);
    }

    String nameAndPeriod() {
        return row().isPresent() ? figure.label().in(Language.EN) : name();
    }

    /** Returns the number with its hedge and unit. */
    String printed() {
        String unit = row().map(row -> row.indicator().unit().symbol()).orElse("");
        String printed = figure.asPrinted();
        return unit.isEmpty() || printed.endsWith(unit) ? printed : printed + " " + unit;
    }

    Link link() {
        return new Link(
                anchor(),
                row().isPresent() ? figure.label().in(Language.EN) + " (" + printed() + ")" : "printed " + printed());
    }

    SourceView source() {
        return new SourceView(row().map(Observation::source).orElse(text));
    }

    String vintage() {
        String vintage = row().map(Observation::vintage).orElse(text.published());
        return vintage.isEmpty() ? NONE : vintage;
    }

    String status() {
        return row().map(row -> row.statuses().stream()
                        .sorted()
                        .map(status -> status + " " + Language.EN.say(status))
                        .collect(Collectors.joining(", ")))
                .orElse(NONE);
    }

    Optional<String> note() {
        return row().flatMap(Observation::note).map(Language.EN::say);
    }

    /** Returns what other sources print for the figure, if any do: {@code Other sources print: 4.932 (s001, s002).} */
    Optional<String> elsewhere() {
        Map<String, List<String>> sources = figure.outside().stream()
                .collect(Collectors.groupingBy(
                        Outside::text, LinkedHashMap::new, Collectors.mapping(Outside::source, Collectors.toList())));
        return Optional.of(sources.entrySet().stream()
                        .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                        .collect(Collectors.joining("; ")))
                .filter(others -> !others.isEmpty())
                .map(others -> "Other sources print: " + others + ".");
    }
}
