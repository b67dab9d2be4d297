package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.prose.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String WRONG =
            "Het aantal leden steeg van 40 in 2023 naar 50 in 2024, een stijging van 20 procent.";

    @TempDir
    private Path folder;

    private static String shown(CheckedText text, String form) {
        StandardRenderers renderers = new StandardRenderers();
        new OurRenderers(Language.NL).renderers().forEach(renderers::register);
        return renderers.render(text).data().get(form).toString();
    }

    @Test
    void aCellShowsTheTextWithItsMarksAndWhatIsSaidOfThem() {
        CheckedText text = Check.text(WRONG);

        assertThat(text.count(Outcome.DIFFERS)).isEqualTo(1);
        assertThat(shown(text, MimeBundle.HTML))
                .contains("3 getallen: 3 gelezen", "title=\"bewering 1: wijkt af\">20 procent", "Tegenspraak")
                .doesNotContain("href=");
        assertThat(shown(text, MimeBundle.TEXT))
                .startsWith("3 getallen: 3 gelezen in 1 bewering (1 tegenspraak), 0 niet gelezen")
                .contains("1. wijkt af, regel 1, kolom 1");
    }

    @Test
    void aCellCountsAndMarksANumberThatCannotBeRead() {
        CheckedText text = Check.text("Er waren 7,156 incidenten, tegen 10.300 een jaar eerder.");

        assertThat(shown(text, MimeBundle.HTML))
                .contains("2 getallen: 0 gelezen in 0 beweringen, 2 niet gelezen", ">7,156<sup style=");
        assertThat(shown(text, MimeBundle.TEXT)).contains("7,156 (regel 1, kolom 10)");
    }

    @Test
    void refusesWhatIsEmptyOrEnglish() {
        assertThatThrownBy(() -> Check.text(" ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Check.text("The number of the members and the fines for the year were not known."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("reads Dutch only");
    }

    @Test
    void theMagicTakesAFileOrTheTextBelowIt() throws IOException {
        Files.writeString(folder.resolve("draft.txt"), WRONG);
        NotebookFile notebook = new Cells()
                .code("%%check\n" + WRONG)
                .code("%check draft.txt")
                .code("Check.text(\"" + WRONG + "\").claims().size()")
                .in(folder, "check.ipynb");

        NotebookRun run = NotebookRun.of(notebook);

        assertThat(run.failures()).isEmpty();
        assertThat(run.fresh().codeCells().get(0).outputs().toString()).contains("differs");
        assertThat(run.fresh().codeCells().get(1).outputs().toString()).contains("differs");
        assertThat(run.fresh().codeCells().get(2).outputs().toString()).contains("1");
    }
}
