package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The numbers in the few sentences before one that gives parts of them. */
final class Before {
    private static final int REACH = 3;

    private final List<Parsed> passage;
    private final int at;

    Before(List<Parsed> passage, int at) {
        this.passage = passage;
        this.at = at;
    }

    /** Returns the one number of the nearest sentence before that prints any; rates are left out. */
    Optional<Placed> whole() {
        return whole(number -> !number.isRate());
    }

    /** Returns whether the sentence speaks of a part of a change: {@code het grootste deel van deze toename}. */
    private boolean isOfChange() {
        Sentence sentence = passage.get(at).sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.item(i).isNoun() && sentence.is(i - 1, Cue.PART)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the one count that a sentence says to have come or gone. */
    private static Optional<Placed> added(Parsed parsed) {
        List<Placed> added = parsed.having(Role.CHANGE).stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        return added.size() == 1 ? Optional.of(added.get(0)) : Optional.empty();
    }

    Optional<Placed> whole(Predicate<Placed> canBe) {
        if (isOfChange()) {
            return at == 0 ? Optional.empty() : added(passage.get(at - 1));
        }
        for (int step = 1; step <= REACH && at - step >= 0; step++) {
            Parsed other = passage.get(at - step);
            List<Placed> main = other.counts().stream()
                    .filter(canBe)
                    .filter(number -> other.numbers().stream()
                            .noneMatch(share -> share.quantity().isPercentage()
                                    && (Shares.isAmountOf(share, number)
                                            || Shares.isBeside(other.sentence(), number, share))))
                    .toList();
            if (main.size() == 1) {
                return Optional.of(main.get(0));
            }
            boolean canBeAdded = main.isEmpty()
                    && step == 1
                    && passage.get(at).sentence().is(0, Cue.PART); // er kwamen 56 banen bij. Daarvan ...
            Optional<Placed> added = canBeAdded ? added(other) : Optional.empty();
            if (added.isPresent()) {
                return added;
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
    Optional<Placed> ofThings(Placed part) {
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
}
