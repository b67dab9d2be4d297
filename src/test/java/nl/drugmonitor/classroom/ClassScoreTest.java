package nl.drugmonitor.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.classroom.ClassScore.Row;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-ins of all kinds, run once for all tests: each takes a process of its own. */
class ClassScoreTest {
    private static final Course COURSE = Course.read(HandOutTest.LESSONS);

    /** Two hand-ins never end; the others need less, also on a machine with much to do. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final String RISE = "1-rise.ipynb";
    private static final String HALF = "2-half.ipynb";

    @TempDir
    private static Path folder;

    private static Path handedOut;
    private static Path handedIn;
    private static ClassScore score;

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        handedOut = folder.resolve("out");
        handedIn = folder.resolve("in");
        HandOut.forStudents(COURSE).write(handedOut, false);
        half("right", "var answer = notYet();", "var answer = 10 / 2;");
        half("wrong", "var answer = notYet();", "var answer = 6;");
        half("empty", "", "");
        half("prints", "var answer = notYet();", "while (true) { System.out.println(1); }");
        half("exits", "var answer = notYet();", "Runtime.getRuntime().halt(0);");
        half(
                "eats",
                "var answer = notYet();",
                "var all = new ArrayList<long[]>(); while (true) all.add(new long[1 << 20]);");
        half("fails", "var answer = notYet();", "var answer = answr;");
        half("deleted", "exercise(\\\"2.1\\\").check(answer)", "answer");
        write("broken", HALF, "{\"cells\": [");
        write("other", "my own.ipynb", handedOut(HALF).replace("\"lesson\": \"2-half\"", "\"minutes\": 5"));
        // in another order: an answer is checked by a cell that a later one makes possible
        write(
                "order",
                RISE,
                handedOut(RISE)
                        .replace("var more = notYet();", "var more = tenth - answer;")
                        .replaceFirst(
                                "var answer = notYet\\(\\);([^~]*)var answer = notYet\\(\\);",
                                "System.exit(1); var answer = 2;$1var answer = \\\\\"18,99%\\\\\"; int tenth = 1;"));
        score = ClassScore.of(COURSE, List.of(handedIn), LIMIT, remark -> {});
    }

    private static String handedOut(String name) throws IOException {
        return Files.readString(handedOut.resolve(name));
    }

    /** Hands in the second lesson, with code in the place of other code. */
    private static void half(String student, String code, String changed) throws IOException {
        write(student, HALF, handedOut(HALF).replace(code, changed));
    }

    private static void write(String student, String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(handedIn.resolve(student)).resolve(name), content);
    }

    private static List<String> rows(String student) {
        List<String> rows = new ArrayList<>();
        for (Row row : score.rows()) {
            if (row.student().equals(student)) {
                String remark =
                        row.remark().map((Sayable it) -> it.in(Language.EN)).orElse("");
                rows.add(String.join(
                                " ",
                                row.exercise(),
                                row.mark().name(),
                                row.mistake().orElse(""),
                                remark)
                        .strip());
            }
        }
        return rows;
    }

    private static String half(String student) {
        return rows(student).get(3); // behind the three of the first lesson
    }

    @Test
    void answersAreRightOrWrongOrNotGiven() {
        assertThat(half("right")).isEqualTo("2.1 RIGHT");
        assertThat(half("wrong")).isEqualTo("2.1 WRONG OFF_BY_ONE");
        assertThat(half("empty")).isEqualTo("2.1 NOT_ANSWERED");
    }

    @Test
    void aLessonThatOthersHandedInIsMissed() {
        assertThat(rows("right"))
                .containsExactly("1.1 NOT_HANDED_IN", "1.2 NOT_HANDED_IN", "1.3 NOT_HANDED_IN", "2.1 RIGHT");
    }

    @Test
    void whatEndsTheRunIsARow() {
        assertThat(half("prints")).isEqualTo("2.1 NOT_RUN  ended after 15 seconds, in cell 2");
        assertThat(half("exits")).isEqualTo("2.1 NOT_RUN  cell 2 ended the program");
        assertThat(half("eats")).startsWith("2.1 NOT_RUN  cell 2 fails: java.lang.OutOfMemoryError");
        assertThat(half("fails")).isEqualTo("2.1 NOT_RUN  cell 2 fails: CompilationError: cannot find symbol answr");
        assertThat(half("broken")).startsWith("2.1 NOT_RUN  must be JSON; here it is not: ");
    }

    @Test
    void anExerciseThatWasDeletedIsNotHandedIn() {
        assertThat(half("deleted")).isEqualTo("2.1 NOT_HANDED_IN");
    }

    @Test
    void aFailingCellKeepsNoOtherFromRunning() {
        assertThat(rows("order")).containsExactly("1.1 NOT_RUN  x", "1.2 NOT_RUN  x", "1.3 RIGHT", "2.1 NOT_HANDED_IN");
    }

    @Test
    void aFileThatIsNoLessonIsARowOfItsOwn() {
        assertThat(rows("other")).contains("NOT_RUN  this is no lesson of the course");
    }

    @Test
    void theTableCountsByExerciseAndByStudent() {
        assertThat(TerminalWriter.write(ScoreReport.document(score, Language.EN), Colour.NEVER))
                .contains("By exercise", "By student");
    }

    @Test
    void csvHasARowForEachExerciseOfEachStudent() {
        assertThat(ScoreReport.csv(score, Language.NL, Csv.Reader.PROGRAM).lines())
                .startsWith("student,lesson,exercise,right,mark,mistake,remark")
                .contains(
                        "wrong,2-half,2.1,0,wrong,OFF_BY_ONE,",
                        "right,2-half,2.1,1,right,,",
                        "exits,2-half,2.1,0,not_run,,cel 2 heeft het programma beëindigd");
    }

    @Test
    void handInsHaveNoCopyOfTheCourseAroundThem() throws IOException {
        Path all = Files.createDirectories(folder.resolve("names"));
        for (String name : List.of("2-half.ipynb", "jan.ipynb", "2-half_piet de vries.ipynb", "els-2-half.ipynb")) {
            Files.writeString(all.resolve(name), "");
        }
        Path deep = Files.createDirectories(all.resolve("submitted/kim/2-half"));
        Files.writeString(deep.resolve("2-half.ipynb"), "");
        Path hidden = Files.createDirectories(all.resolve("submitted/kim/.ipynb_checkpoints"));
        Files.writeString(hidden.resolve("2-half-checkpoint.ipynb"), "");

        assertThat(HandIn.in(all, COURSE))
                .extracting(HandIn::student)
                .containsExactly("names", "piet de vries", "els", "jan", "submitted");
        assertThat(HandIn.in(all.resolve("submitted"), COURSE))
                .extracting(HandIn::student)
                .containsExactly("kim");
        assertThat(HandIn.in(all, COURSE).get(3).lesson()).isEqualTo(Optional.empty());
    }
}
