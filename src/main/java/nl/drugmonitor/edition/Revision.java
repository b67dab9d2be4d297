package nl.drugmonitor.edition;

import java.util.List;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
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

    /** Returns what was published, and when: {@code Registered soft drug incidents 2024: 6.071 (s200, 2027-01)}. */
    public Note published() {
        return Note.of(
                "revision.published", since.indicator(), since.period(), since, since.source(), since.released());
    }

    /** Returns what the edition could know, with the sources: {@code 6.063 (s001)}; empty if that was nothing. */
    public Published before() {
        return new Published(since.period(), known);
    }

    @Override
    public String in(Language language) {
        return known.isEmpty()
                ? language.text("revision.nothing", published())
                : language.text("revision", published(), before());
    }
}
