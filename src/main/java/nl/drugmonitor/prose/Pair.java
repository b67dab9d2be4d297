package nl.drugmonitor.prose;

import java.util.Optional;

/**
 * Two numbers of which one is what the other became.
 *
 * @param doubt why it is not certain that they belong together, if it is not
 */
record Pair(Placed from, Placed to, Optional<ProseReason> doubt) {
    static Pair sure(Placed from, Placed to) {
        return new Pair(from, to, Optional.empty());
    }

    boolean isOfPercentages() {
        return to.quantity().isPercentage();
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
        Optional<Integer> first = Pairs.year(from);
        Optional<Integer> last = Pairs.year(to);
        return first.isPresent() && last.isPresent() ? Optional.of(last.get() - first.get()) : Optional.empty();
    }
}
