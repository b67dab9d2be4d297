package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void passagesLieBetweenEmptyLines() {
        String text = """
                Verkeer

                Het aantal steeg van 12
                naar 14.
                Bron: eigen telling

                Bron: eigen telling (2025)

                Punten:
                - een punt
                - nog een punt
                  dat doorloopt

                1. Eerste
                2) Tweede

                ======

                *Incidenten zijn gebeurtenissen.

                Een slotzin zonder punt
                """;

        assertThat(Reading.shown(Reading.of("tekst.txt", text))).isEqualTo("""
                        HEADING, line 1, column 1: Verkeer
                        PARAGRAPH, line 3, column 1: Het aantal steeg van 12\\nnaar 14.
                        CAPTION, line 5, column 1: Bron: eigen telling
                        CAPTION, line 7, column 1: Bron: eigen telling (2025)
                        PARAGRAPH, line 9, column 1: Punten:
                        LIST_ITEM, line 10, column 3: een punt
                        LIST_ITEM, line 11, column 3: nog een punt\\n  dat doorloopt
                        LIST_ITEM, line 14, column 4: Eerste
                        LIST_ITEM, line 15, column 4: Tweede
                        FOOTNOTE, line 19, column 1: *Incidenten zijn gebeurtenissen.
                        PARAGRAPH, line 21, column 1: Een slotzin zonder punt
                        """);
    }

    @Test
    void theTextIsThatOfTheFile() {
        Manuscript manuscript = Reading.of("tekst.txt", "\uFEFFKop\r\n\r\nMet 12\u00a0%.\rEn 13.");

        assertThat(manuscript.text()).isEqualTo("Kop\r\n\r\nMet 12\u00a0%.\rEn 13.");
        assertThat(manuscript.passages().get(1).span()).isEqualTo(new Span(7, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyCharacterHasItsLineAndColumn(String lineEnd) {
        String text = "eerste" + lineEnd + "tweede regel";
        Manuscript manuscript = Reading.of("tekst.txt", text);

        assertThat(manuscript.placeOf(0).in(Language.EN)).isEqualTo("line 1, column 1");
        assertThat(manuscript.placeOf(text.indexOf("regel")).in(Language.NL)).isEqualTo("regel 2, kolom 8");
        assertThat(manuscript.placeOf(text.length()).in(Language.EN)).isEqualTo("line 2, column 13");
    }

    @Test
    void aNumberOfALineHasNoThousandsSeparator() {
        Manuscript manuscript = Reading.of("tekst.txt", "x\n".repeat(1500) + "y");

        assertThat(manuscript.placeOf(3000).in(Language.NL)).isEqualTo("regel 1501, kolom 1");
    }

    @Test
    void aDashWithinASentenceStartsNoItem() {
        String text = "De cijfers van dit jaar\n- en die van vorig jaar -\nzijn bekend.";

        assertThat(Reading.of("tekst.txt", text).passages()).hasSize(1);
    }

    @Test
    void whereLinesAreNotBrokenEachIsAParagraph() {
        String sentence = "Dit is een zin die zo lang is dat niemand hem zo zou afbreken, ".repeat(3) + "met 12 erin.";

        assertThat(Reading.of("tekst.txt", "Een kop\n" + sentence + "\n" + sentence)
                        .passages())
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.HEADING, Passage.Kind.PARAGRAPH, Passage.Kind.PARAGRAPH);
    }

    /** A square of the length would take hours. */
    @Test
    void aLineOfFiveMegabytesIsReadAtOnce() {
        assertThat(Reading.of("tekst.txt", "a1 ".repeat(1_700_000)).passages()).hasSize(1);
        assertThat(Reading.of("tekst.txt", "a1\n\n".repeat(300_000)).passages()).hasSize(300_000);
        assertThat(Reading.of("tekst.txt", "- a\n".repeat(300_000)).passages()).hasSize(300_000);
    }
}
