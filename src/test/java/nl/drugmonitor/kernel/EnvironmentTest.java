package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.kernel.engine.EngineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    @TempDir
    Path folder;

    private EngineOptions options(String name, String value) {
        return Environment.options(Map.of(name, value), folder);
    }

    @Test
    void withoutVariablesNothingIsSet() {
        EngineOptions options = Environment.options(Map.of(), folder);
        assertThat(options.imports())
                .startsWith("java.io.*", "java.math.*")
                .contains("static nl.drugmonitor.kernel.notebook.Notebook.*", "java.time.*");
        assertThat(options.classPath()).isEmpty();
        assertThat(options.compilerOptions()).isEmpty();
        assertThat(options.timeLimit()).isEmpty();
        assertThat(options.startUp()).isEmpty();
        assertThat(options.folder()).isEqualTo(folder);
    }

    @ParameterizedTest(name = "{0}: {1} ms")
    @CsvSource(nullValues = "none", textBlock = """
            500,        500
            30 SECONDS, 30000
            2 minutes,  120000
            0,          none
            -1,         none
            -1 SECONDS, none
            '',         none
            """)
    void aTimeLimitIsInMillisecondsUnlessItNamesAnotherUnit(String text, Long milliseconds) {
        EngineOptions options = options("IJAVA_TIMEOUT", text);
        assertThat(options.timeLimit())
                .isEqualTo(Optional.ofNullable(milliseconds).map(Duration::ofMillis));
        assertThat(options.startUp()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            soon    | System.err.println("IJAVA_TIMEOUT must be a time such as \\"30 SECONDS\\", not \\"soon\\"");
            3 weeks | System.err.println("IJAVA_TIMEOUT must be in SECONDS or another unit of time, not in weeks");
            """)
    void aTimeLimitThatIsNoneIsToldWithTheFirstCell(String text, String code) {
        assertThat(options("IJAVA_TIMEOUT", text).timeLimit()).isEmpty();
        assertThat(options("IJAVA_TIMEOUT", text).startUp()).containsExactly(code);
    }

    @Test
    void compilerOptionsAreQuotedWords() {
        assertThat(options("IJAVA_COMPILER_OPTS", " -parameters  -Akey=\"two words\" \"-Xlint:all\"")
                        .compilerOptions())
                .containsExactly("-parameters", "-Akey=two words", "-Xlint:all");
    }

    @Test
    void theClassPathMayHoldPatterns() throws IOException {
        Files.createDirectories(folder.resolve("libs/classes"));
        for (String name : new String[] {"libs/b.jar", "libs/a.jar", "libs/c.txt"}) {
            Files.writeString(folder.resolve(name), "");
        }
        String list = String.join(File.pathSeparator, "libs/*.jar", "libs/classes", "", "no/*.jar");
        EngineOptions options = options("IJAVA_CLASSPATH", list);
        assertThat(options.classPath())
                .containsExactly(
                        folder.resolve("libs/a.jar"), folder.resolve("libs/b.jar"), folder.resolve("libs/classes"));
        assertThat(options.startUp())
                .containsExactly(
                        "System.err.println(\"IJAVA_CLASSPATH: nothing matches no/*.jar in " + folder + "\");");
    }

    @Test
    void scriptsRunInTheOrderOfTheirListAndTheSingleOneLast() throws IOException {
        Files.createDirectories(folder.resolve("more/none"));
        Files.writeString(folder.resolve("z.jsh"), "int z;");
        Files.writeString(folder.resolve("more/b.jsh"), "int b;");
        Files.writeString(folder.resolve("more/a.jsh"), "int a;");
        Map<String, String> variables = Map.of(
                "IJAVA_STARTUP_SCRIPTS_PATH",
                "z.jsh" + File.pathSeparator + "more/",
                "IJAVA_STARTUP_SCRIPT",
                "int last;");
        assertThat(Environment.options(variables, folder).startUp())
                .containsExactly("int z;", "int a;", "int b;", "int last;");
    }

    @Test
    void namesOfJJavaDoAsWell() {
        assertThat(options("JJAVA_STARTUP_SCRIPT", "int x;").startUp()).containsExactly("int x;");
        assertThat(options("JJAVA_TIMEOUT", "5").timeLimit()).contains(Duration.ofMillis(5));
    }
}
