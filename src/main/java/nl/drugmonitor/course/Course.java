package nl.drugmonitor.course;

import java.util.List;
import java.util.Map;
import nl.drugmonitor.language.NotFoundException;

/** The course for new analysts, as its notebooks ask for it. */
public final class Course {
    private Course() {}

    /** Returns all lessons, in their order. */
    public static List<Lesson> lessons() {
        return Lessons.ALL;
    }

    /**
     * Returns an exercise by its id, such as {@code 2.3}.
     *
     * @throws NotFoundException if there is none; the message lists those of its lesson
     */
    public static Exercise exercise(String id) {
        Map<String, Exercise> all = Lessons.BY_ID;
        Exercise found = all.get(id.strip());
        if (found == null) {
            String lesson = id.strip().replaceFirst("[.].*", "") + ".";
            List<String> ofLesson = all.keySet().stream()
                    .filter(each -> each.startsWith(lesson))
                    .toList();
            throw NotFoundException.of("exercise", id, ofLesson.isEmpty() ? List.copyOf(all.keySet()) : ofLesson);
        }
        return found;
    }

    /** Stands where an answer is to be filled in. */
    public static Object notYet() {
        return NotYet.NOT_YET;
    }

    /**
     * Returns how far a lesson is solved in this session.
     *
     * @param lesson such as {@code 2}
     * @throws NotFoundException if there is none
     */
    public static Score score(String lesson) {
        return Score.OF_THE_SESSION.of(Lessons.lesson(lesson).exercises());
    }

    /** Returns how far all exercises of the course are solved in this session. */
    public static Score score() {
        return Score.OF_THE_SESSION.of(lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .toList());
    }
}
