package nl.drugmonitor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.comparison.ComparisonReason.AnotherPublisher;
import nl.drugmonitor.comparison.ComparisonReason.MarkedUnreliable;
import nl.drugmonitor.comparison.ComparisonReason.NoSumAnyMore;
import nl.drugmonitor.comparison.ComparisonReason.NoValueAnyMore;
import nl.drugmonitor.comparison.ComparisonReason.PartNotComparable;
import nl.drugmonitor.comparison.ComparisonReason.Redefined;
import nl.drugmonitor.comparison.ComparisonReason.SourcesInConflict;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;

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
        NEW,
        /** Both have one value from the same publisher, and they cannot be the same number. */
        REVISED,
        /** Both have one value that may be the same number, and it is printed or marked otherwise. */
        RESTATED,
        /** Another source, a conflict of sources, or another definition stands between the two. */
        NOT_COMPARABLE
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
        if (old.asPrinted().equals(current.asPrinted()) && old.statuses().equals(current.statuses())) {
            return Optional.empty();
        }
        if (!isRedefined() && old.interval().meets(current.interval())) {
            return Optional.of(Kind.RESTATED);
        }
        return Optional.of(obstacles().isEmpty() ? Kind.REVISED : Kind.NOT_COMPARABLE);
    }

    /** Returns whether the later edition counts something else, or a part of it does. */
    private boolean isRedefined() {
        return !redefinitions.isEmpty() || incomparableParts().anyMatch(ValueChange::isRedefined);
    }

    private Stream<ValueChange> incomparableParts() {
        return parts.stream().filter(part -> part.kind().equals(Optional.of(Kind.NOT_COMPARABLE)));
    }

    /** Returns what keeps one from setting the two values beside each other, if anything does. */
    public List<ComparisonReason> obstacles() {
        List<ComparisonReason> obstacles = new ArrayList<>();
        if (after.isMissing()) {
            boolean inConflict = parts.stream().anyMatch(part -> part.after.isConflicting());
            obstacles.add(inConflict ? new NoSumAnyMore() : new NoValueAnyMore());
        } else if (before.single().isEmpty() || after.single().isEmpty()) {
            obstacles.add(new SourcesInConflict());
        } else {
            Observation old = before.single().get();
            Observation current = after.single().get();
            if (!areOfOnePublisher(old, current)) {
                obstacles.add(new AnotherPublisher());
            }
            if (!old.isReliable() || !current.isReliable()) {
                obstacles.add(new MarkedUnreliable());
            }
        }
        redefinitions.stream().map(Redefined::new).forEach(obstacles::add);
        incomparableParts().map(part -> new PartNotComparable(part.indicator)).forEach(obstacles::add);
        return obstacles;
    }

    private boolean areOfOnePublisher(Observation old, Observation current) {
        return (old.isComputed() && current.isComputed())
                || (old.source().equals(earlier.source()) && current.source().equals(later.source()))
                || old.source().publisher().equals(current.source().publisher());
    }
}
