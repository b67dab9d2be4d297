package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.language.Language;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of Markdown, here that of CommonMark with the tables of GitHub, makes of a document. */
class MarkdownWriterTest {
    private static final Parser READER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String written(Block... blocks) {
        return MarkdownWriter.write(new Document(Span.plain("title"), Language.EN, List.of(blocks)));
    }

    private static String html(Block... blocks) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(READER.parse(written(blocks)));
    }

    /** Returns the nodes of a kind, in the order of the text. */
    private static <T extends Node> List<T> nodes(Class<T> kind, Block... blocks) {
        List<T> found = new ArrayList<>();
        READER.parse(written(blocks)).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                Optional.of(parent).filter(kind::isInstance).map(kind::cast).ifPresent(found::add);
                super.visitChildren(parent);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                visitChildren(node);
            }
        });
        return found;
    }

    /** Names and notes come from data, of which nobody knows what they hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. CBR examinations down 39%",
                "2) in brackets",
                "- not a list",
                "+ not a list",
                "* not a list",
                "# no heading",
                "> no quotation",
                "a_name_of_an_indicator",
                "**not bold** and `no code`",
                "~~~ no code, ~~nor gone~~",
                "[no link](https://example.org) and ![no picture](x)",
                "a | b",
                "R&amp;D &lt;b&gt; & Co",
                "<b>no tag</b>",
                "back\\slash \\* and \\\\",
                "---",
                "- - -",
                "===",
                "1.230 and -31,08%",
                "2024-Q1/2024-Q3"
            })
    void aTextIsReadAsItIsWhereverItStands(String text) {
        String shown = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

        assertThat(html(Paragraph.of(text))).isEqualTo("<h1>title</h1>\n<p>" + shown + "</p>\n");
        assertThat(html(Listing.of(List.of(text)))).contains("<li>" + shown + "</li>");
        assertThat(html(Section.of("a", text, List.of()))).contains("<h2>" + shown + "</h2>");
        assertThat(html(new Facts(List.of(Fact.of(text, text)))))
                .contains("<p><strong>" + shown + ":</strong> " + shown + "</p>");
        assertThat(html(Table.of("", "", List.of(text), List.of(Row.of(text)))))
                .contains("<th>" + shown + "</th>", "<td>" + shown + "</td>");
    }

    @Test
    void aNumberedStatementIsNoListInAList() {
        Listing waivers = Listing.of(List.of("2. NFI examinations up 15%: known", "10. incidents: known"));

        assertThat(nodes(OrderedList.class, waivers)).isEmpty();
        assertThat(nodes(ListItem.class, waivers)).hasSize(2);
    }

    @Test
    void aLinkLeadsWhereItLedAndOneWithinThePageIsNoLink() {
        String address = "https://example.org/a_(b)?c=1&d=2";

        assertThat(nodes(Link.class, Paragraph.of(Span.link("a [page]", address))))
                .singleElement()
                .extracting(Link::getDestination)
                .isEqualTo("https://example.org/a_%28b%29?c=1&d=2");
        assertThat(html(Paragraph.of("see ", Span.link("the rows", "#page:rows"))))
                .contains("<p>see the rows</p>");
    }

    @Test
    void aTableHasItsRowsAndTheHeadingsOfItsGroups() {
        Table table = new Table(
                "",
                "caption",
                List.of(new Block.Column("nr"), new Block.Column("what")),
                List.of(
                        new Group(Optional.of(Text.of("one")), List.of(Row.of(1, "a\nb"), Row.of(2, "c"))),
                        new Group(Optional.of(Text.of("two")), List.of(Row.of(3, "d")))),
                List.of("1. a note"));

        assertThat(nodes(TableRow.class, table)).hasSize(1 + 2 + 3);
        assertThat(html(table))
                .contains("<p><strong>caption</strong></p>", "<td><strong>two</strong></td>", "<td>a b</td>")
                .endsWith("<p>1. a note</p>\n");
    }

    @Test
    void aTableWithoutAHeadHasAnEmptyOne() {
        assertThat(nodes(TableRow.class, Table.of("", "", List.of(), List.of(Row.of("a", "b")))))
                .hasSize(2);
    }

    @Test
    void whatBelongsToAnItemOfAListStaysInIt() {
        Listing list = new Listing(List.of(
                Item.of(
                        "",
                        Text.of("first"),
                        Paragraph.of("more"),
                        Table.of("", "", List.of("n"), List.of(Row.of(1))),
                        new Drawing("chart:a", "<svg/>", "a picture", "##\n#\n"),
                        Listing.of(List.of("inner"))),
                Item.of("", Text.of("second"))));

        assertThat(nodes(BulletList.class, list)).hasSize(2);
        assertThat(nodes(ListItem.class, list).get(0).getLastChild()).isInstanceOf(BulletList.class);
        assertThat(nodes(FencedCodeBlock.class, list))
                .singleElement()
                .satisfies(code -> assertThat(code.getLiteral()).isEqualTo("##\n#\n"))
                .satisfies(code -> assertThat(code.getParent()).isInstanceOf(ListItem.class));
        assertThat(nodes(TableRow.class, list)).hasSize(2).allSatisfy(row -> assertThat(
                        row.getParent().getParent().getParent())
                .isInstanceOf(ListItem.class));
    }

    @Test
    void headingsGoDownStepByStep() {
        assertThat(nodes(
                        Heading.class,
                        Section.of(
                                "a",
                                "part",
                                List.of(Articles.of(List.of(Item.of("", Text.of("article"), Paragraph.of("p"))))))))
                .extracting(Heading::getLevel)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aDocumentEndsWithOneLineFeedAndHasNoSignsThatSteer() {
        assertThat(written(Paragraph.of("a\u001B[31mb"))).isEqualTo("# title\n\na?\\[31mb\n");
    }
}
