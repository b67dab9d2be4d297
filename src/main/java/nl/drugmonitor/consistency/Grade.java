package nl.drugmonitor.consistency;

import java.util.Locale;
import nl.drugmonitor.language.Note;

/** How far a cluster says which of its figures are wrong. */
public enum Grade {
    /** Each claim holds by itself. */
    NONE,
    /** One reading holds nearly all of the weight. */
    DETERMINED,
    /** One reading holds most of the weight. */
    SUGGESTED,
    /** No reading holds most of the weight. */
    AMBIGUOUS,
    /** No known cause makes every hard claim hold. */
    UNRESOLVED;

    /** Returns the grade of statements as a sentence. */
    public Note sentence() {
        return Note.of("Grade." + name() + ".sentence");
    }

    /** Returns the word for programs: {@code determined}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
