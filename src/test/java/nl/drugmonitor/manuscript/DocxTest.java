package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxTest {
    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String run(String look, String text) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String shown(String body) {
        return Reading.shown(Reading.of("tekst.docx", Reading.docx(body)));
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(run(text)) + "</w:tc>";
    }

    @Test
    void changesAreReadAsAccepted() {
        String body = paragraph(run("van ")
                + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + run("13") + "</w:ins>"
                + "<w:moveFrom>" + run("99") + "</w:moveFrom>" + run(" naar 14"));

        assertThat(shown(body)).isEqualTo("""
                        PARAGRAPH, paragraph 1: van 13 naar 14
                        unread: the document has 3 tracked changes; it is read as if all were accepted
                        """);
    }

    @Test
    void signsOfWordAreReadAsTheyLook() {
        String body = paragraph("<w:r><w:t>soft</w:t><w:softHyphen/><w:t>drugs</w:t><w:noBreakHyphen/><w:t>zaken</w:t>"
                        + "<w:tab/><w:t>12</w:t><w:br/><w:t>dan</w:t></w:r>"
                        + run("<![CDATA[ & ]]>"))
                + paragraph(run("1.234")
                        + run("<w:vertAlign w:val='superscript'/>", "1")
                        + run("<w:vanish/>", "geheim 55")
                        + run("<w:vanish w:val='0'/>", " zaken"));

        assertThat(shown(body)).isEqualTo("""
                        PARAGRAPH, paragraph 1: softdrugs-zaken\\t12\\ndan &
                        PARAGRAPH, paragraph 2: 1.234 zaken
                        """);
    }

    @Test
    void aLargeFirstLetterBelongsToItsWord() {
        String body = paragraph("<w:pPr><w:framePr w:dropCap='drop'/></w:pPr>" + run("D")) + paragraph(run("rugs 12"));

        assertThat(shown(body)).isEqualTo("PARAGRAPH, paragraph 1: Drugs 12\n");
    }

    @Test
    void ofFieldsTheResultIsRead() {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        String code = "<w:r><w:instrText> IF 1 </w:instrText></w:r>";
        String body = paragraph(begin
                        + code
                        + begin
                        + code
                        + separate
                        + run("in de code 7")
                        + end
                        + separate
                        + run("tabel 3")
                        + end
                        + run(" toont"))
                + paragraph("<w:fldSimple w:instr=' PAGE '>" + run("88") + "</w:fldSimple>"
                        + "<w:fldSimple w:instr=' DATE '>" + run("mei") + "</w:fldSimple>");

        assertThat(shown(body)).isEqualTo("""
                        PARAGRAPH, paragraph 1: tabel 3 toont
                        PARAGRAPH, paragraph 2: mei
                        """);
    }

    @Test
    void stylesInDutchAndEnglishSayWhatAParagraphIs() {
        String styles = "<w:styles " + Reading.NAMES + ">"
                + style("a", "heading 1", "") + style("Kop2", "kop 2", "") + style("b", "toc 1", "")
                + style("c", "Eigen kop", "<w:basedOn w:val='a'/>") + style("Bijschrift", "x", "")
                + style("d", "Opsomming", "<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>")
                + style("e", "Niveau", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>") + "</w:styles>";
        String body = styled("a", "een")
                + styled("Kop2", "twee")
                + styled("b", "inhoud 12")
                + styled("c", "drie")
                + styled("Bijschrift", "vier")
                + styled("d", "vijf")
                + styled("e", "zes")
                + paragraph("<w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + run("zeven"))
                + paragraph("<w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr>" + run("acht"))
                + paragraph(
                        "<w:pPr><w:pStyle w:val='d'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + run("negen"));

        assertThat(Reading.shown(Reading.of("-", Reading.docx(body, Map.of("word/styles.xml", styles)))))
                .isEqualTo("""
                        HEADING, paragraph 1: een
                        HEADING, paragraph 2: twee
                        HEADING, paragraph 3: drie
                        CAPTION, paragraph 4: vier
                        LIST_ITEM, paragraph 5: vijf
                        HEADING, paragraph 6: zes
                        HEADING, paragraph 7: zeven
                        LIST_ITEM, paragraph 8: acht
                        PARAGRAPH, paragraph 9: negen
                        """);
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + rest + "</w:style>";
    }

    private static String styled(String style, String text) {
        return paragraph("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text));
    }

    @Test
    void aTextBoxIsReadOnceAndPicturesAreNamed() {
        String box = "<w:txbxContent>" + paragraph(run("In het vak staat 44.")) + "</w:txbxContent>";
        String body = paragraph("<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("Bij het vak."))
                + paragraph("<w:r><w:drawing><wp:docPr name='x' descr='Foto'/><a:blip/></w:drawing></w:r>")
                + paragraph("<w:r><w:drawing><wp:docPr name='x'/><c:chart/></w:drawing></w:r>")
                + paragraph("<w:r><w:object><v:imagedata/><o:OLEObject ProgID='Excel.Sheet.12'/></w:object></w:r>");

        assertThat(shown(body)).isEqualTo("""
                        PARAGRAPH, paragraph 1: In het vak staat 44.
                        PARAGRAPH, paragraph 2: Bij het vak.
                        unread: paragraph 2: a picture is not read: "Foto"; numbers in it are not checked
                        unread: paragraph 2: a chart is not read; numbers in it are not checked
                        unread: paragraph 2: a part of another program is not read: "Excel.Sheet.12"; numbers in it are not checked
                        """);
    }

    @Test
    void tablesKeepTheirRowsAndColumns() {
        String body = "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph(run("Jaar"))
                + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph(run("Aantal"))
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + cell("m") + cell("v")
                + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell("1999") + cell("1") + cell("2") + "</w:tr><w:tr>"
                + cell("2023") + cell("12") + "<w:sdt><w:sdtContent>" + cell("13") + "</w:sdtContent></w:sdt></w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("14") + cell("15") + "</w:tr></w:tbl>"
                + "<w:tbl><w:tr>" + cell("Een kader met tekst.") + "</w:tr></w:tbl>";

        assertThat(shown(body)).isEqualTo("""
                        PARAGRAPH, table 2, row 1: Een kader met tekst.
                        row: Jaar | Aantal | Aantal
                        row: Jaar | m | v
                        row: 2023 | 12 | 13
                        row:  | 14 | 15
                        unread: the document has a tracked change; it is read as if all were accepted
                        """);
    }

    @Test
    void footnotesComeInTheOrderOfTheText() {
        String note = "<w:footnote w:id='%s'><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>";
        String notes = "<w:footnotes " + Reading.NAMES + ">" + note.formatted("0", run("streep"))
                + note.formatted("2", run("tweede 2")) + note.formatted("3", run("eerste 3"))
                + note.formatted("4", run("geschrapt 4")) + "</w:footnotes>";
        String body = paragraph(
                run("a") + "<w:r><w:footnoteReference w:id='3'/></w:r>" + run(" b")
                        + "<w:r><w:footnoteReference w:id='2'/></w:r><w:del><w:r><w:footnoteReference w:id='4'/></w:r></w:del>");

        assertThat(Reading.shown(Reading.of("-", Reading.docx(body, Map.of("word/footnotes.xml", notes)))))
                .startsWith("""
                        PARAGRAPH, paragraph 1: a b
                        FOOTNOTE, footnote 1: eerste 3
                        FOOTNOTE, footnote 2: tweede 2
                        """);
    }

    @Test
    void theMainPartIsFoundByWhatItIs() {
        byte[] zip = Reading.zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument' Target='/word/document2.xml'/></Relationships>",
                "word/document2.xml",
                "<document xmlns='strict'><body><p><r><t>Strikt 12</t></r></p></body></document>"));

        assertThat(Reading.of("x", zip).text()).isEqualTo("Strikt 12");
    }

    /** Written by LibreOffice from letter.fodt. */
    @Test
    void readsWhatLibreOfficeWrites() throws IOException {
        assertThat(Reading.shown(Reading.of("letter.docx", Reading.resource("letter.docx"))))
                .isEqualTo("""
                        HEADING, paragraph 1: Drugs en verkeer
                        PARAGRAPH, paragraph 2: Het aantal onderzoeken steeg van 1.230 naar 2.345,  dus\\tmeer\\ndan ooit.
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
}
