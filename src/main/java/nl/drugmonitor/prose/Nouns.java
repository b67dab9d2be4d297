package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the words for what is counted. */
final class Nouns {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A word that is shorter says too little to link two sentences by it. */
    private static final int SHORTEST = 4;

    /** Words that say no more than that people or things were counted. */
    private static final Set<String> GENERAL = Set.of(
            "feiten",
            "mensen",
            "personen",
            "stuks",
            "gevallen",
            "keer",
            "man",
            "procent",
            "exemplaren",
            "euro",
            "inwoners");

    private Nouns() {}

    /** Returns whether two numbers of a sentence can count the same things: they do unless their words differ. */
    static boolean canAgree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || shared(one, other);
    }

    /** The same, where a general word such as "mensen" agrees with any other. */
    static boolean canAgreeLoosely(String one, String other) {
        return canAgree(one, other) || isGeneral(one) || isGeneral(other);
    }

    /** Returns whether words say no more than that people or things were counted. */
    static boolean isGeneral(String noun) {
        return GENERAL.contains(noun.split(" ")[0]);
    }

    private static boolean shared(String one, String other) {
        List<String> words = List.of(SPACE.split(other));
        return SPACE.splitAsStream(one)
                .anyMatch(word -> words.stream().anyMatch(each -> isSame(word, each) || isKind(word, each)));
    }

    /** Returns whether one word names a kind of what the other does: {@code verkeersdoden} are {@code doden}. */
    private static boolean isKind(String one, String other) {
        String first = stem(one);
        String second = stem(other);
        return (first.length() >= SHORTEST && second.endsWith(first))
                || (second.length() >= SHORTEST && first.endsWith(second));
    }

    /** Returns whether two words are forms of one, or one is the start of the other: {@code softdrugs-}. */
    static boolean isSame(String one, String other) {
        if (one.endsWith("-") || other.endsWith("-")) {
            String start = one.endsWith("-") ? one : other;
            String whole = one.endsWith("-") ? other : one;
            return start.length() > SHORTEST && whole.startsWith(start.substring(0, start.length() - 1));
        }
        return stem(one).equals(stem(other));
    }

    /** Returns a word without the ending of its plural. */
    static String stem(String word) {
        for (String ending : List.of("'s", "en", "n", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Returns the word that names the things of a phrase: its last one. */
    static Optional<String> head(String phrase) {
        String[] words = SPACE.split(phrase);
        String head = words[words.length - 1];
        return head.length() >= SHORTEST || head.contains("'") ? Optional.of(head) : Optional.empty();
    }
}
