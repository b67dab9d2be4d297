package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.Cells;
import nl.drugmonitor.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notebook of anybody's may do to the pages: show its text, and no more. */
class NotebookSiteTest {
    private static final Figures FIGURES = DataOf2025.figures();

    @TempDir
    private Path folder;

    private String page(String cell) throws IOException {
        Path file = folder.resolve("one.ipynb");
        Files.writeString(file, "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [" + cell + "]}");
        return page(NotebookFile.read(file));
    }

    /** Returns the content of the page of a notebook that stands alone. */
    private static String page(NotebookFile notebook) {
        Optional<PageLink> none = Optional.empty();
        NotebookPage.Place place = new NotebookPage.Place(new PageLink("one.html", "one"), none, none, none, none);
        NotebookPage content = NotebookPage.of(notebook, place, new NotebookLinks(), FIGURES.sources());
        String page = Template.fill(NotebookSite.class, "notebook.mustache", content);
        return page.substring(page.indexOf("<div class=\"body\">"), page.indexOf("</main>"));
    }

    private String text(String type, String source) throws IOException {
        return page("{\"cell_type\": \"%s\", \"metadata\": {}, \"source\": \"%s\"}".formatted(type, source));
    }

    private String output(String output) throws IOException {
        return page(
                "{\"cell_type\": \"code\", \"metadata\": {}, \"source\": \"\", \"outputs\": [%s]}".formatted(output));
    }

    private List<String> site(String... names) throws IOException {
        List<SiteNotebook> notebooks = new ArrayList<>();
        for (String name : names) {
            notebooks.add(SiteNotebook.alone(new Cells().text("# About " + name).in(folder, name + ".ipynb")));
        }
        NotebookSite.write(notebooks, FIGURES, folder.resolve("site"), Language.EN);
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Addresses: RFC 3986. What has a colon before the first slash would be a scheme. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "javascript:alert(1).html, javascript%3Aalert%281%29.html",
        "a#b.html, a%23b.html",
        "a?b.html, a%3Fb.html",
        "a%20b.html, a%2520b.html",
        "a b é.html, a%20b%20%C3%A9.html",
        "04-hemp-nurseries.html, 04-hemp-nurseries.html"
    })
    void anAddressLeadsToTheFileAndNowhereElse(String file, String href) {
        assertThat(new PageLink(file, "x").href()).isEqualTo(href);
    }

    @Test
    void aNotebookOfAnyNameHasItsPageAndItsPlaceInTheIndex() throws IOException {
        assertThat(site("javascript:alert(1)")).contains("javascript:alert(1).html");
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<a href=\"javascript%3Aalert%281%29.html\">About javascript:alert(1)</a>");
    }

    @Test
    void aNotebookOverwritesNoPageOfTheSiteAndNoOther() throws IOException {
        assertThat(site("Index", "index", "report-ndm-2025"))
                .containsExactly(
                        "Index-notebook.html",
                        "index-notebook-notebook.html",
                        "index.html",
                        "report-ndm-2025-notebook.html",
                        "report-ndm-2025.html");
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<a href=\"Index-notebook.html\">About Index</a>");
        assertThat(folder.resolve("site/report-ndm-2025.html")).content().contains(" statements were recomputed");
    }

    @ParameterizedTest
    @CsvSource({
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#10;script:alert(1))",
        "'[x](data:text/html;base64,AAAA)'",
        "[x](vbscript:x)",
        "'![x](data:text/html;base64,AAAA)'",
        "<javascript:alert(1)>"
    })
    void aLinkInATextRunsNoScript(String link) throws IOException {
        assertThat(text("markdown", link)).containsPattern("(href|src)=\"\"").doesNotContainPattern("=\"[^\"]*:");
    }

    @Test
    void aLinkToAPageStays() throws IOException {
        assertThat(text("markdown", "[x](https://www.wodc.nl/) [y](other.ipynb) [z](#part)"))
                .contains("href=\"https://www.wodc.nl/\"", "href=\"other.ipynb\"", "href=\"#part\"");
    }

    @ParameterizedTest
    @CsvSource({"markdown", "raw", "unknown"})
    void htmlInATextIsShownAndNotObeyed(String type) throws IOException {
        assertThat(text(type, "<script>alert(1)</script><a href='javascript:x'>y</a>"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<a ");
    }

    @Test
    void aRawCellKeepsItsLines() throws IOException {
        assertThat(text("raw", "# one\\n*two*")).contains("<pre class=\"raw\"># one\n*two*</pre>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"output_type": "display_data", "data": {"application/vnd.x": "y"}}   | [an output that this page cannot show: application/vnd.x]
            {"output_type": "display_data", "data": {}}                           | [an output that this page cannot show: no data]
            {"output_type": "other"}                                              | [an output that this page cannot show: no data]
            {"output_type": "display_data", "data": {"application/json": {"a": 1}}} | "a" : 1
            {"output_type": "display_data", "data": {"image/jpeg": "AAAA"}}       | src="data:image/jpeg;base64,AAAA"
            {"output_type": "display_data", "data": {"text/plain": "<b>"}}        | &lt;b&gt;
            {"output_type": "display_data", "data": {"text/html": "<b>x</b>"}}    | <div class="out"><b>x</b></div>
            {"output_type": "stream", "name": "x\\" onclick=\\"y", "text": "z"}    | <pre class="x&quot; onclick=&quot;y">z</pre>
            """)
    void anOutputIsShownOrNamed(String output, String shown) throws IOException {
        assertThat(output(output)).contains(shown);
    }

    @Test
    void aPageSpeaksTheLanguageOfItsNotebookAndTheIndexThatOfTheSite() throws IOException {
        List<SiteNotebook> notebooks = List.of(
                SiteNotebook.alone(new Cells().text("# About hemp").in(folder, "04-hemp-nurseries.ipynb")),
                SiteNotebook.alone(
                        new Cells().speaking("nl").text("# Over drugs").in(folder, "over.ipynb")));

        NotebookSite.write(notebooks, FIGURES, folder.resolve("site"), Language.NL);

        assertThat(folder.resolve("site/04-hemp-nurseries.html"))
                .content()
                .contains("<html lang=\"en\">", ">Notebooks of the drug monitor</a>");
        assertThat(folder.resolve("site/over.html"))
                .content()
                .contains("<html lang=\"nl\">", ">Notebooks over de drugsmonitor</a>");
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<html lang=\"nl\">", "<h1>Notebooks over de drugsmonitor</h1>")
                .contains(
                        "<li class=\"card\" lang=\"en\">",
                        "<h2><a href=\"04-hemp-nurseries.html\">About hemp</a></h2>");
        assertThat(folder.resolve("site/report-ndm-2025.html"))
                .content()
                .contains("<html lang=\"nl\">", "<a href=\"index.html\">← Alle notebooks</a>");
    }

    @Test
    void theSameNotebooksGiveTheSameBytes() throws IOException {
        SiteNotebook notebook = SiteNotebook.alone(NotebookFile.read(
                Golden.projectFolder().resolve("notebooks").resolve("01-drug-driving-examinations.ipynb")));
        for (String place : List.of("one", "two")) {
            NotebookSite.write(List.of(notebook), FIGURES, folder.resolve(place), Language.EN);
        }

        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(8).allSatisfy(file -> assertThat(
                            folder.resolve("two").resolve(folder.resolve("one").relativize(file)))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void solutionsHaveAPageOfTheirOwn() throws IOException {
        Files.createDirectories(folder.resolve("solutions"));
        NotebookFile solutions = new Cells().text("# Solutions to `a`").in(folder.resolve("solutions"), "a.ipynb");
        NotebookFile notebook = new Cells().text("# A?").in(folder, "a.ipynb");
        NotebookSite.write(
                List.of(new SiteNotebook(notebook, Optional.of(solutions))),
                FIGURES,
                folder.resolve("site"),
                Language.EN);

        assertThat(folder.resolve("site/a.html"))
                .content()
                .contains("<a href=\"a-solutions.html\">Solutions to the exercises</a>");
        assertThat(folder.resolve("site/a-solutions.html"))
                .content()
                .contains("<title>Solutions to a</title>", "<a href=\"a.html\">Back to the exercises</a>");
        assertThat(folder.resolve("site/files/solutions/a.ipynb")).content().isEqualTo(solutions.json());
    }
}
