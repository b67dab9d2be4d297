package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real browser draws of the exported pages, from disk and without a network. */
class SiteInBrowserTest {
    private static final Pattern CHART = Pattern.compile("<div id=\"chart-([a-z-]+)-(\\d+)\"");

    @TempDir
    private Path folder;

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
        NotebookSite.write(List.of(notebook), figures, folder.resolve("site"));

        String drawn = Browser.dom(folder.resolve("site").resolve(name + ".html"), folder);

        assertThat(CHART.matcher(drawn).results().map(match -> match.group(1))).contains(first, second);
        CHART.matcher(drawn)
                .results()
                .forEach(match ->
                        Browser.assertDrawn(drawn, charts.chart(match.group(1)), Integer.parseInt(match.group(2))));
    }
}
