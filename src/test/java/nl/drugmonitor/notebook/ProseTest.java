package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTest {
    private static final Figures FIGURES = Figures.load();

    @TempDir
    private Path folder;

    private String unsupported(Cells cells) throws IOException {
        NotebookFile notebook = cells.in(folder, "a.ipynb");
        NotebookFile run = NotebookRun.of(notebook).fresh();
        return new Prose(FIGURES, Edition.load(FIGURES, "ndm-2025"))
                .unsupported(run).stream()
                        .map(each -> each.cell() + ":" + each.line() + " " + each.number())
                        .toList()
                        .toString();
    }

    @Test
    void aNumberOfTheDataNeedsNoCell() throws IOException {
        assertThat(unsupported(new Cells().text("From 7,156 to 4.932: down 39%, in 2024, on 1 April.")))
                .isEqualTo("[]");
    }

    @Test
    void aNumberThatACellShowsMayBeRounded() throws IOException {
        assertThat(unsupported(new Cells()
                        .code("\"-31,0788 en 118.76\"")
                        .text("It fell by 31.1%, or 31%, and by 118.8%; not by 32.7% or 118.7%.")))
                .isEqualTo("[2:1 32.7, 2:1 118.7]");
    }

    @Test
    void aNumberFromNowhereIsToldWithItsPlace() throws IOException {
        NotebookFile notebook = new Cells()
                .text("One\n\n```\n777\n```\n[link](page-778.html) gives 779.")
                .in(folder, "b.ipynb");

        assertThat(new Prose(FIGURES, Edition.load(FIGURES, "ndm-2025")).unsupported(notebook))
                .hasToString("[" + notebook.path() + ": text in cell 1 of all, line 6: no cell and no data file gives"
                        + " 779; let a cell compute it, or take it out]");
    }

    @Test
    void aCountInDutchIsNoFractionInEnglish() throws IOException {
        assertThat(unsupported(new Cells().code("\"12.345,67\"").text("12,345.67 and 12.345,7 and 12,346 and 12.346")))
                .isEqualTo("[]");
        assertThat(unsupported(new Cells().code("\"12345\"").text("12,345 and 12.345 and 1,234")))
                .isEqualTo("[2:1 1,234]");
    }
}
