package nl.drugmonitor.classroom;

import java.util.Optional;
import nl.drugmonitor.course.Mistake;

/**
 * An answer that a cell had checked.
 *
 * @param mistake what leads to a wrong answer, if it is known
 */
record CheckedAnswer(ExerciseMark mark, Optional<Mistake> mistake) {}
