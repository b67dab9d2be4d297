package nl.drugmonitor.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The outlines of letters of a font that the program has (Liberation Sans, in PDFBox), so that a picture is the same on
 * every machine, and needs no font there.
 */
final class Glyphs {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Glyphs LIBERATION_SANS = read();

    private final TrueTypeFont font;
    private final CmapLookup numbers;

    private Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        numbers = font.getUnicodeCmapLookup();
    }

    /** Returns the font; it is read when it is first wanted. */
    static Glyphs liberationSans() {
        return LIBERATION_SANS;
    }

    private static Glyphs read() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how wide a text is. */
    double width(String text, int size) {
        try {
            double units = 0;
            for (int letter : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(numbers.getGlyphId(letter));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the outline of a text that starts at zero, on the line where y is zero. */
    Shape outline(String text, int size) {
        try {
            double scale = (double) size / font.getUnitsPerEm();
            Path2D outline = new Path2D.Double();
            double x = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = numbers.getGlyphId(letter);
                double start = Math.round(x * scale * 2) / 2.0; // at whole pixels of a picture of twice the size
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, start, 0);
                outline.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
                x += font.getAdvanceWidth(glyph);
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
