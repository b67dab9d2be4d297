package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWriterTest {
    /** What steers a terminal: ECMA-48 (escape, and its 8-bit forms), Unicode's signs of direction and its tags. */
    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"1B", "07", "08", "09", "0D", "7F", "9B", "9D", "202E", "2066", "200F", "FEFF", "E0041"})
    void aSignThatSteersIsShownAsAQuestionMark(String code) {
        String sign = Character.toString(Integer.parseInt(code, 16));

        assertThat(TerminalWriter.clean("a" + sign + "[31mb")).isEqualTo("a?[31mb");
        assertThat(written(
                        Paragraph.of("line" + sign),
                        Section.of(
                                "",
                                "heading" + sign,
                                List.of(
                                        Paragraph.of("paragraph" + sign),
                                        Table.of("", "", List.of(), List.of(Row.of("cell" + sign)))))))
                .isEqualTo("line?\n\nheading?\n  paragraph?\n  cell?\n");
    }

    private static String written(Block... blocks) {
        return TerminalWriter.write(new Document(Span.plain("title"), Language.EN, List.of(blocks)), Colour.NEVER);
    }

    @Test
    void lettersOfEveryKindStay() {
        assertThat(TerminalWriter.clean("één naïeve € – “x” 😀\n")).isEqualTo("één naïeve € – “x” 😀\n");
    }

    @Test
    void aCellHasOneLine() {
        assertThat(written(Table.of("", "", List.of(), List.of(Row.of("a\nb", "c")))))
                .isEqualTo("  a b  c\n");
    }

    @Test
    void inACellNumbersStandToTheRightAndFurtherLinesBelowTheirLabel() {
        assertThat(TerminalWriter.fragment(List.of(
                        Section.of("", "heading", List.of()),
                        Table.of("", "", List.of("n", "what"), List.of(Row.of("9", "a"), Row.of("1.000%", "b"))),
                        new Facts(List.of(Fact.of("why", "word ".repeat(30).strip()), Fact.of("", "end"))))))
                .isEqualTo("heading\n       n  what\n       9  a\n  1.000%  b\nwhy:" + " word".repeat(21) + "\n "
                        + " word".repeat(9) + "\nend");
    }

    /** Lines have 110 signs at most; a word that is longer stands alone. */
    @Test
    void aParagraphIsWrappedBetweenWords() {
        String word = "x".repeat(120);

        assertThat(written(Paragraph.of("ab ".repeat(37) + "c " + word + " d")))
                .isEqualTo("ab ".repeat(36) + "ab\nc\n" + word + "\nd\n");
    }

    @Test
    void theSignOfACurrencyStaysWithItsNumber() {
        assertThat(written(Paragraph.of("ab ".repeat(36) + "\u20ac 500 and \u20ac is a sign")))
                .isEqualTo("ab ".repeat(35) + "ab\n\u20ac 500 and \u20ac is a sign\n");
    }

    @Test
    void aLineFeedOfTheDataIsABlankLikeOthers() {
        assertThat(written(Section.of("", "heading", List.of(Paragraph.of("one\ntwo")))))
                .isEqualTo("\nheading\n  one two\n");
    }

    @Test
    void eachGroupOfATableStandsBelowTheHeadWithItsHeadingInIt() {
        Table table = new Table(
                "",
                "",
                List.of(new Column(""), new Column("statement"), new Column("verdict")),
                List.of(
                        new Group(Optional.of(Text.of("traffic")), List.of(Row.of("1", "a rise", "reproduced"))),
                        new Group(Optional.of(Text.of("seizures")), List.of(Row.of("12", "a fall", "differs")))),
                List.of());

        assertThat(written(table)).isEqualTo("""

                      traffic   verdict
                  1   a rise    reproduced

                      seizures  verdict
                  12  a fall    differs
                """);
    }

    @Test
    void smallPrintIsLeftOutOfCellsAndShownInTexts() {
        assertThat(written(
                        Paragraph.of("a", Span.small(" b")),
                        Table.of("", "", List.of(), List.of(Row.of(Text.of("a", Span.small(" b")))))))
                .isEqualTo("a b\n  a\n");
    }

    @Test
    void aWordWithASignIsColouredOnlyWhereColoursAreWanted() {
        Document document = new Document(
                Span.plain("t"),
                Language.NL,
                List.of(
                        Section.of("", "Kop", List.of()),
                        Table.of("", "", List.of(), List.of(Row.of(Span.marked(Sign.GOOD, "klopt"), "x")))));

        assertThat(TerminalWriter.write(document, Colour.NEVER)).isEqualTo("\nKop\n  klopt  x\n");
        assertThat(TerminalWriter.write(document, Colour.ALWAYS))
                .isEqualTo("\n\u001B[1mKop\u001B[0m\n  \u001B[32mklopt\u001B[0m  x\n");
    }

    @Test
    void articlesOfAPartAreSetApart() {
        Articles articles = Articles.of(
                List.of(Item.of("", Text.of("first"), Paragraph.of("why")), Item.of("", Text.of("second"))));

        assertThat(written(Section.of("", "part", List.of(articles))))
                .isEqualTo("\npart\n  first\n    why\n\n  second\n");
        assertThat(written(articles)).isEqualTo("first\n  why\nsecond\n");
    }

    @Test
    void aTableWithoutRowsIsItsHeadAndItsNotes() {
        assertThat(written(Table.of("", "caption", List.of("a", "b"), List.of()).noted(List.of("none"))))
                .isEqualTo("caption\n  a  b\nnone\n");
    }
}
