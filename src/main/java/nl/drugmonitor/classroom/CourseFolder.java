package nl.drugmonitor.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.notebook.NotebookFile;

/**
 * The lessons of a course.
 *
 * @param folder that they lie in
 * @param lessons in the order in which they are read
 */
public record CourseFolder(Path folder, List<LessonNotebook> lessons) {
    static final String NOTEBOOK = ".ipynb";

    /**
     * Reads the lessons of a folder. It has none if the folder is not there.
     *
     * @throws InvalidInputException if any of them is no notebook
     */
    public static CourseFolder read(Path folder) {
        Faults faults = new Faults();
        List<LessonNotebook> lessons = notebooks(folder).stream()
                .flatMap(file -> faults.attempt(() -> new LessonNotebook(NotebookFile.read(file))).stream())
                .sorted(LessonNotebook.ORDER)
                .toList();
        faults.throwIfAny();
        return new CourseFolder(folder, lessons);
    }

    private static List<Path> notebooks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(NOTEBOOK))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    Optional<LessonNotebook> lesson(String name) {
        return lessons.stream().filter(lesson -> lesson.name().equals(name)).findFirst();
    }
}
