package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a start must not do: it took more of it than the data, unseen, until someone measured. */
class StartTest {
    /**
     * The JVM makes the equality of a record when it is first asked for, by machinery that takes longer to start than
     * all statements to check. So the records that {@code reproduce} compares have theirs written out.
     */
    @Test
    void reproduceComparesNoRecordWhoseEqualityTheJvmHasToMake() throws Exception {
        assertThat(classesLoaded("reproduce"))
                .anyMatch(loaded -> loaded.contains("nl.drugmonitor.explanation.Ledger"))
                .noneMatch(loaded -> loaded.contains("java.lang.runtime.ObjectMethods"));
    }

    private static List<String> classesLoaded(String command) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().filter(line -> line.contains("class,load")).toList();
    }
}
