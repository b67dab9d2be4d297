package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher for Windows, which these tests cannot run, against the one for other systems, which they do. */
class WindowsLauncherTest {
    private static String launcher(String name) throws IOException {
        return Files.readString(Golden.projectFolder().resolve(name));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothReadTheSameFilesOfOptions() throws IOException {
        Set<String> others = found("launcher/([\\w-]+\\.\\w+)", launcher("ndm"));
        Set<String> windows = found("%launcher%\\\\([\\w-]+\\.\\w+)", launcher("ndm.cmd"));

        assertThat(windows).isEqualTo(others).isNotEmpty();
        assertThat(windows).allSatisfy(name -> assertThat(
                        Golden.projectFolder().resolve("src/main/launcher").resolve(name))
                .exists());
    }

    /** What both make of a command themselves; all others are the program's. */
    @Test
    void bothTreatTheSameCommandsApart() throws IOException {
        String others = launcher("ndm");
        String windows = launcher("ndm.cmd");

        assertThat(found("(?i)if /i (?:not )?\"%~1\"==\"(test|package)\"", windows))
                .containsExactly("package", "test");
        assertThat(others).contains("    test | package)");
        assertThat(found("\"%~1 %~2\"==\"([^\"]+)\"", windows)).containsExactly("kernel run");
        assertThat(found("= '([^']+)' \\]; then", others)).contains("kernel run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl.drugmonitor.cli.Main",
                "-jar",
                "-XX:CompilerDirectivesFile=",
                "-XX:-DisplayVMOutput",
                "-Dndm.launcher=",
                "-Dndm.piped=",
                "NDM_JAVA_OPTS",
                "MVN",
                "JAVA_HOME",
                "-Dlean",
                "verify",
                "-Ppackage",
                "drugmonitor.jar",
                "this folder holds the program without its sources: there is nothing to test or to package. Use a copy of"
                        + " the project.",
                "building (first time: about a minute) ..."
            })
    void bothSayAndPassOnTheSame(String text) throws IOException {
        assertThat(launcher("ndm")).contains(text);
        assertThat(launcher("ndm.cmd")).contains(text);
    }

    /** A build is due where one of these is newer than the last one. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main", "data", "pom.xml", ".mvn"})
    void bothBuildWhereOneOfTheSameSourcesIsNewer(String source) throws IOException {
        assertThat(launcher("ndm")).contains("\"$root/" + source + "\"");
        assertThat(launcher("ndm.cmd").lines().filter(line -> line.startsWith("powershell")))
                .singleElement()
                .asString()
                .containsPattern("[ (]" + Pattern.quote(source) + "[,) ]");
    }

    @Test
    void everyJumpHasItsLabel() throws IOException {
        String windows = launcher("ndm.cmd");
        List<String> labels = windows.lines()
                .filter(line -> line.startsWith(":"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(found("goto (\\w+)", windows)).isSubsetOf(labels);
        assertThat(labels).doesNotHaveDuplicates();
    }
}
