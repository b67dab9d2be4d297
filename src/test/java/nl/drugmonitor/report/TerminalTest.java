package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.report.Terminal.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    /** What steers a terminal: ECMA-48 (escape, and its 8-bit forms), Unicode's signs of direction and its tags. */
    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"1B", "07", "08", "09", "0D", "7F", "9B", "9D", "202E", "2066", "200F", "FEFF", "E0041"})
    void aSignThatSteersIsShownAsAQuestionMark(String code) {
        String sign = Character.toString(Integer.parseInt(code, 16));

        assertThat(Terminal.clean("a" + sign + "[31mb")).isEqualTo("a?[31mb");
        Terminal out = new Terminal(Colour.NEVER);
        out.line("line" + sign);
        out.heading("heading" + sign);
        out.paragraph(2, "paragraph" + sign);
        out.table(List.of(List.of("cell" + sign)));
        assertThat(out).hasToString("line?\n\nheading?\n  paragraph?\n  cell?\n");
    }

    @Test
    void lettersOfEveryKindStay() {
        assertThat(Terminal.clean("één naïeve € – “x” 😀\n")).isEqualTo("één naïeve € – “x” 😀\n");
    }

    @Test
    void aCellHasOneLine() {
        Terminal out = new Terminal(Colour.NEVER);
        out.table(List.of(List.of("a\nb", "c")));
        assertThat(out).hasToString("  a b  c\n");
    }

    @Test
    void jsonHoldsNoSignThatSteers() {
        String json = Json.line(out -> out.writeString("\u001B\u007F\u009B\u202E é😀"));

        assertThat(json).isEqualTo("\"\\u001B\\u007F\\u009B\\u202E é😀\"\n");
    }
}
