package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own notebooks, their solutions included. */
class NotebooksTest {
    private static final Path FOLDER = Path.of("notebooks");
    private static final int LARGEST = 300_000;
    private static final Figures FIGURES = Figures.load();

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void aNotebookRunsFromTopToBottomAndShowsWhatItHolds(Path file) throws IOException {
        NotebookRun run = NotebookRun.of(NotebookFile.read(file));

        assertThat(run.failures()).isEmpty();
        assertThat(run.differences()).isEmpty();
        assertThat(run.unsupportedNumbers(FIGURES)).isEmpty();
        assertThat(run.fresh().json()).as("the file as --update writes it").isEqualTo(Files.readString(file));
        assertThat(Files.size(file)).isLessThan(LARGEST);
    }

    @Test
    void everyFindingThatIsExplainedHasItsNotebook() throws IOException {
        List<String> names = notebooks().stream()
                .map(file -> file.getFileName().toString().replace(".ipynb", ""))
                .toList();

        assertThat(Ledger.of(Edition.load(FIGURES, "ndm-2025")).findings())
                .extracting(finding -> finding.notebook().orElseThrow())
                .isSubsetOf(names);
    }
}
