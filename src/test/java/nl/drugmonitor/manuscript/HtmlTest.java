package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @Test
    void thePageIsReadWithoutWhatStandsAroundIt() {
        String page = """
                <!doctype html><html><head><title>t</title><style>p {top: 12px}</style></head><body><nav>menu 12</nav>
                <main><h1>Kop</h1>
                <p>In 2024 waren er 1.234<sup>1</sup>
                zaken, voor de 3<sup>e</sup> keer; zie <a href="#n1">[1]</a>de re&shy;gel.<br>Nieuwe regel.</p>
                <ul><li>een<li>twee <p>drie</ul>
                <figure><img src="/img/grafiek.png?x=1"><figcaption>Figuur 1</figcaption></figure>
                <svg aria-label="lijn"><text>12</text></svg><img alt="" src="rand.png"><iframe title="kaart"></iframe>
                <script>var x = 12;</script><div style="display: none">geheim 33</div><p hidden>34</p>
                <aside class="footnotes"><ol><li>Voorlopig cijfer. <a href="#r1">\u21a9</a></ol></aside>
                </main><footer>voet 12</footer></body></html>
                """;

        assertThat(Reading.shown(Reading.of("-", page))).isEqualTo("""
                        HEADING, paragraph 1: Kop
                        PARAGRAPH, paragraph 2: In 2024 waren er 1.234 zaken, voor de 3e keer; zie de regel.\\nNieuwe regel.
                        LIST_ITEM, paragraph 3: een
                        LIST_ITEM, paragraph 4: twee
                        LIST_ITEM, paragraph 5: drie
                        CAPTION, paragraph 6: Figuur 1
                        FOOTNOTE, paragraph 7: Voorlopig cijfer.
                        unread: paragraph 5: a picture is not read: "grafiek.png"; numbers in it are not checked
                        unread: paragraph 6: a chart is not read: "lijn"; numbers in it are not checked
                        unread: paragraph 6: a part of another program is not read: "kaart"; numbers in it are not checked
                        """);
    }

    @Test
    void anEmptyLineStartsAPassage() {
        Manuscript manuscript = Reading.of("x.html", "<html><p>Een zin van 12<br> <br>Nog een<br>zin.");

        assertThat(Reading.shown(manuscript)).isEqualTo("""
                        PARAGRAPH, paragraph 1: Een zin van 12
                        PARAGRAPH, paragraph 1: Nog een\\nzin.
                        """);
    }

    @Test
    void cellsThatReachOverOthersStandInEach() {
        String page = """
                <html><table><caption>Tabel 1</caption><thead><tr><th rowspan=2>Jaar<th colspan=2>Aantal</tr>
                <tr><th>m<th>v</tr></thead><tr><td>2023<td>12<td>13<sup>*</sup></tr></table>
                <table role=presentation><tr><td>links<td>rechts</table>
                <table><tr><td><table><tr><td>a<td>1</table></table>
                """;

        assertThat(Reading.shown(Reading.of("pagina.html", page))).isEqualTo("""
                        CAPTION, paragraph 1: Tabel 1
                        PARAGRAPH, paragraph 2: links
                        PARAGRAPH, paragraph 3: rechts
                        row: Jaar | Aantal | Aantal
                        row: Jaar | m | v
                        row: 2023 | 12 | 13
                        row: a | 1
                        """);
    }

    @Test
    void aCellWithSentencesIsAPassageToo() {
        String sentences = "Dit is een opmerking bij de tabel. ".repeat(4).strip();
        Manuscript manuscript = Reading.of("x.html", "<html><table><tr><td>2023<td>" + sentences + "</table>");

        assertThat(Reading.shown(manuscript))
                .isEqualTo("PARAGRAPH, table 1, row 1: " + sentences + "\nrow: 2023 | " + sentences + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, 1, 1.234",
        "'12 km', 2, '12 km\u00b2'",
        "'de 2', e, 'de 2e'",
        "1.234, e, 1.234",
        "de 2, de, de 2de",
        "woord, '1, 2)', woord",
        "a, **, a",
        "a, 'een hele zin', aeen hele zin"
    })
    void marksOfFootnotesAreLeftOut(String text, String raised, String read) {
        Manuscript manuscript = Reading.of("x.html", "<html><p>" + text + "<sup>" + raised + "</sup> x");

        assertThat(manuscript.text()).isEqualTo(read + " x");
    }

    @Test
    void aPageMaySayItsEncoding() {
        String page = "<html><meta charset=iso-8859-1><p>caf\u00e9 \u20ac 12";

        assertThat(Reading.of("x.html", page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("caf\u00e9 \u20ac 12");
        assertThat(Reading.of("x.html", page).text()).isEqualTo("caf\u00e9 \u20ac 12");
        assertThat(Reading.fault("x.html", "<html><p>caf\u00e9".getBytes(Charset.forName("windows-1252"))))
                .startsWith("x.html:1:13: this text must be UTF-8");
    }
}
