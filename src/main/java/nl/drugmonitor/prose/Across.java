package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads sums and shares whose total or whole stands in a sentence before: {@code Daarvan waren er 10 (25%) nieuw}. */
final class Across {
    private static final int REACH = 3;

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
        across.partOfShareBefore().ifPresent(drafts::add);
        across.totalBefore().or(across::totalHere).ifPresent(drafts::add);
        return drafts;
    }

    /** Returns the sentence before that prints numbers of its own, if it prints one of them as a total. */
    private Optional<Placed> before() {
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            Parsed other = passage.get(at - step);
            List<Placed> main = other.main().stream()
                    .filter(number -> number.quantity().isCount() && !number.isRate())
                    .filter(number -> other.numbers().stream()
                            .noneMatch(share -> share.quantity().isPercentage()
                                    && Shares.isBeside(other.sentence(), number, share)))
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

    /** Returns whether a number is said to be a part of the one before: {@code daarvan waren er 30}. */
    private boolean isOfBefore(Placed part) {
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
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
        Optional<Placed> whole = before();
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
                            || share.quantity().isPart());
            Optional<Placed> part = own.numbers().stream()
                    .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE))
                    .filter(number -> Shares.isBeside(sentence, number, share))
                    .findFirst();
            if (isShare && !hasOwnWhole && share.is(Role.CHANGE)) {
                continue;
            }
            Optional<Placed> likely = part.or(() -> apart(share));
            if (isShare && likely.isPresent() && whole.isPresent() && Shares.isOfThings(share, whole.get())) {
                share(share, likely.get(), whole.get()).ifPresent(drafts::add);
            } else if (isShare) {
                summedUp(share).ifPresent(drafts::add);
            }
        }
        return drafts;
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
                && (share.is(Role.SHARE) || isOfBefore(counts.get(0)) || isAmount(share));
        return isOne && (counts.get(0).is(Role.LEVEL) || counts.get(0).is(Role.PART))
                ? Optional.of(counts.get(0))
                : Optional.empty();
    }

    /** Returns whether it is said to be a share: {@code een aandeel van 8,4 procent}. */
    private boolean isAmount(Placed share) {
        return sentence.is(share.at() - 1, Cue.FROM) && sentence.is(share.at() - 2, Cue.AMOUNT);
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
        List<Placed> shares = previous.main().stream()
                .filter(number -> number.quantity().isPercentage())
                .toList();
        List<Placed> wholes = passage.get(at - 2).main().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        boolean isChain = previous.sentence().has(Cue.PART)
                && shares.size() == 1
                && previous.main().size() == 1
                && wholes.size() == 1;
        return isChain
                ? Pairs.inUnitOf(counts.get(0), wholes.get(0))
                        .map(part -> Shares.draft(sentence, shares.get(0), part, wholes.get(0)))
                : Optional.empty();
    }

    private Optional<Draft> share(Placed share, Placed part, Placed whole) {
        boolean isInPair = own.pairs().stream().anyMatch(pair -> pair.has(part));
        if (isInPair) {
            return Optional.empty();
        }
        Optional<Placed> like = Pairs.inUnitOf(part, whole);
        boolean isLarger = Sums.size(part).compareTo(Sums.size(whole)) > 0;
        boolean isOfThat = isOfBefore(part);
        if (like.isEmpty() || (isLarger && !isOfThat)) {
            return Optional.empty();
        }
        Draft draft = Shares.draft(sentence, share, like.get(), whole);
        return isOfThat ? Optional.of(draft) : Credible.only(draft);
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
        List<Placed> wholes = counts.stream().filter(Shares::isWhole).toList();
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
        Optional<Placed> total = before();
        List<Placed> terms = own.numbers().stream()
                .filter(number -> number.is(Role.LEVEL) || number.is(Role.PART))
                .filter(number -> number.quantity().isCount() && !number.isMinor() && !number.isRate())
                .toList();
        boolean isList = total.isPresent()
                && terms.size() >= 2
                && own.pairs().isEmpty()
                && !hasTotalOfItsOwn()
                && terms.size() == own.main().size()
                && Sums.isJoined(sentence, terms);
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
        return isTold ? Optional.of(draft) : Credible.list(draft);
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
        if (main.size() != 1 || !main.get(0).is(Role.TOTAL) || !own.pairs().isEmpty()) {
            return Optional.empty();
        }
        Placed total = main.get(0);
        if (!total.figure().printed().hasDigits()) {
            return Optional.empty(); // samen zijn deze drie
        }
        List<Placed> terms = new ArrayList<>();
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            List<Placed> others = passage.get(at - step).main().stream()
                    .filter(number -> number.quantity().isCount())
                    .toList();
            Optional<Placed> like = others.size() == 1 ? Pairs.inUnitOf(others.get(0), total) : Optional.empty();
            if (like.isEmpty() || !passage.get(at - step).pairs().isEmpty()) {
                break;
            }
            terms.add(0, like.get());
        }
        if (terms.size() < 2) {
            return together(total);
        }
        return Credible.list(Sums.draft(sentence, terms, total, total.because()));
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
