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

    /** Returns what was published, and when: {@code Registered soft drug incidents 2024: 6.071 (s200, 2027-01)}. */
    public String published() {
        return since.indicator().nameEn() + " " + since.period() + ": " + since.asPrinted() + " ("
                + since.source().id()
                + since.released().map(day -> ", " + day).orElse("") + ")";
    }

    /** Returns what the edition could know, with the sources: {@code 6.063 (s001)}; empty if that was nothing. */
    public String before() {
        return new Published(since.period(), known).describe();
    }

    @Override
    public String toString() {
        return published() + "; " + (known.isEmpty() ? "nothing was known" : "known was " + before());
    }
}
