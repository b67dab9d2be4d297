package nl.drugmonitor.drafting;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.prose.TextClaim;

/**
 * Names each sentence of a text by its words, without its numbers: a number that is corrected, and the same sentence in
 * next year's text, keep the name.
 */
final class SentenceKeys {
    /** An id that begins with a letter needs no quotation marks. */
    private static final String PREFIX = "s";

    private final NavigableMap<Integer, String> byStart = new TreeMap<>();
    private final Map<Integer, String> ofClaims = new HashMap<>();
    private final Map<String, Integer> timesInText = new HashMap<>();
    private final Map<String, Integer> timesInClaims = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    SentenceKeys(Manuscript manuscript) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
        for (Passage passage : manuscript.passages()) {
            String text = passage.span().in(manuscript.text());
            breaks.setText(text);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                byStart.put(passage.span().start() + start, name(text.substring(start, end), timesInText));
                start = end;
            }
        }
    }

    private String name(String sentence, Map<String, Integer> times) {
        String sum = PREFIX + Sums.of(words(sentence));
        int time = times.merge(sum, 1, Integer::sum);
        String name = time == 1 ? sum : sum + "-" + time;
        all.add(name);
        return name;
    }

    private static String words(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    /** Returns the name of the sentence that a character of the text stands in. */
    String at(int character) {
        Map.Entry<Integer, String> sentence = byStart.floorEntry(character);
        return sentence == null ? PREFIX : sentence.getValue();
    }

    /** Returns the name of the sentence of a claim. */
    String of(TextClaim claim) {
        return ofClaims.computeIfAbsent(claim.span().start(), start -> name(claim.sentence(), timesInClaims));
    }

    /** Returns whether a sentence of this name is in the text. */
    boolean has(String name) {
        return all.contains(name);
    }
}
