package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/** What a report or a cell shows of a source. */
public final class SourceParts {
    private SourceParts() {}

    /** Returns its id and title, who published it and when, when it was read, and its address, as far as known. */
    static Text inFull(Source source, Language language) {
        return Text.of(source.id() + ": ", withoutId(source, language));
    }

    /** Returns its title, and the rest of what is known of it. */
    public static Text withoutId(Source source, Language language) {
        List<Object> details = new ArrayList<>(List.of(Text.of(Span.dutch(source.title()))));
        if (source.isComputed()) {
            details.add(language.text("computed_by"));
        }
        if (!source.publisher().isEmpty()) {
            details.add(source.publisher());
        }
        source.released().ifPresent(day -> details.add(language.text("report.published", day.when())));
        source.read().ifPresent(day -> details.add(language.text("report.read_on", day)));
        if (!source.url().isEmpty()) {
            details.add(address(source));
        }
        return Text.joined(", ", details);
    }

    /** Returns its id, with its title and its date for whoever asks. */
    public static Span id(Source source, Language language) {
        String date = source.released()
                .map(day -> ", " + language.text("report.published", day.when()))
                .orElse("");
        return Span.plain(source.id()).hinted(source.title().isEmpty() ? "" : source.title() + date);
    }

    /** Returns its address, as a link if a reader may be led there. */
    static Span address(Source source) {
        return source.isOnline() ? Span.link(source.url(), source.url()) : Span.plain(source.url());
    }
}
