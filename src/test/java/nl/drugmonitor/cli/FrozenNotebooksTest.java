package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks on the edition of 2025 show the same where the program has a later edition built in. */
class FrozenNotebooksTest {
    private static final String CLASSES = "classes";

    @TempDir
    private Path folder;

    @Test
    void notebooksShowTheSameAfterALaterEdition() throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            boolean isOurs = Files.exists(Path.of(entry, "nl/drugmonitor/data"));
            classPath.add(isOurs ? withInventedEdition(Path.of(entry)).toString() : entry);
        }
        assertThat(classPath).contains(folder.resolve(CLASSES).toString());

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        Main.class.getName(),
                        "notebooks",
                        "run",
                        "--folder",
                        Golden.projectFolder().resolve("notebooks").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith(", all as stored")))
                .hasSizeGreaterThan(10);
    }

    /** Copies the compiled program, and adds the invented edition to its data. */
    private Path withInventedEdition(Path classes) throws IOException {
        Path copy = folder.resolve(CLASSES);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path here = copy.resolve(classes.relativize(file).toString());
                Files.createDirectories(here.getParent());
                Files.copy(file, here);
            }
        }
        new DataFolder(copy.resolve("nl/drugmonitor/data")).withInventedEdition();
        return copy;
    }
}
