package nl.drugmonitor.classroom;

/** What became of an exercise in what a student handed in. */
public enum Mark {
    RIGHT,
    WRONG,
    /** The line to fill in is as it was, or the answer is not checked any more though its cell is there. */
    NOT_ANSWERED,
    /** The answer was not checked, because its cell or the notebook could not be run. */
    NOT_RUN,
    /** The cell, or the whole lesson, is missing. */
    NOT_HANDED_IN
}
