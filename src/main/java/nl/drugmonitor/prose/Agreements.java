package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.exact.Fraction;

/**
 * Tries whether a number that no claim uses is the change, share, sum or mean of numbers around it, and takes what fits
 * if chance would seldom make it fit. That nothing fits proves no error: the numbers may stand elsewhere.
 */
final class Agreements {
    private static final int REACH = 2;

    /** Among more numbers some fit by chance. */
    private static final int MOST = 8;

    /** Of a change or share: it was computed from something. */
    private static final Fraction SELDOM = Fraction.of(1, 5);

    /** Of a change with only two numbers around it: whatever fits is meant more likely than not. */
    private static final Fraction OF_TWO = Fraction.of(7, 10);

    /** Of a count: most are not computed from others. */
    private static final Fraction RARELY = Fraction.of(1, 400);

    private static final List<Cue> ADDED = List.of(Cue.TOTAL, Cue.TOGETHER, Cue.PART, Cue.REST);

    private final Sentence sentence;
    private final List<Parsed> near;

    private Agreements(List<Parsed> passage, int at) {
        this.sentence = passage.get(at).sentence();
        this.near = passage.subList(Math.max(0, at - REACH), Math.min(passage.size(), at + REACH + 1));
    }

    /**
     * What a number may be.
     *
     * @param chance of fitting by chance, 0 to 1
     * @param isNear whether it is worth a check: most trials are far off
     */
    private record Trial(Supplier<Draft> draft, Fraction chance, boolean isNear) {
        Stream<Draft> holding() {
            return isNear ? Stream.of(draft.get()).filter(Draft::holds) : Stream.empty();
        }
    }

    /** Returns whether two values are within a quarter of each other, which no rounding or hedge goes beyond. */
    private static boolean areNear(Fraction one, Fraction other) {
        return one.minus(other).absolute().times(Fraction.of(4)).compareTo(other) <= 0;
    }

    /**
     * Returns the claims of a sentence of a passage.
     *
     * @param told the ids of the numbers of which a claim is known already
     */
    static List<Draft> of(List<Parsed> passage, int at, Set<String> told) {
        List<Placed> open = passage.get(at).numbers().stream()
                .filter(number -> !told.contains(number.mention().id()))
                .filter(number -> isUsable(number) || (number.is(Role.CHANGE) && isBounded(number)))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Agreements agreements = new Agreements(passage, at);
        return agreements.near.stream().anyMatch(Parsed::isList)
                ? List.of()
                : open.stream()
                        .flatMap(number -> agreements.read(number).stream())
                        .map(draft -> draft.because(new ProseReason.OnlyAgreement()))
                        .toList();
    }

    private Optional<Draft> read(Placed result) {
        if (result.is(Role.CHANGE)) {
            return change(result);
        }
        if (result.quantity().isPercentage()) {
            return Chance.ofOne(result).compareTo(SELDOM) > 0 ? Optional.empty() : fitting(shares(result), SELDOM);
        }
        Fraction alone = Chance.ofSum(result, List.of());
        boolean isOfOthers = alone.compareTo(SELDOM) <= 0 && (result.is(Role.TOTAL) || isAdded());
        Fraction most = isOfOthers ? SELDOM : RARELY;
        Optional<Draft> sum = alone.compareTo(most) > 0 ? Optional.empty() : fitting(sums(result), most);
        return sum.or(() -> fitting(means(result), RARELY));
    }

    /** Returns whether words around the sentence say that something is added up, or is a part. */
    private boolean isAdded() {
        return GoingOn.concludes(sentence)
                || near.stream().map(Parsed::sentence).anyMatch(each -> ADDED.stream()
                        .anyMatch(each::has));
    }

    /** Returns the simplest draft that holds, unless chance would make one hold more often than it may. */
    private static Optional<Draft> fitting(List<Trial> trials, Fraction most) {
        Fraction chance = trials.stream().map(Trial::chance).reduce(Fraction.ZERO, Fraction::plus);
        if (chance.compareTo(most) > 0) {
            return Optional.empty();
        }
        List<Draft> holding = trials.stream().flatMap(Trial::holding).toList();
        int fewest =
                holding.stream().mapToInt(draft -> draft.numbers().size()).min().orElse(0);
        List<Draft> simple = holding.stream()
                .filter(draft -> draft.numbers().size() == fewest)
                .toList();
        return simple.size() == 1 ? Optional.of(simple.get(0)) : Optional.empty();
    }

    private Optional<Draft> change(Placed change) {
        List<Placed> levels = levels(change)
                .filter(number ->
                        number.quantity().isPercentage() == change.quantity().isPoints())
                .filter(number -> !number.isRate())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        eachTwo(levels, (one, other) -> {
            boolean areLike = Nouns.canAgreeLoosely(one.noun(), other.noun());
            if (areLike && Pairs.isBefore(one, other).orElse(true)) {
                Pairs.pair(one, other)
                        .filter(pair -> turnsAs(change, pair))
                        .filter(pair -> pairs.stream().noneMatch(known -> isSame(known, pair)))
                        .ifPresent(pairs::add);
            }
        });
        boolean areTwo = levels.stream().map(Placed::value).distinct().count() == 2;
        List<Trial> trials =
                pairs.stream().flatMap(pair -> changes(change, pair)).toList();
        return fitting(trials, areTwo ? OF_TWO : SELDOM);
    }

    private static boolean turnsAs(Placed change, Pair pair) {
        return change.direction() == 0
                || change.direction() * pair.turn() > 0
                || ChangeContext.isOfEarlier(change, pair);
    }

    /** Returns whether two pairs are of the same values, which a text may print twice. */
    private static boolean isSame(Pair one, Pair other) {
        return one.from().value().equals(other.from().value())
                && one.to().value().equals(other.to().value());
    }

    private Stream<Trial> changes(Placed change, Pair pair) {
        Fraction chance = Chance.ofChange(change, pair.from(), pair.to());
        return chance.compareTo(Fraction.ONE) > 0
                ? Stream.empty() // far too coarse for a change of this size
                : Changes.of(sentence, List.of(change), List.of(pair)).stream()
                        .map(draft -> new Trial(() -> draft, chance, true));
    }

    private List<Trial> shares(Placed share) {
        List<Trial> trials = new ArrayList<>();
        eachTwo(counts(share), (part, whole) -> {
            if (part.size().compareTo(whole.size()) < 0) {
                Pairs.inUnitOf(part, whole)
                        .ifPresent(like -> trials.add(new Trial(
                                () -> Shares.draft(sentence, share, like, whole),
                                Chance.ofQuotient(share, List.of(like, whole)),
                                share.quantity().isPart()
                                        || areNear(
                                                like.size().times(Fraction.HUNDRED),
                                                share.size().times(whole.size())))));
            }
        });
        return trials;
    }

    /** Returns each two numbers that a total may be the sum of, and each row of three and more. */
    private List<Trial> sums(Placed total) {
        List<Trial> trials = new ArrayList<>();
        List<Placed> counts = counts(total).stream()
                .filter(number -> number.size().compareTo(total.size()) < 0)
                .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                .toList();
        for (int first = 0; first < counts.size(); first++) {
            for (int second = first + 1; second < counts.size(); second++) {
                trials.add(sum(total, List.of(counts.get(first), counts.get(second))));
                if (second > first + 1) {
                    trials.add(sum(total, counts.subList(first, second + 1)));
                }
            }
        }
        return trials;
    }

    private Trial sum(Placed total, List<Placed> terms) {
        Fraction added = terms.stream().map(Placed::size).reduce(Fraction.ZERO, Fraction::plus);
        return new Trial(
                () -> Sums.draft(sentence, terms, total, total.because()),
                Chance.ofSum(total, terms),
                areNear(added, total.size()));
    }

    /**
     * Returns the totals that a number may be the mean of: {@code 9.813 aandelen van 512,50 euro: 5.029.162,50 euro}.
     */
    private List<Trial> means(Placed mean) {
        List<Trial> trials = new ArrayList<>();
        boolean canBe = !mean.quantity().unit().isEmpty() && Chance.ofOne(mean).compareTo(RARELY) <= 0;
        eachTwo(canBe ? counts(mean) : List.of(), (total, number) -> {
            boolean isTotal = total.quantity().unit().equals(mean.quantity().unit())
                    && number.quantity().unit().isEmpty()
                    && total.size().compareTo(mean.size()) > 0;
            if (isTotal) {
                trials.add(new Trial(
                        () -> mean(mean, total, number),
                        Chance.ofQuotient(mean, List.of(total, number)),
                        areNear(mean.size().times(number.size()), total.size())));
            }
        });
        return trials;
    }

    private Draft mean(Placed mean, Placed total, Placed number) {
        Ratio ratio = new Ratio(Operand.of(total.figure()), Operand.of(number.figure()), mean.as(NumberKind.FACTOR));
        return Draft.of(sentence, ratio, List.of(total, number, mean));
    }

    private List<Placed> counts(Placed result) {
        return levels(result).filter(number -> number.quantity().isCount()).toList();
    }

    /** Returns the numbers around that say how much there was; none where they are too many to tell chance apart. */
    private Stream<Placed> levels(Placed result) {
        List<Placed> levels = near.stream()
                .flatMap(parsed -> parsed.numbers().stream())
                .filter(number -> isUsable(number) && !number.equals(result))
                .toList();
        return levels.size() > MOST ? Stream.empty() : levels.stream();
    }

    /** Returns whether a number says how much there was. */
    private static boolean isUsable(Placed number) {
        return (number.isLevel() || number.is(Role.PART)) && !number.isMinor() && isBounded(number);
    }

    /** Nearly everything fits "more than a hundred". */
    private static boolean isBounded(Placed number) {
        return !number.quantity().isBound() && number.figure().range().bounded().isPresent();
    }

    private interface OfTwo {
        void accept(Placed one, Placed other);
    }

    /** Goes over each two numbers in both orders. */
    private static void eachTwo(List<Placed> numbers, OfTwo action) {
        for (Placed one : numbers) {
            for (Placed other : numbers) {
                if (!one.equals(other)) {
                    action.accept(one, other);
                }
            }
        }
    }
}
