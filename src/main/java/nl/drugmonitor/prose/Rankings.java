package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Extreme.End;

/** Reads an order of things: {@code De meeste gingen naar Noord (30), gevolgd door Zuid (20) en Oost (10)}. */
final class Rankings {
    /** So near to the start of a sentence "volgt met" goes on from the sentence before it. */
    private static final int NEAR = 4;

    private final Optional<Parsed> before;
    private final Parsed own;
    private final Sentence sentence;

    private Rankings(List<Parsed> passage, int at) {
        this.before = at > 0 ? Optional.of(passage.get(at - 1)) : Optional.empty();
        this.own = passage.get(at);
        this.sentence = own.sentence();
    }

    /** Returns the claims that the first of an order is not below the others, and each other not below the next. */
    static List<Draft> of(List<Parsed> passage, int at) {
        Rankings rankings = new Rankings(passage, at);
        return IntStream.range(0, rankings.sentence.size())
                .filter(i -> rankings.sentence.is(i, Cue.FOLLOWED))
                .boxed()
                .findFirst()
                .map(rankings::read)
                .orElse(List.of());
    }

    private List<Draft> read(int followed) {
        boolean isNext = followed < NEAR && end(sentence, followed).isEmpty() && before.isPresent();
        Parsed leading = isNext ? before.get() : own;
        Optional<End> end = end(leading.sentence(), isNext ? leading.sentence().size() : followed);
        List<Placed> leaders = leading.numbers().stream()
                .filter(number -> isNext || number.at() < followed)
                .filter(number -> canStand(leading, number))
                .toList();
        List<Placed> followers = followers(followed);
        if (end.isEmpty() || followers.isEmpty()) {
            return List.of();
        }
        List<Placed> like = leaders.stream()
                .filter(number -> areOfOneKind(number, followers.get(0)))
                .toList();
        if (like.isEmpty() || (isNext && like.size() > 1)) {
            return List.of();
        }
        Placed leader = like.get(like.size() - 1);
        List<Placed> order = new ArrayList<>(List.of(leader));
        followers.stream().filter(number -> areOfOneKind(leader, number)).forEach(order::add);
        String words = sentence.item(followed).words();
        Certainty certainty = isNext ? Certainty.likely(new ProseReason.SaysLoosely(words)) : Certainty.CERTAIN;
        List<Draft> drafts =
                new ArrayList<>(List.of(first(end.get(), order, words).as(certainty)));
        for (int i = 1; i + 1 < order.size(); i++) {
            Certainty loose = Certainty.likely(new ProseReason.SaysLoosely(words));
            drafts.add(first(end.get(), order.subList(i, i + 2), words).as(loose));
        }
        return drafts;
    }

    /** Returns the claim that none of the others is beyond the first; they may be equal. */
    private Draft first(End end, List<Placed> order, String words) {
        Extreme extreme = new Extreme(
                order.get(0).figure(),
                end,
                order.stream().skip(1).map(Placed::figure).toList());
        return Draft.of(sentence, extreme, order, new ProseReason.Says(words));
    }

    /** Returns the numbers behind "gevolgd door", up to what begins something else. */
    private List<Placed> followers(int followed) {
        int end = followed + 1;
        while (end < sentence.size() && !isEnd(end)) {
            end++;
        }
        int last = end;
        return own.numbers().stream()
                .filter(number -> number.at() > followed && number.at() < last && canStand(own, number))
                .toList();
    }

    private boolean isEnd(int i) {
        return sentence.isSign(i, ";")
                || sentence.is(i, Cue.TOGETHER)
                || sentence.is(i, Cue.TOTAL)
                || sentence.is(i, Cue.AGAINST);
    }

    /** Returns whether two numbers are of one unit; over two sentences also of things that one word may name. */
    private static boolean areOfOneKind(Placed one, Placed other) {
        return one.isLike(other)
                && (one.sentence().equals(other.sentence()) || Nouns.canAgreeLoosely(one.noun(), other.noun()));
    }

    /** Returns whether a number says how much there is of something, and not how it changed. */
    private static boolean canStand(Parsed parsed, Placed number) {
        return (number.is(Role.LEVEL) || number.is(Role.SHARE) || number.is(Role.PART))
                && !number.isMinor()
                && !number.quantity().isSigned()
                && parsed.pairs().stream().noneMatch(pair -> pair.isFromTo() && pair.has(number));
    }

    /** Returns which end the words before a place name; none if they name both, or neither. */
    private static Optional<End> end(Sentence sentence, int place) {
        boolean isHigh = sentence.hasBetween(-1, place, item -> item.is(Cue.HIGHEST));
        boolean isLow = sentence.hasBetween(-1, place, item -> item.is(Cue.LOWEST));
        return isHigh == isLow ? Optional.empty() : Optional.of(isHigh ? End.HIGHEST : End.LOWEST);
    }
}
