package nl.drugmonitor.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Sources.Cited;
import nl.drugmonitor.kernel.display.Html;

/** What stands below a chart in a page: the notes in short, the sources with their links, and a fold with the rest. */
final class NotesHtml {
    private NotesHtml() {}

    static String of(Chart chart) {
        String shown = chart.shortNotes().stream().map(NotesHtml::note).collect(joining());
        return shown + sources(chart.sources()) + fold(chart);
    }

    private static String note(String text) {
        return paragraph(Html.escape(text));
    }

    private static String paragraph(String html) {
        return "<p class=\"ndm-note\">" + html + "</p>\n";
    }

    /** Returns the line of the sources, each name with the link and the title of what it published. */
    private static String sources(Sources sources) {
        List<Cited> named = sources.byName();
        return named.isEmpty()
                ? ""
                : paragraph(Html.escape(sources.label()) + ": "
                        + named.stream()
                                .map(cited ->
                                        link(cited, cited.name(), " title=\"" + Html.escape(cited.whole()) + "\""))
                                .collect(joining("; "))
                        + ".");
    }

    private static String link(Cited cited, String text, String attributes) {
        return cited.isOnline()
                ? "<a href=\"" + Html.escape(cited.url()) + "\"" + attributes + ">" + Html.escape(text) + "</a>"
                : Html.escape(text);
    }

    /** Returns everything that the short notes leave out; nothing if they leave out nothing. */
    private static String fold(Chart chart) {
        String notes = chart.explanations().stream().map(NotesHtml::note).collect(joining());
        String sources = Stream.concat(chart.sources().all().stream(), chart.sources().agreeing().stream())
                .filter(cited -> !cited.whole().equals(cited.name()))
                .map(cited -> paragraph(link(cited, cited.whole(), "")))
                .collect(joining());
        return notes.isEmpty() && sources.isEmpty()
                ? ""
                : "<details><summary>" + Html.escape(chart.language().text("chart.explanations")) + "</summary>\n"
                        + notes + sources + "</details>\n";
    }
}
