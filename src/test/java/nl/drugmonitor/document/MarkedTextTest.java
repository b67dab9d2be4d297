package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Block.Beside;
import nl.drugmonitor.document.Block.Cell;
import nl.drugmonitor.document.Block.Line;
import nl.drugmonitor.document.Block.LineKind;
import nl.drugmonitor.document.Block.Mark;
import nl.drugmonitor.document.Block.MarkedText;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Piece;
import nl.drugmonitor.document.Block.Stretch;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final Piece MARKED =
            new Piece("<b>40</b>", Optional.of(new Mark(Sign.BAD, "number:n1", "claim:c1", "1", "\"wrong\"")));
    private static final MarkedText TEXT = new MarkedText(List.of(
            new Line(LineKind.HEADING, List.of(cell(new Stretch("", List.of(Piece.plain("A & B")))))),
            new Line(
                    LineKind.PARAGRAPH,
                    List.of(cell(new Stretch("sentence:1", List.of(Piece.plain("There are "), MARKED))))),
            new Line(
                    LineKind.ROW,
                    List.of(
                            cell(new Stretch("", List.of(Piece.plain("one")))),
                            cell(new Stretch("", List.of(Piece.plain("two"))))))));
    private static final List<Block> BLOCKS = List.of(new Beside(List.of(TEXT), List.of(Paragraph.of("the list"))));
    private static final Document DOCUMENT = new Document(Span.plain("Draft"), Language.EN, BLOCKS);

    private static Cell cell(Stretch stretch) {
        return new Cell(List.of(stretch));
    }

    @Test
    void onAPageAMarkIsALinkWithItsSignAndWhatItMeans() {
        assertThat(HtmlWriter.page(DOCUMENT))
                .contains(
                        "<p class=\"heading\"><span class=\"cell\">A &amp; B</span></p>",
                        "<span class=\"said\" id=\"sentence:1\">There are <a class=\"marked bad\" id=\"number:n1\""
                                + " href=\"#claim:c1\" title=\"&quot;wrong&quot;\">&lt;b&gt;40&lt;/b&gt;<sup>\u22601</sup></a></span>",
                        "<p class=\"row\"><span class=\"cell\">one</span> <span class=\"between\">|</span> <span class=\"cell\">two</span></p>",
                        "light-dark(",
                        "content=\"light dark\"");
    }

    @Test
    void inACellTheStyleStandsAtTheMarkAndNothingIsALink() {
        assertThat(HtmlWriter.fragment(BLOCKS))
                .contains("text-decoration:underline wavy", "title=\"&quot;wrong&quot;\"", "the list")
                .doesNotContain("<a ", "id=\"number", "id=\"sentence");
    }

    @Test
    void aTerminalShowsTheListAlone() {
        assertThat(TerminalWriter.write(DOCUMENT, Colour.NEVER)).isEqualTo("the list\n");
    }

    @Test
    void inMarkdownAMarkIsBoldWithItsSign() {
        assertThat(MarkdownWriter.write(DOCUMENT))
                .contains("> A \\& B", "> There are **\\<b\\>40\\</b\\>** \u22601", "> one \\| two", "the list");
    }

    @Test
    void otherPagesHaveNoneOfItsLook() {
        Document plain = new Document(Span.plain("Draft"), Language.EN, List.of(Paragraph.of("text")));

        assertThat(HtmlWriter.page(plain)).doesNotContain(".marked");
    }
}
