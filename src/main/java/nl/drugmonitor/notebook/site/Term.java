package nl.drugmonitor.notebook.site;

/** A word of the field that a page explains. Its forms in a text and its meaning stand in the message files. */
enum Term {
    INDICATOR,
    SERIES,
    OBSERVATION,
    VINTAGE,
    STATUS,
    HEDGE,
    BREAK,
    CONFLICT,
    EDITION,
    VERDICT,
    CONTRADICTION,
    READING,
    WEIGHT,
    ROUNDING_INTERVAL,
    PERCENTAGE_POINT,
    CONTRIBUTION,
    DECOMPOSITION,
    POISSON_NOISE,
    SETTLE
}
