package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookRunTest {
    @TempDir
    private Path folder;

    @Test
    void anUpdatedNotebookIsReproducedAndStaysTheSameFile() throws IOException {
        NotebookFile notebook = new Cells()
                .text("# Two cells")
                .code("int a = 20;\nSystem.out.println(\"a is \" + a);")
                .code("a + 1")
                .in(folder, "two.ipynb");

        NotebookRun.of(notebook).save();
        NotebookFile updated = NotebookFile.read(notebook.path());
        NotebookRun again = NotebookRun.of(updated);

        assertThat(again.failures()).isEmpty();
        assertThat(again.differences()).isEmpty();
        assertThat(again.fresh().json()).isEqualTo(Files.readString(notebook.path()));
        assertThat(updated.codeCells().get(0).outputs())
                .hasToString("[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":[\"a is 20\\n\"]}]"
                        .replace(
                                "{\"output_type\":\"stream\",\"name\":\"stdout\"",
                                "{\"name\":\"stdout\",\"output_type\":\"stream\""));
    }

    @Test
    void aNotebookThatJupyterLabHasSavedBecomesTheSameFileAgain() throws IOException {
        NotebookFile notebook = new Cells().code("20 + 1").in(folder, "saved.ipynb");
        NotebookRun.of(notebook).save();
        String stored = Files.readString(notebook.path());
        String byLab = stored.replace(
                "   \"pygments_lexer\": \"java\"\n",
                "   \"pygments_lexer\": \"java\",\n   \"version\": \"17.0.21+9\"\n");
        assertThat(byLab).isNotEqualTo(stored);
        Files.writeString(notebook.path(), byLab);

        NotebookRun.of(NotebookFile.read(notebook.path())).save();

        assertThat(Files.readString(notebook.path())).isEqualTo(stored);
    }

    @Test
    void aChangedValueIsToldWithCellAndLine() throws IOException {
        NotebookFile notebook = new Cells()
                .code("int a = 20;")
                .code("System.out.println(1);\nSystem.out.println(a);")
                .in(folder, "changed.ipynb");
        NotebookRun.of(notebook).save();
        Files.writeString(notebook.path(), Files.readString(notebook.path()).replace("int a = 20;", "int a = 21;"));

        assertThat(English.all(
                        NotebookRun.of(NotebookFile.read(notebook.path())).differences()))
                .hasToString("[" + notebook.path() + ": cell 2, line 2 of what it shows: stored \"20\", now \"21\"]");
    }

    @Test
    void aCellThatFailsIsToldWithItsLineAndEndsTheRun() throws IOException {
        NotebookFile notebook = new Cells()
                .code("int a = 0;")
                .code("int b = 1;\nint c = b / a;")
                .code("System.out.println(\"not reached\");")
                .in(folder, "fails.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(English.all(run.failures()))
                .hasToString("[" + notebook.path() + ": cell 2, line 2: java.lang.ArithmeticException: / by zero]");
        assertThat(run.fresh().codeCells().get(2).outputs()).isEmpty();
    }

    @Test
    void whatTheCompilerRequiredAndFoundIsToldToo() throws IOException {
        NotebookFile notebook = new Cells()
                .code("class Pair { Pair(int a, int b) {} }\nnew Pair(1)")
                .in(folder, "compile.ipynb");

        assertThat(English.all(NotebookRun.of(notebook).failures()))
                .singleElement()
                .asString()
                .isEqualTo("""
                %s: cell 1, line 2: CompilationError: constructor Pair in class Pair cannot be applied to given types;
                          new Pair(1)
                          ^^^^^^^^^^^
                        required: int,int
                        found:    int
                        reason: actual and formal argument lists differ in length
                      The cell ran up to In[1]:2 and no further.""".formatted(notebook.path()));
    }

    /** Once it took 32 seconds for 20.000 lines, and four times as long for each twice as many. */
    @Test
    void aCellMayPrintManyLinesAndIsCutWhereAFrontEndWouldFail() throws IOException {
        NotebookFile notebook = new Cells()
                .code("for (int i = 0; i < 120_000; i++) System.out.println(\"x\".repeat(99));\nSystem.err.println(2);")
                .code("System.out.println(\"the next cell\")")
                .in(folder, "prints.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        List<Cell> cells = run.fresh().codeCells();
        assertThat(cells.get(0).outputs()).hasSize(2);
        assertThat(NotebookFile.joined(cells.get(0).outputs().get(0).get("text")))
                .hasSize(10_000_000)
                .endsWith("x\n");
        assertThat(NotebookFile.joined(cells.get(0).outputs().get(1).get("text")))
                .isEqualTo("\n[the rest of the output is cut: longer than 10 MB]\n");
        assertThat(NotebookFile.joined(cells.get(1).outputs().get(0).get("text")))
                .isEqualTo("the next cell\n");
    }

    @Test
    void aCellThatMayFailMayNotRunForEver() throws IOException {
        NotebookFile notebook = new Cells().failing("Thread.sleep(1_000_000);").in(folder, "long.ipynb");

        assertThat(NotebookRun.of(notebook, Duration.ofMillis(500), remark -> {})
                        .failures())
                .hasSize(1);
    }

    @Test
    void aCellThatMayFailDoesNotEndTheRun() throws IOException {
        NotebookFile notebook = new Cells()
                .failing("throw new IllegalStateException(\"on purpose\");")
                .code("1 + 1")
                .in(folder, "may.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(run.failures()).isEmpty();
        assertThat(run.fresh().codeCells()).extracting(Cell::outputs).allMatch(outputs -> outputs.size() == 1);
    }

    /** As Jupyter stores it. */
    @Test
    void whatIsShownAndEmptiedAgainIsStoredEmpty() throws IOException {
        NotebookFile notebook = new Cells()
                .code("String id = display(\"passing\");")
                .code("updateDisplay(id, \"\");")
                .in(folder, "emptied.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(run.failures()).isEmpty();
        assertThat(run.fresh().codeCells().get(0).outputs())
                .hasToString("[{\"output_type\":\"display_data\",\"data\":{\"text/plain\":[]},\"metadata\":{}}]");
    }

    @Test
    void oneNotebookKnowsNothingOfAnother() throws IOException {
        NotebookRun.of(new Cells().code("int left = 1;").in(folder, "one.ipynb"));

        assertThat(English.all(NotebookRun.of(new Cells().code("left").in(folder, "other.ipynb"))
                        .failures()))
                .singleElement()
                .asString()
                .contains("cell 1, line 1: CompilationError");
    }

    private static List<String> shown(NotebookRun run) {
        assertThat(run.failures()).isEmpty();
        return run.fresh().codeCells().stream()
                .map(cell ->
                        NotebookFile.joined(cell.outputs().path(0).path("data").path("text/plain")))
                .toList();
    }

    private static final String VERDICT =
            "nl.drugmonitor.edition.Edition.load(\"ndm-2025\").findings().get(3).verdict()";

    @Test
    void cellsSpeakTheLanguageOfTheMetadata() throws IOException {
        NotebookFile dutch = new Cells().speaking("nl").code(VERDICT).in(folder, "dutch.ipynb");
        NotebookFile english = new Cells().code(VERDICT).in(folder, "english.ipynb");

        assertThat(shown(NotebookRun.of(dutch)))
                .singleElement()
                .asString()
                .startsWith("oordeel: wijkt af\nnagerekend: -31,08%\nwaarom: de cijfers geven -31,08%; 39% laat ");
        assertThat(shown(NotebookRun.of(english))).singleElement().asString().startsWith("verdict: differs\n");
    }

    @Test
    void aCellMayChangeTheLanguage() throws IOException {
        NotebookFile notebook = new Cells()
                .code("import nl.drugmonitor.notebook.Notebooks;\nvar verdict = " + VERDICT + ";\nverdict")
                .code("Notebooks.language(\"nl\");\nverdict")
                .failing("Notebooks.language(\"fr\")")
                .in(folder, "both.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(shown(run).get(0)).startsWith("verdict: differs\n");
        assertThat(shown(run).get(1)).startsWith("oordeel: wijkt af\n");
        assertThat(run.fresh().codeCells().get(2).outputs().get(0).get("evalue"))
                .hasToString("\"no language \\\"fr\\\"; there are: en, nl\"");
        assertThat(shown(NotebookRun.of(new Cells().code(VERDICT).in(folder, "next.ipynb"))))
                .singleElement()
                .asString()
                .as("the next notebook")
                .startsWith("verdict: differs\n");
    }

    @Test
    void whatIsMadeAndSavedIsInTheLanguageThatACellAskedFor() throws IOException {
        String table = "var t = Table.create(IntColumn.create(\"year\", new int[] {2022, 2024}),"
                + " DoubleColumn.create(\"n\", new double[] {1.5, 3}));\n";
        String save = "Chart.line(t, \"year\", \"n\").save(\"%s.html\");\n"
                + "Chart.line(t, \"year\", \"n\").language(\"en\").save(\"english.html\");\n"
                + "Columns.of(t).change(\"n\").stringColumn(\"n_change_note\").get(1)";
        NotebookFile notebook = new Cells()
                .code(table + save.formatted("before"))
                .code("nl.drugmonitor.notebook.Notebooks.language(\"nl\");\n" + save.formatted("after"))
                .in(folder, "saved.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(run.failures()).isEmpty();
        assertThat(shown(run)).containsExactly("2023 is not in the table", "2023 staat niet in de tabel");
        assertThat(Files.readString(folder.resolve("before.html"))).contains("lang=\"en\"", "1.5");
        assertThat(Files.readString(folder.resolve("after.html"))).contains("lang=\"nl\"", "1,5");
        assertThat(Files.readString(folder.resolve("english.html"))).contains("lang=\"en\"", "1.5");
    }
}
