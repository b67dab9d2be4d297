package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void marksAreTakenAwayAndPlacesKept() {
        String text = """
                ---
                title: 12
                ---
                # Kop met *nadruk*

                Het aantal **steeg** met [15%](http://example.org/12) ten opzichte van
                2023[^1], van 16.945<sup>2</sup> naar `20.163`; 25 m<sup>2</sup>.

                - een punt
                - nog een
                  punt

                [^1]: Bron: eigen telling, 2025.

                ![Grafiek van aantallen](grafiek.png)

                ```
                int x = 12;
                ```

                > geciteerd &amp; wel
                """;
        Manuscript manuscript = Reading.of("tekst.md", text);

        assertThat(Reading.shown(manuscript)).isEqualTo("""
                        HEADING, line 4, column 3: Kop met nadruk
                        PARAGRAPH, line 6, column 1: Het aantal steeg met 15% ten opzichte van\\n2023, van 16.945 naar 20.163; 25 m\u00b2.
                        LIST_ITEM, line 9, column 3: een punt
                        LIST_ITEM, line 10, column 3: nog een\\npunt
                        FOOTNOTE, line 13, column 7: Bron: eigen telling, 2025.
                        PARAGRAPH, line 21, column 3: geciteerd & wel
                        unread: line 15, column 1: a picture is not read: "Grafiek van aantallen"; numbers in it are not checked
                        """);
        assertThat(manuscript.placeOf(manuscript.text().indexOf("20.163")).in(Language.EN))
                .isEqualTo("line 7, column 40");
    }

    @Test
    void aLoneBracketIsText() {
        assertThat(Reading.of("x.md", "Als 3 < 4 en `a < b` <b>vet</b>").text()).isEqualTo("Als 3 < 4 en a < b vet");
        assertThat(Reading.of("x.md", "<a ".repeat(500_000)).text()).hasSize(1_499_999);
    }

    @Test
    void tablesBecomeGrids() {
        String text = """
                | jaar | aantal |
                |---|---:|
                | 2023 | 16.945<sup>1</sup> |
                | 2024 | **20.163** |

                <table><tr><td colspan=2>samen<td>37.108</table>
                """;
        Manuscript manuscript = Reading.of("tekst.md", text);

        assertThat(Reading.shown(manuscript)).isEqualTo("""
                        row: jaar | aantal
                        row: 2023 | 16.945
                        row: 2024 | 20.163
                        row: samen | samen | 37.108
                        """);
        assertThat(manuscript.grids().get(0).place().in(Language.EN)).isEqualTo("line 1, column 3");
    }
}
