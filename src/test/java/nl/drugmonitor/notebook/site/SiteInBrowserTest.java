package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real browser draws of the exported pages, from disk and without a network. */
class SiteInBrowserTest {
    private static final Pattern CHART = Pattern.compile("<div id=\"chart-([a-z-]+)-(\\d+)\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/04-hemp-nurseries.html",
                "site/06-precursors.html",
                "site/report-ndm-2025.html",
                "src/test/resources/golden/edition-2026/diff.html"
            })
    void noPageScrollsSidewaysOnAPhone(String page) throws Exception {
        Path file = Golden.projectFolder().resolve(page);
        if (page.startsWith("site/")) {
            List<SiteNotebook> notebooks = new ArrayList<>();
            for (String name : List.of("04-hemp-nurseries", "06-precursors")) {
                notebooks.add(SiteNotebook.alone(NotebookFile.read(
                        Golden.projectFolder().resolve("notebooks").resolve(name + ".ipynb"))));
            }
            NotebookSite.write(notebooks, Figures.load(), folder.resolve("site"), Language.EN);
            file = folder.resolve(page);
        }

        assertThat(Browser.overflow(Files.readString(file), 390, folder)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "02-fitness-examinations-and-emd, cbr-readings, emd-per-month",
        "05-cocaine-at-ports, cocaine-ports, rotterdam-decomposition"
    })
    void aPageDrawsItsChartsWithTheScriptBesideIt(String name, String first, String second) throws Exception {
        Figures figures = Figures.load();
        Edition edition = Edition.load(figures, "ndm-2025");
        Charts charts = Charts.of(edition);
        NotebookFile notebook =
                NotebookFile.read(Golden.projectFolder().resolve("notebooks").resolve(name + ".ipynb"));
        NotebookSite.write(List.of(SiteNotebook.alone(notebook)), figures, folder.resolve("site"), Language.EN);

        String drawn = Browser.dom(folder.resolve("site").resolve(name + ".html"), folder);

        assertThat(CHART.matcher(drawn).results().map(match -> match.group(1))).contains(first, second);
        CHART.matcher(drawn)
                .results()
                .forEach(match ->
                        Browser.assertDrawn(drawn, charts.chart(match.group(1)), Integer.parseInt(match.group(2))));
    }
}
