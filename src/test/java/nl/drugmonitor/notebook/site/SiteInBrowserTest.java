package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real browser makes of the exported pages, from disk and without a network. */
class SiteInBrowserTest {
    private static final Pattern CHART = Pattern.compile("<div id=\"chart-([a-z-]+)-(\\d+)\"");

    @TempDir
    private static Path site;

    private static final Figures FIGURES = Figures.load();

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheSite() throws IOException {
        List<SiteNotebook> notebooks = Stream.of(
                        "02-fitness-examinations-and-emd", "04-hemp-nurseries", "05-cocaine-at-ports", "06-precursors")
                .map(name -> Golden.projectFolder().resolve("notebooks").resolve(name + ".ipynb"))
                .map(NotebookFile::read)
                .map(SiteNotebook::alone)
                .toList();
        NotebookSite.write(notebooks, FIGURES, site, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "04-hemp-nurseries.html", "06-precursors.html", "report-ndm-2025.html"})
    void noPageScrollsSidewaysOnAPhone(String page) throws Exception {
        assertThat(Browser.overflow(Files.readString(site.resolve(page)), 390, folder))
                .isZero();
    }

    /** What somebody types, and the first page that is offered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7156, 02-fitness-examinations-and-emd.html",
        "7.156, 02-fitness-examinations-and-emd.html",
        "rijgeschikt, 02-fitness-examinations-and-emd.html",
        "méthamfeta, 06-precursors.html",
        "zzzz, ''"
    })
    void theSearchFindsWordsAndNumbersOfAllPages(String words, String found) throws Exception {
        Document page = acting("index.html", """
                document.getElementById("search-button").click();
                document.getElementById("search-words").value = "%s";
                document.getElementById("search-words").dispatchEvent(new Event("input"));
                """.formatted(words));

        Element first = page.selectFirst("#search-results a");
        assertThat(first == null ? "" : first.attr("href").replaceFirst("[?].*", ""))
                .isEqualTo(found);
        assertThat(page.select("#search-count").text())
                .contains(found.isEmpty() ? "Nothing found." : "results; arrows choose one");
    }

    @Test
    void aReaderOpensAllCodeAndChoosesTheTheme() throws Exception {
        Document page = acting("04-hemp-nurseries.html", """
                document.getElementById("code-button").click();
                document.getElementById("theme-button").click();
                """);

        assertThat(page.select("details.code:not([open])")).isEmpty();
        assertThat(page.select("#code-button").attr("aria-pressed")).isEqualTo("true");
        assertThat(page.select("html").attr("data-theme")).isIn("dark", "light");
        assertThat(page.select("details.code .hljs-string")).isNotEmpty();
    }

    @Test
    void aMarkShowsItsNoteAndEscapeHidesIt() throws Exception {
        String show = "document.querySelector(\"a.note-mark[href='#note_s071']\").focus();";
        String hide = "document.dispatchEvent(new KeyboardEvent(\"keydown\", {key: \"Escape\"}));";

        assertThat(acting("04-hemp-nurseries.html", show)
                        .select(".preview:not([hidden])")
                        .text())
                .startsWith("s071 Vorig jaar minder hennepkwekerijen ontmanteld");
        assertThat(acting("04-hemp-nurseries.html", show + hide).select(".preview:not([hidden])"))
                .isEmpty();
    }

    /** Returns a page once it is loaded and a script has done what a reader does. */
    private Document acting(String page, String script) throws Exception {
        Path acting = site.resolve("acting.html");
        Files.writeString(
                acting,
                Files.readString(site.resolve(page)) + "<script>addEventListener(\"load\", () => {" + script
                        + "});</script>");
        return Jsoup.parse(Browser.dom(acting, folder));
    }

    @ParameterizedTest
    @CsvSource({
        "02-fitness-examinations-and-emd, cbr-readings, emd-per-month",
        "05-cocaine-at-ports, cocaine-ports, rotterdam-decomposition"
    })
    void aPageDrawsItsChartsWithTheScriptBesideIt(String name, String first, String second) throws Exception {
        Charts charts = Charts.of(Edition.load(FIGURES, "ndm-2025"));

        String drawn = Browser.dom(site.resolve(name + ".html"), folder);

        assertThat(CHART.matcher(drawn).results().map(match -> match.group(1))).contains(first, second);
        CHART.matcher(drawn)
                .results()
                .forEach(match ->
                        Browser.assertDrawn(drawn, charts.chart(match.group(1)), Integer.parseInt(match.group(2))));
    }
}
