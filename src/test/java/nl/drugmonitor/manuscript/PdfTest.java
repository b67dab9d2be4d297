package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    /** A text on a page, from its left lower corner. */
    private record At(float x, float y, float size, String text) {}

    private static PDDocument document(List<List<At>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<At> texts : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                for (At text : texts) {
                    content.beginText();
                    content.setFont(text.text.startsWith("!") ? BOLD : FONT, text.size);
                    content.newLineAtOffset(text.x, text.y);
                    content.showText(text.text.replaceFirst("^!", ""));
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    /** Returns a page that is not packed, so that a byte that is changed changes the page and not its packing. */
    static byte[] plain() throws IOException {
        return bytes(document(List.of(
                List.of(
                        new At(72, 700, 16, "!Verkeer"),
                        line(670, "Het aantal onderzoeken steeg van 1.230 naar 2.345"),
                        line(650, "2023"),
                        new At(200, 650, 11, "12"),
                        line(636, "2024"),
                        new At(200, 636, 11, "13")),
                List.of(line(700, "en daarna weer.")))));
    }

    private static String shown(List<At> page) throws IOException {
        return Reading.shown(Reading.of("-", bytes(document(List.of(page)))));
    }

    private static At line(float y, String text) {
        return new At(72, y, 11, text);
    }

    @Test
    void linesBecomeParagraphsAndBrokenWordsWhole() throws IOException {
        List<At> page = List.of(
                new At(72, 700, 16, "!Verkeer"),
                line(670, "Het aantal onderzoeken steeg van 1.230 naar 2.345, ook bij harddrugs- en softdrugs-"),
                line(656, "zaken, en in 2019-2020 bij de politie en bij de douane, die vaker in havens onder-"),
                line(642, "zoek deden."),
                line(620, "Een tweede alinea."),
                line(600, "- een punt"),
                line(586, "2) nog een punt"));

        assertThat(shown(page)).isEqualTo("""
                        HEADING, page 1, paragraph 1: Verkeer
                        PARAGRAPH, page 1, paragraph 2: Het aantal onderzoeken steeg van 1.230 naar 2.345, ook bij harddrugs- en softdrugszaken, en in 2019-2020 bij de politie en bij de douane, die vaker in havens onderzoek deden.
                        PARAGRAPH, page 1, paragraph 3: Een tweede alinea.
                        LIST_ITEM, page 1, paragraph 4: een punt
                        LIST_ITEM, page 1, paragraph 5: nog een punt
                        """);
    }

    @Test
    void marksOfFootnotesAreNoDigitsOfNumbers() throws IOException {
        List<At> page = List.of(
                line(700, "Er waren 1.234"),
                new At(72 + width("Er waren 1.234"), 705, 6, "1"),
                new At(72 + width("Er waren 1.234") + 4, 700, 11, " zaken geteld in dat jaar."),
                new At(72, 80, 8, "1 Voorlopig cijfer."));

        assertThat(shown(page)).isEqualTo("""
                        PARAGRAPH, page 1, paragraph 1: Er waren 1.234 zaken geteld in dat jaar.
                        FOOTNOTE, page 1, paragraph 2: 1 Voorlopig cijfer.
                        """);
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * 11;
    }

    @Test
    void linesWithDoubleSpaceAreOneParagraph() throws IOException {
        List<At> page = List.of(
                line(700, "Het aantal onderzoeken steeg van 1.230 in het eerste jaar naar 2.345 in het tweede jaar,"),
                line(672, "zoals te lezen is in de eerste twee tabellen van dit rapport en ook in de paragrafen 9 en"),
                line(644, "10. Daarna bleef het gelijk."),
                new At(72, 96, 5, "1"),
                new At(76, 91, 8, "Bron: eigen telling."));

        assertThat(shown(page)).isEqualTo("""
                        PARAGRAPH, page 1, paragraph 1: Het aantal onderzoeken steeg van 1.230 in het eerste jaar naar 2.345 in het tweede jaar, zoals te lezen is in de eerste twee tabellen van dit rapport en ook in de paragrafen 9 en 10. Daarna bleef het gelijk.
                        FOOTNOTE, page 1, paragraph 2: Bron: eigen telling.
                        """);
    }

    @Test
    void columnsAreReadWhateverTheOrderInTheFile() throws IOException {
        List<At> page =
                new ArrayList<>(List.of(new At(72, 720, 16, "Een kop over beide kolommen van deze pagina heen")));
        for (int i = 0; i < 6; i++) {
            page.add(new At(72, 690 - 14 * i, 10, "linkerkolom regel " + i + " met een lange zin die"));
            page.add(new At(320, 690 - 14 * i, 10, "rechterkolom regel " + i + " met een lange zin die"));
        }
        String text = Reading.of("-", bytes(document(List.of(page)))).text();

        assertThat(text).startsWith("Een kop over beide kolommen");
        assertThat(text.indexOf("linkerkolom regel 5")).isLessThan(text.indexOf("rechterkolom regel 0"));
    }

    @Test
    void aPageOnItsSideIsReadAsItIsTurned() throws IOException {
        PDDocument document = document(List.of());
        PDPage page = new PDPage();
        page.setRotation(90);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(FONT, 11);
            for (int i = 0; i < 2; i++) {
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100 + 14 * i, 72));
                content.showText(i == 0 ? "Het aantal steeg van 1.230 in het ene jaar naar" : "2.345 in het andere.");
            }
            content.endText();
        }

        assertThat(Reading.shown(Reading.of("-", bytes(document))))
                .isEqualTo(
                        "PARAGRAPH, page 1, paragraph 1: Het aantal steeg van 1.230 in het ene jaar naar 2.345 in het andere.\n");
    }

    @Test
    void numbersAtAnAxisAreNoText() throws IOException {
        List<At> page = List.of(
                line(700, "Aantal onderzoeken per jaar."), line(600, "10.000"), line(550, "5.000"), line(500, "0"));

        assertThat(shown(page)).isEqualTo("""
                        PARAGRAPH, page 1, paragraph 1: Aantal onderzoeken per jaar.
                        unread: page 1: 3 numbers that stand alone, as at a chart, are not read: 10.000, 5.000, 0
                        """);
    }

    @Test
    void linesInColumnsAreATable() throws IOException {
        List<At> page = List.of(
                line(700, "Tabel 1: aantallen"),
                line(680, "Jaar"),
                new At(200, 680, 11, "man"),
                new At(300, 680, 11, "vrouw"),
                line(666, "2023"),
                new At(200, 666, 11, "12"),
                new At(300, 666, 11, "13"),
                line(640, "Tussen de tabellen staat deze zin, die bij geen van beide hoort."),
                line(620, "links"),
                new At(200, 620, 11, "een"),
                new At(260, 620, 11, "twee"),
                line(606, "breed"),
                new At(200, 606, 11, "een die over twee reikt"),
                line(580, "Einde van de tekst."));

        assertThat(shown(page)).isEqualTo("""
                        CAPTION, page 1, paragraph 1: Tabel 1: aantallen
                        PARAGRAPH, page 1, paragraph 3: Tussen de tabellen staat deze zin, die bij geen van beide hoort.
                        PARAGRAPH, page 1, paragraph 5: Einde van de tekst.
                        row: Jaar | man | vrouw
                        row: 2023 | 12 | 13
                        unread: page 1, paragraph 4: these lines stand in columns and are not read as sentences; check the numbers in them yourself
                        """);
    }

    /** Written by LibreOffice from columns.fodt, with a line at the top and one at the bottom of each page. */
    @Test
    void columnsAreReadOneAfterAnother() throws IOException {
        Manuscript manuscript = Reading.of("columns.pdf", Reading.resource("columns.pdf"));

        assertThat(manuscript.text()).doesNotContain("concept van").doesNotContain("Pagina");
        assertThat(manuscript.passages()).extracting(Passage::kind).contains(Passage.Kind.LIST_ITEM);
        String sentence = "In harddrugs- en softdrugszaken werd vaker onderzoek gedaan door drugsgerelateerde"
                + " samenwerkingsverbanden.";
        assertThat(manuscript.text().split(sentence, -1)).hasSizeGreaterThan(42);
    }

    @Test
    void aSentenceGoesOnOnTheNextPage() throws IOException {
        PDDocument document = document(List.of(
                List.of(
                        line(740, "Drugsmonitor 2025"),
                        line(120, "Het aantal steeg van 1.230 in het ene jaar naar"),
                        line(40, "1")),
                List.of(line(740, "Drugsmonitor 2026"), line(700, "2.345 in het andere."), line(40, "2"))));
        Manuscript manuscript = Reading.of("-", bytes(document));

        assertThat(Reading.shown(manuscript))
                .isEqualTo(
                        "PARAGRAPH, page 1, paragraph 1: Het aantal steeg van 1.230 in het ene jaar naar 2.345 in het andere.\n");
        assertThat(manuscript.placeOf(manuscript.text().indexOf("andere")).in(Language.NL))
                .isEqualTo("pagina 2, alinea 1");
    }

    @Test
    void picturesAreNamedAndAScanIsRefused() throws IOException {
        assertThat(Reading.shown(Reading.of("-", bytes(withPicture(document(List.of(List.of(line(700, "Tekst.")))))))))
                .isEqualTo("""
                        PARAGRAPH, page 1, paragraph 1: Tekst.
                        unread: page 1: a picture is not read; numbers in it are not checked
                        """);
        assertThat(Reading.fault("scan.pdf", bytes(withPicture(document(List.of(List.of()))))))
                .isEqualTo("""
                        scan.pdf: this PDF of 1 page holds no text; it may be a scan.
                          Read the document that it was made of, or make a text by text recognition (OCR).""");
    }

    @Test
    void thePublishersSignOnEachPageIsNoPicture() throws IOException {
        PDDocument document = document(List.of(
                List.of(line(700, "Een zin.")),
                List.of(line(700, "Twee zinnen.")),
                List.of(line(700, "Drie zinnen."))));
        var sign = LosslessFactory.createFromImage(document, new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB));
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(sign, 400, 700);
            }
        }

        assertThat(Reading.of("-", bytes(document)).unread()).isEmpty();
    }

    private static PDDocument withPicture(PDDocument document) throws IOException {
        var picture =
                LosslessFactory.createFromImage(document, new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB));
        try (PDPageContentStream content =
                new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(picture, 100, 100);
        }
        return document;
    }

    @ParameterizedTest
    @CsvSource({"geheim, this document is locked with a password.", "'', this PDF forbids copying its text."})
    void aLockedOneIsRefused(String password, String message) throws IOException {
        PDDocument document = document(List.of(List.of(line(700, "Tekst 12."))));
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("eigenaar", password, permission));

        assertThat(Reading.fault("slot.pdf", bytes(document))).startsWith("slot.pdf: " + message);
    }
}
