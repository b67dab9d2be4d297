package nl.drugmonitor.comparison;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;

/**
 * What two editions know of one indicator and period, where that is not the same.
 *
 * @param before what the earlier edition could know; nothing, for a value that came later
 * @param after what the later edition could know
 * @param redefinitions the breaks of kind definition, in force by that period, that only the later edition knows
 */
public record ValueChange(Indicator indicator, Published before, Published after, List<SeriesBreak> redefinitions) {
    /** What became of a value. */
    public enum Kind {
        /** The earlier edition had none. */
        NEW("new"),
        /** Both editions have one value, and they cannot be the same number. */
        REVISED("revised"),
        /** Sources are in conflict in one of the editions, or the definition changed meanwhile. */
        NOT_COMPARABLE("not comparable");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public ValueChange {
        redefinitions = List.copyOf(redefinitions);
    }

    public Kind kind() {
        if (before.isMissing()) {
            return Kind.NEW;
        }
        boolean haveBoth = before.single().isPresent() && after.single().isPresent();
        return haveBoth && redefinitions.isEmpty() ? Kind.REVISED : Kind.NOT_COMPARABLE;
    }

    /** Returns the change between two editions; empty if both know the same, or numbers that agree. */
    static Optional<ValueChange> between(
            Indicator indicator, Published before, Published after, List<SeriesBreak> redefinitions) {
        ValueChange change = new ValueChange(indicator, before, after, redefinitions);
        if (before.isMissing()) {
            return after.isMissing() ? Optional.empty() : Optional.of(change);
        }
        if (before.single().isPresent() && after.single().isPresent()) {
            boolean agree =
                    before.single().get().interval().meets(after.single().get().interval());
            return agree ? Optional.empty() : Optional.of(change);
        }
        return before.all().equals(after.all()) ? Optional.empty() : Optional.of(change);
    }
}
