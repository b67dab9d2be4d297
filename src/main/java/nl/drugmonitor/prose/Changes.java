package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Growth;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.Ratio;

/** Joins each printed change of a sentence with the pair of numbers that it is the change between. */
final class Changes {
    private static final Set<String> SUPPOSING = Set.of("zou", "zouden");

    private final Sentence sentence;
    private final List<Placed> changes;
    private final List<Pair> pairs;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Placed> joined = new HashSet<>();

    private Changes(Sentence sentence, List<Placed> changes, List<Pair> pairs) {
        this.sentence = sentence;
        this.changes = changes;
        this.pairs = pairs;
    }

    /**
     * Returns the claims that changes of a sentence make about pairs.
     *
     * @param pairs of the sentence itself, or of one that it goes on from
     */
    static List<Draft> of(Sentence sentence, List<Placed> changes, List<Pair> pairs) {
        Changes all = new Changes(sentence, changes, pairs);
        all.read();
        return all.drafts;
    }

    /**
     * Reads a percentage of which the sentence does not say what it is, beside the one pair of the sentence: {@code van
     * 830 ging het naar 747 (13 procent)}.
     */
    static List<Draft> ofLonePercentage(Parsed parsed) {
        List<Placed> lone = parsed.numbers().stream()
                .filter(number -> number.quantity().isPercentage()
                        && number.is(Role.LEVEL)
                        && !number.quantity().isPart()
                        && !parsed.sentence().is(number.at() - 2, Cue.AMOUNT))
                .toList();
        List<Pair> pairs = parsed.pairs().stream()
                .filter(pair -> pair.isFromTo() && !pair.isOfPercentages())
                .toList();
        if (lone.size() != pairs.size() || pairs.size() != parsed.pairs().size()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < lone.size(); i++) {
            boolean isBehind =
                    lone.size() == 1 || parsed.sentence().isSign(lone.get(i).at() - 1, "(");
            boolean isBeforeNext =
                    i + 1 == pairs.size() || lone.get(i).at() < pairs.get(i + 1).start();
            if (isBehind && isBeforeNext) {
                drafts.addAll(lone(parsed.sentence(), lone.get(i), pairs.get(i)));
            }
        }
        return drafts;
    }

    /**
     * Reads a number right before the two that it is the change between: {@code 5 winkels erbij (van 412 naar 417)}.
     */
    static List<Draft> ofBracketed(Parsed parsed) {
        List<Draft> drafts = new ArrayList<>();
        for (Pair pair : parsed.pairs()) {
            int bracket = pair.from().at() - 2;
            boolean isBracketed = pair.isFromTo() && parsed.sentence().isSign(bracket, "(");
            parsed.numbers().stream()
                    .filter(number -> isBracketed && number.at() < bracket)
                    .reduce((first, last) -> last)
                    .filter(number ->
                            number.is(Role.LEVEL) && !number.quantity().isPercentage())
                    .filter(number -> !parsed.sentence()
                            .hasBetween(number.at(), bracket, item -> item.content() instanceof Item.Sign))
                    .ifPresent(number -> drafts.addAll(lone(parsed.sentence(), number, pair)));
        }
        return drafts;
    }

    private static List<Draft> lone(Sentence sentence, Placed number, Pair pair) {
        int said = Directions.of(pair).map(Directions.Found::direction).orElse(0);
        int sign = said == 0 ? pair.turn() : said;
        Placed change = number.directed(sign);
        boolean isInBrackets = said != 0 && change.isInBrackets();
        Pair likely = pair.as(Certainty.likely(new ProseReason.LonePercentage(change.mention())));
        return of(sentence, List.of(change), List.of(isInBrackets ? pair : likely));
    }

    private void read() {
        List<Pair> free = new ArrayList<>(pairs);
        for (Placed change : changes) {
            List<Pair> fitting = free.stream()
                    .filter(pair -> canBe(change, pair))
                    .filter(pair -> isNearest(change, pair))
                    .toList();
            if (fitting.isEmpty()) {
                continue;
            }
            Optional<Pair> sure = fitting.size() == 1
                    ? Optional.of(fitting.get(0))
                    : rightBehind(change, fitting)
                            .or(() -> inOrder(change, fitting))
                            .or(() -> referenceBehind(change, fitting));
            sure.or(() -> nearest(change, fitting))
                    .filter(pair -> sure.isPresent() || isAlone(change, pair))
                    .ifPresentOrElse(pair -> add(change, pair), () -> addIfHolds(change, fitting));
        }
    }

    /** Returns whether no other change of the same kind is nearer to the only pair of the sentence. */
    private boolean isNearest(Placed change, Pair pair) {
        if (pairs.size() != 1 || !pair.isIn(sentence)) {
            return true;
        }
        boolean isInPart = sentence.part(change.at()) == sentence.part(pair.to().at());
        return changes.stream()
                .filter(other -> !other.equals(change)
                        && other.quantity().kind() == change.quantity().kind())
                .noneMatch(other -> {
                    boolean isOtherInPart =
                            sentence.part(other.at()) == sentence.part(pair.to().at());
                    return isInPart == isOtherInPart ? distance(other, pair) < distance(change, pair) : isOtherInPart;
                });
    }

    /**
     * Returns the pair right behind which a change stands: {@code van 20 naar 15, van 8.717 naar 8.292 of min 5
     * procent}.
     */
    private Optional<Pair> rightBehind(Placed change, List<Pair> fitting) {
        return fitting.stream()
                .filter(pair -> pair.isIn(sentence)
                        && pair.isFromTo()
                        && pair.end() < change.at()
                        && sentence.hasBetween(pair.end(), change.at(), Item::isOr)
                        && !sentence.hasBetween(pair.end(), change.at(), Item::isQuantity))
                .findFirst();
    }

    private static boolean isLone(Pair pair) {
        return pair.certainty()
                .why()
                .filter(why -> why instanceof ProseReason.LonePercentage)
                .isPresent();
    }

    private static int distance(Placed change, Pair pair) {
        return change.at() < pair.start() ? pair.start() - change.at() : Math.max(0, change.at() - pair.end());
    }

    /** Returns whether a change can be between the numbers of a pair, by its kind. */
    private boolean canBe(Placed change, Pair pair) {
        if (pair.mayBeDifference()
                || pair.has(change)
                || ChangeContext.arrivesElsewhere(change, pair)
                || ChangeContext.isOfAnother(change, pair)) {
            return false;
        }
        if (change.quantity().isPoints()) {
            return pair.isOfPercentages();
        }
        boolean isSummedUp = pair.isFromTo() && GoingOn.sumsUp(sentence); // van 104% naar 97%. Een daling van 7 procent
        boolean isSetAgainst =
                pair.from().is(Role.REFERENCE) && pair.from().sentence().equals(sentence);
        if (pair.isOfPercentages()
                && !pair.isIn(sentence)
                && !isSetAgainst
                && !isSummedUp
                && !sentence.has(Cue.AMOUNT)) {
            return false; // 1% more and 1.3% are growths of two years, and no pair
        }
        if (change.quantity().isCount()) {
            return pair.to().quantity().isCount()
                    && (change.quantity().unit().isEmpty()
                            || pair.to().quantity().unit().isEmpty()
                            || change.isLike(pair.to()));
        }
        return true;
    }

    /**
     * Returns whether a sentence only supposes a change, so that which number came first is not known: {@code zou
     * dalen}.
     */
    private boolean isSupposed() {
        return SUPPOSING.stream().anyMatch(sentence::hasWord);
    }

    /** Returns the pair at the same place among the pairs as the change among the changes, if there are as many. */
    private Optional<Pair> inOrder(Placed change, List<Pair> fitting) {
        List<Placed> like = changes.stream()
                .filter(each -> each.quantity().kind() == change.quantity().kind())
                .toList();
        boolean areOwn = pairs.stream().allMatch(pair -> pair.isIn(sentence));
        boolean areAsMany = areOwn && like.size() == fitting.size() && fitting.size() == pairs.size();
        boolean areBehind = areAsMany && alternate(like, true);
        boolean areBefore = areAsMany && alternate(like, false);
        return areBehind || areBefore ? Optional.of(fitting.get(like.indexOf(change))) : Optional.empty();
    }

    /** Returns whether each change stands behind its pair and before the next one, or the other way round. */
    private boolean alternate(List<Placed> like, boolean isBehind) {
        for (int i = 0; i < like.size(); i++) {
            int at = like.get(i).at();
            boolean fits = isBehind
                    ? at > pairs.get(i).end()
                            && (i + 1 == like.size() || at < pairs.get(i + 1).start())
                    : at < pairs.get(i).start()
                            && (i == 0 || at > pairs.get(i - 1).end());
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Returns the pair whose first number follows a change: {@code 12 procent meer dan in 2019 (4.500)}. */
    private Optional<Pair> referenceBehind(Placed change, List<Pair> fitting) {
        List<Placed> nextChanges =
                changes.stream().filter(other -> other.at() > change.at()).toList();
        int end = nextChanges.isEmpty() ? Integer.MAX_VALUE : nextChanges.get(0).at();
        List<Pair> behind = fitting.stream()
                .filter(pair ->
                        pair.from().is(Role.REFERENCE) && pair.from().sentence().equals(sentence))
                .filter(pair -> pair.from().at() > change.at() && pair.from().at() < end)
                .toList();
        return behind.size() == 1 ? Optional.of(behind.get(0)) : Optional.empty();
    }

    private Optional<Pair> nearest(Placed change, List<Pair> fitting) {
        int part = sentence.part(change.at());
        List<Pair> same = fitting.stream()
                .filter(pair -> pair.to().sentence().equals(sentence)
                        && sentence.part(pair.to().at()) == part)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private boolean isAlone(Placed change, Pair pair) {
        return nearest(change, pairs).filter(pair::equals).isPresent();
    }

    /** Of a year and "vorig jaar" either may be the earlier one: the order that makes the change true is meant. */
    private Pair inOrderOfTime(Placed change, Pair pair) {
        Pair turned = new Pair(pair.to(), pair.from(), pair.certainty());
        return pair.certainty().grade() == Certainty.Grade.LIKELY
                        && pair.isOfNoOrder()
                        && !holds(change, pair)
                        && holds(change, turned)
                ? turned
                : pair;
    }

    private boolean holds(Placed change, Pair pair) {
        return claim(change, pair)
                .filter(claim -> claim.check().outcome() == Outcome.REPRODUCED)
                .isPresent();
    }

    private void add(Placed change, Pair between) {
        if (isSupposed() && !between.isIn(sentence)) {
            addIfHolds(change, List.of(between));
        } else if (joined.add(change)) {
            Pair pair = inOrderOfTime(change, between);
            boolean isSaid = pair.isIn(sentence)
                    && change.direction() != 0
                    && pair.certainty().grade() == Certainty.Grade.LIKELY
                    && !isLone(pair);
            Certainty own = isSaid ? Certainty.CERTAIN : pair.certainty();
            Certainty certainty = own.and(otherTime(change, pair)).and(OtherThing.of(change, pair));
            claim(change, pair)
                    .ifPresent(claim -> drafts.add(draft(change, pair, claim).as(certainty)));
        }
    }

    /**
     * Where a sentence names the time that it compares with, a pair of another sentence from another time is in doubt.
     */
    private Certainty otherTime(Placed change, Pair pair) {
        boolean isMarked = pair.from().time().isPresent()
                || pair.from().isStill()
                || pair.from().is(Role.REFERENCE)
                || pair.from().is(Role.FROM);
        boolean isUnmarked =
                !isMarked && !pair.isIn(sentence) && (sentence.has(Cue.THAN) || sentence.has(Cue.COMPARED));
        boolean isBehind =
                pair.from().sentence().span().start() > sentence.span().end()
                        && pair.from().time().isEmpty()
                        && sentence.has(Cue.THAN); // 0,9% lager dan vrijdag. Om elf uur stond hij nog op 557
        boolean isOfOther = pair.from().time().isEmpty() && !pair.isIn(sentence) && namesOtherTime();
        if (isUnmarked || isBehind || isOfOther) {
            return Certainty.doubtful(
                    new ProseReason.PairElsewhere(pair.from().sentence().text()));
        }
        boolean isSharedTime = pair.isFromTo() && !hasTimeBetween(pair); // steeg in 2022 van 10 naar 12
        if (pair.from().time().isEmpty() || isSharedTime) {
            return Certainty.CERTAIN;
        }
        Moment first = pair.from().time().get();
        boolean isFarBack = !pair.isIn(sentence)
                && !(pair.isFromTo() && GoingOn.sumsUp(sentence))
                && !GoingOn.concludes(sentence)
                && pair.years().filter(years -> years > 1).isPresent()
                && !ChangeContext.isYearly(change)
                && !sentence.has(Cue.THAN)
                && !sentence.has(Cue.COMPARED);
        if (isFarBack) {
            return Certainty.doubtful(
                    new ProseReason.UnlikeTimes(pair.to().time().orElseThrow(), first));
        }
        return OtherTime.compared(change, pair);
    }

    /** Returns whether the sentence names the year that it compares with: {@code ten opzichte van 2021}. */
    private boolean namesOtherTime() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean isCompared = sentence.is(i, Cue.COMPARED) || sentence.is(i, Cue.THAN);
            if (isCompared
                    && sentence.item(i + 1).moment().flatMap(Moment::period).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTimeBetween(Pair pair) {
        return pair.from().sentence().hasBetween(pair.from().at(), pair.to().at(), item -> item.moment()
                .isPresent());
    }

    /** Where several pairs could be meant, only one that makes the change true is taken. */
    private void addIfHolds(Placed change, List<Pair> fitting) {
        List<Draft> holding = fitting.stream()
                .flatMap(pair -> claim(change, pair).stream().map(claim -> draft(change, pair, claim)))
                .filter(Draft::holds)
                .toList();
        if (!holding.isEmpty() && joined.add(change)) {
            drafts.add(holding.get(0));
        }
    }

    private Draft draft(Placed change, Pair pair, Claim claim) {
        return Draft.of(
                sentence,
                claim,
                List.of(pair.from(), pair.to(), change),
                ProseReason.of(Role.CHANGE, change.because()),
                new ProseReason.IsFrom(pair.from().mention(), because(pair.from())),
                new ProseReason.IsTo(pair.to().mention(), because(pair.to())));
    }

    static String because(Placed number) {
        return number.because().isEmpty() ? number.time().map(Moment::words).orElse("") : number.because();
    }

    private Optional<Claim> claim(Placed change, Pair pair) {
        int direction = direction(change, pair);
        if (change.quantity().isFactor()) {
            return Optional.of(new Ratio(
                    Operand.of(pair.to().figure()), Operand.of(pair.from().figure()), change.as(NumberKind.FACTOR)));
        }
        if (change.quantity().isCount() && (change.isDifference() || isBalance())) {
            return Optional.of(
                    new Difference(pair.from().figure(), pair.to().figure(), change.figure(), Sign.SIZE_ONLY));
        }
        if (direction == 0) {
            return Optional.empty();
        }
        Placed directed = change.directed(direction);
        if (change.quantity().isPoints()) {
            return Optional.of(new Points(pair.from().figure(), pair.to().figure(), directed.asChange()));
        }
        if (change.quantity().isCount()) {
            Sign size = direction < 0 ? Sign.FALL : Sign.RISE;
            Sign sign = change.quantity().isSigned() ? Sign.SIGNED : size;
            return Optional.of(new Difference(pair.from().figure(), pair.to().figure(), change.figure(), sign));
        }
        Optional<Integer> span = pair.years().or(() -> ChangeContext.yearsIn(sentence));
        if (ChangeContext.isYearly(change) && span.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> years = span.filter(each -> each > 1 && ChangeContext.isYearly(change));
        return Optional.of(
                years.isPresent()
                        ? new Growth(pair.from().figure(), pair.to().figure(), years.get(), directed.asChange())
                        : new PercentChange(pair.from().figure(), pair.to().figure(), directed.asChange()));
    }

    /** Of what came and what went neither was first: {@code per saldo groeide Zeeland met 1.432 mensen}. */
    private boolean isBalance() {
        return sentence.hasWord("saldo");
    }

    private int direction(Placed change, Pair pair) {
        return ChangeContext.isOfEarlier(change, pair) ? -plainDirection(change, pair) : plainDirection(change, pair);
    }

    private int plainDirection(Placed change, Pair pair) {
        int turn = pair.turn();
        if (change.isDifference()) {
            return turn; // het verschil bedraagt 12 procent
        }
        return change.direction() == 0
                ? Directions.of(pair).map(Directions.Found::direction).orElse(0)
                : change.direction();
    }
}
