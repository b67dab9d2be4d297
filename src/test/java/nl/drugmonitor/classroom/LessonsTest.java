package nl.drugmonitor.classroom;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.Golden;
import nl.drugmonitor.course.Course;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons of the course, as teachers have them and as students get them. */
class LessonsTest {
    private static final CourseFolder COURSE =
            CourseFolder.read(Golden.projectFolder().resolve("notebooks/course"));

    @TempDir
    private static Path copies;

    @BeforeAll
    static void handOut() throws IOException {
        HandOut.forStudents(COURSE).write(copies, false);
    }

    static List<LessonNotebook> lessons() {
        return COURSE.lessons();
    }

    private static int exercises(LessonNotebook lesson) {
        return Course.lessons().stream()
                .filter(each -> lesson.name().startsWith(each.id() + "-"))
                .findFirst()
                .orElseThrow()
                .exercises()
                .size();
    }

    /** Returns what all cells show, as text. */
    private static String shown(NotebookFile notebook) {
        return notebook.codeCells().stream()
                .flatMap(cell -> cell.outputs().valueStream())
                .map(output -> NotebookFile.joined(output.path("data").path("text/plain")))
                .collect(joining("\n"));
    }

    @Test
    void eachLessonHasItsNotebook() {
        assertThat(lessons()).hasSameSizeAs(Course.lessons()).hasSize(9);
    }

    /** The solutions are the cells of the notebook; that it shows what it holds is tested with the other notebooks. */
    @ParameterizedTest
    @MethodSource("lessons")
    void theSolutionsAreRight(LessonNotebook lesson) {
        Path file = Golden.projectFolder().resolve("notebooks/course").resolve(lesson.name() + ".ipynb");
        int all = exercises(lesson);

        assertThat(shown(NotebookFile.read(file))).contains(all + " of " + all + " right.");
        assertThat(lesson.exercises()).hasSize(all);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aCopyThatNobodyHasWorkedInRunsAndIsNotAnsweredYet(LessonNotebook lesson) {
        int all = exercises(lesson);

        NotebookRun run = NotebookRun.of(NotebookFile.read(copies.resolve(lesson.name() + ".ipynb")));

        assertThat(run.failures()).isEmpty();
        assertThat(shown(run.fresh())).contains("0 of " + all + " right; " + all + " not answered.");
    }

    /** What a student finds who unpacks the program and searches its files for an answer. */
    @Test
    void theProgramHoldsNoExerciseInPlainText() throws IOException {
        try (InputStream packed = Course.class.getResourceAsStream("lessons.zip")) {
            String bytes = new String(packed.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(bytes).contains("2.yaml").doesNotContain("right: true", "working:", "why:");
        }
        assertThat(Course.class.getResource("2.yaml")).isNull();
    }
}
