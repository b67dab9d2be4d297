package nl.drugmonitor.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.Golden;
import nl.drugmonitor.classroom.ClassScore.Row;
import nl.drugmonitor.course.Mistake;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-ins of all kinds, run once for all tests: each takes a process of its own. */
class ClassScoreTest {
    private static final CourseFolder COURSE = CourseFolder.read(HandOutTest.LESSONS);

    /** One hand-in never ends; the others need less, also on a machine with much to do. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String RISE = "1-rise.ipynb";
    private static final String HALF = "2-half.ipynb";

    /** Ends the process; the kernel takes a plain call of it for the end of the cell. */
    private static final String HALT = "Runtime.class.getMethod(\"halt\", int.class).invoke(Runtime.getRuntime(), 0);";

    @TempDir
    private static Path folder;

    private static Path handedIn;
    private static ClassScore score;

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        handedIn = folder.resolve("in");
        HandOut.forStudents(COURSE).write(folder.resolve("out"), false);
        handIn(
                "an",
                RISE,
                Map.of( // each of the first two exercises in the cell of the other
                        2, "var more = 20163 - 16945; Sample.exercise(\"1.2\").check(more)",
                        3, "var answer = lines.size(); Sample.exercise(\"1.1\").check(answer)"));
        handIn(
                "bo",
                RISE,
                Map.of(
                        2, "var answer = answr; Sample.exercise(\"1.1\").check(answer)",
                        3, "System.exit(1); Sample.exercise(\"1.2\").check(3218)",
                        4, "// I do not know"));
        handIn("cy", HALF, Map.of(2, "Sample.exercise(\"2.1\").check(4); " + HALT));
        handIn(
                "di",
                HALF,
                Map.of(2, "for (boolean on = true; on;) System.out.println(1); Sample.exercise(\"2.1\").check(5)"));
        handIn("ed", HALF, Map.of(2, HALT + " Sample.exercise(\"2.1\").check(5)"));
        handIn(
                "el",
                HALF,
                Map.of(
                        2,
                        "var all = new ArrayList<long[]>(); for (boolean on = true; on;)"
                                + " all.add(new long[1 << 20]); Sample.exercise(\"2.1\").check(5)"));
        handIn("fenna", HALF, Map.of(2, "var answer = 10 / 2; Sample.exercise(\"2.1\").check(answer)"));
        handIn("fenna/again", HALF, Map.of());
        write("gijs", HALF, "{\"cells\": [");
        write("hanna", "own.ipynb", "{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
        score = ClassScore.of(COURSE, List.of(handedIn), LIMIT, remark -> {});
    }

    /** Hands in a lesson with another source for some of its cells of code, by their numbers. */
    private static void handIn(String student, String lesson, Map<Integer, String> sources) throws IOException {
        NotebookFile copy =
                NotebookFile.read(folder.resolve("out").resolve(lesson)).copy();
        for (Cell cell : copy.codeCells()) {
            cell.tree().put("source", sources.getOrDefault(cell.number(), cell.source()));
        }
        write(student, lesson, copy.json());
    }

    private static void write(String student, String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(handedIn.resolve(student)).resolve(name), content);
    }

    private static List<String> rows(String student) {
        List<String> rows = new ArrayList<>();
        for (Row row : score.rows()) {
            if (row.student().equals(student)) {
                rows.add((row.exercise() + " " + row.mark() + " "
                                + row.mistake().map(Mistake::name).orElse("") + Language.EN.say(row.remark()))
                        .strip());
            }
        }
        return rows;
    }

    @Test
    void anAnswerIsRightOrWrongOrMissingWhereverItsCellStands() {
        assertThat(rows("an")).startsWith("1.1 WRONG UNIT", "1.2 RIGHT", "1.3 NOT_ANSWERED");
    }

    @Test
    void aCellThatFailsKeepsNoOtherFromRunning() {
        assertThat(rows("bo"))
                .startsWith(
                        "1.1 NOT_RUN cell 2 fails: CompilationError: cannot find variable answr",
                        "1.2 NOT_RUN cell 3 fails: ExitException: System.exit(1) ends the cell only: the kernel and its"
                                + " variables stay. To end the kernel, shut it down from the menu",
                        "1.3 NOT_HANDED_IN");
    }

    @Test
    void aLessonThatOthersHandedInIsMissed() {
        assertThat(rows("fenna")).startsWith("1.1 NOT_HANDED_IN", "1.2 NOT_HANDED_IN", "1.3 NOT_HANDED_IN");
        assertThat(rows("bo")).endsWith("2.1 NOT_HANDED_IN");
    }

    @Test
    void whatEndsTheRunIsARow() {
        assertThat(rows("di")).endsWith("2.1 NOT_RUN ended after 10 seconds, in cell 2");
        assertThat(rows("ed")).endsWith("2.1 NOT_RUN cell 2 ended the program");
        assertThat(rows("el").get(3)).startsWith("2.1 NOT_RUN cell 2 fails: java.lang.OutOfMemoryError");
        assertThat(rows("gijs").get(3)).startsWith("2.1 NOT_RUN must be JSON; here it is not: ");
    }

    @Test
    void whatWasCheckedBeforeTheEndCounts() {
        assertThat(rows("cy")).endsWith("2.1 WRONG UNIT");
    }

    @Test
    void aFileThatIsNotToBeScoredIsARowOfItsOwn() {
        assertThat(rows("hanna")).endsWith("NOT_RUN this is no lesson of the course");
        assertThat(rows("fenna"))
                .endsWith(
                        "2.1 RIGHT",
                        "NOT_RUN " + handedIn.resolve("fenna/again/2-half.ipynb") + " was left out, for "
                                + handedIn.resolve("fenna/2-half.ipynb") + " is the same lesson");
    }

    /** So that a reader sees all of it; the rows with a path or a message of a library are cut off. */
    @Test
    void theTablesCountByExerciseAndByStudent() {
        ClassScore some = new ClassScore(score.rows().stream()
                .filter(row -> !List.of("el", "gijs", "hanna").contains(row.student()))
                .filter(row -> !row.exercise().isEmpty())
                .toList());

        Golden.check(
                "classroom/score.txt", TerminalWriter.write(ScoreReport.document(some, Language.EN), Colour.NEVER));
        Golden.check(
                "classroom/score.nl.txt", TerminalWriter.write(ScoreReport.document(some, Language.NL), Colour.NEVER));
        Golden.check("classroom/score.csv", ScoreReport.csv(some, Language.NL, Csv.Reader.PROGRAM));
        assertThat(HtmlWriter.page(ScoreReport.document(some, Language.NL))).contains(">bo, 1-rise</th>", ">1.1</th>");
    }

    @Test
    void aStudentIsKnownByTheFolderOrByTheFile() throws IOException {
        Path all = Files.createDirectories(folder.resolve("names"));
        for (String name : List.of(HALF, "jan.ipynb", "2-half_piet de vries.ipynb", "els-2-half.ipynb")) {
            Files.writeString(all.resolve(name), "");
        }
        Path deep = Files.createDirectories(all.resolve("submitted/kim/2-half"));
        Files.writeString(deep.resolve(HALF), "");
        Path hidden = Files.createDirectories(all.resolve("submitted/kim/.ipynb_checkpoints"));
        Files.writeString(hidden.resolve("2-half-checkpoint.ipynb"), "");

        assertThat(HandIn.in(all, COURSE))
                .extracting(HandIn::student)
                .containsExactlyInAnyOrder("names", "jan", "piet de vries", "els", "submitted");
        assertThat(HandIn.in(all.resolve("submitted"), COURSE))
                .extracting(HandIn::student)
                .containsExactly("kim");
    }
}
