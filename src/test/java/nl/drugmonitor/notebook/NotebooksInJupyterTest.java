package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.kernel.JupyterPython;
import nl.drugmonitor.kernel.JupyterPython.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks run by Jupyter's own client, in Python, which nbconvert uses. */
class NotebooksInJupyterTest {
    private static final String MISSING = "notebooks in Jupyter's own client, for python3 has no nbclient"
            + " (Debian: python3-nbclient). NotebookRunTest has run notebooks, but without Jupyter.";

    @TempDir
    private Path folder;

    private JupyterPython python;

    @BeforeEach
    void install() throws Exception {
        python = new JupyterPython(folder);
        LeftOut.unless(python.can("import nbclient, nbformat"), MISSING);
        python.installKernel();
    }

    @Test
    void aNotebookOfOursStaysAsItIs() throws Exception {
        Path notebooks = Files.createDirectories(folder.resolve("notebooks"));
        List<Path> copies = new ArrayList<>();
        for (String name : List.of("00-start", "06-precursors", "10-from-r-or-pandas")) {
            NotebookFile notebook = NotebookFile.read(Path.of("notebooks", name + ".ipynb"));
            notebook.codeCells().forEach(cell -> cell.show(JsonNodeFactory.instance.arrayNode())); // as if never run
            NotebookRun run = NotebookRun.of(notebook);
            assertThat(run.failures()).isEmpty();
            copies.add(Files.writeString(
                    notebooks.resolve(name + ".ipynb"), run.fresh().json()));
        }
        copy(Path.of("notebooks/data"), notebooks.resolve("data"));

        for (Path notebook : copies) {
            String before = Files.readString(notebook);
            run(notebook);
            assertThat(Files.readString(notebook)).isEqualTo(before);
        }
    }

    @Test
    void aChartBelowPrintedTextLeavesNothingElse() throws Exception {
        NotebookFile notebook = new Cells()
                .code("var edition = nl.drugmonitor.edition.Edition.load("
                        + "nl.drugmonitor.figures.Figures.load(), \"ndm-2025\");")
                .code("System.out.println(\"before\");\ndisplay(\"md\", \"*text*\");\n"
                        + "nl.drugmonitor.chart.Charts.of(edition).chart(\"precursors\")")
                .in(folder, "chart.ipynb");

        run(notebook.path());

        assertThat(NotebookFile.read(notebook.path())
                        .codeCells()
                        .get(1)
                        .outputs()
                        .valueStream())
                .extracting(output -> output.path("output_type").asText())
                .containsExactly("stream", "display_data", "execute_result");
    }

    /** In the manner of rapaio's Java kernel: its magics, its placeholders and its order of arguments. */
    @Test
    void aNotebookForAnotherKernelRuns() throws Exception {
        Files.writeString(folder.resolve("part.jshell"), "int loaded = 5;\n");
        Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        NotebookFile notebook = new Cells()
                .code("String who = \"Ann\";\nint n = 3;")
                .code("%%bash\necho \"Hello \\{who}\"\necho \"no more\" >&2")
                .code("%jshell /vars")
                .code("String file = \"part\";\n%load \\{file}\nloaded")
                .code("%image a.svg")
                .code("display(\"html\", Map.of(n, who));")
                .code("options().display().maxRows(5);\noptions().display().maxRows()")
                .code("%dependency /list-dependencies")
                .in(folder, "rapaio.ipynb");

        run(notebook.path());

        String outputs = NotebookFile.read(notebook.path()).codeCells().stream()
                .map(cell -> cell.outputs().toString())
                .reduce("", String::concat);
        assertThat(outputs)
                .contains("Hello Ann\\n", "no more\\n", "int n = 3\\n", "\"5\"", "image/svg+xml")
                .contains("<td>3</td><td>Ann</td>", "Named and not yet added: 0\\n")
                .doesNotContain("traceback");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void run(Path notebook) throws Exception {
        Run run = python.script("/kernel/run-notebooks.py", JupyterPython.KERNEL, notebook.toString());
        assertThat(run.status()).as(run.output()).isZero();
    }
}
