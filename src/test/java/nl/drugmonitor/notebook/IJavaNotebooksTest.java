package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nl.drugmonitor.Golden;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notebooks in the style of those written for IJava, with what they must show; {@code -Dgolden.update=true} rewrites
 * that.
 */
class IJavaNotebooksTest {
    private static final Path STORED = Golden.projectFolder().resolve("src/test/resources/kernel/notebooks");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"magics", "load", "libraries", "display", "input", "tables"})
    void aNotebookWrittenForIJavaRunsUnchanged(String name) throws IOException {
        copyAll();
        makeJar();

        NotebookRun run = NotebookRun.of(NotebookFile.read(folder.resolve(name + ".ipynb")));

        assertThat(run.failures()).isEmpty();
        assertThat(run.fresh().codeCells())
                .filteredOn(cell -> cell.mayFail() != hasFailed(cell))
                .extracting(Cell::source)
                .as("cells that fail on purpose")
                .isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(STORED.resolve(name + ".ipynb"), run.fresh().json());
        } else {
            assertThat(run.differences()).isEmpty();
            assertThat(shown(run.fresh())).isEqualTo(shown(run.stored()));
        }
    }

    private void copyAll() throws IOException {
        try (Stream<Path> files = Files.list(STORED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Makes {@code libs/greeting.jar}, which holds a library and what it needs. */
    private void makeJar() throws IOException {
        Path classes = folder.resolve("classes");
        Path words = source("words", "Words", "public static String hello() { return \"Hello\"; }");
        Path greeting = source("greeting", "Greeting", """
                private final String name;
                public Greeting(String name) { this.name = name; }
                public String text() { return example.words.Words.hello() + ", " + name; }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, null, null, "-d", classes.toString(), words.toString(), greeting.toString());
        assertThat(status).isZero();
        Path jar = folder.resolve("libs/greeting.jar");
        Files.createDirectories(jar.getParent());
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }

    private Path source(String last, String name, String members) throws IOException {
        Path file = folder.resolve("source/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file, "package example." + last + ";\npublic class " + name + " {\n" + members + "\n}\n");
    }

    private static boolean hasFailed(Cell cell) {
        return cell.outputs().findValuesAsText("output_type").contains("error");
    }

    /** Returns all that the cells show, page markup too, but the traces of errors. */
    private static List<JsonNode> shown(NotebookFile notebook) {
        List<JsonNode> shown = new ArrayList<>();
        for (Cell cell : notebook.codeCells()) {
            JsonNode outputs = cell.outputs().deepCopy();
            outputs.forEach(output -> ((ObjectNode) output).remove("traceback"));
            shown.add(outputs);
        }
        return shown;
    }
}
