package nl.drugmonitor.edition;

import nl.drugmonitor.language.Bilingual;

/**
 * A statement of a text that no figure can test: a date of law, a definition, a cause, a word on the figures
 * themselves.
 *
 * @param says in our own words
 * @param why no figure tests it, or which explanation puts it to the data
 */
public record Untested(Bilingual place, Bilingual says, Bilingual why) {
    @Override
    public String toString() {
        return says + " (" + place + "): " + why;
    }
}
