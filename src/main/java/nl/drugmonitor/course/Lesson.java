package nl.drugmonitor.course;

import java.util.List;
import nl.drugmonitor.language.Bilingual;

/**
 * The exercises of a notebook of the course.
 *
 * @param id such as {@code 2}
 */
public record Lesson(String id, Bilingual title, List<Exercise> exercises) {
    public Lesson {
        exercises = List.copyOf(exercises);
    }
}
