package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of a column of a PDF. In a table it has several pieces. */
final class PdfLine {
    private static final float RAISED_SIZE = 0.82f;
    private static final float SPACE = 0.5f;
    private static final float RAISED_BY = 0.12f;

    private final List<PdfPiece> pieces;
    private final float size;
    private final float y;

    private final boolean isBold;
    private final String text;

    PdfLine(List<PdfPiece> pieces) {
        this.pieces =
                pieces.stream().sorted(Comparator.comparing(PdfPiece::left)).toList();
        PdfPiece main = pieces.stream()
                .max(Comparator.comparing(PdfPiece::length).thenComparing(PdfPiece::size))
                .orElseThrow();
        this.size = main.size();
        this.y = main.y();
        this.isBold = pieces.stream()
                .flatMap(piece -> piece.glyphs().stream())
                .allMatch(glyph -> glyph.isBlank() || glyph.isBold());
        this.text =
                String.join(" ", this.pieces.stream().map(this::text).toList()).strip();
    }

    /** Puts pieces together to lines, from the top of the page to its bottom. */
    static List<PdfLine> of(List<PdfPiece> pieces) {
        List<PdfPiece> sorted =
                pieces.stream().sorted(Comparator.comparing(PdfPiece::y)).toList();
        List<PdfLine> lines = new ArrayList<>();
        List<PdfPiece> line = new ArrayList<>();
        for (PdfPiece piece : sorted) {
            if (!line.isEmpty()
                    && piece.y() - line.get(0).y()
                            > Math.max(piece.size(), line.get(0).size()) / 2) {
                lines.add(new PdfLine(line));
                line.clear();
            }
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(new PdfLine(line));
        }
        return lines;
    }

    List<PdfPiece> pieces() {
        return pieces;
    }

    float size() {
        return size;
    }

    float y() {
        return y;
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    boolean isBold() {
        return isBold;
    }

    /** Returns how far to the right the first word of the line would reach, if it stood behind another line. */
    float firstWordBehind(PdfLine other) {
        List<PdfGlyph> glyphs = pieces.get(0).glyphs();
        int end = 0;
        while (end < glyphs.size() && !glyphs.get(end).isBlank()) {
            end++;
        }
        return other.right() + SPACE * size + glyphs.get(Math.max(0, end - 1)).right() - left();
    }

    /** Returns the text of the line without marks of footnotes, with a space between its pieces. */
    String text() {
        return text;
    }

    String text(PdfPiece piece) {
        Run run = new Run();
        StringBuilder raised = new StringBuilder();
        for (PdfGlyph glyph : piece.glyphs()) {
            boolean isRaised = glyph.size() <= RAISED_SIZE * size && glyph.y() < y - RAISED_BY * size;
            if (isRaised && !glyph.isBlank()) {
                raised.append(glyph.text());
            } else {
                run.addRaised(raised.toString());
                raised.setLength(0);
                run.addCollapsed(glyph.text());
            }
        }
        run.addRaised(raised.toString());
        return run.paragraph(Passage.Kind.PARAGRAPH, Spot.of("place.start")).text();
    }
}
