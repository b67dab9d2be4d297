package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds for a sentence that states a change the numbers of it in the sentence before or behind it. */
final class Borrowed {
    /** Words with which a sentence goes on speaking of what the one before it was about. */
    private static final Set<String> GOING_ON = Set.of("het", "dat", "dit", "deze", "die", "van", "daarmee", "hiermee", "in", "zij", "ze", "er", "een");

    private static final Set<String> SUMMING_UP = Set.of("dat", "dit", "daarmee", "hiermee", "een", "het");

    private final List<Parsed> sentences;
    private final int at;

    private Borrowed(List<Parsed> sentences, int at) {
        this.sentences = sentences;
        this.at = at;
    }

    /**
     * Returns the pairs that the changes of a sentence may be about, where it has none itself.
     *
     * @param sentences those of its passage
     */
    static List<Pair> of(List<Parsed> sentences, int at) {
        Borrowed borrowed = new Borrowed(sentences, at);
        List<Pair> pairs = new ArrayList<>(borrowed.withLevelBefore());
        if (pairs.isEmpty()) {
            pairs.addAll(borrowed.fromNext());
        }
        if (pairs.isEmpty()) {
            pairs.addAll(borrowed.fromPrevious());
        }
        return pairs;
    }

    private Parsed own() {
        return sentences.get(at);
    }

    private Optional<Parsed> neighbour(int step) {
        int other = at + step;
        return other >= 0 && other < sentences.size() ? Optional.of(sentences.get(other)) : Optional.empty();
    }

    /** Reads "De bond telde 412 clubs. Een jaar eerder waren dat er 398": one number here, the other one before. */
    private List<Pair> withLevelBefore() {
        List<Placed> here = own().levels();
        Optional<Parsed> before = neighbour(-1).filter(each -> each.pairs().isEmpty());
        if (here.size() != 1 || before.isEmpty()) {
            return List.of();
        }
        List<Placed> there = before.get().levels();
        Placed number = here.get(0);
        boolean isAnaphoric = number.noun().isEmpty()
                || there.stream().anyMatch(other -> Nouns.canAgree(other.noun(), number.noun()) && !other.noun().isEmpty());
        boolean looksBack = number.time().map(Moment::order).orElse(0) < 0 && pointsBack();
        if (there.size() != 1 || !isAnaphoric) {
            return List.of();
        }
        Placed other = there.get(0);
        boolean hasOtherYears = Pairs.year(other).isPresent() && Pairs.year(number).isPresent() && pointsBack();
        if (!looksBack && !hasOtherYears) {
            return List.of();
        }
        Optional<Boolean> isFirst = Pairs.isBefore(number, other);
        return isFirst.flatMap(first -> first ? Pairs.pair(number, other) : Pairs.pair(other, number)).stream()
                .toList();
    }

    /** Returns whether the sentence speaks of "that many", so of the number before it. */
    private boolean pointsBack() {
        return own().sentence().items().stream()
                .anyMatch(item -> Set.of("dat", "er", "het", "dit", "die", "nog").contains(item.words()));
    }

    private List<Pair> fromNext() {
        Optional<Parsed> next = neighbour(1);
        boolean goesOn = next.isPresent()
                && next.get().having(Role.CHANGE).isEmpty()
                && next.get().pairs().size() == 1
                && own().levels().isEmpty()
                && isGoingOn(next.get().sentence());
        return goesOn ? next.get().pairs() : List.of();
    }

    private static boolean isGoingOn(Sentence sentence) {
        return sentence.first()
                .map(item -> item.words().split(" ")[0].toLowerCase(Locale.ROOT))
                .filter(GOING_ON::contains)
                .isPresent();
    }

    private List<Pair> fromPrevious() {
        Optional<Parsed> previous = neighbour(-1);
        boolean sumsUp = previous.isPresent()
                && previous.get().having(Role.CHANGE).isEmpty()
                && previous.get().pairs().size() == 1
                && own().levels().isEmpty()
                && own().sentence()
                        .first()
                        .map(item -> item.words().split(" ")[0])
                        .filter(SUMMING_UP::contains)
                        .isPresent();
        return sumsUp ? previous.get().pairs() : List.of();
    }
}
