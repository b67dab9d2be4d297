package nl.drugmonitor.manuscript;

import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** A place in a file from which characters are counted. */
@FunctionalInterface
interface Spot {
    /** Returns the place that lies some characters further. */
    Sayable after(int characters);

    /** Returns a spot in a stretch that has one place as a whole, such as a paragraph of a page. */
    static Spot fixed(Sayable place) {
        return characters -> place;
    }

    /** Returns a spot with words of the message files. Numbers of places are said as they are: line 1234. */
    static Spot of(String key, int... numbers) {
        Object[] parts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            parts[i] = Integer.toString(numbers[i]);
        }
        return fixed(Note.of(key, parts));
    }

    /** Returns a character of a text file. */
    static Spot line(int line, int column) {
        return characters -> Note.of("place.line", Integer.toString(line), Integer.toString(column + characters));
    }
}
