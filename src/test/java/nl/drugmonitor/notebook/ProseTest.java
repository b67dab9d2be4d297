package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTest {
    private static final Figures FIGURES = DataOf2025.figures();

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
        assertThat(unsupported(new Cells().text("From 7,156 to 4.932: down 39%, in 2024, on 31 October.")))
                .isEqualTo("[]");
    }

    @Test
    void aSmallNumberIsAWordUnlessItCountsPercentOrKilos() throws IOException {
        assertThat(unsupported(new Cells()
                        .text("All 12 of them, on 30 May, 11%, 9 percent, 29,999 times, 29,998 kg, 2 points.")))
                .isEqualTo("[1:1 11, 1:1 9, 1:1 29,999, 1:1 29,998, 1:1 2]");
    }

    @Test
    void aCountOfTheDataSupportsNoPercentageAndIsNotRounded() throws IOException {
        assertThat(unsupported(new Cells().text("57,000 kilos; 57%; 4.9; 4,932%; 189 finds; 189%")))
                .isEqualTo("[1:1 57, 1:1 4.9, 1:1 4,932, 1:1 189]");
    }

    @Test
    void aNumberInCodeIsNotShown() throws IOException {
        assertThat(unsupported(
                        new Cells().code("int a = 424_242; int b = 424243;").text("424,242 and 424,243")))
                .isEqualTo("[2:1 424,242, 2:1 424,243]");
    }

    @Test
    void aNumberOfTheAnswerNeedsASourceToo() throws IOException {
        NotebookFile notebook = new Cells()
                .answering("It rose from 7,156 by 31.1%.")
                .code("\"-31.0788\"")
                .in(folder, "c.ipynb");
        NotebookFile without = new Cells().answering("It rose by 32.7%.").in(folder, "d.ipynb");
        Prose prose = new Prose(FIGURES, Edition.load(FIGURES, "ndm-2025"));

        assertThat(prose.unsupported(NotebookRun.of(notebook).fresh())).isEmpty();
        assertThat(English.all(prose.unsupported(without)))
                .hasToString("[" + without.path() + ": answer in the metadata: no cell shows and no data file has 32.7;"
                        + " let a cell compute it, or take it out]");
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

        assertThat(English.all(new Prose(FIGURES, Edition.load(FIGURES, "ndm-2025")).unsupported(notebook)))
                .hasToString(
                        "[" + notebook.path() + ": text in cell 1 of all, line 6: no cell shows and no data file has"
                                + " 779; let a cell compute it, or take it out]");
    }

    @Test
    void aCountInDutchIsNoFractionInEnglish() throws IOException {
        assertThat(unsupported(new Cells().code("\"12.345,67\"").text("12,345.67 and 12.345,7 and 12,346 and 12.346")))
                .isEqualTo("[]");
        assertThat(unsupported(new Cells().code("\"12345\"").text("12,345 and 12.345 and 1,234")))
                .isEqualTo("[2:1 1,234]");
    }

    @Test
    void unitsAndMonthsAreKnownInDutchToo() throws IOException {
        assertThat(unsupported(new Cells().text("Op 31 oktober en 1 mei 2024: 5 keer, 7 procent, 11 kilo, 6 redenen.")))
                .isEqualTo("[1:1 5, 1:1 7, 1:1 11]");
    }
}
