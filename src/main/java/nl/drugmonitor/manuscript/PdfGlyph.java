package nl.drugmonitor.manuscript;

import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/**
 * A sign on a page of a PDF.
 *
 * @param y of the line on which it stands, from the top of the page
 * @param size of its font, in points
 */
record PdfGlyph(String text, float x, float right, float y, float size, boolean isBold) {
    private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04";
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl"};

    static PdfGlyph of(TextPosition sign) {
        String font = String.valueOf(sign.getFont().getName()).toLowerCase(Locale.ROOT);
        return new PdfGlyph(
                letters(sign.getUnicode()),
                sign.getXDirAdj(),
                sign.getXDirAdj() + sign.getWidthDirAdj(),
                sign.getYDirAdj(),
                Math.max(1, Math.abs(sign.getFontSizeInPt())),
                font.contains("bold") || font.contains("black") || font.contains("heavy"));
    }

    /** A sign that parts what stands before and behind it, and has no place of its own. */
    static PdfGlyph space(PdfGlyph before) {
        return new PdfGlyph(" ", before.right, before.right, before.y, before.size, before.isBold);
    }

    private static String letters(String text) {
        int ligature = text.length() == 1 ? LIGATURES.indexOf(text) : -1;
        return ligature < 0 ? text : LETTERS[ligature];
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
