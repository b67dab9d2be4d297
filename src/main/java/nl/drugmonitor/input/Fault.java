package nl.drugmonitor.input;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * One thing that is wrong in a user's file.
 *
 * @param place where it stands
 * @param problem what was expected and what stood there, as one sentence
 * @param remedy how to mend it, as one sentence
 */
public record Fault(Place place, Sayable problem, Sayable remedy) implements Sayable {
    /** A list of all indicators is shorter. */
    private static final int LONGEST = 5_000;

    private static final int SHOWN = 300;

    /**
     * Returns a fault with words of the message files: the problem under {@code fault.key}, and the remedy under
     * {@code fault.key.remedy}.
     *
     * @param parts that the problem or the remedy names
     */
    public static Fault of(Place place, String key, Object... parts) {
        return new Fault(place, Note.of("fault." + key, parts), Note.of("fault." + key + ".remedy", parts));
    }

    /** Returns two lines: {@code place: problem}, and the remedy below it. */
    @Override
    public String in(Language language) {
        return place + ": " + shortened(problem.in(language)) + "\n  " + shortened(remedy.in(language));
    }

    /** Returns the same in one line, whatever it quotes. */
    public String inOneLine(Language language) {
        return in(language).replaceAll("\\s*\\R\\s*", " ");
    }

    /** Shortens what quotes a text, or lists names, of any length. */
    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, SHOWN) + " [...] " + text.substring(text.length() - SHOWN);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
