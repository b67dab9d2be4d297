package nl.drugmonitor.practice;

import nl.drugmonitor.input.DataName;

/**
 * The kinds of statements. Their sentences stand in exercise.yaml, and what each is about is drawn by {@link Draw}.
 *
 * <p>To add one, add a constant, a case in {@code Draw}, and at least three sentences under its name in exercise.yaml.
 */
enum StatementKind implements DataName {
    CHANGE,
    SINCE,
    DIFFERENCE,
    SHARE,
    POINTS,
    SHARE_CHANGE,
    SUM,
    SUM_OF_THREE,
    LEVEL,
    ROUNDED,
    EXTREME,
    COMPARE
}
