package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.Cells;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.report.Signs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page makes of a notebook's cells for its readers. */
class NotebookPageTest {
    private static final String SERIES = """
            <table class="stacked cell"><tr><th>status</th></tr>\
            <tr><td data-label="status">P U</td><td data-label="source">s067</td></tr>\
            <tr><td data-label="status">P</td><td data-label="source">s067</td></tr></table>""";

    @TempDir
    private Path folder;

    private NotebookPage page(Cells cells) throws IOException {
        return page(cells.in(folder, "a.ipynb"), new NotebookLinks());
    }

    private static NotebookPage page(NotebookFile notebook, NotebookLinks links) {
        Optional<PageLink> none = Optional.empty();
        PageLink link = new PageLink(notebook.name() + ".html", Markdown.plain(notebook.title()));
        return NotebookPage.of(
                notebook,
                new NotebookPage.Place(link, none, none, none, none),
                links,
                DataOf2025.figures().sources());
    }

    private static Document html(NotebookPage page) {
        return Jsoup.parse(Template.fill(NotebookSite.class, "notebook.mustache", page));
    }

    private static String output(String html) {
        return "{\"output_type\": \"execute_result\", \"data\": {\"text/html\": \"%s\"}}"
                .formatted(html.replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private static Cells shown(String html) {
        return new Cells().code("1").showing(output(html));
    }

    @Test
    void headingsOfOneNameHaveAddressesOfTheirOwn() throws IOException {
        Document page = html(page(
                new Cells().text("# T\n\n## Cijfers: één\n\n## Cijfers: één").text("### *Deep*\n\n#### Deeper")));

        assertThat(page.select(".contents li a").eachAttr("href"))
                .containsExactly("#cijfers-een", "#cijfers-een-2", "#deep");
        assertThat(page.select(".contents a").eachText()).containsExactly("Cijfers: één", "Cijfers: één", "Deep");
        assertThat(page.select("main h1").eachText()).containsExactly("T");
        assertThat(page.select("#deeper > .anchor").attr("aria-label")).isEqualTo("Link to: Deeper");
    }

    @Test
    void aHeadingTakesNoAddressOfAnOutput() throws IOException {
        Document page = html(page(new Cells().text("# T\n\n## One").code("1").showing(output("<p id=\"one\">x</p>"))));

        assertThat(page.select("h2").first().id()).isEqualTo("one-2");
    }

    @Test
    void aHeadingTakesNoAddressThatThePageItselfUses() throws IOException {
        Document page = html(page(shown(SERIES)
                .text("# T\n\n## Search\n\n## Sources\n\n## Words\n\n## Note s067\n\nA vintage by s067.\n\n"
                        + "## Content\n\n## Theme button\n\n## Code button\n\n## Search results\n\n## Search count")));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("#search").first().normalName()).isEqualTo("dialog");
        assertThat(page.select(".contents li a").eachAttr("href"))
                .contains("#search-2", "#sources-2", "#words-2", "#note-s067");
    }

    @Test
    void codeIsFoldedAndSetUpIsNamedUntilSomethingIsShown() throws IOException {
        Document page = html(page(new Cells()
                .code("var a = 1;")
                .code("a")
                .showing(output("<p>1</p>"))
                .code("var b = 2;")));

        assertThat(page.select("details.code summary").eachText()).containsExactly("Set-up 1", "Code 2", "Code 3");
        assertThat(page.select("details.code[open]")).isEmpty();
        assertThat(page.select("code.language-java").eachText()).containsExactly("var a = 1;", "a", "var b = 2;");
    }

    @Test
    void aNotebookAboutCodeShowsItFromTheStart() throws IOException {
        Document page =
                html(page(new Cells().aboutCode().code("var a = 1;").code("a").showing(output("<p>1</p>"))));

        assertThat(page.select("details.code[open] summary").eachText()).containsExactly("Code 2");
    }

    @Test
    void anOutputThatEndsNoElementSwallowsNothingOfThePage() throws IOException {
        Document page =
                html(page(shown("<div><b>open</div></section></main><p>x").text("after")));

        assertThat(page.select("main section.prose").text()).isEqualTo("after");
        assertThat(page.select("main .out").text()).isEqualTo("open x");
    }

    @Test
    void aSourceIsMarkedWhereItIsNamedAndNotedOnce() throws IOException {
        Source source = DataOf2025.figures().source("s067").orElseThrow();
        Document page = html(page(shown(SERIES).text("By s067, xs067, s067b, `s067` and s999.")));

        assertThat(page.select(".out a.note-mark[href=#note_s067]")).hasSize(2);
        assertThat(page.select(".out a.note-mark[href=#note_s067][tabindex=-1]"))
                .hasSize(1);
        assertThat(page.select(".prose a.note-mark").eachText()).containsExactly("s067");
        assertThat(page.select("#note_s067").text())
                .contains(source.title(), source.url())
                .endsWith("↩");
        assertThat(page.select("#note_s067 a").eachAttr("href")).containsExactly(source.url(), "#from-note_s067");
        assertThat(page.select("#from-note_s067")).hasSize(1);
    }

    @Test
    void aPageThatNamesNoSourceHasNoNotes() throws IOException {
        assertThat(html(page(new Cells().text("Nothing."))).select(".notes")).isEmpty();
    }

    @Test
    void statusesAndTermsAreExplainedInTheLanguageOfThePage() throws IOException {
        Document english = html(page(shown(SERIES).text("A *vintage*. Another vintage.")));
        Document dutch = html(page(shown(SERIES).speaking("nl").text("Een reeksbreuk.")));

        assertThat(english.select("#note_status-p").text())
                .startsWith("P Provisional: the publisher may still change it.");
        assertThat(english.select(".note-mark").eachText())
                .containsExactly("status", "P", "U", "s067", "P", "s067", "vintage");
        assertThat(dutch.select("#note_status-p").text())
                .startsWith("P Voorlopig: de uitgever kan het cijfer nog wijzigen.");
        assertThat(dutch.select("#note_term-break").text())
                .startsWith("reeksbreuk Vanaf een dag wordt iets anders geteld");
    }

    @Test
    void anAnswerIsExplainedWhereACellSaysItAndNotWithinASentence() throws IOException {
        Document page =
                html(page(shown("<table><tr><td>differs</td><td>what differs</td><td>more (hoop)</td></tr></table>")));

        assertThat(page.select(".note-mark").eachText()).containsExactly("differs", "hoop");
        assertThat(page.select("#note_outcome-differs").text()).contains(Signs.meaning(Outcome.DIFFERS, Language.EN));
    }

    @Test
    void aStatementCountsOnceThoughSeveralOutputsShowIt() throws IOException {
        String all = "<table class=\"findings\"><tr><th>2</th><td>up 15%</td><td>≠ differs</td></tr>"
                + "<tr><th>3</th><td>fell</td><td>wording or reproduced</td></tr></table>";
        String one = "<table class=\"facts\"><tr><th>statement</th><td>2. up 15%</td></tr>"
                + "<tr><th>verdict</th><td>differs</td></tr></table>";
        NotebookPage page = page(shown(all).showing(output(one)));

        assertThat(page.counts())
                .extracting(Verdicts.Count::text)
                .containsExactly("1 wording or reproduced", "1 differs");
        assertThat(html(page).select(".counts .ndm-badge").eachText())
                .containsExactly("~ 1 wording or reproduced", "≠ 1 differs");
        assertThat(html(page).select(".counts .ndm-bad").text()).contains("differs");
        assertThat(page(new Cells().text("It differs.")).counts()).isEmpty();
    }

    @Test
    void aFigureIsNumberedAndGivesItsPictureAndItsNumbers() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Minder &amp; minder</title></svg>";
        String data =
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        Document page = html(page(shown("<p>no figure</p>")
                .showing(
                        output(
                                "<figure class=\"ndm-chart\" lang=\"nl\"><img alt=\"x\" src=\"" + data
                                        + "\"><details><table>"
                                        + "<tr><th></th><th>kwekerijen</th></tr><tr><th>2014</th><td>6.006</td></tr>"
                                        + "<tr><th>2015</th><td>85,1</td></tr><tr><th>2016</th><td>=1+1</td></tr></table></details></figure>"))
                .text("## Part\n\nSee figure 1, not Figure 2.")));
        PageFigure figure = page(shown("<figure><img src=\"" + data + "\"></figure>"))
                .body()
                .figures()
                .get(0);

        assertThat(page.select(".figure").eachAttr("id")).containsExactly("figure-1");
        assertThat(page.select(".contents .figures a").eachText()).containsExactly("Figure 1: Minder & minder");
        assertThat(page.select(".figure-bar a").eachAttr("href"))
                .containsExactly("#figure-1", "files/a-figure-1.csv", "files/a-figure-1.svg");
        assertThat(page.select(".prose p a").eachAttr("href")).containsExactly("#figure-1");
        assertThat(new String(figure.pictureContent(), StandardCharsets.UTF_8)).isEqualTo(svg);
        assertThat(figure.csv()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'data:image/svg+xml;base64,PHN2Zz48dGl0bGU+w6lcKzwvdGl0bGU+PC9zdmc+'",
        "'data:image/svg+xml,<svg><title>%C3%A9\\+</title></svg>'",
        "'data:image/svg+xml;charset=utf-8,%3Csvg><title>%C3%A9\\+</title></svg>'"
    })
    void aPictureIsReadInEveryFormOfItsAddress(String address) throws IOException {
        PageFigure figure = page(shown("<img alt='' src='" + address.replace("\\", "\\\\") + "'>"))
                .body()
                .figures()
                .get(0);

        assertThat(figure.title()).isEqualTo("é\\+");
        assertThat(figure.pictureEnding()).contains("svg");
        assertThat(new String(figure.pictureContent(), StandardCharsets.UTF_8))
                .isEqualTo("<svg><title>é\\+</title></svg>");
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a.png", "data:text/html;base64,AAAA", "a.png", "''"})
    void whatIsNoPictureOfThePageIsNotKept(String address) throws IOException {
        assertThat(page(shown("<figure><img alt='What it is' src='" + address + "'></figure>"))
                        .body()
                        .figures())
                .extracting(PageFigure::title, PageFigure::picture)
                .containsExactly(tuple("What it is", Optional.empty()));
    }

    @Test
    void theNumbersOfAFigureAreThoseThatAProgramReads() throws IOException {
        String table = "<figure lang='nl'><details><table><tr><th></th><th>n</th></tr>"
                + "<tr><th>2014</th><td data-value='16945'>16.945†</td></tr>"
                + "<tr><th>2015</th><td data-value='56858'>bijna 56.858</td></tr>"
                + "<tr><th>2016</th><td data-value='242.4'>242,4 (april–december 2023)</td></tr>"
                + "<tr><th>2017</th><td data-value='-3'>-3</td></tr><tr><th>2018</th><td data-value=''></td></tr>"
                + "<tr><th>=A1</th><td data-value=''>5 (P); 6 (Q)</td></tr></table></details></figure>";

        assertThat(page(shown(table)).body().figures().get(0).csv()).contains("""
                ,n,note
                2014,16945,†
                2015,56858,bijna
                2016,242.4,(april–december 2023)
                2017,-3,
                2018,,
                '=A1,,5 (P); 6 (Q)
                """);
    }

    @Test
    void eachSeriesOfAFigureHasItsNotesBesideIt() throws IOException {
        String table = "<figure><details><table><tr><th></th><th>a</th><th>b</th></tr>"
                + "<tr><th>2014</th><td data-value='1'>1</td><td data-value='2'>2*</td></tr></table></details></figure>";
        String withoutValues = "<figure><details><table><tr><th></th><th>a</th></tr>"
                + "<tr><th>2014</th><td>6.006 (P)</td></tr></table></details></figure>";

        assertThat(page(shown(table)).body().figures().get(0).csv()).contains(",a,b,note: b\n2014,1,2,*\n");
        assertThat(page(shown(withoutValues)).body().figures().get(0).csv()).contains(",a\n2014,6.006 (P)\n");
    }

    @Test
    void aPictureBesideAnotherFormIsTheFiguresPicture() throws IOException {
        NotebookPage page = page(new Cells()
                .code("1")
                .showing("{\"output_type\": \"display_data\", \"data\": {\"text/html\": \"<figure>A title</figure>\","
                        + " \"image/png\": \"AAAA\\n\"}}"));

        assertThat(page.body().figures())
                .extracting(PageFigure::picture)
                .containsExactly(Optional.of("data:image/png;base64,AAAA"));
    }

    @Test
    void aNamedNotebookOfTheSiteIsLinkedAndAFileAboveItIsNot() throws IOException {
        NotebookLinks links = new NotebookLinks();
        Path solutions = Files.createDirectory(folder.resolve("solutions"));
        links.add(new Cells().in(folder, "04-hemp.ipynb"), new PageLink("04-hemp.html", "Hemp"));
        links.add(new Cells().in(solutions, "a.ipynb"), new PageLink("a-solutions.html", "Solutions"));
        NotebookFile notebook = new Cells()
                .text(
                        "Notebook 04, notebook 05, `solutions/a.ipynb`, `solutions/b.ipynb`, [x](04-hemp.ipynb#one), [y](../b.md), [z](c.ipynb)")
                .in(folder, "a.ipynb");

        assertThat(html(page(notebook, links)).select(".prose a").eachAttr("href"))
                .containsExactly("04-hemp.html", "a-solutions.html", "04-hemp.html#one", "c.ipynb");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            It fell.                  | It fell.
                                      | A text that is long enough to be cut at its end.
            """)
    void theIndexHasTheAnswerOrElseTheFirstSentence(String answer, String summary) throws IOException {
        Cells cells = new Cells().text("# Did it?\n\nA text that is *long* enough to be cut at its end. Here.");

        assertThat(page(answer == null ? cells : cells.answering(answer)).summary())
                .contains(summary);
    }

    @Test
    void onlyDataBesideTheNotebookCanBeTakenAlong() throws IOException {
        Files.createDirectories(folder.resolve("data/deep"));
        for (String file : List.of("data/mine.csv", "data/deep/own.csv", "secret.csv")) {
            Files.writeString(folder.resolve(file), "a\n");
        }
        NotebookPage page = page(new Cells()
                .code(
                        "read(\"data/mine.csv\"); read(\"secret.csv\"); read(\"data/../secret.csv\"); read(\"data/deep/own.csv\")")
                .code("read(\"data/none.csv\"); \"data/\\u0000\""));

        assertThat(page.downloads())
                .extracting(SiteFiles.Download::href)
                .containsExactly("files/a.ipynb", "files/data/mine.csv");
    }

    @Test
    void paragraphsThatAskAreMarkedByTheirFirstWords() throws IOException {
        Document page = html(page(new Cells()
                .text("**Predict.** How much?\n\n**Exercise 2.** Do it.\n\nSo **Predict.** here. **Other**")));

        assertThat(page.select(".predict").text()).isEqualTo("Predict. How much?");
        assertThat(page.select(".exercise").text()).isEqualTo("Exercise 2. Do it.");
        assertThat(page.select(".asks")).hasSize(2);
    }
}
