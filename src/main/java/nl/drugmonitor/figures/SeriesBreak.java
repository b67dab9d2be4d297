package nl.drugmonitor.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * A day from which the values of an indicator mean something else.
 *
 * @param kind definition, law, method, coverage or source
 * @param announced when it became known, if that was not on its day or before
 */
public record SeriesBreak(LocalDate date, String kind, Bilingual note, Optional<ReleaseDate> announced)
        implements Sayable {
    static final List<String> KINDS = List.of("definition", "law", "method", "coverage", "source");

    /** Returns whether values of the two periods lie on different sides of the break, or one period straddles it. */
    public boolean parts(Period one, Period other) {
        boolean someBefore = date.isAfter(one.firstDay()) || date.isAfter(other.firstDay());
        boolean someAfter = !date.isAfter(one.lastDay()) || !date.isAfter(other.lastDay());
        return someBefore && someAfter;
    }

    /**
     * Returns whether the values count something else from here on, so that they cannot be compared across the break.
     */
    public boolean isRedefinition() {
        return kind.equals("definition");
    }

    /** Returns the words for its kind. */
    public Note kindInWords() {
        return Note.of("series_break." + kind);
    }

    /** Returns its day, its kind and its note. */
    @Override
    public String in(Language language) {
        return language.text("series_break", date, language.text("series_break." + kind), note);
    }
}
