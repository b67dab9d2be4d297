package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;

/**
 * Two numbers of which one is what the other became.
 *
 * @param certainty that they belong together
 */
record Pair(Placed from, Placed to, Certainty certainty) {
    private static final int MONTHS = 12;

    static Pair sure(Placed from, Placed to) {
        return new Pair(from, to, Certainty.CERTAIN);
    }

    boolean isOfPercentages() {
        return to.quantity().isPercentage();
    }

    /** Returns the same pair, no more certain than this. */
    Pair as(Certainty other) {
        return new Pair(from, to, certainty.and(other));
    }

    /** Returns whether both stand in one sentence, as what a change goes from and to. */
    boolean isFromTo() {
        boolean isFrom =
                from.is(Role.FROM) || (from.is(Role.REFERENCE) && from.because().equals("van"));
        return isFrom && to.is(Role.TO) && isInOne();
    }

    /**
     * Returns whether the first may be a difference: in {@code een afname van 3 naar 28} 3 may be what was lost.
     * Nothing rises by more than it arrives at.
     */
    boolean mayBeDifference() {
        Sentence its = from.sentence();
        int of = from.at() - 1;
        while (of > 0 && !its.is(of, Cue.FROM) && !its.isQuantity(of)) {
            of--;
        }
        int said = of > 0 && its.is(of, Cue.FROM)
                ? its.item(of - 1).cue().filter(Cue::isNoun).map(Cue::direction).orElse(0)
                : 0;
        return isFromTo() && said < 0 && turn() > 0;
    }

    /** Returns whether both numbers stand in one sentence. */
    boolean isInOne() {
        return from.sentence().equals(to.sentence());
    }

    /** Returns whether the first is what the last is compared with: {@code meer dan de 10 van 2020}. */
    boolean isComparison() {
        return from.is(Role.REFERENCE) && List.of("dan", "als").contains(from.because());
    }

    /** Returns whether nobody knows which of two times was first: that of a year that is named, or the last one. */
    boolean isOfNoOrder() {
        return certainty.why().filter(ProseReason.UnlikeTimes.class::isInstance).isPresent();
    }

    /** Returns how the numbers turned as printed: above 0 if they rose, below 0 if they fell. */
    int turn() {
        return to.value().compareTo(from.value());
    }

    /** Returns whether both numbers stand in a sentence. */
    boolean isIn(Sentence sentence) {
        return to.sentence().equals(sentence) && from.sentence().equals(sentence);
    }

    /** Returns the place in its sentence behind both numbers. */
    int end() {
        return Math.max(from.at(), to.at());
    }

    int start() {
        return Math.min(from.at(), to.at());
    }

    boolean has(Placed number) {
        return from.equals(number) || to.equals(number);
    }

    /** Returns how many years lie between the two, if both say their year. */
    Optional<Integer> years() {
        Optional<Integer> first = from.time().flatMap(Moment::month);
        Optional<Integer> last = to.time().flatMap(Moment::month);
        boolean areAlike = from.time().flatMap(Moment::period).isPresent()
                == to.time().flatMap(Moment::period).isPresent();
        boolean areWhole = areAlike
                && first.isPresent()
                && last.isPresent()
                && first.get() >= MONTHS
                && last.get() >= MONTHS
                && (last.get() - first.get()) % MONTHS == 0;
        return areWhole ? Optional.of((last.get() - first.get()) / MONTHS) : Optional.empty();
    }
}
