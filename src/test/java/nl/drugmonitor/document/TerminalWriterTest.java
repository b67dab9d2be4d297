package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
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
}
