package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A text to be checked, as its file gives it.
 *
 * @param name how messages call it: the name of the file
 * @param text all that was read, in the order of the page; passages and tables are stretches of it
 * @param unread what the file holds besides that may have numbers, such as a picture, and what is wrong with it
 * @param places where a reader finds each character of the text
 */
public record Manuscript(
        String name, String text, List<Passage> passages, List<Grid> grids, List<Reason> unread, Places places) {
    public Manuscript {
        passages = List.copyOf(passages);
        grids = List.copyOf(grids);
        unread = List.copyOf(unread);
    }

    /** Makes a manuscript of which only the places of whole passages are known. */
    public Manuscript(String name, String text, List<Passage> passages, List<Grid> grids, List<Reason> unread) {
        this(name, text, passages, grids, unread, Places.ofPassages(passages));
    }

    /** Returns where a reader finds a character of the text: its line and column, or its paragraph. */
    public Sayable placeOf(int offset) {
        return places.of(offset);
    }
}
