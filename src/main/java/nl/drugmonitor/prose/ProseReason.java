package nl.drugmonitor.prose;

import nl.drugmonitor.language.Reason;

/** Why a text was read as it was, or was not read. */
public sealed interface ProseReason extends Reason {
    /** A figure is what the change starts from. */
    record IsFrom(Mention figure, String words) implements ProseReason {}

    /** A figure is what the change arrives at. */
    record IsTo(Mention figure, String words) implements ProseReason {}

    /** A number is the total of others. */
    record IsTotal(Mention figure, String words) implements ProseReason {}

    /** A number is the share of a part in its whole. */
    record IsShare(Mention figure) implements ProseReason {}

    record IsPart(Mention figure) implements ProseReason {}

    record IsWhole(Mention figure) implements ProseReason {}

    /** The number before is not printed: it is computed from the number and its change. */
    record ComputedBefore(String before, Mention figure, Mention change) implements ProseReason {}

    /** Words made a number what it is. */
    record HasRole(Role role, String words) implements ProseReason {}

    /** Words say that something rose, fell, or is the highest. */
    record Says(String words) implements ProseReason {}

    /** The pair of a change stands in another sentence, which goes on from this one. */
    record PairElsewhere(String sentence) implements ProseReason {}

    /** A word of more or less stands in the sentence, but not beside its numbers. */
    record SaysLoosely(String words) implements ProseReason {}

    /** A word denies the change that the sentence names. */
    record Denied(String words) implements ProseReason {}

    /** Small numbers may be places in a list. */
    record MayBeRanks(Mention figure) implements ProseReason {}

    /** Two numbers of a sentence have times of their own, and nothing else says that they belong together. */
    record PairByTimes() implements ProseReason {}

    /** A number stands beside two others, and no word says that it is the change between them. */
    record LonePercentage(Mention figure) implements ProseReason {}

    /** No words join a change with its numbers: they are the only ones around it that it agrees with. */
    record OnlyAgreement() implements ProseReason {}

    /** Numbers of several sentences count the same things in the same year. */
    record SameSubject(String subject) implements ProseReason {}

    /** A number is of part of a year and the other of the whole of it. */
    record UnlikeTimes(Moment first, Moment second) implements ProseReason {}

    /** The years between are not in the text. */
    record OtherYearsNotPrinted() implements ProseReason {}

    /** Every year of the run would settle it. */
    record EveryYear() implements ProseReason {}

    /** It is not certain that the sentence is meant so. */
    record ReadingInDoubt(ProseReason doubt) implements ProseReason {}

    /** A second look at the sentence would settle it. */
    record LookAtSentence() implements ProseReason {}

    /** Digits name something: an article, a page. */
    record Reference(String digits) implements ProseReason {}

    /** Digits say how old or how long. */
    record AgeOrYears(String digits) implements ProseReason {}

    record TimeOfDay(String digits) implements ProseReason {}

    /** A number in a notation that is no Dutch one. */
    record NotANumber() implements ProseReason {}

    /**
     * A comma stands before three digits, as before a thousand in English.
     *
     * @param dutch the same number in Dutch notation, if it is meant so
     */
    record AsInEnglish(String dutch) implements ProseReason {}

    /** A number that could not be read stands among the sentences of a claim. */
    record BesideUnread(Unreadable number) implements ProseReason {}

    /** A small number in words of which nothing is said. */
    record SmallNumber(String words) implements ProseReason {}

    /** Digits that are a year or a date. */
    record IsTime(String words) implements ProseReason {}

    /** A change of which the text prints no two numbers. */
    record NoPair() implements ProseReason {}

    /** A number of a table, of which no sentence speaks. */
    record InTable() implements ProseReason {}

    /** A number of which the sentence says nothing that could be checked. */
    record NothingSaid() implements ProseReason {}

    /** Returns that words gave a number its role. */
    static ProseReason of(Role role, String words) {
        return new HasRole(role, words);
    }
}
