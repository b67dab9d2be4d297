package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.language.Reason;

/**
 * A text to be checked, as its file gives it.
 *
 * @param name how messages call it: the name of the file
 * @param text all that was read, in the order of the page; passages and tables are stretches of it
 * @param unread what the file holds besides that may have numbers, such as a picture, and what is wrong with it
 */
public record Manuscript(String name, String text, List<Passage> passages, List<Grid> grids, List<Reason> unread) {
    public Manuscript {
        passages = List.copyOf(passages);
        grids = List.copyOf(grids);
        unread = List.copyOf(unread);
    }
}
