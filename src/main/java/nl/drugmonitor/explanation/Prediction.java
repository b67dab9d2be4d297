package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Reason;

/** What must be seen in the data if an explanation holds. */
interface Prediction {
    /** Looks up the values that it needs, asks whether they may be used in this way, and tells what it explains. */
    void prepare(Inquiry inquiry);

    /** Returns what is seen by the reading that the inquiry is at. */
    Found judge(Inquiry inquiry);

    /** Returns whether it can show that its candidate holds; a change that is not found shows nothing. */
    default boolean canConfirm() {
        return true;
    }

    /** Returns whether a cause in this role must pass it; one among several need not make all, or come first. */
    default boolean isNecessaryFor(Role role) {
        return true;
    }

    /** Returns the values that it rests on and could do without: what it says must not hang on one of them. */
    default List<Observation> spare(Inquiry inquiry) {
        return List.of();
    }

    /** Returns what would have to be seen, if that can be said without the missing values. */
    default Optional<Reason> needed(Inquiry inquiry) {
        return Optional.empty();
    }
}
