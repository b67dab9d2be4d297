package nl.drugmonitor.drafting;

import java.util.Map;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** Words of the program as they stand in a claims file: in English, with the Dutch beside them. */
final class Words {
    private static final String LINE = "place.line";

    private Words() {}

    static void put(Map<String, Object> values, String key, Sayable words) {
        values.put(key, Language.EN.say(words));
        values.put(key + "_nl", Language.NL.say(words));
    }

    /** Puts a place, of a text file its line: a column says little to people, and each would be a place of its own. */
    static void place(Map<String, Object> values, Sayable place) {
        boolean isLine = place instanceof Note note && note.key().equals(LINE);
        put(
                values,
                "place",
                isLine ? Note.of("saved.line", ((Note) place).parts().get(0)) : place);
    }
}
