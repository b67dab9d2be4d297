package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtTest {
    private static final String NAMES = "xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:draw='d' xmlns:svg='v'";

    private static byte[] odt(String styles, String body) {
        return Reading.zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content " + NAMES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
    }

    /** Written by LibreOffice from letter.fodt. */
    @Test
    void readsWhatLibreOfficeWrites() throws IOException {
        assertThat(Reading.shown(Reading.of("letter.odt", Reading.resource("letter.odt"))))
                .isEqualTo("""
                        HEADING, paragraph 1: Drugs en verkeer
                        PARAGRAPH, paragraph 2: Het aantal onderzoeken steeg van 1.230 naar 2.345, dus\\tmeer\\ndan ooit.
                        LIST_ITEM, paragraph 3: eerste punt
                        LIST_ITEM, paragraph 4: dieper punt
                        LIST_ITEM, paragraph 5: tweede punt
                        CAPTION, paragraph 6: Tabel 1: aantallen
                        PARAGRAPH, paragraph 7: In het kader: 44 zaken.
                        PARAGRAPH, paragraph 8: Na het kader.
                        PARAGRAPH, paragraph 9: Zacht afbreken en 12-jarigen; einde.
                        FOOTNOTE, footnote 1: Bron: eigen telling van 12 zaken.
                        row: Jaar | Aantal | Aantal
                        row: Jaar | man | vrouw
                        row: 2023 | 12 | 13
                        unread: paragraph 8: a picture is not read: "Foto van pillen"; numbers in it are not checked
                        unread: the document has 2 tracked changes; it is read as if all were accepted
                        """);
    }

    @Test
    void whatIsNoTextOfTheDocumentIsLeftOut() {
        String body = "<text:table-of-content><text:p>Inhoud 3</text:p></text:table-of-content>"
                + "<text:p>Op <text:date>12 mei</text:date><office:annotation><text:p>opmerking 9</text:p>"
                + "</office:annotation><text:page-number>7</text:page-number><text:a> staat   het</text:a>"
                + "<text:s text:c='2'/>er.</text:p>"
                + "<text:p><draw:frame><draw:object/><draw:image/><svg:title>Lijn</svg:title></draw:frame></text:p>";

        assertThat(Reading.shown(Reading.of("-", odt("", body)))).isEqualTo("""
                        PARAGRAPH, paragraph 1: Op 12 mei staat het er.
                        unread: paragraph 1: a part of another program is not read: "Lijn"; numbers in it are not checked
                        """);
    }

    @Test
    void endnotesHaveNumbersOfTheirOwn() {
        String note = "<text:note text:note-class='%s'><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>%s</text:p></text:note-body></text:note>";
        String body = "<text:p>a" + note.formatted("endnote", "eind 1") + " b" + note.formatted("footnote", "voet 1")
                + note.formatted("footnote", "voet 2") + "</text:p>";

        assertThat(Reading.shown(Reading.of("-", odt("", body)))).isEqualTo("""
                        PARAGRAPH, paragraph 1: a b
                        FOOTNOTE, endnote 1: eind 1
                        FOOTNOTE, footnote 1: voet 1
                        FOOTNOTE, footnote 2: voet 2
                        """);
    }
}
