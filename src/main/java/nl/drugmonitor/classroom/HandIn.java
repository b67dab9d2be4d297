package nl.drugmonitor.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that a student handed in.
 *
 * @param lesson that the name of the file has in it, if any
 */
record HandIn(String student, Path file, Optional<LessonNotebook> lesson) {
    /** Between a student's name and that of a lesson. */
    private static final String AT_ENDS = "^[-_. ]+|[-_. ]+$";

    /**
     * Returns the notebooks of a folder and of the folders in it, in order of their names; hidden ones are left out.
     *
     * <p>The student is the folder that the notebook lies in, the first below the given one. A notebook that lies in
     * that itself is called by its student's name, perhaps with the lesson's before or behind it; one that is called by
     * the lesson's name alone is of the student that the folder is named after.
     */
    static List<HandIn> in(Path folder, CourseFolder course) throws IOException {
        List<HandIn> handIns = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Path below = folder.relativize(file);
                boolean isHidden = Stream.iterate(below, path -> path != null, Path::getParent)
                        .anyMatch(path -> path.getFileName().toString().startsWith("."));
                if (!isHidden && below.toString().endsWith(CourseFolder.NOTEBOOK) && !Files.isDirectory(file)) {
                    handIns.add(of(folder, below, course));
                }
            }
        }
        return handIns;
    }

    private static HandIn of(Path folder, Path below, CourseFolder course) {
        String name = below.getFileName().toString();
        String stem = name.substring(0, name.length() - CourseFolder.NOTEBOOK.length());
        Optional<LessonNotebook> lesson = course.lessons().stream()
                .filter(each -> stem.contains(each.name()))
                .max(Comparator.comparingInt(each -> each.name().length()));
        String rest =
                lesson.map(each -> stem.replace(each.name(), "")).orElse(stem).replaceAll(AT_ENDS, "");
        String student = below.getNameCount() > 1
                ? below.getName(0).toString()
                : rest.isEmpty()
                        ? folder.toAbsolutePath().normalize().getFileName().toString()
                        : rest;
        return new HandIn(student, folder.resolve(below), lesson);
    }
}
