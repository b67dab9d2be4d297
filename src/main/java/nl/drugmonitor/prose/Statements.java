package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.HedgedNumber;
import nl.drugmonitor.claim.Outcome;

/** Reads all that one sentence of a passage says of its numbers and of those around it. */
final class Statements {
    private final List<Parsed> passage;
    private final int at;
    private final Parsed parsed;
    private final Sentence sentence;
    private final Threads threads;
    private final Links links;

    /** Whether the sentence has pairs itself. */
    private final boolean isOwn;

    /** Those of the sentence, or those of others that it may speak of if it has none. */
    private final List<Pair> pairs;

    private final List<Draft> found = new ArrayList<>();

    private Statements(List<Parsed> passage, int at, Threads threads, Links links) {
        this.passage = passage;
        this.at = at;
        this.parsed = passage.get(at);
        this.sentence = parsed.sentence();
        this.threads = threads;
        this.links = links;
        this.isOwn = !parsed.pairs().isEmpty();
        this.pairs = isOwn ? parsed.pairs() : threads.around(at);
    }

    /**
     * Returns the claims of a sentence, without those that nobody can have meant.
     *
     * @param threads the pairs of numbers over the sentences of the passage
     * @param links those over passages
     */
    static List<Draft> of(List<Parsed> passage, int at, Threads threads, Links links) {
        if (passage.get(at).isList()) {
            return List.of();
        }
        Statements statements = new Statements(passage, at, threads, links);
        statements.changes();
        statements.directions();
        statements.found.replaceAll(Denial.in(statements.sentence));
        statements.parts();
        statements.implied();
        statements.others();
        return statements.found.stream().filter(Credible::isMeant).toList();
    }

    private void changes() {
        List<Placed> changes = parsed.having(Role.CHANGE);
        found.addAll(Changes.of(sentence, changes, pairs));
        List<Placed> left = changes.stream()
                .filter(change ->
                        found.stream().noneMatch(draft -> draft.numbers().contains(change)))
                .toList();
        if (isOwn && !left.isEmpty()) {
            found.addAll(Changes.of(sentence, left, threads.around(at)));
        }
        if (found.isEmpty() && !changes.isEmpty() && !isOwn) {
            found.addAll(Changes.of(sentence, changes, links.pairs(parsed)));
        }
        if (changes.isEmpty() && isOwn) {
            found.addAll(Changes.ofLonePercentage(parsed));
        }
        found.addAll(Changes.ofBracketed(parsed));
    }

    private void directions() {
        for (Pair pair : pairs) {
            boolean isStated = found.stream()
                    .anyMatch(draft -> draft.numbers().contains(pair.from())
                            && draft.numbers().contains(pair.to()));
            boolean isByThan = pair.from().sentence().equals(sentence) && isSetAgainst(pair, "dan");
            Optional<Directions.Found> word = isOwn || isByThan ? Directions.of(pair) : Directions.in(sentence);
            boolean isTold = !isOwn && isOfAnotherSentence(pair);
            word.filter(said -> !isTold && (!isStated || !said.word().isEmpty()))
                    .flatMap(said -> Directions.claim(sentence, pair, said))
                    .ifPresent(found::add);
        }
        if (pairs.isEmpty()
                && parsed.having(Role.CHANGE).isEmpty()
                && parsed.levels().isEmpty()) {
            Optional<Directions.Found> word = Directions.in(sentence);
            word.ifPresent(said -> links.pairs(parsed)
                    .forEach(pair -> Directions.claim(sentence, pair, said).ifPresent(found::add)));
        }
    }

    private static boolean isSetAgainst(Pair pair, String word) {
        return pair.from().is(Role.REFERENCE) && pair.from().because().equals(word);
    }

    /**
     * Returns whether another sentence says how a pair turned, so that the word of this one is about something else.
     */
    private boolean isOfAnotherSentence(Pair pair) {
        boolean isFirstHere = pair.from().sentence().equals(sentence);
        boolean isToldInOne = pair.isInOne() && Directions.of(pair).isPresent();
        boolean isToldByThan = isSetAgainst(pair, "dan") && !isFirstHere;
        boolean isOfFirst = isFirstHere
                && !pair.to().sentence().equals(sentence)
                && !pair.from().is(Role.REFERENCE)
                && (pair.from().is(Role.TO) || sentence.has(Cue.COMPARED)); // a month before it had doubled to 14.000
        boolean isBefore = isSetAgainst(pair, "toen")
                && isFirstHere
                && pair.to().sentence().span().start() > sentence.span().end();
        boolean isOfGap = sentence.has(Cue.DIFFERENCE); // het verschil is gekrompen
        return isToldInOne || isToldByThan || isOfFirst || isBefore || isOfGap;
    }

    private void parts() {
        for (Draft sum : Sums.of(parsed)) {
            found.add(sum);
            found.addAll(Sums.sharesOf(parsed, sum));
        }
        found.addAll(links.sums(parsed));
        List<Draft> shares = Shares.of(parsed);
        found.addAll(shares);
        found.addAll(SharesAcross.of(passage, at, shares));
        SumsAcross.of(passage, at).ifPresent(found::add);
        RestOfAll.of(passage, at).ifPresent(found::add);
    }

    private void implied() {
        Optional<Draft> implied = Implied.of(passage, at);
        implied.filter(Draft::holds)
                .ifPresent(told -> found.replaceAll(draft -> isOfOthers(draft, told) ? inDoubt(draft) : draft));
        implied.ifPresent(found::add);
    }

    /**
     * Returns whether a difference that agrees with its own percentage is also set against two numbers of other
     * sentences: {@code Dat zijn er 98 (37,5%) meer dan een jaar eerder}.
     */
    private static boolean isOfOthers(Draft draft, Draft implied) {
        boolean isElsewhere =
                draft.numbers().stream().map(Placed::sentence).distinct().count() > 2;
        List<Placed> changes = implied.numbers().subList(1, implied.numbers().size());
        return isElsewhere && draft.numbers().stream().anyMatch(changes::contains);
    }

    private static Draft inDoubt(Draft draft) {
        String other = draft.numbers().get(0).sentence().text();
        return draft.as(Certainty.doubtful(new ProseReason.PairElsewhere(other)));
    }

    private void others() {
        found.addAll(Means.of(passage, at));
        found.addAll(Multiples.of(passage, at));
        found.addAll(Ranks.of(parsed));
        found.addAll(Rankings.of(passage, at));
        found.addAll(hedges());
    }

    /** Returns the hedges that loosen nothing, for each digit of their number is printed: {@code bijna 56.858}. */
    private List<Draft> hedges() {
        return parsed.numbers().stream()
                .filter(number -> number.figure().printed().hedge().isPresent()
                        && number.quantity().isCount())
                .map(number -> Draft.of(sentence, new HedgedNumber(number.figure()), List.of(number)))
                .filter(draft -> draft.claim().check().outcome() == Outcome.WORDING)
                .toList();
    }
}
