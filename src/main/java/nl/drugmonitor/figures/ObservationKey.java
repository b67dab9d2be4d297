package nl.drugmonitor.figures;

/** What an observation is of: an indicator, by its id, and a period. */
public record ObservationKey(String indicator, Period period) {
    @Override
    public String toString() {
        return indicator + " " + period;
    }
}
