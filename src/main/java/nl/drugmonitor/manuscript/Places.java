package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** Finds where a reader sees a character of a manuscript. */
@FunctionalInterface
public interface Places {
    /** Returns the place of a character, by its index in the text. */
    Sayable of(int offset);

    /** Returns places that are those of whole passages; what lies before the first one belongs to it. */
    static Places ofPassages(List<Passage> passages) {
        Marks marks = new Marks();
        passages.forEach(passage -> marks.add(passage.span().start(), Spot.fixed(passage.place())));
        return passages.isEmpty() ? offset -> Note.of("place.start") : marks;
    }
}
