package nl.drugmonitor.consistency;

import java.util.List;

/**
 * What may have happened, and how plausible that is.
 *
 * @param truth what undoes it
 * @param weight relative to other hypotheses on the same cluster, outside evidence left out; zero for a near miss that
 *     is only remarked
 * @param unlisted the weight of the same with other values of what is computed anew, which are not listed one by one
 * @param left the rules that stay broken, by number
 */
record Hypothesis(
        Truth truth, Cause cause, ConsistencyReason reason, double weight, double unlisted, List<Integer> left) {
    Hypothesis(Truth truth, Cause cause, ConsistencyReason reason, double weight) {
        this(truth, cause, reason, weight, 0, List.of());
    }

    /** Returns what makes two causes the same for a reader: of several mistyped copies of one count, one is named. */
    Object kind() {
        return reason.about()
                .map(figure -> List.of(
                        reason.kind(),
                        figure.observation().<Object>map(row -> row).orElse(figure)))
                .orElse(List.of(reason.kind()));
    }
}
