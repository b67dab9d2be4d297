package nl.drugmonitor.figures;

import java.util.Optional;
import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/**
 * A Dutch word for the size of a change, and the percentages it stands for by the conventions of this project.
 *
 * @param word as in words.csv, such as {@code lichte daling}
 * @param bounds what the word means
 * @param stretch how far it may be stretched before the word is a finding of its own
 */
public record Word(String word, Bounds bounds, Bounds stretch) {
    /**
     * A range of percentages of change of which either side may be open; both ends belong to it.
     *
     * @param min empty if there is no lower bound
     * @param max empty if there is no upper bound
     */
    public record Bounds(Optional<Fraction> min, Optional<Fraction> max) {
        /** Returns whether at least one value of the interval lies within the bounds. */
        public boolean meets(Interval values) {
            return (min.isEmpty() || min.get().compareTo(values.high()) <= 0)
                    && (max.isEmpty() || max.get().compareTo(values.low()) >= 0);
        }

        /** Returns 1 for a word of rise, -1 for one of fall, and 0 for one that leaves the direction open. */
        public int direction() {
            if (min.isPresent() && min.get().signum() >= 0) {
                return 1;
            }
            return max.isPresent() && max.get().signum() <= 0 ? -1 : 0;
        }

        /** Returns the bounds for a reader: {@code -5% to 0%}, {@code at least 20%}. */
        @Override
        public String toString() {
            String from = min.isPresent() ? percent(min.get()) : "";
            String to = max.isPresent() ? percent(max.get()) : "";
            if (min.isPresent() && max.isPresent()) {
                return from + " to " + to;
            }
            return min.isPresent() ? "at least " + from : "at most " + to;
        }

        private static String percent(Fraction value) {
            return Dutch.shortest(value, 2) + "%";
        }
    }
}
