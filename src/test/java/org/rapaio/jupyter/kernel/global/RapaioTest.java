package org.rapaio.jupyter.kernel.global;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import nl.drugmonitor.kernel.magic.FakeSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that were written for rapaio's Java kernel. */
class RapaioTest {
    @TempDir
    private static Path folder;

    private static Engine engine;
    private final FakeSession console = new FakeSession(folder);

    @BeforeAll
    static void start() {
        engine = Kernel.engine(folder);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private List<MimeBundle> shown(String cell) {
        console.shown.clear();
        Outcome outcome = engine.run(cell, 1, console);
        assertThat(outcome).as(cell).isInstanceOf(Done.class);
        return List.copyOf(console.shown);
    }

    @Test
    void theFormMayStandBeforeTheValue() {
        assertThat(shown("display(\"text/markdown\", \"*a*\");"))
                .singleElement()
                .satisfies(one -> assertThat(one.data()).containsEntry("text/markdown", "*a*"));
        assertThat(shown("display(\"md\", \"*a*\");")).singleElement().satisfies(one -> assertThat(one.data())
                .containsEntry("text/markdown", "*a*"));
        assertThat(shown("display(\"html\", Map.of(1, \"<one>\"));"))
                .singleElement()
                .satisfies(one -> assertThat(one.data())
                        .hasEntrySatisfying("text/html", html -> assertThat(html.toString())
                                .contains("<th>Key</th><th>Value</th>", "<td>1</td><td>&lt;one&gt;</td>")));
        assertThat(shown("String id = display(\"html\", \"<b>a</b>\"); updateDisplay(id, \"html\", \"<i>b</i>\");"))
                .last()
                .satisfies(one -> assertThat(one.data()).containsEntry("text/html", "<i>b</i>"));
    }

    @Test
    void theFormMayStillStandBehindTheValue() {
        for (String cell : List.of(
                "display(\"<b>a</b>\", \"text/html\");",
                "display(\"<b>a</b>\", \"text/html\", \"text/plain\");",
                "updateDisplay(display(\"\"), \"<b>a</b>\", \"text/html\");")) {
            assertThat(shown(cell)).last().satisfies(one -> assertThat(one.data())
                    .containsEntry("text/html", "<b>a</b>"));
        }
        assertThat(shown("display(List.of(1), \"text/plain\");"))
                .singleElement()
                .satisfies(one -> assertThat(one.data()).containsOnlyKeys("text/plain"));
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        Outcome outcome = engine.run("display(\"xyz\", 5)", 1, console);
        assertThat(((Failed) outcome).message())
                .isEqualTo("\"xyz\" is no form: write gif, html, javascript, jpeg, jpg, json, latex, markdown, md, png,"
                        + " text, or text/html and the like");
    }

    @Test
    void optionsLimitWhatIsShown() {
        shown("options().display().maxRows(1); options().set(\"display.maxColWidth\", \"3\");");
        assertThat(shown("display(\"html\", new TreeMap<>(Map.of(1, \"abcdef\", 2, \"b\")));"))
                .singleElement()
                .satisfies(one -> assertThat(one.data())
                        .hasEntrySatisfying("text/html", html -> assertThat(html.toString())
                                .contains("<td>abc...</td>", "<p>... 1 more rows</p>")));
        shown("options().reset(); options().display().maxSeqItems(2);");
        assertThat(shown("display(\"html\", new TreeSet<>(Set.of(1, 2, 3)));"))
                .last()
                .satisfies(one -> assertThat(one.data()).containsEntry("text/html", "[1, 2] and 1 more"));
        assertThat(((Failed) engine.run("options().get(\"no\")", 1, console)).message())
                .startsWith("there is no option no; there are display.defaultMime, ");
        assertThat(((Failed) engine.run(
                                "options().set(\"display.maxRows\", \"x\"); options().display().maxRows()", 1, console))
                        .message())
                .isEqualTo("display.maxRows must be a whole number, not \"x\"");
        shown("options().reset();");
    }

    @Test
    void valuesOfVariablesStandInMagics() {
        shown("String command = \"/imports\"; import java.time.LocalDate; int n = 2;");
        console.out.setLength(0);
        shown("%jshell \\{command}");
        assertThat(console.out.toString()).contains("import java.util.*\n", "import java.time.LocalDate\n");
        console.out.setLength(0);
        shown("%jshell /vars\n%jshell /list");
        assertThat(console.out.toString()).contains("int n = 2\n", "String command = /imports\n", " : int n = 2;\n");
        assertThat(((Failed) engine.run("%jshell \\{nothing}", 1, console)).traceback())
                .anyMatch(line -> line.contains("nothing"));
    }
}
