package nl.drugmonitor.edition;

import java.util.List;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;

/**
 * A value that was published after an edition.
 *
 * @param known what the edition could know of the same indicator and period; empty if that was nothing
 * @param since the later value
 */
public record Revision(List<Observation> known, Observation since) {
    public Revision {
        known = List.copyOf(known);
    }

    /** Returns the indicator and the period. */
    public String what() {
        return since.indicator().nameEn() + " " + since.period();
    }

    /** Returns what the edition could know, with the sources; empty if that was nothing. */
    public String before() {
        return new Published(since.period(), known).describe();
    }

    @Override
    public String toString() {
        return what() + ": " + (known.isEmpty() ? "published" : "revised") + " since, " + since.asPrinted() + " ("
                + since.source().id()
                + since.released().map(day -> ", " + day).orElse("") + ")"
                + (known.isEmpty() ? "" : "; known then: " + before());
    }
}
