package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Horizon;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ObservationKey;

/**
 * What was published after an edition of the figures that it rests on.
 *
 * <p>No verdict of the edition hangs on it, but where figures of a later day are asked for.
 */
public final class Revisions {
    private final Figures known;
    private final Figures all;

    private Revisions(Figures known, Figures all) {
        this.known = known;
        this.all = all;
    }

    /**
     * Returns the revisions of what an edition could know.
     *
     * @param published the figures as the edition sees them
     */
    static Revisions of(Figures published) {
        Figures known = published
                .horizon()
                .filter(Horizon::looksFurther)
                .map(horizon -> published.seenFrom(horizon.until(horizon.appeared())))
                .orElse(published);
        return new Revisions(known, published.everything());
    }

    /**
     * Returns the values that were published after the edition and cannot be the same as what it knew, in the order of
     * the keys and then of the data. Of a sum the values of its parts are among them.
     */
    public List<Revision> of(Collection<ObservationKey> keys) {
        Set<ObservationKey> withParts = new LinkedHashSet<>(keys);
        for (ObservationKey key : keys) {
            for (String part : all.series(key.indicator()).indicator().sumOf()) {
                withParts.add(new ObservationKey(part, key.period()));
            }
        }
        List<Revision> revisions = new ArrayList<>();
        for (ObservationKey key : withParts) {
            List<Observation> before = printed(known, key);
            for (Observation value : printed(all, key)) {
                boolean isSame = before.stream().anyMatch(one -> one.interval().meets(value.interval()));
                if (!before.contains(value) && !isSame) {
                    revisions.add(new Revision(before, value));
                }
            }
        }
        return revisions;
    }

    private static List<Observation> printed(Figures figures, ObservationKey key) {
        return figures.series(key.indicator()).observations().stream()
                .filter(value -> value.period().equals(key.period()) && !value.isComputed() && !value.isWithheld())
                .toList();
    }
}
