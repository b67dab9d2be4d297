package nl.drugmonitor.claim;

import nl.drugmonitor.input.DataName;

/** What a printed number is, which says how far it is exact and which sign an unsigned number has. */
public enum NumberKind implements DataName {
    COUNT,
    PERCENT,
    PERCENT_INCREASE,
    PERCENT_DECREASE,
    POINTS,
    POINTS_INCREASE,
    POINTS_DECREASE,
    FACTOR;

    /** Returns whether the number is one of percent, be it a share, a change or points. */
    boolean isPercentage() {
        return this != COUNT && this != FACTOR;
    }

    boolean isDecrease() {
        return this == PERCENT_DECREASE || this == POINTS_DECREASE;
    }

    /** Returns the name in a claims file. */
    @Override
    public String toString() {
        return dataName();
    }
}
