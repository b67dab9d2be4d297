package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** What a file holds besides the text that was read. */
public sealed interface ManuscriptReason extends Reason {
    /**
     * A picture, in which numbers may stand.
     *
     * @param description what the file says that it shows, or the name of the picture; empty if it says nothing
     */
    record PictureUnread(Sayable place, String description) implements ManuscriptReason {}

    /** A chart that is drawn from numbers. */
    record ChartUnread(Sayable place, String description) implements ManuscriptReason {}

    /** A part that another program shows: a sheet, a film, a page within the page. */
    record ObjectUnread(Sayable place, String description) implements ManuscriptReason {}

    /** Lines that stand in columns, of which the file does not say that they are a table. */
    record TableUnread(Sayable place) implements ManuscriptReason {}

    /**
     * Numbers without words beside them, such as those at the axis of a chart.
     *
     * @param first of them, at most ten
     */
    record NumbersUnread(Sayable place, int count, List<String> first) implements ManuscriptReason {
        public NumbersUnread {
            first = List.copyOf(first);
        }
    }

    /** Pages that have only pictures, such as scanned ones. */
    record PagesWithoutText(int count, String first) implements ManuscriptReason {}

    /**
     * A plain text under the name of a document.
     *
     * @param ending of the name: {@code docx}
     */
    record ReadAsText(String ending) implements ManuscriptReason {}

    /** What the cells of code of a notebook show. */
    record OutputsUnread(int cells) implements ManuscriptReason {}

    /** Changes that nobody has accepted yet: what was put in is read, and what was taken out is not. */
    record ChangesTakenAsAccepted(int changes) implements ManuscriptReason {}
}
