package nl.drugmonitor.explanation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;

/**
 * How much of a change a cause can account for.
 *
 * @param shares in percent; several where readings differ
 * @param isUpper whether it can be less
 * @param direction of the change
 * @param assuming what must be true for it, if anything
 * @param within the series of which the scope is named with it, if one is
 */
public record Bound(
        List<Rounded> shares,
        boolean isUpper,
        Direction direction,
        Optional<Bilingual> assuming,
        Optional<Indicator> within)
        implements Reason {
    public Bound {
        shares = List.copyOf(shares);
    }

    Bound(Interval share, boolean isUpper, Direction direction, Optional<Bilingual> assuming) {
        this(List.of(Rounded.share(share)), isUpper, direction, assuming, Optional.empty());
    }

    Bound within(Indicator whole) {
        return new Bound(shares, isUpper, direction, assuming, Optional.of(whole));
    }

    /** Returns the shares: {@code at most 71,3% or 57,4%}. */
    public Note amount() {
        Note either = Note.of("either", shares);
        return isUpper ? Note.of("at_most", either) : either;
    }

    /** Returns the bounds, those that differ only in their shares as one. */
    static List<Bound> together(List<Bound> bounds) {
        Map<Bound, Set<Rounded>> shares = new LinkedHashMap<>();
        for (Bound bound : bounds) {
            shares.computeIfAbsent(bound.with(List.of()), alike -> new LinkedHashSet<>())
                    .addAll(bound.shares);
        }
        return shares.entrySet().stream()
                .map(alike -> alike.getKey().with(List.copyOf(alike.getValue())))
                .toList();
    }

    private Bound with(List<Rounded> others) {
        return new Bound(others, isUpper, direction, assuming, within);
    }
}
