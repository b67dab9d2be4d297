package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                "site/index.html",
                "site/report-ndm-2025.html",
                "src/test/resources/golden/edition-2026/diff.html"
            })
    void noPageScrollsSidewaysOnAPhone(String page) throws Exception {
        Path file = Golden.projectFolder().resolve(page);
        if (page.startsWith("site/")) {
            NotebookSite.write(notebooks("04-hemp-nurseries", "06-precursors"), Figures.load(), folder.resolve("site"), Language.EN);
            file = folder.resolve(page);
        }

        assertThat(Browser.overflow(Files.readString(file), 390, folder)).isZero();
    }

    /** What somebody types, and the first page that is offered: parts of words, English and Dutch, with and without signs. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7156, 02-fitness-examinations-and-emd.html",
        "7.156, 02-fitness-examinations-and-emd.html",
        "rijgeschikt, 02-fitness-examinations-and-emd.html",
        "methamfeta, 06-precursors.html",
        "méthamphetamine, 06-precursors.html",
        "zzzz, ''"
    })
    void theSearchFindsWordsAndNumbersOfAllPages(String words, String found) throws Exception {
        Path site = folder.resolve("site");
        NotebookSite.write(notebooks("02-fitness-examinations-and-emd", "06-precursors"), Figures.load(), site, Language.EN);
        Path asking = site.resolve("asking.html");
        Files.writeString(asking, Files.readString(site.resolve("index.html")) + """
                <script>addEventListener("load", () => {
                  document.getElementById("search-button").click();
                  document.getElementById("search-words").value = "%s";
                  document.getElementById("search-words").dispatchEvent(new Event("input"));
                });</script>
                """.formatted(words));

        Document page = Jsoup.parse(Browser.dom(asking, folder));

        Element first = page.selectFirst("#search-results a");
        assertThat(first == null ? "" : first.attr("href").replaceFirst("[?].*", "")).isEqualTo(found);
        assertThat(page.select("#search-count").text())
                .contains(found.isEmpty() ? "Nothing found." : "results; arrows choose one");
    }

    private static List<SiteNotebook> notebooks(String... names) {
        return Stream.of(names)
                .map(name -> Golden.projectFolder().resolve("notebooks").resolve(name + ".ipynb"))
                .map(NotebookFile::read)
                .map(SiteNotebook::alone)
                .toList();
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
        NotebookSite.write(notebooks(name), figures, folder.resolve("site"), Language.EN);

        String drawn = Browser.dom(folder.resolve("site").resolve(name + ".html"), folder);

        assertThat(CHART.matcher(drawn).results().map(match -> match.group(1))).contains(first, second);
        CHART.matcher(drawn)
                .results()
                .forEach(match ->
                        Browser.assertDrawn(drawn, charts.chart(match.group(1)), Integer.parseInt(match.group(2))));
    }
}
