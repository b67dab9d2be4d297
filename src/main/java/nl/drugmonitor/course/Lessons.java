package nl.drugmonitor.course;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.NotFoundException;

/**
 * The lessons that travel with the program. The build packs the files of {@code src/main/course}, so that a student who
 * looks into the program does not come upon a solution.
 */
final class Lessons {
    static final List<Lesson> ALL = read();

    static final Map<String, Exercise> BY_ID = ALL.stream()
            .flatMap(lesson -> lesson.exercises().stream())
            .collect(toMap(Exercise::id, exercise -> exercise, (one, other) -> one, LinkedHashMap::new));

    private Lessons() {}

    private static List<Lesson> read() {
        Figures figures = Figures.load();
        Map<String, Figures> editions = new HashMap<>();
        Function<String, Figures> published = id -> editions.computeIfAbsent(
                id, edition -> Edition.load(figures, edition).published());
        List<Lesson> lessons = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Lessons.class.getResourceAsStream("lessons.zip"), "packed");
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                lessons.add(LessonReader.read(new TextFile(entry.getName(), text), published));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lessons.sort(Comparator.comparing(Lesson::id));
        return List.copyOf(lessons);
    }

    static Lesson lesson(String id) {
        return ALL.stream()
                .filter(lesson -> lesson.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of(
                        "lesson", id, ALL.stream().map(Lesson::id).toList()));
    }
}
