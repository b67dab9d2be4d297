package nl.drugmonitor.figures;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Reason;

/**
 * The one value that a year of a series has, with what was passed over for it.
 *
 * @param value empty if none was published of the whole year, or sources are in conflict and nobody chose
 * @param notes what a reader must know: values in conflict, other sources, parts of the year, how firm the value is
 * @param breaks what parts this year from the one before
 */
public record YearValue(int year, Optional<Observation> value, List<Reason> notes, List<SeriesBreak> breaks) {
    public YearValue {
        notes = List.copyOf(notes);
        breaks = List.copyOf(breaks);
    }

    /** Returns the value, if there is one and the publisher shows it. */
    public Optional<Observation> shown() {
        return value.filter(one -> !one.isSuppressed());
    }
}
