package nl.drugmonitor.edition;

import java.util.List;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * A value that was published after an edition.
 *
 * @param known what the edition could know of the same indicator and period; empty if that was nothing
 * @param since the later value
 */
public record Revision(List<Observation> known, Observation since) implements Sayable {
    public Revision {
        known = List.copyOf(known);
    }

    /** Returns what the edition could know; nothing if that was nothing. */
    public Published before() {
        return new Published(since.period(), known);
    }

    /** Returns what was published, where and when, and what was known. */
    @Override
    public String in(Language language) {
        return language.text(
                known.isEmpty() ? "revision.nothing_known" : "revision",
                since.indicator(),
                since.period(),
                since,
                since.source(),
                since.released(),
                before());
    }
}
