package nl.drugmonitor.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.drugmonitor.language.RefusedException;

/**
 * The values of an indicator over time, from every source that published them.
 *
 * @param observations by period, and within a period in the order of the data
 * @param horizon the edition that looks at them, if one does: they are those that it can know, and its own go first
 */
public record Series(Indicator indicator, List<Observation> observations, Optional<Horizon> horizon) {
    public Series {
        observations = List.copyOf(observations);
    }

    public Series(Indicator indicator, List<Observation> observations) {
        this(indicator, observations, Optional.empty());
    }

    /** Returns everything that was published for a period such as {@code 2024} or {@code 2023-04/2023-12}. */
    public Published at(String period) {
        return at(Period.of(period));
    }

    public Published at(Period period) {
        List<Observation> values = new ArrayList<>();
        List<Observation> withheld = new ArrayList<>();
        for (Observation observation : observations) {
            if (observation.period().equals(period)) {
                (observation.isWithheld() ? withheld : values).add(observation);
            }
        }
        if (horizon.isEmpty()) {
            return new Published(period, values, Optional.empty(), withheld, false);
        }
        List<Observation> standing = horizon.get().standing(values);
        boolean isRevised = standing.size() < values.size();
        return new Published(period, standing, horizon.get().first(standing), withheld, isRevised);
    }

    /** Returns whether a source can be chosen for a period: it prints a value, or a later publication replaces all. */
    public boolean isPrinted(String period, String source) {
        try {
            Published at = at(period);
            return at.isRevised() || at.from(source).isPresent();
        } catch (RefusedException e) {
            return false; // no period
        }
    }

    /** Returns everything that was published, a period at a time, earliest first. */
    public List<Published> periods() {
        Set<Period> periods = new TreeSet<>();
        observations.forEach(observation -> periods.add(observation.period()));
        return periods.stream().map(this::at).toList();
    }

    /**
     * Returns one value a year, from the first to the last year of which something was published; see {@link Yearly}
     * for the rule.
     */
    public Yearly yearly() {
        return Yearly.of(this);
    }

    /**
     * Returns one value a year, see {@link #yearly()}.
     *
     * @param last the last year, included
     */
    public Yearly yearly(int first, int last) {
        return Yearly.of(this, first, last);
    }

    /** Says what a record would, which the JVM would have to make at the first comparison. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Series series
                && indicator.equals(series.indicator)
                && observations.equals(series.observations);
    }

    @Override
    public int hashCode() {
        return indicator.hashCode();
    }

    @Override
    public String toString() {
        return indicator.name() + ": " + observations;
    }
}
