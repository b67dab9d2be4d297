package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/**
 * Finds the numbers of a change that no word joins with any: of those in the sentences around it, the only two that
 * make it true. That no two do says nothing, for they may stand elsewhere or nowhere.
 */
final class Nearby {
    private static final int REACH = 2;

    /** So many pairs may be tried for a change of two digits: one seldom agrees by chance. */
    private static final int FEW = 3;

    /** The same for a change of more digits, or with decimals. */
    private static final int MANY = 20;

    private final List<Parsed> passage;
    private final int at;
    private final Sentence sentence;

    private Nearby(List<Parsed> passage, int at) {
        this.passage = passage;
        this.at = at;
        this.sentence = passage.get(at).sentence();
    }

    /**
     * Returns the claims of a sentence of a passage.
     *
     * @param told the numbers of which a claim is known already
     */
    static List<Draft> of(List<Parsed> passage, int at, Set<Placed> told) {
        Nearby nearby = new Nearby(passage, at);
        if (nearby.near().stream().anyMatch(Parsed::isList)) {
            return List.of();
        }
        return passage.get(at).having(Role.CHANGE).stream()
                .filter(change -> !told.contains(change))
                .flatMap(change -> nearby.read(change).stream())
                .toList();
    }

    private Optional<Draft> read(Placed change) {
        List<Pair> pairs = pairs(change);
        if (pairs.size() > trials(change)) {
            return Optional.empty();
        }
        List<Draft> agreeing = pairs.stream()
                .flatMap(pair -> Changes.of(sentence, List.of(change), List.of(pair)).stream())
                .filter(Draft::holds)
                .toList();
        return agreeing.size() == 1
                ? Optional.of(agreeing.get(0).because(new ProseReason.OnlyAgreement()))
                : Optional.empty();
    }

    /** Returns how many pairs may be tried before one that agrees may do so by chance. */
    private static int trials(Placed change) {
        String text = change.figure().printed().text();
        long digits = text.chars().filter(Character::isDigit).count();
        return digits > 2 || text.contains(",") ? MANY : digits == 0 ? 1 : FEW;
    }

    private List<Parsed> near() {
        return passage.subList(Math.max(0, at - REACH), Math.min(passage.size(), at + REACH + 1));
    }

    /** Returns each two numbers around the sentence of which one may have become the other. */
    private List<Pair> pairs(Placed change) {
        List<Placed> levels = near().stream()
                .flatMap(parsed -> parsed.main().stream())
                .filter(number ->
                        number.quantity().isPercentage() == change.quantity().isPoints())
                .filter(number -> !number.isRate())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        boolean areTwo = levels.size() == 2
                && levels.stream().anyMatch(number -> number.sentence().equals(sentence));
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size() && pairs.size() <= MANY; j++) {
                add(levels.get(i), levels.get(j), areTwo, pairs);
            }
        }
        return pairs;
    }

    private void add(Placed one, Placed other, boolean areTwo, List<Pair> pairs) {
        boolean areLike = Nouns.canAgreeLoosely(one.noun(), other.noun())
                && one.figure().printed().isPlain()
                && other.figure().printed().isPlain();
        Optional<Boolean> isFirst = Pairs.isBefore(one, other);
        if (!areLike || (isFirst.isEmpty() && !areTwo)) {
            return;
        }
        if (isFirst.orElse(true)) {
            Pairs.pair(one, other).filter(Nearby::isSharp).map(Nearby::likely).ifPresent(pairs::add);
        }
        if (!isFirst.orElse(false)) {
            Pairs.pair(other, one).filter(Nearby::isSharp).map(Nearby::likely).ifPresent(pairs::add);
        }
    }

    /** Returns whether two numbers are printed with so many digits that few changes agree with them. */
    private static boolean isSharp(Pair pair) {
        Fraction change = pair.to()
                .figure()
                .printed()
                .value()
                .minus(pair.from().figure().printed().value())
                .absolute();
        Optional<Interval> from = pair.from().figure().range().bounded();
        Optional<Interval> to = pair.to().figure().range().bounded();
        return from.isPresent()
                && to.isPresent()
                && from.get()
                                .width()
                                .plus(to.get().width())
                                .times(Fraction.of(4))
                                .compareTo(change)
                        <= 0;
    }

    private static Pair likely(Pair pair) {
        return pair.as(Certainty.likely(new ProseReason.OnlyAgreement()));
    }
}
