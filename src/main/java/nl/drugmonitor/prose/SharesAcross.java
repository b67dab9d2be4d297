package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads shares whose part or whole stands in a sentence before: {@code Daarvan was 25 procent nieuw}. */
final class SharesAcross {
    /** Before these stands what something is a part of: {@code 150, waarvan de helft}. */
    private static final Set<String> OF_WHICH = Set.of("waarvan", "waaronder", "van wie", "onder wie");

    private final List<Parsed> passage;
    private final int at;
    private final Before before;
    private final Parsed own;
    private final Sentence sentence;
    private final List<Draft> ownShares;

    private SharesAcross(List<Parsed> passage, int at, List<Draft> ownShares) {
        this.passage = passage;
        this.at = at;
        this.before = new Before(passage, at);
        this.own = passage.get(at);
        this.sentence = own.sentence();
        this.ownShares = ownShares;
    }

    /**
     * Returns the shares that a sentence says together with others.
     *
     * @param ownShares those of which it has all numbers itself
     */
    static List<Draft> of(List<Parsed> passage, int at, List<Draft> ownShares) {
        SharesAcross across = new SharesAcross(passage, at, ownShares);
        List<Draft> drafts = new ArrayList<>(across.shares());
        across.partOfShareBefore().or(across::shareBefore).ifPresent(drafts::add);
        return drafts;
    }

    private List<Draft> shares() {
        boolean hasWhole =
                own.numbers().stream().anyMatch(number -> number.quantity().isCount() && Shares.isWhole(number));
        if (hasWhole) {
            return List.of(); // its own part of something
        }
        Optional<Placed> near = before.whole();
        Set<Placed> told =
                ownShares.stream().flatMap(draft -> draft.numbers().stream()).collect(Collectors.toSet());
        List<Draft> drafts = new ArrayList<>();
        boolean hasOwnWhole = own.numbers().stream()
                .anyMatch(number -> number.is(Role.SHARE) && !number.quantity().isPart());
        for (Placed share : own.numbers()) {
            if (told.contains(share)) {
                continue;
            }
            boolean isShare = share.quantity().isPercentage()
                    && (share.is(Role.LEVEL)
                            || share.is(Role.PART)
                            || share.quantity().isPart()
                            || (share.is(Role.SHARE) && (!own.having(Role.PART).isEmpty() || isOfTotal(share))));
            Optional<Placed> part = own.numbers().stream()
                    .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE))
                    .filter(number -> Shares.isBeside(sentence, number, share))
                    .findFirst();
            if ((isShare && !hasOwnWhole && share.is(Role.CHANGE)) || Shares.isRest(share)) {
                continue;
            }
            Optional<Placed> likely = part.or(() -> apart(share));
            Optional<Placed> whole = near.or(() -> likely.flatMap(before::ofThings));
            boolean isOfCases = share.is(Role.SHARE)
                    && GoingOn.sumsUp(sentence)
                    && likely.filter(number -> !number.quantity().unit().isEmpty())
                            .isPresent(); // dat ging in 16 procent van de gevallen mis
            if ((isShare || isOfCases)
                    && likely.isPresent()
                    && whole.isPresent()
                    && Shares.isOfThings(share, whole.get())) {
                share(share, likely.get(), whole.get()).ifPresent(drafts::add);
            } else if (isOfNamed(share)) {
                namedShare(share).ifPresent(drafts::add);
            } else if (isShare || isOfNamedBefore(share)) {
                summedUp(share).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** Returns whether a number is said to be a part of the one before: {@code daarvan waren er 30}. */
    private boolean isOfBefore(Placed part) {
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
            boolean isWholeHere = part.at() < i
                    && (OF_WHICH.contains(sentence.item(i).words())
                            || sentence.hasBetween(part.at(), i, item -> item.isSign(",")));
            if (sentence.is(i, Cue.PART) && isWholeHere) {
                return false; // 183 miljoen kilo, waarvan 61 procent
            }
            if (sentence.is(i, Cue.PART)) {
                boolean isOfOwn = own.numbers().stream()
                        .anyMatch(number ->
                                number.at() < first && number.quantity().isCount() && !number.equals(part));
                return !isOfOwn && (i < part.at() || i <= part.at() + 2);
            }
        }
        return false;
    }

    /**
     * Returns whether a share stands right behind its part, and names what it is one of: {@code 125 vrouwen, 13 procent
     * van de leden}.
     */
    private boolean isOfNamed(Placed share) {
        return share.is(Role.SHARE)
                && sentence.isSign(share.at() - 1, ",")
                && at > 0
                && own.counts().stream()
                        .anyMatch(number -> number.at() < share.at()
                                && !sentence.hasBetween(number.at(), share.at() - 1, item -> !item.isWord()));
    }

    private Optional<Draft> namedShare(Placed share) {
        Placed part = own.counts().stream()
                .filter(number -> number.at() < share.at())
                .reduce((first, last) -> last)
                .orElseThrow();
        List<Placed> wholes = passage.get(at - 1).numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE))
                .filter(number -> Shares.isOfNamed(share, number))
                .toList();
        return wholes.size() == 1
                ? Pairs.inUnitOf(part, wholes.get(0))
                        .map(like -> Shares.draft(sentence, share, like, wholes.get(0)))
                        .flatMap(Credible::only)
                : Optional.empty();
    }

    /** Returns whether a share is one of things that the sentence before counts: {@code Dat is 3% van de zaken}. */
    private boolean isOfNamedBefore(Placed share) {
        return share.is(Role.SHARE)
                && at > 0
                && GoingOn.sumsUp(sentence)
                && passage.get(at - 1).main().stream().anyMatch(number -> Shares.isOfNamed(share, number));
    }

    /**
     * Returns whether a share is one of "the total" of a sentence before: {@code 28, ofwel 60 procent van het totaal}.
     */
    private boolean isOfTotal(Placed share) {
        int of = share.at() + 1;
        while (sentence.is(of, Cue.FROM) || sentence.is(of, Cue.FILLER)) {
            of++;
        }
        return sentence.is(of, Cue.TOTAL)
                && (of + 1 == sentence.size() || !sentence.item(of + 1).isWord());
    }

    /**
     * Returns the one count of a sentence with one share: {@code Bij 79 procent van alle auto's, 7,2 miljoen stuks}.
     */
    private Optional<Placed> apart(Placed share) {
        List<Placed> counts = own.numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.isMinor() && !number.isRate())
                .toList();
        boolean isOneShare = own.numbers().stream()
                        .filter(number -> number.quantity().isPercentage())
                        .count()
                == 1;
        boolean isOne = counts.size() == 1
                && isOneShare
                && own.pairs().isEmpty()
                && (share.is(Role.SHARE) || isOfBefore(counts.get(0)) || Shares.isAmount(share));
        return isOne && (counts.get(0).is(Role.LEVEL) || counts.get(0).is(Role.PART))
                ? Optional.of(counts.get(0))
                : Optional.empty();
    }

    /** Reads {@code Er zijn 12,8 miljoen mensen. Hiervan werkt 66,4 procent. Dat zijn 8,5 miljoen mensen.} */
    private Optional<Draft> partOfShareBefore() {
        List<Placed> counts =
                own.counts().stream().filter(number -> number.is(Role.LEVEL)).toList();
        boolean isPart = at >= 2
                && counts.size() == 1
                && own.main().size() == 1
                && (GoingOn.sumsUp(sentence) || GoingOn.concludes(sentence));
        if (!isPart) {
            return Optional.empty();
        }
        Parsed previous = passage.get(at - 1);
        List<Placed> shares = previous.numbers().stream()
                .filter(number -> number.quantity().isPercentage() && !number.is(Role.CHANGE))
                .toList();
        List<Placed> wholes = passage.get(at - 2).counts();
        boolean isChain = previous.sentence().has(Cue.PART)
                && shares.size() == 1
                && previous.numbers().size() == 1
                && wholes.size() == 1;
        return isChain
                ? Pairs.inUnitOf(counts.get(0), wholes.get(0))
                        .map(part -> Shares.draft(sentence, shares.get(0), part, wholes.get(0)))
                : Optional.empty();
    }

    /** Reads {@code Een op de vijf huizen verkrotte. Het gaat om 1,6 miljoen van de 8 miljoen huizen.} */
    private Optional<Draft> shareBefore() {
        List<Placed> counts = own.counts();
        boolean areTwo = at > 0
                && counts.size() == 2
                && own.numbers().size() == 2
                && own.pairs().isEmpty()
                && (GoingOn.isMadeOf(sentence) || GoingOn.sumsUp(sentence));
        List<Placed> shares = areTwo
                ? passage.get(at - 1).numbers().stream()
                        .filter(number -> number.quantity().isPercentage() && !number.is(Role.CHANGE))
                        .toList()
                : List.of();
        boolean isOne = shares.size() == 1 && passage.get(at - 1).numbers().size() == 1;
        if (!isOne) {
            return Optional.empty();
        }
        boolean isFirst = Shares.isWhole(counts.get(0));
        Placed whole = isFirst ? counts.get(0) : counts.get(1);
        Placed part = isFirst ? counts.get(1) : counts.get(0);
        String things = whole.noun().isEmpty() ? whole.quantity().unit() : whole.noun();
        boolean areThose = things.isEmpty()
                || passage.get(at - 1).sentence().items().stream()
                        .filter(Item::isWord)
                        .anyMatch(word -> Nouns.canAgree(word.words(), things));
        boolean isSpeltOut = areThose && (isFirst || Shares.isRightBefore(part, whole));
        return isSpeltOut
                ? Pairs.inUnitOf(part, whole)
                        .map(like -> Shares.draft(sentence, shares.get(0), like, whole))
                        .flatMap(Credible::only)
                        .filter(draft -> !things.isEmpty() || draft.holds())
                : Optional.empty();
    }

    private Optional<Draft> share(Placed share, Placed part, Placed whole) {
        boolean isInPair = own.pairs().stream().anyMatch(pair -> pair.has(part));
        if (isInPair) {
            return Optional.empty();
        }
        Optional<Placed> like = Pairs.inUnitOf(part, whole);
        boolean isOfOtherUnit = !part.noun().isEmpty()
                && part.quantity().unit().isEmpty()
                && !whole.quantity().unit().isEmpty(); // 8 miljard dollar ... 180 miljoen aandelen
        if (isOfOtherUnit) {
            return Optional.empty();
        }
        boolean isLarger = part.size().compareTo(whole.size()) > 0;
        boolean isOfThat = isOfBefore(part);
        if (like.isEmpty() || (isLarger && !isOfThat)) {
            return Optional.empty();
        }
        Draft draft = Shares.draft(sentence, share, like.get(), whole);
        boolean isOfAll = whole.is(Role.TOTAL) && Shares.isAmountOf(share, part);
        return isOfThat || isOfAll ? Optional.of(draft) : Credible.only(draft);
    }

    /** Reads {@code Van de 28 auto's waren er 9 elektrisch. Dat is een derde.} */
    private Optional<Draft> summedUp(Placed share) {
        boolean isFirst = own.main().stream()
                .filter(number -> number.quantity().isPercentage())
                .findFirst()
                .filter(share::equals)
                .isPresent();
        boolean isAlone = isFirst
                && own.main().stream()
                        .allMatch(number -> number.equals(share) || sentence.isSign(number.at() - 1, "("));
        if (at == 0 || !isAlone || !GoingOn.sumsUp(sentence)) {
            return Optional.empty();
        }
        Parsed previous = passage.get(at - 1);
        List<Placed> counts = previous.counts();
        List<Placed> marked = counts.stream().filter(Shares::isWhole).toList();
        List<Placed> wholes = marked.isEmpty()
                ? counts.stream()
                        .filter(number -> Shares.isOfNamed(share, number))
                        .toList()
                : marked;
        if (counts.size() != 2 || wholes.size() != 1) {
            return Optional.empty();
        }
        Placed part = counts.get(0).equals(wholes.get(0)) ? counts.get(1) : counts.get(0);
        boolean isOfOthers = !share.noun().isEmpty()
                && !Nouns.canAgree(share.noun(), wholes.get(0).noun());
        return isOfOthers
                ? Optional.empty()
                : Pairs.inUnitOf(part, wholes.get(0)).map(like -> Shares.draft(sentence, share, like, wholes.get(0)));
    }
}
