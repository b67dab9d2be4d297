package nl.drugmonitor.classroom;

import java.util.Optional;

/**
 * An answer that a cell had checked.
 *
 * @param mistake the kind of mistake, for a wrong answer of which it is known
 */
record CheckedAnswer(String exercise, Mark mark, Optional<String> mistake) {}
