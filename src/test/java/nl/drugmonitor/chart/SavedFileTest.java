package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts and figures in files. */
class SavedFileTest {
    private static final Chart CHART = TestCharts.english("hemp-nurseries");
    private static final JsplotFigure FIGURE =
            new JsplotFigure(JsplotGallery.all().get("bar"), Language.EN);

    @TempDir
    private Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theEndOfTheNameSaysWhatIsWritten() throws Exception {
        Path svg = CHART.save(in("a.svg"));
        assertThat(svg).isEqualTo(folder.resolve("a.svg")).hasContent(CHART.svg());
        assertThat(Files.readString(CHART.save(in("a.HTML")))).isEqualTo(CHART.page());
        assertThat(Files.readString(FIGURE.save(in("b.html")))).isEqualTo(FIGURE.page());
        assertThat(Chart.line(TableChartTest.CASES, "period", "soft").save(in("c.svg")))
                .isNotEmptyFile();
    }

    @Test
    void aPictureIsAPng() throws Exception {
        try {
            assertThat(Files.readAllBytes(CHART.save(in("a.png")))).startsWith(0x89, 'P', 'N', 'G');
        } catch (RefusedException e) {
            LeftOut.unless(false, "charts as PNG: " + e.getMessage());
        }
    }

    /** A notebook runs in its folder. */
    @Test
    void aRelativeNameIsOneInTheFolderOfTheProgram() throws Exception {
        Path relative =
                Path.of("").toAbsolutePath().relativize(folder.toRealPath().resolve("a.svg"));
        assertThat(CHART.save(relative.toString())).isEqualTo(relative);
        assertThat(folder.resolve("a.svg")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a", "svg", "a.svg.gz", "a.jpeg"})
    void anotherEndIsRefused(String name) {
        assertThatThrownBy(() -> CHART.save(in(name)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(in(name) + " is not written: the name must end in .png, .svg or .html");
        assertThatThrownBy(() -> FIGURE.save(in(name)))
                .hasMessage(
                        in(name) + " is not written: the name of a figure of Tablesaw must end in .html; a chart made"
                                + " by Chart.line and the like is saved as .png, .svg and .html");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {".png", ".svg"})
    void aFigureIsNoPictureAndTheMessageSaysWhatToDo(String ending) {
        assertThatThrownBy(() -> FIGURE.save(in("a" + ending)))
                .hasMessage(in("a" + ending)
                        + " is not written: a figure of Tablesaw is drawn by the browser only, and " + ending
                        + " is a picture. Save it as .html; there, and in the notebook, the camera above the figure saves"
                        + " it as PNG. A chart made by Chart.line and the like is saved as .png and .svg");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFile() throws Exception {
        Path folderOfThatName = Files.createDirectory(folder.resolve("a.svg"));
        assertThatThrownBy(() -> CHART.save(folderOfThatName.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(folderOfThatName + " is not written: ");
        assertThatThrownBy(() -> CHART.save(in("no/b.svg"))).hasMessageContaining("b.svg is not written: ");
        assertThatThrownBy(() -> CHART.save("a\0.svg")).hasMessageContaining("is no name of a file: ");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
