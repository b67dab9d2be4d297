package nl.drugmonitor.classroom;

import java.util.function.Consumer;

/** Where the answers that cells have checked can be heard of. A service. */
interface CheckedAnswers {
    /** Tells of each answer that is checked from now on, in the thread that has it checked. */
    void tell(Consumer<CheckedAnswer> listener);
}
