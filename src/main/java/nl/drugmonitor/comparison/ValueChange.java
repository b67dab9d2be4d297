package nl.drugmonitor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Language;

/**
 * What two editions know of one indicator and period.
 *
 * @param before what the earlier edition could know; nothing, for a value that came later
 * @param after what the later edition could know
 * @param redefinitions the breaks of kind definition, in force by that period, that only the later edition knows
 * @param parts the same for each part of a sum
 */
public record ValueChange(
        Edition earlier,
        Edition later,
        Published before,
        Published after,
        List<SeriesBreak> redefinitions,
        List<ValueChange> parts,
        Indicator indicator) {
    /** What became of a value. */
    public enum Kind {
        /** The earlier edition had none. */
        NEW("new"),
        /** Both have one value from the same publisher, and they cannot be the same number. */
        REVISED("revised"),
        /** Both have one value that may be the same number, and it is printed or marked otherwise. */
        RESTATED("restated"),
        /** Another source, a conflict of sources, or another definition stands between the two. */
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
        parts = List.copyOf(parts);
    }

    /** Returns what became of the value; empty if both editions know the same. */
    public Optional<Kind> kind() {
        if (before.isMissing()) {
            return after.isMissing() ? Optional.empty() : Optional.of(Kind.NEW);
        }
        if (before.single().isEmpty() || after.single().isEmpty()) {
            return before.all().equals(after.all()) ? Optional.empty() : Optional.of(Kind.NOT_COMPARABLE);
        }
        Observation old = before.single().get();
        Observation current = after.single().get();
        if (old.interval().meets(current.interval())) {
            boolean isSame = old.asPrinted().equals(current.asPrinted())
                    && old.statuses().equals(current.statuses());
            return isSame ? Optional.empty() : Optional.of(Kind.RESTATED);
        }
        return Optional.of(obstacles().isEmpty() ? Kind.REVISED : Kind.NOT_COMPARABLE);
    }

    /** Returns what keeps one from setting the two values beside each other, if anything does. */
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (after.isMissing()) {
            obstacles.add("no value any more, for the sources of its parts are in conflict");
        } else if (before.single().isEmpty() || after.single().isEmpty()) {
            obstacles.add("the sources are in conflict");
        } else {
            Observation old = before.single().get();
            Observation current = after.single().get();
            if (!areOfOnePublisher(old, current)) {
                obstacles.add("another source, which may count otherwise");
            }
            if (!old.isReliable() || !current.isReliable()) {
                obstacles.add("a value is marked as unreliable or of another definition");
            }
        }
        redefinitions.forEach(each -> obstacles.add("another definition from " + each.date()));
        parts.stream()
                .filter(part -> part.kind().equals(Optional.of(Kind.NOT_COMPARABLE)))
                .forEach(part -> obstacles.add(Language.EN.say(part.indicator) + ", a part of it, cannot be compared"));
        return obstacles;
    }

    private boolean areOfOnePublisher(Observation old, Observation current) {
        return (old.isComputed() && current.isComputed())
                || (old.source().equals(earlier.source()) && current.source().equals(later.source()))
                || old.source().publisher().equals(current.source().publisher());
    }
}
