package nl.drugmonitor.course;

/** Stands in a student's notebook where an answer is to be filled in. */
public enum NotYet {
    NOT_YET
}
