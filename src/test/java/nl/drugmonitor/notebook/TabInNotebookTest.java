package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever writes the cells of notebook 09 finds each name of them with the Tab key, after two letters. */
class TabInNotebookTest {
    private static final Pattern NAME = Pattern.compile("(?<!\")\\b[A-Za-z]\\w*(?=[.(])");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    @AfterEach
    void forgetTheFolder() {
        WorkingFolder.reset();
    }

    @Test
    void tabCompletesEveryNameOfNotebook09() throws IOException {
        NotebookFile notebook = NotebookFile.read(Path.of("notebooks/09-your-own-analysis.ipynb"));
        WorkingFolder.set(notebook.folder());
        int names = 0;
        try (Engine engine = Kernel.engine(notebook.folder())) {
            for (Cell cell : notebook.codeCells()) {
                String code = cell.source();
                String withoutTexts = TEXT.matcher(code)
                        .replaceAll(text -> " ".repeat(text.group().length()));
                for (MatchResult name : NAME.matcher(withoutTexts).results().toList()) {
                    int cursor = Math.min(name.start() + 2, name.end());
                    Completion completion = engine.complete(code.substring(0, cursor), cursor);
                    assertThat(completion.matches())
                            .as("%s in %s", name.group(), code)
                            .anyMatch(match -> match.text().startsWith(name.group()));
                    names++;
                }
                engine.run(code, cell.number(), new Recorder().next(List.of()));
            }
        }
        assertThat(names).isGreaterThan(20);
    }
}
