package nl.drugmonitor.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.magic.FakeSession;
import nl.drugmonitor.kernel.magic.StandardMagics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotebookTest {
    private final FakeSession session = new FakeSession(Path.of(""));
    private final RunningCell running =
            new RunningCell(session, new StandardMagics(Path.of("")), new StandardRenderers());

    @BeforeEach
    void start() {
        running.start();
    }

    @AfterEach
    void stop() {
        running.stop();
    }

    @Test
    void whatIsShownCanBeChanged() {
        String id = Notebook.display(1);
        Notebook.updateDisplay(id, "<b>", "text/html");
        Notebook.clearOutput(true);
        Notebook.printf("%d of %s", 1, "x");
        assertThat(session.calls).containsExactly("display " + id, "update " + id, "clear true");
        assertThat(session.shown.get(1).data()).containsEntry(MimeBundle.HTML, "<b>");
        assertThat(session.out).hasToString("1 of x");
    }

    @Test
    void theUserIsAsked() throws Exception {
        assertThat(Notebook.readLine("Name")).isEqualTo("line for Name");
        assertThat(Notebook.readPassword("Word")).isEqualTo("password for Word");
    }

    @Test
    void aMagicIsOfTheTypeThatTheCellNames() throws Exception {
        List<String> entries = Notebook.lineMagic("classpath", List.of());
        assertThat(entries).isEmpty();
        session.answer = code -> 7;
        int seven = Notebook.cellMagic("time", List.of(), "7");
        assertThat(seven).isEqualTo(7);
        assertThat(Notebook.eval("7")).isEqualTo(7);
    }

    @Test
    void progressIsDrawnAtItsStartAndItsEnd() {
        try (Progress progress = Notebook.progress("loading <x>", 4)) {
            progress.step(3);
            progress.step();
        }
        assertThat(session.shown.get(0).data()).containsEntry(MimeBundle.TEXT, "loading <x>: 0 of 4 (0%)");
        assertThat(session.shown.get(session.shown.size() - 1).data())
                .containsEntry(
                        MimeBundle.HTML,
                        "<progress value=\"4\" max=\"4\"></progress> loading &lt;x&gt;: 4 of 4 (100%)");
    }

    @Test
    void withoutANotebookNothingIsShown() {
        running.stop();
        assertThatThrownBy(() -> Notebook.display(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no cell is running");
    }
}
