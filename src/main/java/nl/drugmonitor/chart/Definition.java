package nl.drugmonitor.chart;

import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.input.InvalidInputException;

/** An entry of charts.yaml: a chart without its numbers. */
interface Definition {
    String id();

    /**
     * Returns the chart with the figures as an edition knows them.
     *
     * @throws InvalidInputException if the figures cannot fill it
     */
    Chart chart(Edition edition);
}
