package nl.drugmonitor.chart;

import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.input.InvalidInputException;

/** An entry of charts.yaml: a chart without its numbers. */
interface Definition {
    String id();

    /**
     * Returns the chart with the figures as an edition knows them.
     *
     * @param doubts which of them are marked
     * @throws InvalidInputException if the figures cannot fill it
     */
    Chart chart(Edition edition, Doubts doubts);

    /** Returns whether the chart shows how a contradiction may be read. */
    default boolean isOf(Contradiction contradiction) {
        return false;
    }
}
