package nl.drugmonitor.explanation;

/**
 * Who offers an explanation, and as what.
 *
 * @param proposedBy the factsheet, or this project for a rival that the factsheet does not name
 * @param place where in the text, empty if it is not there
 * @param role what it is offered as
 * @param words those of the text that give it this role; empty if it is not there
 * @param wordsPlace where these words stand; empty if they are not there
 */
public record Origin(String proposedBy, String place, Role role, String words, String wordsPlace) {
    /** Returns the role with the words that give it: {@code joint cause ("..." in traffic, paragraph 3)}. */
    public String roleInText() {
        return role + (words.isEmpty() ? "" : " (\"" + words + "\", " + wordsPlace + ")");
    }

    /** Returns who proposed it, and where. */
    public String proposal() {
        return proposedBy + (place.isEmpty() ? "" : " (" + place + ")");
    }
}
