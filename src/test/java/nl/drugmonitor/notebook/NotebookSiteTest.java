package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
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
        NotebookSite.Link link = new NotebookSite.Link("one.html", "one");
        NotebookSite.Page content =
                new NotebookSite.Page(NotebookFile.read(file), link, Optional.empty(), Optional.empty());
        String page = Template.fill(NotebookSite.class, "notebook.mustache", content);
        return page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    }

    private String text(String type, String source) throws IOException {
        return page("{\"cell_type\": \"%s\", \"metadata\": {}, \"source\": \"%s\"}".formatted(type, source));
    }

    private String output(String output) throws IOException {
        return page(
                "{\"cell_type\": \"code\", \"metadata\": {}, \"source\": \"\", \"outputs\": [%s]}".formatted(output));
    }

    private List<String> site(String... names) throws IOException {
        List<NotebookFile> notebooks = new ArrayList<>();
        for (String name : names) {
            notebooks.add(new Cells().text("# About " + name).in(folder, name + ".ipynb"));
        }
        NotebookSite.write(notebooks, FIGURES, folder.resolve("site"), Language.EN);
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
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
        assertThat(new NotebookSite.Link(file, "x").href()).isEqualTo(href);
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
                        "plotly.js",
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
            {"output_type": "display_data", "data": {"application/json": {"a": 1}}} | &quot;a&quot; : 1
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
        List<NotebookFile> notebooks = List.of(
                new Cells().text("# About hemp").in(folder, "04-hemp-nurseries.ipynb"),
                new Cells().speaking("nl").text("# Over drugs").in(folder, "over.ipynb"));

        NotebookSite.write(notebooks, FIGURES, folder.resolve("site"), Language.NL);

        assertThat(folder.resolve("site/04-hemp-nurseries.html"))
                .content()
                .contains("<html lang=\"en\">", "<a href=\"index.html\">All notebooks</a>");
        assertThat(folder.resolve("site/over.html"))
                .content()
                .contains("<html lang=\"nl\">", "<a href=\"index.html\">Alle notebooks</a>");
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<html lang=\"nl\">", "<h1>Notebooks over de drugsmonitor</h1>")
                .contains("<h2 lang=\"en\"><a href=\"04-hemp-nurseries.html\">About hemp</a></h2>")
                .contains("<h3>Wat de factsheet zegt</h3>", "<h3>Mogelijke verklaringen</h3>");
        assertThat(folder.resolve("site/report-ndm-2025.html")).content().contains("<html lang=\"nl\">");
    }
}
