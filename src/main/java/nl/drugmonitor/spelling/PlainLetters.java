package nl.drugmonitor.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in small letters without accents. */
public final class PlainLetters {
    private PlainLetters() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a text as an id, or as a part of one: letters from a to z and digits.
     *
     * @param between stands for what lies between these
     * @return for {@code Één poging: 3%} and a dash {@code een-poging-3}; empty if the text has no such sign
     */
    public static String id(String text, char between) {
        return of(text).replaceAll("[^a-z0-9]+", String.valueOf(between))
                .replaceAll("^" + between + "|" + between + "$", "");
    }
}
