package nl.drugmonitor.manuscript;

import java.util.List;

/** Signs that stand beside each other on a line of a PDF, without a gap as between columns. */
record PdfPiece(List<PdfGlyph> glyphs) {
    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** Returns the height of its line, which is that of most of its signs. */
    float y() {
        float size = size();
        return glyphs.stream()
                .filter(glyph -> glyph.size() == size)
                .findFirst()
                .orElse(glyphs.get(0))
                .y();
    }

    float size() {
        return PdfLine.mainSize(glyphs);
    }

    int length() {
        return glyphs.size();
    }
}
