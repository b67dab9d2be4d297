package nl.drugmonitor.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.notebook.NotebookFile;

/**
 * A folder with a copy of each lesson and the data that they read, and nothing else.
 *
 * @param notebooks the copies, by the names of their files
 * @param data the files that lessons read, by their names from the folder of the course
 */
public record HandOut(CourseFolder course, Map<Path, NotebookFile> notebooks, Map<Path, Path> data) {
    /**
     * Makes the copies for students, which hold no solution.
     *
     * @throws InvalidInputException with all that is wrong in the lessons
     */
    public static HandOut forStudents(CourseFolder course) {
        return of(course, LessonCopy.For.STUDENTS);
    }

    /** Makes the copies for teachers as {@link #forStudents}, but with the solutions. */
    public static HandOut forTeachers(CourseFolder course) {
        return of(course, LessonCopy.For.TEACHERS);
    }

    private static HandOut of(CourseFolder course, LessonCopy.For whom) {
        Faults faults = new Faults();
        Map<Path, NotebookFile> notebooks = new LinkedHashMap<>();
        Map<Path, Path> data = new LinkedHashMap<>();
        for (LessonNotebook lesson : course.lessons()) {
            notebooks.put(Path.of(lesson.name() + CourseFolder.NOTEBOOK), LessonCopy.of(lesson, whom, faults));
            lesson.data(faults).forEach(file -> data.put(file, course.folder().resolve(file)));
        }
        faults.throwIfAny();
        return new HandOut(course, notebooks, data);
    }

    /**
     * Writes the folder. What a run before has made is replaced, and copies of lessons that are no more are deleted.
     *
     * @param isForced whether it may be written where other files are; these stay, unless they have a name of the
     *     course
     * @throws InvalidInputException if it is not to be written there
     */
    public void write(Path folder, boolean isForced) throws IOException {
        Place place = Place.of(folder.toString());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw InvalidInputException.at(place, "handout_file");
        }
        if (Files.exists(folder) && Files.isSameFile(folder, course.folder())) {
            throw InvalidInputException.at(place, "handout_over_course");
        }
        Files.createDirectories(folder);
        List<Path> before = new ArrayList<>();
        TreeSet<Path> others = new TreeSet<>();
        for (Path file : files(folder)) {
            (isOurs(folder, file) ? before : others).add(file);
        }
        if (!others.isEmpty() && !isForced) {
            throw InvalidInputException.at(place, "handout_others", others.first());
        }
        before.removeAll(data.keySet());
        before.removeAll(notebooks.keySet());
        for (Path copy : before) {
            Files.delete(folder.resolve(copy));
        }
        for (Map.Entry<Path, Path> each : data.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.resolveSibling(""));
            OutputFile.write(file, Files.readAllBytes(each.getValue()));
        }
        for (Map.Entry<Path, NotebookFile> each : notebooks.entrySet()) {
            OutputFile.write(folder.resolve(each.getKey()), each.getValue().json());
        }
    }

    /**
     * Returns the files of the folder and of the folders in it, as they count from there; not hidden ones, such as
     * those of Jupyter.
     */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(folder::relativize)
                    .filter(HandOut::isSeen)
                    .toList();
        }
    }

    private static boolean isSeen(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .noneMatch(name -> name.toString().startsWith("."));
    }

    /** Returns whether a run before has made a file: data are known by their name, a notebook by its checksum. */
    private boolean isOurs(Path folder, Path file) {
        if (!file.toString().endsWith(CourseFolder.NOTEBOOK)) {
            return data.containsKey(file);
        }
        try {
            return file.getNameCount() == 1 && LessonCopy.isUntouched(NotebookFile.read(folder.resolve(file)));
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
