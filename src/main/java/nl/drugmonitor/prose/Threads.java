package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;

/** Pairs numbers of sentences that follow each other: "Het waren er 12. Een jaar eerder waren dat er 10." */
final class Threads {
    /** Words that speak of the number before: {@code dat waren er}. */
    private static final Set<String> POINTING_BACK =
            Set.of("dat", "er", "het", "dit", "die", "nog", "toen", "daarvan", "deze", "daar", "hiervan");

    /** In these a number of before is told. */
    private static final Set<String> WAS = Set.of("was", "waren", "lag", "bedroeg", "stond");

    private static final Set<String> GOING_ON =
            Set.of("weer", "verder", "opnieuw", "vervolgens", "daarna", "daarop", "sindsdien");

    /** Two numbers of one thing are seldom further apart. */
    private static final Fraction FAR = Fraction.of(10);

    private static final int NEAR = 4;

    private static final int REACH = 2;

    private final List<Parsed> passage;
    private final List<Link> links = new ArrayList<>();

    /**
     * A pair over two sentences.
     *
     * @param first the place of the earlier sentence in the passage
     * @param last that of the later one
     */
    private record Link(Pair pair, int first, int last) {}

    Threads(List<Parsed> passage) {
        this.passage = passage;
        for (int last = 0; last < passage.size(); last++) {
            for (Pair pair : passage.get(last).pairs()) {
                links.add(new Link(pair, last, last));
            }
            backwards(last);
        }
    }

    private void backwards(int last) {
        Parsed now = passage.get(last);
        for (Placed reference : references(now)) {
            for (int step = 1; step <= REACH && last - step >= 0; step++) {
                Parsed before = passage.get(last - step);
                Optional<Placed> other = partner(before, reference);
                boolean isFar = step > 1;
                Optional<Pair> pair = other.filter(number -> !isFar || isUnlinked(number))
                        .flatMap(number -> pair(now, reference, before, number));
                if (pair.isPresent()) {
                    links.add(new Link(pair.get(), last - step, last));
                }
                boolean isTold = before.main().stream()
                        .anyMatch(number ->
                                number.quantity().kind() == reference.quantity().kind());
                if (pair.isPresent() || isTold) {
                    break;
                }
            }
        }
    }

    private boolean isUnlinked(Placed number) {
        return links.stream().noneMatch(link -> link.pair().has(number));
    }

    /** Returns the numbers of a sentence that may be set against one of a sentence before it. */
    private static List<Placed> references(Parsed now) {
        List<Placed> free = now.main().stream()
                .filter(number -> now.pairs().stream().noneMatch(pair -> pair.has(number)))
                .toList();
        if (free.isEmpty() && now.pairs().size() == 1) {
            Placed last = now.pairs().get(0).to(); // in 2016 waren dit er 28 (2015: 19)
            Placed first = now.pairs().get(0).from();
            boolean isAside = now.sentence().isSign(first.at() - 1, ":");
            return isAside && last.is(Role.LEVEL) && last.time().isPresent() ? List.of(last) : List.of();
        }
        if (free.size() == 1) {
            return free;
        }
        List<Placed> references =
                free.stream().filter(number -> number.is(Role.REFERENCE)).toList();
        boolean isFirst = references.size() == 1 && free.indexOf(references.get(0)) == 0;
        boolean looksBack = free.size() > 1
                && free.get(1).time().isPresent()
                && !free.get(1).time().equals(free.get(0).time())
                && (free.get(0).isStill() || pointsBack(now.sentence(), free.get(0)))
                && free.get(0)
                        .time()
                        .filter(time -> time.order() != Moment.Order.NAMED)
                        .isPresent();
        if (looksBack) {
            return List.of(free.get(0)); // vorig jaar was dat nog 72,8 en in 2022 79,2
        }
        return references.size() == free.size() || isFirst ? references : List.of();
    }

    private static Optional<Placed> partner(Parsed before, Placed reference) {
        List<Placed> canBe = before.main().stream()
                .filter(number -> Pairs.inUnitOf(number, reference).isPresent()
                        || Pairs.inUnitOf(reference, number).isPresent())
                .filter(number -> Nouns.canAgreeLoosely(number.noun(), reference.noun()) || isSetAgainst(reference))
                .filter(number -> !isSetAgainst(number))
                .filter(number -> number.isPer()
                        || !reference.isPer()
                        || pointsBack(reference.sentence(), reference)) // 12 miljard dollar ... 21 dollar per aandeel
                .filter(number -> haveUnit(number, reference))
                .filter(number -> !isFar(number, reference))
                .filter(number -> isOpen(before, number, reference))
                .toList();
        List<Placed> named = canBe.stream()
                .filter(number -> !number.noun().isEmpty() && !reference.noun().isEmpty())
                .filter(number -> Nouns.canAgree(number.noun(), reference.noun()))
                .toList();
        if (goesOn(reference) && !canBe.isEmpty()) {
            return Optional.of(canBe.get(canBe.size() - 1)); // van 37 naar 23. In 2021 liep het weer op tot 28
        }
        List<Placed> best = canBe.size() > 1 ? named : canBe;
        return best.size() == 1 && before.having(Role.FROM).isEmpty() ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** A number that is set against another in its own sentence is so again only if the next one says "dat". */
    private static boolean isOpen(Parsed before, Placed number, Placed reference) {
        boolean isFirst = before.pairs().stream().anyMatch(pair -> pair.from().equals(number));
        boolean isLast = before.pairs().stream().anyMatch(pair -> pair.to().equals(number));
        return !isFirst
                && (!isLast || isSetAgainst(reference) || isSurelyOfBefore(reference, number) || goesOn(reference));
    }

    /** Returns whether a number is what a change of before went on to: {@code daarna steeg het verder tot 285}. */
    private static boolean goesOn(Placed reference) {
        return reference.is(Role.TO)
                && reference.noun().isEmpty()
                && (reference.time().isPresent() || reference.sentence().hasWord("sindsdien"))
                && GOING_ON.stream().anyMatch(reference.sentence()::hasWord);
    }

    /** Of "Dat is minder dan in 2018, toen er 9.182 boetes waren" the "dat" says what is meant. */
    private static boolean isSetAgainst(Placed reference) {
        boolean isCompared = reference.sentence().is(0, Cue.COMPARED); // ter vergelijking: in 2015 waren er 360
        return isCompared || (reference.is(Role.REFERENCE) && GoingOn.sumsUp(reference.sentence()));
    }

    /** The later number may leave out the unit, not the one before it. */
    private static boolean haveUnit(Placed number, Placed reference) {
        String unit = reference.quantity().unit();
        if (unit.isEmpty() && !number.quantity().unit().isEmpty()) {
            return reference.noun().isEmpty() || isSetAgainst(reference);
        }
        return unit.isEmpty()
                || !number.quantity().isCount()
                || (number.isLike(reference) && !number.quantity().unit().isEmpty());
    }

    private static boolean isFar(Placed one, Placed other) {
        Fraction low = one.size();
        Fraction high = other.size();
        boolean haveUnits =
                !one.quantity().unit().isEmpty() && !other.quantity().unit().isEmpty();
        boolean areSameScale = one.figure()
                        .printed()
                        .factor()
                        .compareTo(other.figure().printed().factor())
                == 0;
        return (haveUnits || areSameScale) // 16,9 miljard. Een jaar eerder was dat 14,2
                && (low.compareTo(high.times(FAR)) > 0 || high.compareTo(low.times(FAR)) > 0);
    }

    private static Optional<Pair> pair(Parsed now, Placed reference, Parsed before, Placed other) {
        boolean isSet = reference.is(Role.REFERENCE);
        boolean haveTimes = reference.time().isPresent() && other.time().isPresent();
        boolean isOfBefore = isSurelyOfBefore(reference, other);
        boolean isEarlier = isOfBefore // in 2007 was dat 49,6 miljoen
                && other.time().isEmpty()
                && reference
                        .time()
                        .filter(time -> time.order() == Moment.Order.NAMED)
                        .isPresent()
                && WAS.stream().anyMatch(reference.sentence()::hasWord);
        Optional<Boolean> isFirst = (isSet && !haveTimes) || isEarlier
                ? Optional.of(true)
                : (reference.is(Role.TO) && isOfBefore)
                        ? Optional.of(false)
                        : Pairs.isBefore(reference, other).or(() -> isSet ? Optional.of(true) : Optional.empty());
        Optional<Pair> pair =
                isFirst.flatMap(first -> first ? Pairs.pair(reference, other) : Pairs.pair(other, reference));
        boolean areAlike = haveTimes && GoingOn.repeatsNoun(other.sentence(), reference.sentence());
        boolean isCertain = isSet
                || areAlike
                || pointsBack(now.sentence(), reference)
                || (!reference.noun().isEmpty()
                        && !Nouns.isGeneral(reference.noun())
                        && Nouns.canAgree(reference.noun(), other.noun())
                        && !other.noun().isEmpty());
        boolean haveOwnChanges = hasPercentage(now) && hasPercentage(before);
        if (haveOwnChanges) {
            return pair.map(each -> each.as(Certainty.doubtful(new ProseReason.SameSubject(reference.noun()))));
        }
        ProseReason elsewhere = new ProseReason.PairElsewhere(other.sentence().text());
        Certainty certainty = !isCertain
                ? Certainty.doubtful(new ProseReason.SameSubject(reference.noun()))
                : (isSetAgainst(reference) || isOfBefore) ? Certainty.CERTAIN : Certainty.likely(elsewhere);
        return pair.map(each -> each.as(certainty));
    }

    /** Returns whether a sentence says itself by how many percent its number changed. */
    private static boolean hasPercentage(Parsed parsed) {
        return parsed.having(Role.CHANGE).stream()
                .anyMatch(change -> change.quantity().isPercentage());
    }

    /** Returns whether a number stands right behind "dat er" or its like, with a time that sets it apart. */
    private static boolean isSurelyOfBefore(Placed reference, Placed other) {
        Sentence sentence = reference.sentence();
        boolean pointsBack = false;
        for (int i = Math.max(0, reference.at() - NEAR); i < reference.at(); i++) {
            pointsBack |= List.of("dat", "dit", "het", "die", "dat er", "er")
                    .contains(sentence.item(i).words());
        }
        boolean isOfAnother = !reference.noun().isEmpty()
                && !other.noun().isEmpty()
                && !Nouns.canAgree(reference.noun(), other.noun());
        return pointsBack
                && !isOfAnother
                && reference.hasOwnTime()
                && reference.quantity().kind() == other.quantity().kind();
    }

    /** Returns whether a sentence speaks of "that many", so of the number before it. */
    static boolean pointsBack(Sentence sentence, Placed reference) {
        return sentence.items().stream()
                .limit(reference.at())
                .anyMatch(item ->
                        POINTING_BACK.contains(item.words()) || item.words().equals("dat aantal"));
    }

    /** Returns the pairs of which one number stands in a sentence and the other in one before it. */
    List<Pair> endingAt(int at) {
        return links.stream()
                .filter(link -> link.last() == at && link.first() < at)
                .map(Link::pair)
                .toList();
    }

    /** Returns the pairs that a sentence without a pair of its own may speak of. */
    List<Pair> around(int at) {
        List<Pair> own = links.stream()
                .filter(link -> link.first() != link.last())
                .filter(link -> link.first() <= at && at <= link.last())
                .map(link -> isBetween(at, link) ? doubted(link.pair()) : link.pair())
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        int told = at - 1;
        boolean sumsUp = GoingOn.sumsUp(passage.get(at).sentence()) && !hasPercentage(passage.get(at));
        while (told > Math.max(0, at - NEAR)
                && (saysNothing(passage.get(told)) || (sumsUp && saysChangesOnly(passage.get(told))))) {
            told--;
        }
        int last = told;
        List<Pair> before = links.stream()
                .filter(link -> link.last() == last)
                .map(Link::pair)
                .toList();
        int follows = at + 1;
        while (follows + 1 < Math.min(passage.size(), at + NEAR) && saysNothing(passage.get(follows))) {
            follows++; // met 9 procent gestegen. Dat blijkt uit cijfers. In 2024 waren het er 12, een jaar eerder 11
        }
        int next = follows;
        List<Pair> behind = links.stream()
                .filter(link -> link.first() == next && isFree(link))
                .map(Link::pair)
                .toList();
        Parsed here = passage.get(at);
        boolean concludes = here.sentence().hasWord("dus");
        if (concludes && !before.isEmpty()) {
            return before;
        }
        boolean isOfCounts = Stream.concat(before.stream(), behind.stream()).noneMatch(Pair::isOfPercentages);
        boolean isFree = here.main().stream()
                        .filter(number -> number.quantity().isCount() || !isOfCounts)
                        .allMatch(number -> here.pairs().stream().anyMatch(pair -> pair.has(number)))
                && !GoingOn.saysTwoThings(here.sentence());
        if (!isFree) {
            return List.of();
        }
        if (!before.isEmpty() && GoingOn.sumsUp(here.sentence())) {
            return before.stream().map(Threads::certain).toList();
        }
        if (behind.isEmpty()) {
            return goingBack(here, before);
        }
        boolean isSure = next == at + 1 || behind.stream().allMatch(pair -> GoingOn.isAbout(here.sentence(), pair));
        return isSure ? lookingAhead(here, passage.get(next), behind) : doubted(behind);
    }

    private static List<Pair> goingBack(Parsed here, List<Pair> before) {
        boolean isMeant = before.size() == 1 && GoingOn.isAbout(here.sentence(), before.get(0)) && !isLoose(here);
        return isMeant ? before : doubted(before);
    }

    private static List<Pair> lookingAhead(Parsed here, Parsed next, List<Pair> behind) {
        boolean isOtherTopic = behind.stream().allMatch(pair -> GoingOn.isOfOther(here.sentence(), pair))
                || GoingOn.isOtherTopic(here.sentence(), next.sentence())
                || !GoingOn.goesOn(here.sentence(), next.sentence());
        if (isOtherTopic || !here.pairs().isEmpty() || isOfBefore(here) || isOfAge(here) || isLoose(here)) {
            return doubted(behind);
        }
        boolean isOne = behind.size() == 1;
        boolean isFragment =
                isOne && behind.get(0).isFromTo() && next.sentence().is(0, Cue.FROM);
        if (isFragment) {
            return behind;
        }
        if (isOne && GoingOn.repeatsNoun(here.sentence(), next.sentence())) {
            return behind.stream().map(Threads::certain).toList();
        }
        Certainty likely = Certainty.likely(
                new ProseReason.PairElsewhere(behind.get(0).to().sentence().text()));
        return behind.stream().map(pair -> pair.as(likely)).toList();
    }

    /** Returns whether a sentence has neither a number nor a word of rise or fall. */
    private static boolean saysNothing(Parsed parsed) {
        return parsed.numbers().isEmpty()
                && parsed.sentence().items().stream().noneMatch(item -> item.direction() != 0);
    }

    /** Returns whether a sentence says by how much something changed, and neither from what nor to what. */
    private static boolean saysChangesOnly(Parsed parsed) {
        return !parsed.numbers().isEmpty() && parsed.numbers().stream().allMatch(number -> number.is(Role.CHANGE));
    }

    /** Returns whether a sentence is about the one before it: {@code Dat zijn er 98 meer dan een jaar eerder}. */
    private static boolean isOfBefore(Parsed here) {
        return here.sentence().has(Cue.THAN)
                && List.of("dat", "dit").contains(here.sentence().item(0).words());
    }

    /** Returns whether a sentence compares ages: {@code Wie ouder is, betaalt 20 procent minder}. */
    private static boolean isOfAge(Parsed here) {
        return here.sentence().items().stream().anyMatch(item -> ReferenceRole.AGES.contains(item.words()));
    }

    /** Returns whether a sentence says several changes, or what is expected. */
    private static boolean isLoose(Parsed here) {
        long percentages = here.having(Role.CHANGE).stream()
                .filter(change -> change.quantity().isPercentage())
                .count();
        return here.sentence().has(Cue.FORECAST) || percentages > 1;
    }

    /** Returns whether a sentence stands between the two of a pair, and does not say that it speaks of the first. */
    private boolean isBetween(int at, Link link) {
        return link.first() < at
                && at < link.last()
                && !GoingOn.sumsUp(passage.get(at).sentence());
    }

    /** Returns whether no change is printed in the sentences of a pair, nor in one that sums it up. */
    private boolean isFree(Link link) {
        for (int i = link.first(); i <= link.last(); i++) {
            if (hasPercentage(passage.get(i))) {
                return false;
            }
        }
        int next = link.last() + 1;
        return next >= passage.size()
                || !GoingOn.sumsUp(passage.get(next).sentence())
                || !hasPercentage(passage.get(next));
    }

    /** A likely pair is certain where the sentence says that it speaks of it. */
    private static Pair certain(Pair pair) {
        return pair.certainty().grade() == Certainty.Grade.LIKELY && !pair.isOfNoOrder()
                ? Pair.sure(pair.from(), pair.to())
                : pair;
    }

    private static List<Pair> doubted(List<Pair> pairs) {
        return pairs.stream().map(Threads::doubted).toList();
    }

    /** A pair before a sentence that does not say that it goes on may be about something else. */
    private static Pair doubted(Pair pair) {
        return pair.as(Certainty.doubtful(
                new ProseReason.PairElsewhere(pair.to().sentence().text())));
    }
}
