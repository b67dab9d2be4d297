package nl.drugmonitor.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which language a text is written, by its most frequent small words: every Dutch or English sentence has some.
 *
 * @param dutch how many words are Dutch ones that English does not have
 * @param english how many are English ones that Dutch does not have
 */
public record TextLanguage(int dutch, int english) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,6}");

    /** Words that stand in both languages, such as "in", "is" and "was", are in neither list. */
    private static final Set<String> DUTCH = Set.of(
            "de", "het", "een", "en", "van", "op", "te", "dat", "die", "voor", "met", "niet", "zijn", "er", "naar",
            "aan", "om", "ook", "dan", "bij", "uit", "maar", "wordt", "werd", "waren", "deze", "dit", "meer", "jaar");

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "to", "that", "for", "with", "not", "are", "were", "from", "by", "this", "these", "those",
            "which", "than", "been", "has", "have", "had", "its", "their", "year", "years", "while", "but", "an", "it");

    /** A text in which Dutch words are a smaller part of the words counted is not Dutch. */
    private static final int LEAST_PART = 4;

    /** So few words say nothing: a text may be a table or a few names. */
    private static final int FEW = 5;

    /** Counts the words of a text. */
    public static TextLanguage of(String text) {
        int dutch = 0;
        int english = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String small = word.group().toLowerCase(Locale.ROOT);
            dutch += DUTCH.contains(small) ? 1 : 0;
            english += ENGLISH.contains(small) ? 1 : 0;
        }
        return new TextLanguage(dutch, english);
    }

    /** Returns whether the text is in English, but for a few words. */
    public boolean isEnglish() {
        return english >= FEW && dutch * LEAST_PART < english + dutch;
    }

    /** Returns whether more of the text is English than Dutch. */
    public boolean isPartlyEnglish() {
        return english >= FEW && english > dutch && !isEnglish();
    }
}
