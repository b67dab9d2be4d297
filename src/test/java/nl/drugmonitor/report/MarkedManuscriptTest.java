package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Block.Line;
import nl.drugmonitor.document.Block.Piece;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import org.junit.jupiter.api.Test;

class MarkedManuscriptTest {
    private static final List<String> FRAGMENTS = List.of(
            "Het aantal leden",
            " steeg",
            " daalde",
            " van 40",
            " naar 50",
            " in 2023",
            " in 2024",
            " met 25 procent",
            ", een stijging van 20%",
            ". ",
            "\n\n",
            "\n- ",
            " (12,5%)",
            " samen 90",
            " en 10 in Noord",
            "; ",
            " bijna 1.200",
            " | ",
            "<b>",
            "&amp;",
            " ruim een kwart",
            " \u20ac 3 miljoen",
            " 1\u00ad234",
            "\u00a0kilo",
            " {{x}}",
            " 7.156*");

    private static Manuscript manuscript(String name, String text) {
        return Manuscripts.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Line line) {
        return line.cells().stream()
                .flatMap(cell -> cell.stretches().stream())
                .flatMap(stretch -> stretch.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<Line> lines(CheckedText text) {
        CheckView view = new CheckView(text, DataMatches.NONE);
        return new MarkedManuscript(view, "none", Language.NL).text().lines();
    }

    /** Whatever is read of a text, all of it is shown, and each number has one mark. */
    @Test
    void aTextIsShownWholeWithAMarkOnEachNumber() {
        Random random = new Random(14);
        for (int run = 0; run < 300; run++) {
            String source = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> FRAGMENTS.get(random.nextInt(FRAGMENTS.size())))
                    .collect(Collectors.joining("", "Tekst", ""));
            CheckedText text = TextCheck.of(manuscript("a.txt", source));
            List<Line> lines = lines(text);

            assertThat(lines.stream().map(MarkedManuscriptTest::text))
                    .as(source)
                    .containsExactlyElementsOf(text.manuscript().passages().stream()
                            .map(passage -> passage.span().in(text.manuscript().text()))
                            .toList());
            assertThat(lines.stream()
                            .flatMap(line -> line.cells().stream())
                            .flatMap(cell -> cell.stretches().stream())
                            .flatMap(stretch -> stretch.pieces().stream())
                            .filter(piece -> piece.mark().isPresent()))
                    .as(source)
                    .hasSize(text.numbers().size());
            CheckView view = new CheckView(text, DataMatches.NONE);
            var document = CheckDocument.of(List.of(view), Language.NL);
            assertThat(HtmlWriter.page(document)).isNotEmpty();
            assertThat(TerminalWriter.write(document, Colour.NEVER)).isNotEmpty();
            assertThat(CheckJson.of(view, Language.NL)).endsWith("}\n");
        }
    }

    @Test
    void aCellThatReachesDownIsShownInItsFirstRowAndHidesNoOther() {
        CheckedText text = TextCheck.of(manuscript("a.html", """
                <table><tr><th>regio</th><th>soort</th><th>2024</th></tr>
                <tr><td rowspan=2>Noord</td><td>boeken</td><td rowspan=3>1.200</td></tr>
                <tr><td>kranten</td></tr>
                <tr><td>Zuid</td><td>boeken</td></tr>
                <tr><td rowspan=2>Oost</td><td rowspan=2>boeken</td><td rowspan=2>900</td></tr>
                <tr></tr></table>"""));

        assertThat(lines(text).stream().map(line -> line.cells().stream()
                        .map(cell -> text(new Line(line.kind(), List.of(cell))))
                        .collect(Collectors.joining("|"))))
                .containsExactly(
                        "regio|soort|2024", "Noord|boeken|1.200", "|kranten|", "Zuid|boeken|", "Oost|boeken|900");
    }

    @Test
    void rowsOfATableStandBetweenTheParagraphsAroundIt() {
        CheckedText text = TextCheck.of(
                manuscript("a.md", "# Kop\n\n| soort | 2024 |\n|---|---|\n| boeken | 1.200 |\n\nEr waren 40 leden.\n"));

        assertThat(lines(text))
                .extracting(line -> line.kind() + ": " + text(line))
                .containsExactly("HEADING: Kop", "ROW: soort2024", "ROW: boeken1.200", "PARAGRAPH: Er waren 40 leden.");
    }
}
