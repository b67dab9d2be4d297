package nl.drugmonitor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritersTest {
    @Test
    void aTerminalTellsInBriefAndIndentsWhatBelongsTogether() {
        assertThat(TerminalWriter.write(Documents.everyBlock(), Colour.NEVER)).isEqualTo("""
                See the rows or a page.

                Rows
                  Finds by year

                      Ports  finds
                  1*  2023   1,234
                  2   2024   99
                  A note below.

                The rest
                  why: because
                  no label
                  one <b>
                  two *stars*

                  An item
                    its text
                ###
                  in brief
                """);
    }

    @Test
    void coloursAreForHeadingsAndForWordsWithASign() {
        assertThat(TerminalWriter.write(Documents.everyBlock(), Colour.ALWAYS))
                .contains("\u001B[1mRows\u001B[0m", "\u001B[1;31m99\u001B[0m")
                .doesNotContain("\u001B[1;31m2024");
    }

    @Test
    void markdownTellsInFullAndItsOwnSignsMeanNothingInTexts() {
        assertThat(MarkdownWriter.write(Documents.everyBlock())).isEqualTo("""
                # Vondsten

                See the rows or [a page](https://example.org/a?b&c).

                ## Rows

                **Finds by year**

                |  | year | finds |
                | --- | --- | --- |
                | **Ports** |
                | 1\\* | 2023 whole | 1,234 |
                | 2 | 2024 | 99 |

                A note below.

                ## The rest

                **why:** because

                no label

                - one \\<b\\>

                - two \\*stars\\*

                ### An item

                its text

                ```
                ###
                ```

                in full
                """);
    }

    @Test
    void aPageEscapesTextsAndNamesItsPartsAndColumns() {
        String page = HtmlWriter.page(Documents.everyBlock());

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<title>Vondsten</title>",
                        "<h1><span lang=\"nl\">Vondsten</span></h1>",
                        "<li><a href=\"#page:rows\">Rows</a></li>",
                        "<a href=\"https://example.org/a?b&amp;c\" rel=\"noreferrer\">a page</a>",
                        "<caption>Finds by year</caption>",
                        "<td data-label=\"finds\"",
                        "<small> whole</small>",
                        "<span class=\"ndm-badge ndm-bad\"><span aria-hidden=\"true\">≠</span>",
                        "one &lt;b&gt;",
                        "<h3>An item</h3>",
                        "<img alt=\"a picture\" src=\"data:image/svg+xml;base64,",
                        "<p>in full</p>")
                .doesNotContain("in brief");
    }

    @Test
    void aDocumentOfOnePartHasNoTableOfContents() {
        assertThat(HtmlWriter.page(new Document(Span.plain("t"), Language.NL, List.of(Paragraph.of("p")))))
                .contains("<html lang=\"nl\">")
                .doesNotContain("<nav", "class=\"skip\"");
    }

    @ParameterizedTest(name = "{0}: numeric {1}")
    @CsvSource({
        "1,true",
        "-12.62%,true",
        "+5 pp,true",
        "34.877 kg,true",
        "-12.62% or -6.83%,true",
        "–,true",
        "2024-Q1,false",
        "rose,false"
    })
    void aColumnOfNumbersStandsToTheRight(String cell, boolean isNumeric) {
        Table table = Table.of("", "", List.of("a", "b"), List.of(Row.of("x", cell)));

        assertThat(new TableView(table).isNumeric(1)).isEqualTo(isNumeric);
    }

    @Test
    void aTextIsTheWordsOfItsSpansAndSmallOnesCanBeLeftOut() {
        Text text = Text.joined(", ", List.of("a", Span.small("b"), Text.of("c", Span.dutch("d"))));

        assertThat(text.plain()).isEqualTo("a, b, cd");
        assertThat(text.brief()).isEqualTo("a, , cd");
    }
}
