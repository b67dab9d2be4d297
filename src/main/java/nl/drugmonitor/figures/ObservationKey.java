package nl.drugmonitor.figures;

/** What an observation is of: an indicator, by its id, and a period. */
public record ObservationKey(String indicator, Period period) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ObservationKey key && indicator.equals(key.indicator) && period.equals(key.period);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + period.hashCode();
    }

    @Override
    public String toString() {
        return indicator + " " + period;
    }
}
