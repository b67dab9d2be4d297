package nl.drugmonitor.language;

/**
 * A text of the data in both languages.
 *
 * @param dutch empty if the data have it in English only; it is then shown in English
 */
public record Bilingual(String english, String dutch) implements Sayable {
    @Override
    public String in(Language language) {
        return language == Language.NL && !dutch.isEmpty() ? dutch : english;
    }
}
