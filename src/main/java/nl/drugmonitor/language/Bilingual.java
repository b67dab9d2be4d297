package nl.drugmonitor.language;

/**
 * A text of the data in both languages. The English says what it is: the Dutch is a translation, so that the same
 * English is the same text.
 *
 * @param dutch empty if the data have it in English only; it is then shown in English
 */
public record Bilingual(String english, String dutch) implements Sayable {
    /** No text. */
    public static final Bilingual NONE = new Bilingual("", "");

    /** A text that the data have in Dutch only is shown in Dutch. */
    public Bilingual {
        english = english.isEmpty() ? dutch : english;
    }

    /** Returns whether there is no text in either language. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    @Override
    public String in(Language language) {
        return language == Language.NL && !dutch.isEmpty() ? dutch : english;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bilingual text && english.equals(text.english);
    }

    @Override
    public int hashCode() {
        return english.hashCode();
    }

    @Override
    public String toString() {
        return english;
    }
}
