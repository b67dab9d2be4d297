package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.manuscript.Span;

/**
 * A part of a sentence that says one thing: a number with its words, a time, a cue of the lexicon, another word, a
 * sign.
 *
 * @param words as they stand in the sentence, in lower case
 * @param content what it is, beyond its words
 */
record Item(String words, Span span, Content content) {
    private static final Set<String> OR = Set.of("of", "ofwel", "oftewel");

    sealed interface Content permits Cued, Quantity, Time, SizeWord, Word, Sign, NoNumber, NotReadable {}

    /** A cue of the lexicon. */
    record Cued(Cue cue) implements Content {}

    /** When something was. */
    record Time(Moment moment) implements Content {}

    /** A word of words.csv for the size of a change, such as {@code verdubbeld}. */
    record SizeWord(String word) implements Content {}

    /** A word that the lexicon does not have. */
    record Word() implements Content {}

    /** A punctuation mark or another sign. */
    record Sign() implements Content {}

    /** Digits that are no figure. */
    record NoNumber(ProseReason why) implements Content {}

    /** A number in a notation that is no Dutch one. */
    record NotReadable(ProseReason why) implements Content {}

    boolean is(Cue cue) {
        return content instanceof Cued cued && cued.cue() == cue;
    }

    Optional<Cue> cue() {
        return content instanceof Cued cued ? Optional.of(cued.cue()) : Optional.empty();
    }

    /** Returns 1 for a word of rise, -1 for one of fall, and 0 for anything else. */
    int direction() {
        return cue().map(Cue::direction).orElse(0);
    }

    /** Returns whether it names a change: {@code daling}. */
    boolean isNoun() {
        return cue().filter(Cue::isNoun).isPresent();
    }

    /** Returns whether it says that something changed: {@code daalde}. */
    boolean isVerb() {
        return cue().filter(Cue::isVerb).isPresent();
    }

    /** Returns whether it is a word of more or less. */
    boolean isComparative() {
        return cue().filter(Cue::isComparative).isPresent();
    }

    /** Returns whether it says that the same follows in other words: {@code 20 stuks, ofwel 10 procent}. */
    boolean isOr() {
        return OR.contains(words);
    }

    /** Returns when something was, if it says so. */
    Optional<Moment> moment() {
        return content instanceof Time time
                ? Optional.of(time.moment())
                : cue().flatMap(Cue::order).map(order -> Moment.of(words, order));
    }

    boolean isSign(String signs) {
        return content instanceof Sign && signs.contains(words);
    }

    boolean isWord() {
        return content instanceof Word;
    }

    boolean isTime() {
        return content instanceof Time;
    }

    boolean isQuantity() {
        return content instanceof Quantity;
    }

    Quantity quantity() {
        return (Quantity) content;
    }
}
