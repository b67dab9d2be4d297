package nl.drugmonitor.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: signs at places, of which lines, columns and paragraphs are made again. */
final class Pdf {
    private Pdf() {}

    /**
     * Reads a PDF.
     *
     * @throws InvalidInputException if it is broken, locked, or has no text
     */
    static Manuscript read(String name, byte[] bytes) {
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw InvalidInputException.at(Place.of(name), "pdf_no_copying");
            }
            return manuscript(name, PdfWords.pages(name, document));
        } catch (InvalidPasswordException | NoClassDefFoundError e) { // the latter where a certificate unlocks it
            throw InvalidInputException.at(Place.of(name), "manuscript_password");
        } catch (IOException e) {
            throw PackedFile.broken(name, e);
        }
    }

    private static Manuscript manuscript(String name, List<PdfPage> pages) {
        if (pages.stream().allMatch(PdfPage::isBlank)) {
            throw InvalidInputException.at(Place.of(name), "pdf_no_text", pages.size());
        }
        List<Reason> unread = new ArrayList<>();
        List<Block> blocks = PdfText.of(PdfMargins.without(pages), unread).blocks();
        unread.addAll(pictures(pages));
        return Composition.of(name, blocks, unread);
    }

    /** Names pages with pictures or drawings; those that have nothing else together. */
    private static List<Reason> pictures(List<PdfPage> pages) {
        List<Reason> unread = new ArrayList<>();
        Set<COSStream> signs = PdfPictures.signs(pages);
        List<PdfPage> without = pages.stream()
                .filter(page -> page.isBlank() && !page.pictures().isEmpty())
                .toList();
        if (!without.isEmpty()) {
            unread.add(new ManuscriptReason.PagesWithoutText(
                    without.size(), Integer.toString(without.get(0).number())));
        }
        for (PdfPage page : pages) {
            if (page.isBlank()) {
                continue;
            }
            var place = Spot.of("place.whole_page", page.number()).after(0);
            if (!signs.containsAll(page.pictures())) {
                unread.add(new ManuscriptReason.PictureUnread(place, ""));
            }
            if (page.hasDrawing()) {
                unread.add(new ManuscriptReason.ChartUnread(place, ""));
            }
        }
        return unread;
    }
}
