package nl.drugmonitor.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Period;

/**
 * Says where a change and the two numbers beside it may be about different things, so that a mismatch between them
 * proves no error.
 */
final class OtherThing {
    private static final Set<String> CAUSES = Set.of("nadat", "omdat", "doordat");

    private static final Set<String> CAUSING = Set.of("door", "vanwege", "ondanks", "dankzij");

    private static final int CAUSE_REACH = 4;

    /** In words for a time that is less than a year back, or at no known time. */
    private static final Set<String> SHORT = Set.of("uur", "week", "maand", "dag", "kwartaal", "eerder");

    private final Sentence sentence;
    private final Placed change;
    private final Pair pair;

    private OtherThing(Placed change, Pair pair) {
        this.sentence = change.sentence();
        this.change = change;
        this.pair = pair;
    }

    /** Returns how certain it is that a change is the one between two numbers. */
    static Certainty of(Placed change, Pair pair) {
        OtherThing other = new OtherThing(change, pair);
        if (other.isElsewhere()
                && (other.isRecord()
                        || other.isOfThirdTime()
                        || other.isAside()
                        || other.turnsRound()
                        || other.isExpected()
                        || other.isOfFirst())) {
            return Certainty.doubtful(
                    new ProseReason.PairElsewhere(pair.to().sentence().text()));
        }
        if (other.isCause() || other.isOfOtherThings() || other.isOfNext()) {
            return Certainty.doubtful(new ProseReason.LonePercentage(change.mention()));
        }
        boolean isOfPercentages = pair.isOfPercentages() && change.quantity().isPercentage() && !other.isElsewhere();
        return isOfPercentages ? Certainty.likely(new ProseReason.LonePercentage(change.mention())) : Certainty.CERTAIN;
    }

    private boolean isElsewhere() {
        return !pair.isIn(sentence);
    }

    /** Returns whether the earlier number is the highest or lowest of a time, and not the one before. */
    private boolean isRecord() {
        Sentence first = pair.from().sentence();
        boolean isNamed = sentence.hasBetween(change.at(), sentence.size(), item -> item.is(Cue.COMPARED))
                && sentence.hasBetween(
                        change.at(), sentence.size(), item -> item.is(Cue.HIGHEST) || item.is(Cue.LOWEST));
        return !isNamed // 40% minder ten opzichte van de piek
                && !first.equals(sentence)
                && !first.equals(pair.to().sentence())
                && (first.has(Cue.HIGHEST) || first.has(Cue.LOWEST));
    }

    /** Returns whether the sentence names a year that is not that of either number. */
    private boolean isOfThirdTime() {
        Optional<Integer> last = Pairs.year(pair.to());
        Optional<Integer> first = Pairs.year(pair.from());
        List<Integer> years = sentence.items().stream()
                .limit(change.at())
                .flatMap(item -> item.moment().flatMap(Moment::period).stream())
                .map(Period::year)
                .toList();
        return first.isPresent()
                && !pair.from().sentence().equals(sentence)
                && !years.isEmpty()
                && years.stream()
                        .noneMatch(year -> first.filter(year::equals).isPresent()
                                || last.filter(year::equals).isPresent());
    }

    /**
     * Returns whether the change happens to something else meanwhile: {@code terwijl de bezetting met 8 procent afnam}.
     */
    private boolean isAside() {
        return sentence.hasWord("terwijl");
    }

    /** Returns whether the numbers go the other way, and the sentence does not say that it is about them. */
    private boolean turnsRound() {
        int turn = pair.turn();
        Sentence other = pair.from().sentence().equals(sentence)
                ? pair.to().sentence()
                : pair.from().sentence();
        boolean isAboutThem =
                GoingOn.sumsUp(sentence) || GoingOn.concludes(sentence) || GoingOn.repeatsNoun(sentence, other);
        boolean isShort = pair.from().time().filter(OtherThing::isShort).isPresent() // een uur eerder stond zij hoger
                || (pair.from().time().isEmpty() && pair.from().isStill());
        return isShort && turn * change.direction() < 0 && !isAboutThem;
    }

    /**
     * Returns whether one is what the other came from: {@code daalde 0,8 procent nadat ...}, {@code door een
     * rentestijging van 1 procent}.
     */
    private boolean isCause() {
        int noun = change.at() - 2;
        boolean isCausing = pair.isIn(sentence)
                && change.at() < pair.start()
                && noun > 0
                && sentence.item(noun).isNoun()
                && sentence.hasBetween(Math.max(-1, noun - CAUSE_REACH), noun, item -> CAUSING.contains(item.words()));
        boolean isCaused = pair.to().sentence().equals(sentence)
                && sentence.hasBetween(change.at(), pair.to().at(), item -> CAUSES.contains(item.words()));
        return isCausing || isCaused;
    }

    /** Returns whether things are counted in one sentence that the other one does not know. */
    private boolean isOfOtherThings() {
        String first = pair.from().noun();
        String last = pair.to().noun();
        return isElsewhere()
                && change.quantity().isFactor()
                && !first.isEmpty()
                && !last.isEmpty()
                && !Nouns.canAgreeLoosely(first, last);
    }

    /** Returns whether a colon and a new subject stand between: {@code van 10 naar 12: de uitgaven zijn 3 hoger}. */
    private boolean isOfNext() {
        if (isElsewhere() || change.at() < pair.end()) {
            return false;
        }
        boolean isBehindColon = sentence.hasBetween(pair.end(), change.at(), item -> item.isSign(":"));
        for (int i = change.at() - 1; isBehindColon && !sentence.isSign(i, ":"); i--) {
            boolean isSubject = List.of("de", "het").contains(sentence.item(i).words())
                    && sentence.item(i + 1).isWord();
            if (isSubject) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(Moment time) {
        return time.period().isEmpty()
                && !time.words().contains("jaar")
                && SHORT.stream().anyMatch(time.words().toLowerCase(Locale.ROOT)::contains);
    }

    /** Returns whether one of the sentences says what was expected, which need not have come true. */
    private boolean isExpected() {
        return Stream.of(sentence, pair.from().sentence(), pair.to().sentence())
                .anyMatch(each -> each.has(Cue.FORECAST));
    }

    /**
     * Returns whether the sentence is about the time of the earlier number: {@code Vorig jaar keken er 4 miljoen meer}.
     */
    private boolean isOfFirst() {
        Optional<Moment> first = pair.from().time().filter(time -> time.order() != Moment.Order.NAMED);
        return first.isPresent()
                && !pair.from().sentence().equals(sentence)
                && !sentence.has(Cue.THAN)
                && !sentence.has(Cue.COMPARED)
                && sentence.items().stream().limit(change.at()).anyMatch(item -> item.moment()
                        .equals(first));
    }
}
