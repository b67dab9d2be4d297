package nl.drugmonitor.edition;

import java.util.List;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * How far the source of an edition was read: what is not found may stand where nobody looked.
 *
 * @param read the parts of the source that were read; empty if that is not stated
 * @param notRead the parts that were not
 */
public record Reach(List<Bilingual> read, List<Bilingual> notRead) implements Sayable {
    /** Nothing is stated. */
    public static final Reach NOT_STATED = new Reach(List.of(), List.of());

    public Reach {
        read = List.copyOf(read);
        notRead = List.copyOf(notRead);
    }

    /** Returns what was read and what was not, in a sentence without its full stop. */
    @Override
    public String in(Language language) {
        if (read.isEmpty() && notRead.isEmpty()) {
            return language.text("reach.not_stated");
        }
        return language.text(read.isEmpty() ? "reach.not_read" : "reach", read, notRead);
    }
}
