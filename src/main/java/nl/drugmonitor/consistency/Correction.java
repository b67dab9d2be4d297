package nl.drugmonitor.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;

/** Another number in the place of a printed one. */
public record Correction(Figure figure, Printed to) implements Comparable<Correction> {
    /** Returns every exact value that may stand behind the other number, with its sign. */
    Interval interval() {
        return figure.intervalOf(to);
    }

    /** Returns the values that figures have with some of them corrected, the others as printed. */
    static Values values(List<Correction> corrections) {
        Map<Figure, Interval> corrected = new HashMap<>();
        for (Correction correction : corrections) {
            corrected.put(correction.figure, correction.interval());
        }
        return Values.PRINTED.with(corrected);
    }

    /** Corrections come in the order of their figures. */
    @Override
    public int compareTo(Correction other) {
        return figure.id().compareTo(other.figure.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Correction correction && figure.equals(correction.figure) && to.equals(correction.to);
    }

    @Override
    public int hashCode() {
        return 31 * figure.hashCode() + to.hashCode();
    }

    /** Returns the change for a reader: {@code cbr_2024 4.932 -> 4.392}. */
    @Override
    public String toString() {
        return figure.id() + " " + figure.printed() + " -> " + to;
    }
}
