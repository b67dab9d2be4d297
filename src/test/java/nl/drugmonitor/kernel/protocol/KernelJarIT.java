package nl.drugmonitor.kernel.protocol;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the kernel alone, away from the folder that it was built in. Maven names it once it is built. */
@EnabledIfSystemProperty(named = "kernel.jar", matches = ".+")
class KernelJarIT {
    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void takeTheJarAway() throws IOException {
        jar = Files.copy(Path.of(System.getProperty("kernel.jar")), folder.resolve("drugmonitor-kernel.jar"));
    }

    @Test
    @Timeout(60)
    void itInstallsItselfAndRunsAsJupyterStartsIt() throws Exception {
        Path prefix = folder.resolve("a prefix");
        String said = run("install", "--prefix", prefix.toString(), "--name", "alone");

        Path spec = prefix.resolve("share/jupyter/kernels/alone");
        assertThat(said).isEqualTo("The kernel \"alone\" is in " + spec + "\n");
        List<String> argv = argv(spec);
        assertThat(argv).contains("-XX:+UseSerialGC", "-jar", jar.toString()).endsWith("run", "{connection_file}");
        try (KernelProcess kernel = KernelProcess.startInstalled(folder, argv);
                TestClient client = new TestClient(kernel.connection)) {
            assertThat(value(client, "1+1")).isEqualTo("2");
            assertThat(value(client, "List.of(1, 2, 3).stream().mapToInt(n -> n * n).sum() - 1"))
                    .isEqualTo("13");
            assertThat(value(client, "import io.github.spencerpark.ijava.IJava; IJava.getKernelInstance() == null"))
                    .isEqualTo("false");
            assertThat(value(client, "%%loadFromPOM\n<name>finds the parts of Maven</name>"))
                    .isEmpty();
        }
    }

    private static String value(TestClient client, String code) {
        String cell = client.execute(code);
        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
        return client.publishedFor(cell).stream()
                .filter(message -> message.type().equals("execute_result"))
                .map(message ->
                        message.content().path("data").path("text/plain").asText())
                .findFirst()
                .orElse("");
    }

    private static List<String> argv(Path spec) throws IOException {
        JsonNode json = new ObjectMapper().readTree(spec.resolve("kernel.json").toFile());
        List<String> argv = new ArrayList<>();
        json.path("argv").forEach(word -> argv.add(word.asText()));
        return argv;
    }

    @Test
    void itReplacesItselfAndNoOtherKernel() throws Exception {
        run("install", "--prefix", folder.toString());
        Path moved = Files.createDirectories(folder.resolve("moved")).resolve("drugmonitor-kernel.jar");
        Files.move(jar, moved);
        jar = moved;
        assertThat(run("install", "--prefix", folder.toString())).startsWith("The kernel \"java\" is in ");

        Path spec = folder.resolve("share/jupyter/kernels/java");
        assertThat(argv(spec)).contains(moved.toString());
        Files.writeString(
                spec.resolve("kernel.json"),
                "{\"argv\": [\"java\", \"-jar\", \"/other.jar\", \"run\", \"{connection_file}\"]}");
        assertThat(run("install", "--prefix", folder.toString()))
                .contains("another program's kernel \"java\" is in " + spec + ": choose another name");
    }

    @Test
    void itSaysWhatItCanDo() throws Exception {
        assertThat(run("--help")).contains("install", "run");
        assertThat(run("install", "--help")).contains("--user", "--prefix=DIR", "--name=NAME");
        assertThat(run()).isEqualTo("""
                it must be told what to do: install or run.
                  See: java -jar drugmonitor-kernel.jar --help
                """);
    }

    @Test
    void nothingOfTheRestIsInIt() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .contains("nl/drugmonitor/kernel/Kernel.class")
                    .noneMatch(name -> name.matches(".*nl/drugmonitor/(?!kernel/|spelling/).+")
                            || name.startsWith("tech/tablesaw"));
            for (String service : List.of("display.RendererLibrary", "engine.LibraryExtensions", "notebook.StartUp")) {
                String name = "META-INF/services/nl.drugmonitor.kernel." + service;
                byte[] inJar = file.getInputStream(file.getEntry(name)).readAllBytes();
                Set<String> ofAll = Files.readString(Path.of("src/main/resources", name))
                        .lines()
                        .filter(line -> !line.startsWith("nl.drugmonitor."))
                        .collect(toSet());
                assertThat(new String(inJar, StandardCharsets.UTF_8).lines().collect(toSet()))
                        .as(service)
                        .isEqualTo(ofAll);
            }
        }
    }

    /** Runs the jar, and returns all that it says. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
