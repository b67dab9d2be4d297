package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ObservationKey;

/** What was published after an edition of the figures that it rests on. No verdict of the edition hangs on it. */
public final class Revisions {
    private final Figures published;

    private Revisions(Figures published) {
        this.published = published;
    }

    /**
     * Returns the revisions of what an edition sees.
     *
     * @param published the figures as the edition sees them
     */
    static Revisions of(Figures published) {
        return new Revisions(published);
    }

    /**
     * Returns the values that were published after the edition and differ from what it could know, in the order of the
     * keys and then of the data. Of a sum the values of its parts are among them.
     */
    public List<Revision> of(Collection<ObservationKey> keys) {
        Set<ObservationKey> withParts = new LinkedHashSet<>(keys);
        for (ObservationKey key : keys) {
            for (String part : published.series(key.indicator()).indicator().sumOf()) {
                withParts.add(new ObservationKey(part, key.period()));
            }
        }
        List<Revision> revisions = new ArrayList<>();
        withParts.forEach(key -> add(key, revisions));
        return revisions;
    }

    private void add(ObservationKey key, List<Revision> revisions) {
        List<Observation> known = printed(published, key);
        List<Observation> later = new ArrayList<>(printed(published.everything(), key));
        later.removeAll(known);
        for (Observation value : later) {
            boolean isSame = known.stream().anyMatch(one -> one.interval().meets(value.interval()));
            if (!isSame) {
                revisions.add(new Revision(known, value));
            }
        }
    }

    private static List<Observation> printed(Figures figures, ObservationKey key) {
        return figures.series(key.indicator()).observations().stream()
                .filter(value -> value.period().equals(key.period()) && !value.isComputed())
                .toList();
    }
}
