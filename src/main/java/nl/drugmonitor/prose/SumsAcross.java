package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads sums whose total or terms stand in a sentence before: {@code In totaal 30. Het ging om 10 en 20}. */
final class SumsAcross {
    private static final int REACH = 3;
    private static final int MOST_TERMS = 4;

    private final List<Parsed> passage;
    private final int at;
    private final Before before;
    private final Parsed own;
    private final Sentence sentence;

    private SumsAcross(List<Parsed> passage, int at) {
        this.passage = passage;
        this.at = at;
        this.before = new Before(passage, at);
        this.own = passage.get(at);
        this.sentence = own.sentence();
    }

    /** Returns the sum that a sentence makes together with others, if it makes one. */
    static Optional<Draft> of(List<Parsed> passage, int at) {
        SumsAcross across = new SumsAcross(passage, at);
        return across.totalBefore().or(across::totalHere).or(across::restHere);
    }

    /** Reads {@code In totaal 30. Het ging om 10 mannen en 20 vrouwen.} */
    private Optional<Draft> totalBefore() {
        Optional<Placed> total = before.whole(number -> true);
        List<Placed> terms = own.numbers().stream()
                .filter(number -> number.is(Role.LEVEL) || number.is(Role.PART))
                .filter(number -> number.quantity().isCount() && !number.isMinor() && !number.isRate())
                .toList();
        long figures = own.numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.isMinor() && !number.is(Role.CHANGE))
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
        boolean isTold = total.get().is(Role.TOTAL) && GoingOn.isMadeOf(sentence);
        Draft draft = Sums.draft(sentence, like, total.get(), total.get().because());
        if (!Sums.isJoined(sentence, terms)) {
            return Optional.of(draft).filter(Draft::holds);
        }
        boolean areNamed = total.get().is(Role.TOTAL)
                || GoingOn.isMadeOf(sentence)
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

    /** Reads {@code In oost waren het er 10. In west 20. In totaal gaat het om 30.} */
    private Optional<Draft> totalHere() {
        List<Placed> main = own.counts();
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
        own.counts().stream()
                .filter(number -> !number.equals(total))
                .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                .forEach(terms::add);
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            List<Placed> others = passage.get(at - step).counts();
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
        List<Placed> counts = own.counts();
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
        List<Placed> before = isPart ? passage.get(at - 2).counts() : List.of();
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
        List<Placed> terms = previous.counts().stream()
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
