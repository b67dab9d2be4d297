package nl.drugmonitor.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs that stand beside each other on a line of a PDF, without a gap as between columns.
 *
 * @param size that of most of the signs
 * @param y where the signs of that size stand
 */
record PdfPiece(List<PdfGlyph> glyphs, float left, float right, float y, float size) {
    static PdfPiece of(List<PdfGlyph> glyphs) {
        float size = mainSize(glyphs);
        float y = glyphs.stream()
                .filter(glyph -> glyph.size() == size)
                .findFirst()
                .orElseThrow()
                .y();
        return new PdfPiece(
                glyphs, glyphs.get(0).x(), glyphs.get(glyphs.size() - 1).right(), y, size);
    }

    /** Returns the size of most signs. */
    static float mainSize(List<PdfGlyph> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(glyph.size(), glyph.isBlank() ? 0 : 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    int length() {
        return glyphs.size();
    }
}
