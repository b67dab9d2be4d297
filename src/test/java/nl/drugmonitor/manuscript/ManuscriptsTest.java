package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptsTest {
    @TempDir
    Path folder;

    @Test
    void theContentTellsWhatAFileIs() {
        assertThat(Reading.of("brief.txt", Reading.docx("<w:p><w:r><w:t>Uit Word</w:t></w:r></w:p>"))
                        .text())
                .isEqualTo("Uit Word");
        assertThat(Reading.of("x.txt", " <!-- c -->\n<!DOCTYPE html><p>Een <b>pagina</b>")
                        .text())
                .isEqualTo("Een pagina");
        assertThat(Reading.of("-", "# Geen kop").text()).isEqualTo("# Geen kop");
        assertThat(Reading.of("x.md", "# Kop").text()).isEqualTo("Kop");
        assertThat(Reading.of("-", "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"markdown\", \"source\": \"Cel\"}]}")
                        .text())
                .isEqualTo("Cel");
    }

    @Test
    void ofPlainTextUnderTheNameOfADocumentItIsTold() {
        assertThat(Reading.shown(Reading.of("brief.DOCX", "Er waren 12 leden.")))
                .isEqualTo("""
                        PARAGRAPH, line 1, column 1: Er waren 12 leden.
                        unread: the name of the file ends in .docx, but it holds plain text, and was read as that
                        """);
        assertThat(Reading.of("brief.txt", "Er waren 12 leden.").unread()).isEmpty();
        assertThat(Reading.of("brief.docx", Reading.docx("<w:p><w:r><w:t>Uit Word</w:t></w:r></w:p>"))
                        .unread())
                .isEmpty();
    }

    @Test
    void textsInUtf8AndUtf16AreRead() {
        String text = "caf\u00e9 12";
        for (Charset encoding :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Reading.of("x.txt", ("\uFEFF" + text).getBytes(encoding)).text())
                    .isEqualTo(text);
        }
        assertThat(Reading.of("x.txt", text).text()).isEqualTo(text);
    }

    @Test
    void otherEncodingsAreNamed() {
        assertThat(Reading.fault("x.txt", "Een caf\u00e9 met 12".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("""
                        x.txt:1:8: this text must be UTF-8, but here is a byte that is none. As Windows-1252 it would read "Een caf\u00e9 met 12".
                          Save it as UTF-8: in Notepad by Save as, with Encoding UTF-8; in Word as a plain text with Unicode (UTF-8).""");
        assertThat(Reading.fault("x.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'a', 0}))
                .startsWith("x.txt: this text starts like UTF-16, but not all of it is.");
        assertThat(Reading.fault("x.txt", "Hallo".getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("x.txt: this is no text");
    }

    @ParameterizedTest
    @CsvSource({
        "x.txt, '', there is nothing to read",
        "x.txt, ' \n\t', there is nothing to read",
        "x.rtf, '{\\rtf1 a}', this is a document in RTF.",
        "x.png, '\u0089PNG', this is a picture",
        "x.csv, 'a;b', this is a table of data",
        "x.xml, '<?xml version=\"1.0\"?><a/>', this is XML",
        "x.ps, '%!PS-Adobe', this is PostScript.",
        "x.zip, 'PK\u0003\u0004', this is a file of packed files",
        "x.ipynb, '{\"cells\": 3}', must be a notebook",
        "x.html, '<html><p> </p>', no text was found in this document.",
        "x.pdf, '%PDF-1.4 x', this document is broken"
    })
    void whatCannotBeReadIsToldSo(String name, String content, String message) {
        assertThat(Reading.fault(name, content.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith(name + ": " + message);
    }

    @Test
    void ofABrokenNotebookThePlaceIsTold() {
        assertThat(Reading.fault("x.ipynb", "{\n \"cells\": [\n  {\"cell_type\" \"markdown\"}\n]}"))
                .isEqualTo("""
                        x.ipynb:3:16: this notebook is broken or incomplete: Unexpected character ('"' (code 34)): was expecting a colon to separate field name and value.
                          Open it in Jupyter and save it again; if Jupyter cannot open it either, fetch it again.""");
        assertThat(Reading.fault("x.ipynb", "{\"cells\": ["))
                .startsWith("x.ipynb:1:12: this notebook is broken or incomplete: Unexpected end-of-input");
    }

    @Test
    void olderFilesOfOfficeAreTold() {
        String ole = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        Map.of(
                        "WordDocument", "this is a document of the kind before 2007 (.doc).",
                        "EncryptedPackage", "this document is locked with a password.",
                        "Workbook", "this is a table of data, and no text.",
                        "PowerPoint Document", "this is a presentation.")
                .forEach((part, message) -> assertThat(Reading.fault(
                                "x",
                                (ole + String.join("\u0000", part.split(""))).getBytes(StandardCharsets.ISO_8859_1)))
                        .startsWith("x: " + message));
    }

    @Test
    void otherPackedFilesAreTold() {
        assertThat(Reading.fault("x.xlsx", Reading.zip(Map.of("xl/workbook.xml", "<a/>"))))
                .isEqualTo("""
                        x.xlsx: this is a table of data, and no text.
                          Read it by ./ndm import, or in a notebook by Tables.read.""");
        assertThat(Reading.fault("x.pptx", Reading.zip(Map.of("ppt/presentation.xml", "<a/>"))))
                .startsWith("x.pptx: this is a presentation.");
        assertThat(Reading.fault(
                        "x.odt",
                        Reading.zip(Map.of(
                                "mimetype", "application/vnd.oasis.opendocument.text",
                                "content.xml", "\u0001",
                                "META-INF/manifest.xml", "<encryption-data/>"))))
                .startsWith("x.odt: this document is locked with a password.");
    }

    @Test
    void bombsAreRefused() {
        String entities = "<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>";
        assertThat(Reading.fault(
                        "x.docx",
                        Reading.zip(Map.of(
                                "word/document.xml",
                                entities + "<document><body><p><r><t>&b;</t></r></p></body></document>"))))
                .startsWith("x.docx: this document defines entities of XML");
        assertThat(Reading.fault("x.docx", Reading.docx(" ".repeat(60_000_000))))
                .startsWith("x.docx: this document unpacks to hundreds of times its size");
        assertThat(Reading.fault("x.docx", Reading.docx("<w:tbl><w:tr><w:tc>".repeat(10_000))))
                .startsWith("x.docx: parts lie within parts hundreds deep");
        assertThat(Reading.fault("x.html", "<html>" + "<div>".repeat(10_000)))
                .startsWith("x.html: parts lie within parts hundreds deep");
        assertThat(Reading.fault("x.md", ">".repeat(50_000) + " x")).startsWith("x.md: parts lie within parts");
        assertThat(Reading.fault("x.html", "<html><table>" + "<tr><td colspan=1000>a<td>b".repeat(2_000)))
                .startsWith("x.html: the tables of this document have more than 1,000,000 cells.");
        assertThat(Reading.fault("x.txt", "a ".repeat(10_000_001)))
                .startsWith("x.txt: this text has more than 20,000,000 characters");
    }

    @Test
    void aFileThatIsNotThereIsTold() throws IOException {
        assertThatThrownBy(() -> Manuscripts.read(folder.resolve("x.txt")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cannot find this file");
        assertThatThrownBy(() -> Manuscripts.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("it is a folder");
        Path file = Files.writeString(folder.resolve("x.txt"), "Een tekst.");
        assertThat(Manuscripts.read(file).name()).isEqualTo(file.toString());
    }

    @Test
    void ofANotebookTheTextIsRead() {
        String notebook = """
                {"nbformat": 4, "cells": [
                {"cell_type": "markdown", "source": ["# Kop\\n", "\\n", "Tekst met 12."]},
                {"cell_type": "code", "source": "int x = 13;", "outputs": [{"text": "14"}]},
                {"cell_type": "markdown", "source": "Slot."}]}
                """;

        assertThat(Reading.shown(Reading.of("x.ipynb", notebook))).isEqualTo("""
                        HEADING, cell 1, line 1: Kop
                        PARAGRAPH, cell 1, line 3: Tekst met 12.
                        PARAGRAPH, cell 3, line 1: Slot.
                        unread: what a cell shows is not read; only the text of the notebook is
                        """);
    }
}
