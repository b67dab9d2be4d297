package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a sentence goes on about what the one before it said. */
final class GoingOn {
    /** With these a sentence sums up what the one before it said. */
    private static final Set<String> SUMMING_UP = Set.of("dat", "dit", "daarmee", "hiermee", "waarmee", "dus");

    private static final Set<String> MADE_OF =
            Set.of("ging", "gaat", "betrof", "betreft", "bestaat", "bestond", "zowel");

    private static final Set<String> CONCLUDING = Set.of("daarmee", "hiermee", "waarmee", "dus");

    private static final Set<String> START =
            Set.of("het is", "het gaat", "het betreft", "goed voor", "er is", "wat neerkomt", "en dat");

    private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit");

    /** A sentence of fewer items that starts with a change only adds to the one before: {@code Een derde meer dus}. */
    private static final int SHORT = 5;

    /** A shorter word says too little of what a sentence is about. */
    private static final int LONG = 4;

    private GoingOn() {}

    static boolean sumsUp(Sentence sentence) {
        List<Item> items = sentence.items().stream()
                .filter(item ->
                        !(item.content() instanceof Item.Sign) && !item.words().equals("ook"))
                .toList();
        if (items.isEmpty()) {
            return false;
        }
        boolean isNoun = items.stream().limit(3).anyMatch(item -> item.isNoun());
        boolean isArticle =
                List.of("een", "de", "die", "deze").contains(items.get(0).words());
        String start = items.stream().limit(2).map(Item::words).collect(Collectors.joining(" "));
        boolean isLoose = items.stream().limit(SHORT).anyMatch(item -> item.isNoun());
        if (isLoose && START.contains(start)) {
            return true;
        }
        if (items.get(0).isQuantity() && items.size() < SHORT) {
            return true;
        }
        return SUMMING_UP.contains(items.get(0).words().split(" ")[0]) || (isArticle && isNoun && !isOfThing(items));
    }

    /** Returns whether the change that a sentence begins with is one of a thing: {@code de toename in gewicht}. */
    private static boolean isOfThing(List<Item> items) {
        int noun = 0;
        while (!items.get(noun).isNoun()) {
            noun++;
        }
        return noun + 2 < items.size()
                && items.get(noun + 1).words().equals("in")
                && items.get(noun + 2).isWord();
    }

    /**
     * Returns whether a sentence begins as one that goes on: with a time, a total, or a thing that was named before.
     */
    static boolean goesOn(Sentence one, Sentence next) {
        Item first = next.item(0);
        boolean isLoose = first.isTime()
                || first.isQuantity()
                || first.is(Cue.FROM)
                || first.is(Cue.PREPOSITION)
                || first.is(Cue.TOTAL)
                || first.is(Cue.FILLER)
                || first.cue().flatMap(Cue::order).isPresent();
        return isLoose
                || one.items().stream().filter(Item::isWord).anyMatch(word -> next.items().stream()
                        .filter(Item::isWord)
                        .anyMatch(other -> Nouns.canAgree(word.words(), other.words())));
    }

    /** Returns whether two sentences begin with names of different things: {@code De invoer ... De totale uitvoer}. */
    static boolean isOtherTopic(Sentence one, Sentence next) {
        List<String> words = topic(one);
        List<String> others = topic(next);
        return !words.isEmpty()
                && !others.isEmpty()
                && one.items().stream().filter(Item::isWord).noneMatch(word -> others.stream()
                        .anyMatch(other -> Nouns.canAgree(word.words(), other)));
    }

    /** Returns whether a sentence begins with the name of something else than a pair counts: {@code De omzet steeg}. */
    static boolean isOfOther(Sentence sentence, Pair pair) {
        List<String> words = topic(sentence);
        String nouns = (pair.from().noun() + " " + pair.to().noun()).strip();
        boolean isCount = sentence.has(Cue.AMOUNT); // het aantal auto's ... 14.934 voertuigen
        return !words.isEmpty()
                && !isCount
                && !nouns.isEmpty()
                && !Nouns.isGeneral(nouns)
                && sentence.items().stream()
                        .filter(Item::isWord)
                        .noneMatch(word -> Nouns.canAgree(nouns, word.words()));
    }

    /** Returns the names that a sentence begins with: the words behind its article, or behind "het aantal". */
    private static List<String> topic(Sentence sentence) {
        List<String> words = new ArrayList<>();
        int i = 0;
        boolean hasArticle =
                i < sentence.size() && ARTICLES.contains(sentence.item(i).words());
        i += hasArticle ? 1 : 0;
        i += sentence.is(i, Cue.AMOUNT) ? 1 : 0;
        while (hasArticle
                && i < sentence.size()
                && (sentence.item(i).isWord() || sentence.item(i).words().equals("totale"))) {
            words.add(sentence.item(i).words());
            i++;
        }
        return words;
    }

    /** Returns whether a sentence names a thing again that the one before it was about. */
    static boolean repeatsNoun(Sentence one, Sentence next) {
        return one.items().stream()
                .filter(item -> item.isWord() && item.words().length() > LONG)
                .anyMatch(word -> next.items().stream()
                        .filter(Item::isWord)
                        .anyMatch(other -> Nouns.isSame(word.words(), other.words())));
    }

    /** Returns whether a sentence names what a pair counts, or says that it concludes. */
    static boolean isAbout(Sentence sentence, Pair pair) {
        String nouns = (pair.from().noun() + " " + pair.to().noun()).strip();
        return sentence.items().stream()
                .anyMatch(item -> item.words().equals("dus")
                        || (item.isWord()
                                && !nouns.isEmpty()
                                && item.words().length() > 4
                                && Nouns.canAgree(nouns, item.words())));
    }

    /** Returns whether a sentence draws a conclusion: {@code De uitval nam daarmee af}. */
    static boolean concludes(Sentence sentence) {
        return CONCLUDING.stream().anyMatch(sentence::hasWord);
    }

    /** Returns whether a sentence says what the number before is made up of: {@code het ging om}. */
    static boolean isMadeOf(Sentence sentence) {
        return sentence.items().stream().limit(3).anyMatch(item -> MADE_OF.contains(item.words()));
    }

    static boolean saysTwoThings(Sentence sentence) {
        return sentence.items().stream()
                        .flatMap(item -> item.cue().filter(Cue::isVerb).stream())
                        .distinct()
                        .count()
                > 1;
    }
}
