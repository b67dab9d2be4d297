package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads sums and shares whose total or whole stands in a sentence before: {@code Daarvan waren er 10 (25%) nieuw}. */
final class Across {
    /** Before these stands what something is a part of: {@code 150, waarvan de helft}. */
    private static final Set<String> OF_WHICH = Set.of("waarvan", "waaronder", "van wie", "onder wie");

    private static final int REACH = 3;
    private static final int MOST_TERMS = 4;

    private final List<Parsed> passage;
    private final int at;
    private final List<Draft> ownShares;
    private final Parsed own;
    private final Sentence sentence;

    private Across(List<Parsed> passage, int at, List<Draft> ownShares) {
        this.passage = passage;
        this.at = at;
        this.ownShares = ownShares;
        this.own = passage.get(at);
        this.sentence = own.sentence();
    }

    /**
     * Returns the claims that a sentence makes together with others.
     *
     * @param ownShares the shares of which it has all numbers itself
     */
    static List<Draft> of(List<Parsed> passage, int at, List<Draft> ownShares) {
        Across across = new Across(passage, at, ownShares);
        List<Draft> drafts = new ArrayList<>(across.shares());
        across.partOfShareBefore().or(across::shareBefore).ifPresent(drafts::add);
        across.totalBefore().or(across::totalHere).or(across::restHere).ifPresent(drafts::add);
        return drafts;
    }

    /** Returns the sentence before that prints numbers of its own, if it prints one of them as a total. */
    private Optional<Placed> before() {
        return before(number -> !number.isRate());
    }

    private Optional<Placed> before(Predicate<Placed> canBe) {
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            Parsed other = passage.get(at - step);
            List<Placed> main = other.main().stream()
                    .filter(number -> number.quantity().isCount() && canBe.test(number))
                    .filter(number -> other.numbers().stream()
                            .noneMatch(share -> share.quantity().isPercentage()
                                    && (Shares.isAmountOf(share, number)
                                            || Shares.isBeside(other.sentence(), number, share))))
                    .toList();
            if (main.size() == 1) {
                return Optional.of(main.get(0));
            }
            boolean isPair = main.size() == 2
                    && other.pairs().size() == 1
                    && main.stream().allMatch(other.pairs().get(0)::has);
            if (!main.isEmpty()) {
                return isPair ? Optional.of(other.pairs().get(0).to()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the number of the sentence before that a part of the same things belongs to, if that prints others too:
     * {@code Van 260 teams in 19 plaatsen ... 189 teams (73 procent)}.
     */
    private Optional<Placed> wholeBefore(Placed part) {
        List<Placed> counts = at == 0
                ? List.of()
                : passage.get(at - 1).main().stream()
                        .filter(number ->
                                number.quantity().isCount() && !number.noun().isEmpty())
                        .filter(number -> !part.noun().isEmpty() && Nouns.canAgree(number.noun(), part.noun()))
                        .toList();
        List<Placed> wholes = counts.stream().filter(Shares::isWhole).toList();
        List<Placed> same = wholes.isEmpty() ? counts : wholes;
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private String around(int i) {
        return sentence.item(i).words();
    }

    /** Returns whether a number is said to be a part of the one before: {@code daarvan waren er 30}. */
    private boolean isOfBefore(Placed part) {
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
            boolean isWholeHere = part.at() < i
                    && (OF_WHICH.contains(around(i)) || sentence.hasBetween(part.at(), i, item -> item.isSign(",")));
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

    private List<Draft> shares() {
        boolean hasWhole =
                own.numbers().stream().anyMatch(number -> number.quantity().isCount() && Shares.isWhole(number));
        if (hasWhole) {
            return List.of(); // its own part of something
        }
        Optional<Placed> near = before();
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
            if (isShare && !hasOwnWhole && share.is(Role.CHANGE)) {
                continue;
            }
            Optional<Placed> likely = part.or(() -> apart(share));
            Optional<Placed> whole = near.or(() -> likely.flatMap(this::wholeBefore));
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

    /**
     * Returns whether a share stands right behind its part, and names what it is one of: {@code 125 vrouwen, 13 procent
     * van de leden}.
     */
    private boolean isOfNamed(Placed share) {
        return share.is(Role.SHARE)
                && sentence.isSign(share.at() - 1, ",")
                && at > 0
                && own.main().stream()
                        .anyMatch(number -> number.quantity().isCount()
                                && number.at() < share.at()
                                && !sentence.hasBetween(number.at(), share.at() - 1, item -> !item.isWord()));
    }

    private Optional<Draft> namedShare(Placed share) {
        Placed part = own.main().stream()
                .filter(number -> number.quantity().isCount() && number.at() < share.at())
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
        List<Placed> counts = own.main().stream()
                .filter(number -> number.quantity().isCount() && number.is(Role.LEVEL))
                .toList();
        boolean isPart = at >= 2 && counts.size() == 1 && own.main().size() == 1 && GoingOn.sumsUp(sentence);
        if (!isPart) {
            return Optional.empty();
        }
        Parsed previous = passage.get(at - 1);
        List<Placed> shares = previous.numbers().stream()
                .filter(number -> number.quantity().isPercentage() && !number.is(Role.CHANGE))
                .toList();
        List<Placed> wholes = passage.get(at - 2).main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
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
        List<Placed> counts = own.main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        boolean areTwo = at > 0
                && counts.size() == 2
                && own.numbers().size() == 2
                && own.pairs().isEmpty()
                && (isAbout() || GoingOn.sumsUp(sentence));
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
        boolean isLarger = Sums.size(part).compareTo(Sums.size(whole)) > 0;
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
        List<Placed> counts = previous.main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
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

    /** Reads {@code In totaal 30. Het ging om 10 mannen en 20 vrouwen.} */
    private Optional<Draft> totalBefore() {
        Optional<Placed> total = before(number -> true);
        List<Placed> terms = own.numbers().stream()
                .filter(number -> number.is(Role.LEVEL) || number.is(Role.PART))
                .filter(number -> number.quantity().isCount() && !number.isMinor() && !number.isRate())
                .toList();
        long figures = own.numbers().stream()
                .filter(number -> !number.isMinor() && !number.quantity().isPart())
                .count();
        boolean isList = total.isPresent()
                && terms.size() >= 2
                && own.pairs().isEmpty()
                && !hasTotalOfItsOwn()
                && !hasWholeOfItsOwn()
                && terms.size() == figures;
        if (!isList) {
            return Optional.empty();
        }
        List<Placed> like = terms.stream()
                .flatMap(term -> Pairs.inUnitOf(term, total.get()).stream())
                .toList();
        if (like.size() != terms.size()) {
            return Optional.empty();
        }
        boolean haveTimes = like.stream()
                .skip(1)
                .anyMatch(term -> term.time().isPresent()
                        && !term.time().equals(like.get(0).time()));
        if (haveTimes) {
            return Optional.empty(); // numbers of several times are no parts of one
        }
        boolean isTold = total.get().is(Role.TOTAL) && isAbout();
        Draft draft = Sums.draft(sentence, like, total.get(), total.get().because());
        if (!Sums.isJoined(sentence, terms)) {
            return Optional.of(draft).filter(Draft::holds);
        }
        boolean areNamed = total.get().is(Role.TOTAL)
                || isAbout()
                || !own.having(Role.PART).isEmpty()
                || like.stream()
                        .allMatch(term -> !term.noun().isEmpty()
                                && Nouns.canAgree(term.noun(), total.get().noun()));
        Optional<Draft> credible = Credible.list(draft);
        return isTold ? Optional.of(draft) : areNamed ? credible : credible.filter(Draft::holds);
    }

    /** Returns whether a number of this sentence is what its parts are parts of: {@code 30, waarvan 10 in Noord}. */
    private boolean hasWholeOfItsOwn() {
        return own.having(Role.PART).stream()
                .findFirst()
                .filter(part -> own.numbers().stream()
                        .anyMatch(number ->
                                number.at() < part.at() && number.quantity().isCount()))
                .isPresent();
    }

    /** Returns whether this sentence or the next one says what its numbers make together. */
    private boolean hasTotalOfItsOwn() {
        boolean isNext =
                at + 1 < passage.size() && passage.get(at + 1).sentence().has(Cue.TOGETHER);
        return isNext || sentence.has(Cue.TOTAL) || sentence.has(Cue.TOGETHER);
    }

    /** Returns whether a sentence says what the number before is made up of: {@code het ging om}. */
    private boolean isAbout() {
        Set<String> words = Set.of("ging", "gaat", "betrof", "betreft", "bestaat", "bestond");
        return sentence.items().stream().limit(REACH).anyMatch(item -> words.contains(item.words()));
    }

    /** Reads {@code In oost waren het er 10. In west 20. In totaal gaat het om 30.} */
    private Optional<Draft> totalHere() {
        List<Placed> main = own.main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        List<Placed> totals = own.having(Role.TOTAL);
        boolean isAlone = totals.size() == 1 && (main.size() == 1 || Sums.addsToBefore(sentence));
        if (!isAlone || !own.pairs().isEmpty()) {
            return Optional.empty();
        }
        Placed total = totals.get(0);
        if (!total.figure().printed().hasDigits()) {
            return Optional.empty(); // samen zijn deze drie
        }
        List<Placed> terms = termsOf(total, 1);
        Optional<Draft> draft =
                terms.size() < 2 ? together(total) : Credible.list(Sums.draft(sentence, terms, total, total.because()));
        return draft.or(() -> Optional.of(termsOf(total, MOST_TERMS))
                .filter(lists -> lists.size() > 1)
                .map(lists -> Sums.draft(sentence, lists, total, total.because()))
                .filter(Draft::holds));
    }

    /**
     * Returns the numbers before a total in this sentence and in those before it.
     *
     * @param most how many there may be in one sentence
     */
    private List<Placed> termsOf(Placed total, int most) {
        List<Placed> terms = new ArrayList<>();
        own.main().stream()
                .filter(number -> number.quantity().isCount() && !number.equals(total))
                .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                .forEach(terms::add);
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            List<Placed> others = passage.get(at - step).main().stream()
                    .filter(number -> number.quantity().isCount())
                    .toList();
            List<Placed> like = others.stream()
                    .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                    .toList();
            boolean isList = !like.isEmpty()
                    && like.size() == others.size()
                    && like.size() <= most
                    && isList(passage.get(at - step), like);
            if (!isList) {
                break;
            }
            terms.addAll(0, like);
        }
        return terms;
    }

    /**
     * Reads {@code Het kost 60 miljoen. Daarvan betaalt het Rijk 40 miljoen. De overige 20 miljoen komt van de leden.}
     */
    private Optional<Draft> restHere() {
        List<Placed> counts = own.main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        boolean isRest =
                at > 0 && counts.size() == 1 && sentence.is(counts.get(0).at() - 1, Cue.REST);
        if (!isRest) {
            return Optional.empty();
        }
        List<Placed> told = passage.get(at - 1).numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE) && !number.isMinor())
                .toList();
        List<Placed> wholes = told.stream().filter(Shares::isWhole).toList();
        boolean isPart = told.size() == 1 && passage.get(at - 1).sentence().has(Cue.PART) && at > 1;
        List<Placed> before = isPart
                ? passage.get(at - 2).main().stream()
                        .filter(number -> number.quantity().isCount())
                        .toList()
                : List.of();
        Optional<Placed> total = wholes.size() == 1 && told.size() == 2
                ? Optional.of(wholes.get(0))
                : Optional.of(before).filter(all -> all.size() == 1).map(all -> all.get(0));
        return total.flatMap(all -> {
            List<Placed> terms = Stream.concat(told.stream().filter(number -> !number.equals(all)), counts.stream())
                    .flatMap(number -> Pairs.inUnitOf(number, all).stream())
                    .toList();
            return terms.size() == 2
                    ? Credible.list(Sums.draft(
                            sentence,
                            terms,
                            all,
                            sentence.item(counts.get(0).at() - 1).words()))
                    : Optional.empty();
        });
    }

    /**
     * Returns whether the numbers of a sentence can be terms of a total behind it, and are not set against each other.
     */
    private static boolean isList(Parsed parsed, List<Placed> numbers) {
        return numbers.size() == 1
                ? parsed.pairs().isEmpty()
                : Sums.isJoined(parsed.sentence(), numbers)
                        && parsed.pairs().stream()
                                .allMatch(
                                        pair -> pair.certainty().why().orElse(null) instanceof ProseReason.PairByTimes);
    }

    /** Reads {@code Er kwamen 10 mannen en 20 vrouwen. Samen zijn dat er 30.} */
    private Optional<Draft> together(Placed total) {
        if (at == 0) {
            return Optional.empty();
        }
        Parsed previous = passage.get(at - 1);
        List<Placed> terms = previous.main().stream()
                .filter(number -> number.quantity().isCount())
                .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                .toList();
        boolean isList = terms.size() >= 2
                && terms.size() == previous.main().size()
                && previous.pairs().isEmpty()
                && Sums.isJoined(previous.sentence(), terms);
        if (!isList) {
            return Optional.empty();
        }
        Draft draft = Sums.draft(sentence, terms, total, total.because());
        boolean isTold = sentence.is(0, Cue.TOGETHER);
        return isTold ? Optional.of(draft) : Credible.list(draft);
    }
}
