package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/**
 * What a report shows of a figure.
 *
 * @param text the source of the edition, which prints every figure that is not in the data
 */
record FigureParts(PrintedFigure figure, Source text, Language language) {
    private static final String NONE = "\u2013";

    Source source() {
        return figure.observation().map(Observation::source).orElse(text);
    }

    String anchor() {
        return Anchor.of("figure", figure.id());
    }

    /** Returns a link to the row of the figure, with its number. */
    Span link() {
        return Span.link(
                figure.observation().isPresent()
                        ? language.say(figure.label()) + " (" + withUnit(language.say(figure)) + ")"
                        : language.text("report.printed_number", withUnit(language.say(figure))),
                "#" + anchor());
    }

    /** Returns a link with the name and the period alone. */
    Span shortLink() {
        return Span.link(
                figure.observation().isPresent() ? language.say(figure.label()) : language.text("report.own_number"),
                "#" + anchor());
    }

    /** Returns the number as the source prints it, with its hedge and unit. */
    String printed() {
        return withUnit(figure.asPrinted());
    }

    private String withUnit(String number) {
        return figure.observation()
                .map(row -> row.indicator().unit().behind(number, language))
                .orElse(number);
    }

    /** Returns what other sources print for the figure: {@code 4.932 (s001, s002)}; nothing if none does. */
    List<String> elsewhere() {
        return figure.outside().stream()
                .collect(Collectors.groupingBy(
                        other -> language.say(other.number()),
                        LinkedHashMap::new,
                        Collectors.mapping(Outside::source, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(other -> other.getKey() + " (" + other.getValue() + ")")
                .toList();
    }

    /** Returns what the data say of the values of other sources, each note once with the sources it is about. */
    List<String> notesElsewhere() {
        return figure.outside().stream()
                .filter(other -> !language.say(other.note()).isEmpty())
                .collect(Collectors.groupingBy(
                        other -> language.say(other.note()),
                        LinkedHashMap::new,
                        Collectors.mapping(Outside::source, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(note -> note.getValue() + ": " + note.getKey())
                .toList();
    }

    /** Returns the publication from which the number was read, if the data say so. */
    Optional<String> vintage() {
        return Optional.of(figure.observation().map(Observation::vintage).orElse(text.published()))
                .filter(vintage -> !vintage.isEmpty());
    }

    /** Returns the row of the table of figures. */
    Row row(List<Span> usedIn) {
        List<Object> name = new ArrayList<>(List.of(
                figure.observation().isPresent() ? language.say(figure.name()) : language.text("report.own_number")));
        figure.observation()
                .map(row -> Span.small(" " + Language.NL.say(row.indicator())))
                .ifPresent(name::add);
        if (!elsewhere().isEmpty()) {
            name.add(Span.small(" " + language.text("report.elsewhere", String.join("; ", elsewhere()))));
        }
        figure.observation()
                .map(row -> language.say(row.note()))
                .filter(note -> !note.isEmpty())
                .map(note -> Span.small(" " + note))
                .ifPresent(name::add);
        return new Row(
                anchor(),
                List.of(
                        Text.of(name.toArray()),
                        Text.of(figure.observation().isPresent() ? language.say(figure.period()) : NONE),
                        Text.of(Span.dutch(printed())),
                        Text.of(vintage().orElse(NONE)),
                        Text.of(figure.observation()
                                .map(row -> row.statuses().stream()
                                        .sorted()
                                        .map(status -> status.name() + " " + language.say(status))
                                        .collect(Collectors.joining(", ")))
                                .orElse(NONE)),
                        usedIn.isEmpty() ? Text.of(language.text("report.no_statement")) : Text.joined(", ", usedIn)));
    }
}
