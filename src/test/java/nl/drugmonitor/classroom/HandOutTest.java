package nl.drugmonitor.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOutTest {
    static final Path LESSONS = Golden.projectFolder().resolve("src/test/resources/classroom/course");

    private static final CourseFolder COURSE = CourseFolder.read(LESSONS);

    /** Stands in each solution of the lessons, and in all else that students must not get. */
    private static final String SECRET = "SECRET";

    private static final Pattern SOLUTION = Pattern.compile("(?s)BEGIN SOLUTION[^\n]*\n(.*?)\n[^\n]*END SOLUTION");

    @TempDir
    private Path folder;

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static JsonNode tree(Path notebook) {
        try {
            return new JsonMapper().readTree(Files.readString(notebook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> cells(Path notebook) {
        return tree(notebook).get("cells").valueStream().toList();
    }

    private static List<String> sources(Path notebook) {
        return cells(notebook).stream()
                .map(cell -> NotebookFile.joined(cell.get("source")))
                .toList();
    }

    @Test
    void studentsGetNotebooksAndTheDataThatTheseReadAndNothingElse() throws IOException {
        HandOut.forStudents(COURSE).write(folder, false);

        assertThat(files(folder)).containsOnlyKeys("1-rise.ipynb", "2-half.ipynb", "data/counts.csv");
        assertThat(sources(folder.resolve("1-rise.ipynb")))
                .containsExactly(
                        "# Hoe groot is de stijging?\n\n![een plaatje](attachment:shown.png)",
                        "import sample.Sample;\n"
                                + "var lines = java.nio.file.Files.readAllLines(java.nio.file.Path.of(\"data/counts.csv\"));",
                        "// Hoeveel rijen heeft de tabel?\nvar answer = notYet(); // hier het antwoord\n"
                                + "Sample.exercise(\"1.1\").check(answer)",
                        "// Hoeveel meer zijn het er in 2024 dan in 2023?\n{\n    var more = notYet(); // hier het antwoord\n"
                                + "    Sample.exercise(\"1.2\").check(more);\n}",
                        "Leg uit waarom.\n\n*Hier het antwoord.*",
                        "// Hoeveel procent is dat?\nvar answer = notYet(); // hier het antwoord\n"
                                + "Sample.exercise(\"1.3\").check(answer)");
    }

    @Test
    void aLinkThatWouldLeadNowhereGivesWayToItsWords() throws IOException {
        HandOut.forStudents(COURSE).write(folder, false);

        assertThat(sources(folder.resolve("2-half.ipynb")))
                .startsWith("# How much is half?\n\nBefore: [lesson 1](1-rise.ipynb). Read next: readings"
                        + " (docs/readings.md) and 03-drug-incidents.");
    }

    /** Not in sources, outputs, metadata or attachments; the test fails if the lessons have no solution there. */
    @Test
    void nothingThatStudentsGetHoldsASolution() throws IOException {
        assertThat(Files.readString(LESSONS.resolve("1-rise.ipynb")))
                .contains(
                        "SECRET-rows",
                        "SECRET-output",
                        "SECRET-key",
                        "SECRET-picture",
                        "SECRET-text",
                        "SECRET-answer",
                        "SECRET-widget");

        HandOut.forStudents(COURSE).write(folder, false);

        assertThat(files(folder).values()).hasSize(3).allSatisfy(content -> assertThat(content)
                .doesNotContain(SECRET, "SOLUTION", "c29sdXRpb24="));
        assertThat(cells(folder.resolve("1-rise.ipynb"))).allSatisfy(cell -> {
            assertThat(cell.path("outputs")).isEmpty();
            assertThat(cell.path("execution_count").isNumber()).isFalse();
        });
    }

    @Test
    void teachersGetTheSolutionsWithoutTheirMarks() throws IOException {
        HandOut.forTeachers(COURSE).write(folder, false);

        assertThat(files(folder).get("1-rise.ipynb"))
                .contains("SECRET-rows", "SECRET-because", "SECRET-text", "SECRET-output")
                .doesNotContain("BEGIN SOLUTION", "END SOLUTION");
    }

    /** The course itself, in which solutions have no word to be known by. */
    @Test
    void noLineOfASolutionStandsInWhatStudentsGetOfTheCourse() throws IOException {
        Path lessons = Golden.projectFolder().resolve("notebooks/course");
        assumeTrue(Files.isDirectory(lessons), "a package without sources has no lessons");
        CourseFolder course = CourseFolder.read(lessons);

        HandOut.forStudents(course).write(folder, false);

        for (LessonNotebook lesson : course.lessons()) {
            List<String> lines = sources(folder.resolve(lesson.name() + ".ipynb")).stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .toList();
            List<String> solutions = lesson.source().cells().stream()
                    .flatMap(cell -> SOLUTION.matcher(cell.source()).results())
                    .flatMap(solution -> solution.group(1).lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !given(lesson).contains(line))
                    .toList();
            assertThat(lesson.exercises()).as(lesson.name()).isNotEmpty();
            assertThat(solutions).as(lesson.name()).isNotEmpty().noneMatch(lines::contains);
        }
    }

    /** Returns the lines of a lesson that are no part of a solution. */
    private static List<String> given(LessonNotebook lesson) {
        return lesson.source().cells().stream()
                .flatMap(cell -> SOLUTION.matcher(cell.source()).replaceAll("").lines())
                .map(String::strip)
                .toList();
    }

    /** The rules of nbgrader's schema, version 3: its JSON schema, and what it checks beside that. */
    @Test
    void nbgraderFindsMetadataThatAreValidByItsSchema() throws IOException {
        HandOut.forStudents(COURSE).write(folder, false);

        for (String name : List.of("1-rise.ipynb", "2-half.ipynb")) {
            Set<String> ids = new HashSet<>();
            for (JsonNode cell : cells(folder.resolve(name))) {
                JsonNode metadata = cell.get("metadata").get("nbgrader");
                boolean isGraded = metadata.get("grade").booleanValue();
                boolean isMarkdown = cell.get("cell_type").asText().equals("markdown");
                assertThat(metadata.propertyStream().map(Map.Entry::getKey))
                        .contains("schema_version", "grade", "solution", "locked")
                        .isSubsetOf(
                                "schema_version",
                                "grade",
                                "solution",
                                "locked",
                                "task",
                                "grade_id",
                                "points",
                                "checksum",
                                "cell_type");
                assertThat(metadata.get("schema_version").isInt()).isTrue();
                assertThat(metadata.get("schema_version").intValue()).isEqualTo(3);
                for (String key : List.of("grade", "solution", "locked", "task")) {
                    assertThat(metadata.get(key).isBoolean()).as(key).isTrue();
                }
                assertThat(metadata.get("grade_id").textValue()).matches("[a-zA-Z0-9_-]+");
                assertThat(ids.add(metadata.get("grade_id").textValue())).isTrue();
                assertThat(metadata.has("points")).isEqualTo(isGraded);
                assertThat(metadata.path("points").asInt()).isGreaterThanOrEqualTo(0);
                if (isMarkdown) {
                    assertThat(metadata.get("solution").booleanValue()).isEqualTo(isGraded);
                }
                assertThat(metadata.get("task").booleanValue()).isFalse();
                assertThat(metadata.get("locked").booleanValue())
                        .isNotEqualTo(metadata.get("solution").booleanValue());
            }
        }
        List<JsonNode> cells = cells(folder.resolve("1-rise.ipynb"));
        assertThat(cells.stream()
                        .map(cell -> cell.get("metadata").get("nbgrader"))
                        .map(cell -> cell.get("grade_id").asText() + " "
                                + (cell.get("locked").asBoolean()
                                        ? "read-only"
                                        : cell.get("grade").asBoolean()
                                                ? "manually graded answer"
                                                : "autograded answer")))
                .containsExactly(
                        "a1 read-only",
                        "a2 read-only",
                        "a3 autograded answer",
                        "a4 autograded answer",
                        "a5 manually graded answer",
                        "a7 autograded answer");
    }

    @Test
    void whatIsWrittenIsTheSameEachTime() throws IOException {
        HandOut.forStudents(COURSE).write(folder.resolve("a"), false);
        HandOut.forStudents(CourseFolder.read(LESSONS)).write(folder.resolve("b"), false);
        Map<String, String> first = files(folder.resolve("a"));

        assertThat(files(folder.resolve("b"))).isEqualTo(first);
        HandOut.forStudents(COURSE).write(folder.resolve("a"), false);
        assertThat(files(folder.resolve("a"))).isEqualTo(first);
    }

    @Test
    void aLessonThatIsNoMoreGoesFromTheFolder() throws IOException {
        HandOut.forStudents(COURSE).write(folder, false);
        CourseFolder shorter = new CourseFolder(LESSONS, COURSE.lessons().subList(0, 1));

        HandOut.forStudents(shorter).write(folder, false);

        assertThat(files(folder)).containsOnlyKeys("1-rise.ipynb", "data/counts.csv");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedUnlessItIsForced() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> HandOut.forStudents(COURSE).write(folder, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        folder + ": this folder holds notes.txt, which this command has not made, or which was changed"
                                + " since.\n  Name another folder, or add --force: then files with the names of lessons and of"
                                + " their data are replaced, and others stay.");
        assertThat(files(folder)).containsOnlyKeys("notes.txt");

        HandOut.forStudents(COURSE).write(folder, true);
        assertThat(files(folder)).containsOnlyKeys("1-rise.ipynb", "2-half.ipynb", "data/counts.csv", "notes.txt");
    }

    /** Jupyter keeps a copy of each notebook that was opened. */
    @Test
    void hiddenFilesDoNotCount() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve(".ipynb_checkpoints"));
        Files.writeString(hidden.resolve("1-rise-checkpoint.ipynb"), "{}");

        HandOut.forStudents(COURSE).write(folder, false);

        assertThat(hidden.resolve("1-rise-checkpoint.ipynb")).hasContent("{}");
    }

    @Test
    void workInACopyIsNotOverwritten() throws IOException {
        HandOut.forStudents(COURSE).write(folder, false);
        Path copy = folder.resolve("2-half.ipynb");
        String worked = Files.readString(copy).replace("notYet();", "5;");
        Files.writeString(copy, worked);

        assertThatThrownBy(() -> HandOut.forStudents(COURSE).write(folder, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("holds 2-half.ipynb");
        assertThat(copy).content().isEqualTo(worked);
    }

    /** A hand-in that its student has left as it was looks like a copy of the command. */
    @Test
    void noCopyInAFolderBelowIsDeleted() throws IOException {
        HandOut.forStudents(COURSE).write(folder.resolve("jan"), false);

        assertThatThrownBy(() -> HandOut.forStudents(COURSE).write(folder, false))
                .isInstanceOf(InvalidInputException.class);
        HandOut.forStudents(COURSE).write(folder, true);
        assertThat(files(folder)).containsKeys("jan/1-rise.ipynb", "1-rise.ipynb");
    }

    @Test
    void theLessonsThemselvesAreNeverOverwritten() {
        assertThatThrownBy(() -> HandOut.forStudents(COURSE).write(LESSONS, true))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("this is the folder of the lessons themselves.");
    }

    @Test
    void allFaultsOfTheLessonsAreToldAtOnce() throws IOException {
        Path lessons = Files.createDirectory(folder.resolve("lessons"));
        Files.writeString(folder.resolve("elsewhere.csv"), "a");
        for (String name : List.of("1-rise", "2-half")) {
            String lesson = Files.readString(LESSONS.resolve(name + ".ipynb"));
            Files.writeString(
                    lessons.resolve(name + ".ipynb"),
                    lesson.replace("// END SOLUTION", "// that was it").replace("data/counts", "../elsewhere"));
        }

        assertThatThrownBy(() -> HandOut.forStudents(CourseFolder.read(lessons)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1-rise.ipynb: cell 3, line 2: the solution that begins here has no end.\n")
                .hasMessageContaining("2-half.ipynb: cell 3, line 2: the solution that begins here has no end.\n")
                .hasMessageContaining("1-rise.ipynb: the lesson reads " + folder.resolve("elsewhere.csv")
                        + ", which does not lie in the folder " + lessons + ", and would not be handed out.\n");
    }
}
