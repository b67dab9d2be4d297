package nl.drugmonitor.claim;

import java.util.Optional;

/** What a printed number is, which says how far it is exact and which sign an unsigned number has. */
public enum Kind {
    COUNT,
    PERCENT,
    PERCENT_INCREASE,
    PERCENT_DECREASE,
    POINTS,
    POINTS_INCREASE,
    POINTS_DECREASE,
    FACTOR;

    /** Returns the kind with this name in a claims file, such as {@code percent_decrease}. */
    static Optional<Kind> of(String name) {
        for (Kind kind : values()) {
            if (kind.toString().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    boolean isDecrease() {
        return this == PERCENT_DECREASE || this == POINTS_DECREASE;
    }

    /** Returns the name in a claims file. */
    @Override
    public String toString() {
        return switch (this) {
            case COUNT -> "count";
            case PERCENT -> "percent";
            case PERCENT_INCREASE -> "percent_increase";
            case PERCENT_DECREASE -> "percent_decrease";
            case POINTS -> "points";
            case POINTS_INCREASE -> "points_increase";
            case POINTS_DECREASE -> "points_decrease";
            case FACTOR -> "factor";
        };
    }
}
