package sample;

import java.util.List;
import java.util.Map;
import nl.drugmonitor.course.Course;
import nl.drugmonitor.course.Marked;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.course.Mistake;
import nl.drugmonitor.course.SampleScore;

/**
 * Exercises for the lessons of tests, so that these do not change with the course. Of the program's own packages a cell
 * finds the classes of the program only, so that this one lies in another.
 */
public record Sample(String id) {
    private static final Map<String, Object> SOLUTIONS = Map.of("1.1", 2, "1.2", 3218, "1.3", "18,99%", "2.1", 5);

    /** Returns an exercise, as {@link Course#exercise} does. */
    public static Sample exercise(String id) {
        return new Sample(id);
    }

    /** Looks an answer over, and keeps it for the score; each wrong answer is one of the unit. */
    public Marked check(Object answer) {
        Mark mark =
                answer == Course.notYet() ? Mark.NOT_YET : answer.equals(SOLUTIONS.get(id)) ? Mark.RIGHT : Mark.WRONG;
        List<Mistake> mistakes = mark == Mark.WRONG ? List.of(Mistake.UNIT) : List.of();
        return SampleScore.add(new Marked(id, mark, mistakes, language -> mark.name()));
    }
}
