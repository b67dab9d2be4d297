package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.exact.Fraction;

/**
 * Finds what no word joins: the numbers around one of which nothing is known that it is the sum, share, change or
 * quotient of. They are taken where only these agree with it, and so well that chance seldom does it. That none agree
 * says nothing, for they may stand elsewhere or nowhere.
 */
final class Agreements {
    private static final int REACH = 2;

    /** Among more numbers some agree by chance. */
    private static final int MOST = 12;

    /** So seldom chance may make numbers agree of which one is taken. */
    private static final Fraction SELDOM = Fraction.of(1, 5);

    /** The same for a change beside which only two numbers stand. */
    private static final Fraction OF_TWO = Fraction.of(7, 10);

    /** The same for a number that may well not be computed from others. */
    private static final Fraction RARELY = Fraction.of(1, 400);

    private static final List<Cue> ADDED = List.of(Cue.TOTAL, Cue.TOGETHER, Cue.PART, Cue.REST);

    private final Sentence sentence;
    private final List<Parsed> near;

    /** Whether words around the number say that something is added up, or is a part. */
    private final boolean isAdded;

    private Agreements(List<Parsed> passage, int at) {
        this.sentence = passage.get(at).sentence();
        this.near = passage.subList(Math.max(0, at - REACH), Math.min(passage.size(), at + REACH + 1));
        this.isAdded = GoingOn.concludes(sentence)
                || near.stream().map(Parsed::sentence).anyMatch(each -> ADDED.stream()
                        .anyMatch(each::has));
    }

    /**
     * What a number may be.
     *
     * @param chance of agreeing by chance, 0 to 1
     */
    private record Trial(Draft draft, Fraction chance) {}

    /**
     * Returns the claims of a sentence of a passage.
     *
     * @param told the numbers of which a claim is known already
     */
    static List<Draft> of(List<Parsed> passage, int at, Set<Placed> told) {
        List<Placed> open = passage.get(at).numbers().stream()
                .filter(number -> !told.contains(number) && !number.isMinor() && isBounded(number))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Agreements agreements = new Agreements(passage, at);
        return agreements.near.stream().anyMatch(Parsed::isList)
                ? List.of()
                : open.stream()
                        .flatMap(number -> agreements.read(number).stream())
                        .toList();
    }

    private Optional<Draft> read(Placed result) {
        if (Chance.least(result).compareTo(most(result, 1)) > 0) {
            return Optional.empty();
        }
        List<Trial> trials = trials(result);
        Fraction chance = trials.stream().map(Trial::chance).reduce(Fraction.ZERO, Fraction::plus);
        if (chance.compareTo(most(result, trials.size())) > 0) {
            return Optional.empty();
        }
        return simplest(trials.stream().map(Trial::draft).filter(Draft::holds).toList())
                .map(draft -> draft.because(new ProseReason.OnlyAgreement()));
    }

    /** Returns how probable it may be that numbers agree by chance. */
    private Fraction most(Placed result, int trials) {
        if (result.is(Role.CHANGE)) {
            return trials == 1 ? OF_TWO : SELDOM;
        }
        boolean isComputed = result.quantity().isPercentage() || result.is(Role.TOTAL) || isAdded;
        return isComputed ? SELDOM : RARELY;
    }

    /** Returns the draft of fewest numbers, unless another has as few. */
    private static Optional<Draft> simplest(List<Draft> drafts) {
        int fewest =
                drafts.stream().mapToInt(draft -> draft.numbers().size()).min().orElse(0);
        List<Draft> simple = drafts.stream()
                .filter(draft -> draft.numbers().size() == fewest)
                .toList();
        return simple.size() == 1 ? Optional.of(simple.get(0)) : Optional.empty();
    }

    private List<Trial> trials(Placed result) {
        if (result.is(Role.CHANGE)) {
            return changes(result);
        }
        return result.quantity().isPercentage() ? shares(result) : sums(result);
    }

    private List<Trial> changes(Placed change) {
        List<Placed> levels = levels(change).stream()
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
        return pairs.stream().flatMap(pair -> changes(change, pair).stream()).toList();
    }

    private static boolean turnsAs(Placed change, Pair pair) {
        return change.direction() == 0
                || change.direction() * pair.turn() > 0
                || ChangeContext.isOfEarlier(change, pair);
    }

    /** Returns whether two pairs are of the same values, which a text may print twice. */
    private static boolean isSame(Pair one, Pair other) {
        return value(one.from()).compareTo(value(other.from())) == 0
                && value(one.to()).compareTo(value(other.to())) == 0;
    }

    private static Fraction value(Placed number) {
        return number.figure().printed().value();
    }

    private List<Trial> changes(Placed change, Pair pair) {
        Fraction chance = Chance.ofChange(change, pair.from(), pair.to());
        if (chance.compareTo(Fraction.ONE) > 0) {
            return List.of(); // far too coarse for a change of this size
        }
        return Changes.of(sentence, List.of(change), List.of(pair)).stream()
                .map(draft -> new Trial(draft, chance))
                .toList();
    }

    private List<Trial> shares(Placed share) {
        List<Trial> trials = new ArrayList<>();
        eachTwo(counts(share), (part, whole) -> {
            if (Sums.size(part).compareTo(Sums.size(whole)) < 0) {
                Pairs.inUnitOf(part, whole)
                        .ifPresent(like -> trials.add(new Trial(
                                Shares.draft(sentence, share, like, whole),
                                Chance.ofQuotient(share, List.of(like, whole)))));
            }
        });
        return trials;
    }

    /** Returns each two numbers that a total may be the sum of, and each row of three and more. */
    private List<Trial> sums(Placed total) {
        List<Trial> trials = new ArrayList<>();
        List<Placed> counts = counts(total).stream()
                .filter(number -> Sums.size(number).compareTo(Sums.size(total)) < 0)
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
        if (!total.quantity().unit().isEmpty()) {
            trials.addAll(means(total));
        }
        return trials;
    }

    private Trial sum(Placed total, List<Placed> terms) {
        return new Trial(Sums.draft(sentence, terms, total, total.because()), Chance.ofSum(total, terms));
    }

    /** Returns the totals that a number may be the mean of: {@code 9.800 aandelen van 500 euro: 4,9 miljoen euro}. */
    private List<Trial> means(Placed mean) {
        List<Trial> trials = new ArrayList<>();
        eachTwo(counts(mean), (total, number) -> {
            boolean isTotal = total.quantity().unit().equals(mean.quantity().unit())
                    && number.quantity().unit().isEmpty()
                    && Sums.size(total).compareTo(Sums.size(mean)) > 0;
            if (isTotal) {
                Ratio ratio =
                        new Ratio(Operand.of(total.figure()), Operand.of(number.figure()), mean.as(NumberKind.FACTOR));
                trials.add(new Trial(
                        Draft.of(sentence, ratio, List.of(total, number, mean)),
                        Chance.ofQuotient(mean, List.of(total, number))));
            }
        });
        return trials;
    }

    private List<Placed> counts(Placed result) {
        return levels(result).stream()
                .filter(number -> number.quantity().isCount())
                .toList();
    }

    /** Returns the numbers around that say how much there was; none where they are too many to tell chance apart. */
    private List<Placed> levels(Placed result) {
        List<Placed> levels = near.stream()
                .flatMap(parsed -> parsed.numbers().stream())
                .filter(number -> (number.isLevel() || number.is(Role.PART)) && !number.isMinor())
                .filter(number -> !number.equals(result) && isBounded(number))
                .toList();
        return levels.size() > MOST ? List.of() : levels;
    }

    /** Nearly everything agrees with "more than a hundred". */
    private static boolean isBounded(Placed number) {
        boolean isBound = number.figure()
                .printed()
                .hedge()
                .filter(hedge -> hedge.meaning().isBound())
                .isPresent();
        return !isBound && number.figure().range().bounded().isPresent();
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
