package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCommandTest {
    private static final String LESSONS = Golden.projectFolder()
            .resolve("src/test/resources/classroom/course")
            .toString();

    @TempDir
    private Path folder;

    @Test
    void copiesForStudentsAndForTeachersAreMade() {
        CommandRun students = CommandRun.of("course", "build", "--folder", LESSONS, "-o", folder + "/out");
        CommandRun teachers =
                CommandRun.of("course", "build", "--folder", LESSONS, "-o", folder + "/with", "--solutions");

        assertThat(students).isEqualTo(new CommandRun(0, "2 lessons for students in " + folder + "/out\n", ""));
        assertThat(teachers)
                .isEqualTo(
                        new CommandRun(0, "2 lessons for teachers, with the solutions, in " + folder + "/with\n", ""));
        assertThat(folder.resolve("out/2-half.ipynb")).content().doesNotContain("SECRET");
        assertThat(folder.resolve("with/2-half.ipynb")).content().contains("SECRET");
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        String[] line = {"course", "build", "--folder", LESSONS, "-o", folder.toString()};

        CommandRun run = CommandRun.of(line);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder + ": this folder holds notes.txt, which this command has not made");
    }

    @Test
    void aFolderWithoutLessonsIsTold() {
        CommandRun run = CommandRun.of("course", "build", "--folder", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("cannot find notebooks in " + folder
                        + ": name the folder with --folder.\n  See: ndm course build --help\n");
    }

    @Test
    void whatIsHandedInIsScored() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("jan")).resolve("2-half.ipynb"), "{\"cells\": [");

        CommandRun run = CommandRun.of("course", "score", folder.toString(), "--folder", LESSONS, "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("student,lesson,exercise,right,mark,mistake,remark\njan,2-half,2.1,0,not_run,,");
        assertThat(run.err()).isEqualTo("1 of 1 done: " + folder + "/jan/2-half.ipynb\n");
    }

    @Test
    void theTableGoesIntoAFileToo() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("jan")).resolve("2-half.ipynb"), "");
        Path page = folder.resolve("score.html");

        CommandRun run = CommandRun.of(
                "course", "score", folder.toString(), "--folder", LESSONS, "--language", "nl", "-o", page.toString());

        assertThat(run.out()).isEmpty();
        assertThat(page).content().contains("<h1>Wat er is ingeleverd</h1>", "jan", "niet uitgevoerd");
    }

    @Test
    void whatCannotBeScoredIsTold() {
        assertThat(CommandRun.of("course", "score", folder.toString(), "--folder", LESSONS)
                        .err())
                .isEqualTo("cannot find a folder with notebooks that were handed in: " + folder
                        + ".\n  See: ndm course score --help\n");
        assertThat(CommandRun.of("course", "score", "/nowhere", "--folder", LESSONS)
                        .err())
                .startsWith("cannot find a folder with notebooks that were handed in: /nowhere.\n");
        assertThat(CommandRun.of("course", "score", folder.toString(), "--folder", LESSONS, "--limit", "0")
                        .err())
                .startsWith("--limit must be 1 second or more, not 0.\n");
        assertThat(CommandRun.of("course", "score", folder.toString(), "--folder", LESSONS, "--spreadsheet")
                        .err())
                .startsWith("--spreadsheet needs --format csv.\n");
    }
}
