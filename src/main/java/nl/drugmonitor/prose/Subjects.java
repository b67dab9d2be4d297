package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of the numbers of a text what they count, also where the sentence before says it. */
final class Subjects {
    private final Map<Sentence, String> bySentence = new LinkedHashMap<>();

    /**
     * Looks at the sentences of a text.
     *
     * @param sentences in their order
     */
    Subjects(List<Parsed> sentences) {
        String last = "";
        int passage = -1;
        for (Parsed parsed : sentences) {
            Sentence sentence = parsed.sentence();
            if (sentence.passage() != passage) {
                last = "";
                passage = sentence.passage();
            }
            Optional<String> own = named(parsed);
            last = own.orElse(last);
            bySentence.put(sentence, last);
        }
    }

    /** Returns what a number counts: the word behind it, or what its sentence is about; empty if neither says it. */
    String of(Placed number) {
        return Nouns.head(firstWords(number.noun()))
                .filter(head -> !number.noun().isEmpty())
                .orElseGet(() -> bySentence.getOrDefault(number.sentence(), ""));
    }

    /** A participle may stand behind the noun: of {@code hennepkwekerijen ontmanteld} the first word counts. */
    private static String firstWords(String noun) {
        String[] words = noun.split(" ");
        String last = words[words.length - 1];
        boolean isParticiple = last.startsWith("ge") || last.startsWith("ont") || last.startsWith("onder");
        return isParticiple && words.length > 1 ? words[words.length - 2] : noun;
    }

    /** Returns what a sentence is about; empty if it was not found. */
    String of(Sentence sentence) {
        return bySentence.getOrDefault(sentence, "");
    }

    /** Finds {@code het aantal ... onderzoeken}, or the noun behind "minder" or behind a number. */
    private static Optional<String> named(Parsed parsed) {
        Sentence sentence = parsed.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean isName =
                    sentence.is(i, Cue.AMOUNT) || (sentence.item(i).isComparative() && sentence.isQuantity(i - 1));
            if (isName) {
                Optional<String> head = Nouns.head(words(sentence, i + 1));
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return parsed.numbers().stream()
                .filter(Placed::isLevel)
                .map(number -> firstWords(number.noun()))
                .filter(noun -> !noun.isEmpty())
                .flatMap(noun -> Nouns.head(noun).stream())
                .findFirst();
    }

    private static String words(Sentence sentence, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < sentence.size() && sentence.item(i).isWord(); i++) {
            words.add(sentence.item(i).words());
        }
        return String.join(" ", words);
    }

    /** Returns the words of a sentence that may name things. */
    static Set<String> words(Sentence sentence) {
        Set<String> words = new LinkedHashSet<>();
        sentence.items().stream().filter(Item::isWord).map(Item::words).forEach(words::add);
        return words;
    }
}
