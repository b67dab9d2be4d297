package nl.drugmonitor.explanation;

import nl.drugmonitor.explanation.Evidence.Found;

/** What must be seen in the data if an explanation holds. */
public sealed interface Prediction
        permits SeriesChange,
                Coverage,
                Order,
                HeadStart,
                Product,
                Composition,
                Noise,
                RankTrend,
                PartYearShare,
                Timing {
    /** Returns the name of the type in the data. */
    String type();

    /** Looks up the values that it needs, and asks whether they may be used in this way. */
    void prepare(Inquiry inquiry);

    /** Returns what is seen by the reading that the inquiry is at. */
    Found judge(Inquiry inquiry);

    /** Returns whether it can show that its candidate holds; a change that is not found shows nothing. */
    default boolean canConfirm() {
        return true;
    }

    /** Returns what would have to be seen, if that can be said without the missing values; empty if it cannot. */
    default String needed(Inquiry inquiry) {
        return "";
    }
}
