package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Interval;

/** Which values each figure may have: as printed ({@code Figure::interval}), or as a hypothesis has it. */
@FunctionalInterface
public interface Values {
    /** Each figure as printed. */
    Values PRINTED = Figure::interval;

    Interval of(Figure figure);
}
