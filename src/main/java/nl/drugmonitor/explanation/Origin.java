package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;

/**
 * Who offers an explanation, and as what.
 *
 * @param proposedBy the factsheet, or this project for a rival that the factsheet does not name
 * @param place where in the text, if it is there
 * @param role what it is offered as
 * @param words those of the text that give it this role, if it is there
 * @param wordsPlace where these words stand, if they are there
 */
public record Origin(
        Bilingual proposedBy,
        Optional<Bilingual> place,
        Role role,
        Optional<Bilingual> words,
        Optional<Bilingual> wordsPlace) {
    /** Returns the role with the words that give it: {@code joint cause ("..." in traffic, paragraph 3)}. */
    public Note roleInText() {
        return Note.of("role_in_text", role, words, wordsPlace);
    }

    /** Returns who proposed it, and where. */
    public Note proposal() {
        return Note.of("proposal", proposedBy, place);
    }
}
