package nl.drugmonitor.classroom;

import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.input.DataName;

/** What became of an exercise in what a student handed in. */
public enum ExerciseMark implements DataName {
    RIGHT,
    WRONG,
    /** What was given is no answer to such a question. */
    UNREADABLE,
    /** The line to fill in is as it was, or the answer is not checked any more though its cell is there. */
    NOT_ANSWERED,
    /** The answer was not checked, because its cell or the notebook could not be run. */
    NOT_RUN,
    /** The cell, or the whole lesson, is missing. */
    NOT_HANDED_IN;

    static ExerciseMark of(Mark mark) {
        return switch (mark) {
            case RIGHT -> RIGHT;
            case WRONG -> WRONG;
            case UNREADABLE -> UNREADABLE;
            case NOT_YET -> NOT_ANSWERED;
        };
    }
}
