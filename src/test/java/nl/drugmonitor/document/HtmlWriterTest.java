package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.Contrast;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Count;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Folded;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Block.Tally;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class HtmlWriterTest {
    private static String page(Language language, Block... blocks) {
        return HtmlWriter.page(new Document(Span.plain("title"), language, List.of(blocks)));
    }

    private static String fragment(Block... blocks) {
        return HtmlWriter.fragment(List.of(blocks));
    }

    @Test
    void aPageIsXmlToo() throws Exception {
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String page = HtmlWriter.page(Documents.everyBlock());

        org.w3c.dom.Document read = reader.newDocumentBuilder().parse(new InputSource(new StringReader(page)));

        assertThat(read.getElementsByTagName("section").getLength()).isEqualTo(2);
        assertThat(read.getElementsByTagName("table").getLength()).isEqualTo(1);
    }

    /** A page is opened from a disk or a mail: it runs nothing and asks nobody. */
    @Test
    void aPageNeedsNoScriptAndNoNetwork() {
        assertThat(HtmlWriter.page(Documents.everyBlock()))
                .contains("default-src 'none'; style-src 'unsafe-inline'")
                .doesNotContain("<script", "<link", "src=\"http", "@import", "url(");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
            " onclick="x              | &quot; onclick&#x3D;&quot;x
            R&D                       | R&amp;D
            it's                      | it&#39;s
            """)
    void aTextOfTheDataIsNoHtml(String text, String shown) {
        assertThat(fragment(Paragraph.of(text))).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(page(Language.EN, Section.of("a", text, List.of()))).contains(">" + shown + "</h2>");
        assertThat(fragment(Table.of("k", text, List.of(text), List.of(Row.of(text)))))
                .contains(">" + shown + "</caption>", ">" + shown + "</th>");
    }

    @Test
    void theSignOfACurrencyStaysWithItsNumber() {
        assertThat(fragment(Paragraph.of("\u20ac 500 and \u20ac is a sign")))
                .isEqualTo("<p>\u20ac\u00a0500 and \u20ac is a sign</p>\n");
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"00", "1B", "7F", "9F", "202E", "FEFF", "FFFE", "FFFF"})
    void whatMayNotStandInAPageIsAQuestionMark(String code) {
        assertThat(fragment(Paragraph.of("a" + Character.toString(Integer.parseInt(code, 16)) + "b")))
                .isEqualTo("<p>a?b</p>\n");
    }

    @ParameterizedTest
    @CsvSource({"EN, Contents, Skip to: First", "NL, Inhoud, Naar: First"})
    void aPageOfSeveralPartsHasContentsInItsLanguage(Language language, String contents, String skip) {
        assertThat(page(
                        language,
                        Section.of("one", "First", List.of()),
                        Either.onPage(Section.of("two", "Second", List.of())),
                        Either.inBrief(Section.of("three", "Third", List.of()))))
                .contains(
                        "<nav aria-label=\"" + contents + "\">",
                        "<a class=\"skip\" href=\"#one\">" + skip + "</a>",
                        "<li><a href=\"#two\">Second</a></li>")
                .doesNotContain("Third");
    }

    @Test
    void everyCellOfATableNamesItsColumnAndOneItsRow() {
        String table = fragment(
                Table.of("findings", "", List.of("", "statement", "printed"), List.of(Row.of("1", "a fall", "39%"))));

        assertThat(table)
                .contains("<th scope=\"row\"", ">a fall</th>", "<td data-label=\"printed\"", ">39%</td>")
                .contains("<table class=\"stacked findings\" style=\"font-variant-numeric:tabular-nums\">")
                .doesNotContain("<caption");
    }

    @Test
    void theGroupsOfATableHaveHeadingsOverItsWholeWidth() {
        Table table = new Table(
                "",
                "",
                List.of(new Column("a"), new Column("b")),
                List.of(
                        new Group(Optional.of(Text.of("first")), List.of(Row.of("1", "2"))),
                        new Group(Optional.empty(), List.of(Row.of("3", "4")))),
                List.of("a <note>"));

        assertThat(fragment(table))
                .containsOnlyOnce("<tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\"")
                .contains(">first</th></tr>")
                .endsWith("<p>a &lt;note&gt;</p>\n");
        assertThat(fragment(table).split("<tbody>", -1)).hasSize(3);
    }

    @Test
    void aTableWithoutColumnsHasNoHead() {
        assertThat(fragment(Table.of("", "", List.of(), List.of(Row.of("a"))))).doesNotContain("<thead");
    }

    private static final String BADGE =
            "<span class=\"ndm-badge ndm-bad\"><span aria-hidden=\"true\">≠</span>&#160;differs</span>";

    @Test
    void aVerdictIsTheSameOnAPageAndInACellWhichBringsItsStyle() {
        Block verdict = Paragraph.of(Span.marked(Sign.BAD, "differs"));

        String inCell = BADGE.replace(
                "ndm-bad\"",
                "ndm-bad\" style=\"color:#8a3500;background-color:#fbe4d6;padding:0 .5em;border-radius:.75em;font-weight:600\"");
        assertThat(page(Language.EN, verdict)).contains(BADGE).containsOnlyOnce("<style>");
        assertThat(fragment(verdict)).isEqualTo("<p>" + inCell + "</p>\n<style>" + SignStyle.css() + "</style>\n");
        assertThat(fragment(Paragraph.of("differs"))).isEqualTo("<p>differs</p>\n");
    }

    @Test
    void theStyleOfVerdictsIsShortAndHasAColourForEachInTheLightAndInTheDark() {
        assertThat(SignStyle.css())
                .hasSizeLessThan(2300)
                .doesNotContain("\n", "/*", "url(", "@import", "</")
                .contains("[data-jp-theme-light=\"false\"]", ".vscode-dark");
        for (Sign sign : Sign.values()) {
            assertThat(SignStyle.css()).contains(".ndm-" + sign.code());
        }
    }

    /** Black and white differ by 21:1; WCAG 2 asks for 4.5:1, we for 6:1. */
    @Test
    void everyVerdictCanBeReadOnItsGround() {
        Pattern pair = Pattern.compile("--ndm-(\\w+):light-dark\\((#\\w{6}),(#\\w{6})\\)"
                + ";--ndm-\\1-ground:light-dark\\((#\\w{6}),(#\\w{6})\\)");
        List<MatchResult> signs = pair.matcher(SignStyle.css()).results().toList();
        assertThat(signs).hasSize(4);
        for (MatchResult sign : signs) {
            assertThat(Contrast.of(sign.group(2), sign.group(4)))
                    .as(sign.group())
                    .isGreaterThan(6);
            assertThat(Contrast.of(sign.group(3), sign.group(5)))
                    .as(sign.group())
                    .isGreaterThan(6);
        }
    }

    @Test
    void aHintIsReachedByPointerKeyboardAndTouch() {
        assertThat(fragment(Paragraph.of(Span.plain("18.99").hinted("exactly 64360/3389 \"x\""))))
                .startsWith("<p><span class=\"ndm-hint\" tabindex=\"0\" title=\"exactly 64360/3389 &quot;x&quot;\">"
                        + "18.99</span></p>\n<style>");
        assertThat(fragment(Paragraph.of(Span.plain("8").hinted("")))).isEqualTo("<p>8</p>\n");
    }

    @Test
    void whatIsFoldedIsInAnElementThatOpensWithoutAScript() {
        assertThat(fragment(Folded.of("Working", List.of(Paragraph.of("a")))))
                .isEqualTo("<details>\n<summary>Working</summary>\n<p>a</p>\n</details>\n");
        assertThat(page(Language.EN, Section.folded("page:a", "A", "Show all 2", List.of(Paragraph.of("a")))))
                .contains("<section class=\"folded\" aria-labelledby=\"page:a\">");
        assertThat(page(Language.EN, Section.of("page:a", "A", List.of(Paragraph.of("a")))))
                .contains("<section aria-labelledby=\"page:a\">");
    }

    @Test
    void aTallySaysHowManyOfEachKindAndWhatItMeans() {
        Tally tally = new Tally(List.of(new Count(3, Span.marked(Sign.BAD, "differs"), "It does <not> hold.")));
        assertThat(fragment(tally))
                .startsWith("<ul class=\"tally\">\n<li><b>3</b> <span class=\"ndm-badge ndm-bad\"")
                .contains("differs</span> <span>It does &lt;not&gt; hold.</span></li>\n</ul>\n");
    }

    @Test
    void linksLeadWithinThePageOrOutOfItWithoutSayingWhereFrom() {
        assertThat(fragment(Paragraph.of(Span.link("in", "#a"), Span.link("out", "https://example.org/?a&b"))))
                .isEqualTo("<p><a href=\"#a\">in</a><a href=\"https://example.org/?a&amp;b\" rel=\"noreferrer\">out</a>"
                        + "</p>\n");
        assertThat(fragment(Paragraph.of(Span.dutch("bijna").to("#b"))))
                .isEqualTo("<p><a href=\"#b\"><span lang=\"nl\">bijna</span></a></p>\n");
    }

    @Test
    void anItemMayHaveAPlaceAndMoreBelowIt() {
        assertThat(fragment(new Listing(
                        List.of(Item.of("item:1", Text.of("one"), Paragraph.of("more")), Item.of("", Text.of("two"))))))
                .isEqualTo("<ul>\n<li id=\"item:1\">one\n<p>more</p>\n</li>\n<li>two\n</li>\n</ul>\n");
    }

    /** So no id or style in the picture can meet the page. */
    @Test
    void aDrawingIsAPictureThatHoldsAllOfItself() {
        assertThat(fragment(new Drawing("chart:a", "<svg><title>a</title></svg>", "a picture", "##")))
                .isEqualTo("<figure id=\"chart:a\"><img alt=\"a picture\" src=\"data:image/svg+xml;base64,"
                        + "PHN2Zz48dGl0bGU+YTwvdGl0bGU+PC9zdmc+\" /></figure>\n");
    }
}
