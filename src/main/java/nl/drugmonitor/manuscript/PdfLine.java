package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of a column of a PDF. In a table it has several pieces. */
final class PdfLine {
    private static final float RAISED_SIZE = 0.82f;
    private static final float HIGHEST_MARK = 0.8f;
    private static final float HALF = 0.5f;
    private static final int LONGEST_MARK = 4;
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
            if (!line.isEmpty() && isBelow(piece, line.get(0))) {
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

    /** Returns whether a piece stands on another line than one above it, which may be the mark of a footnote. */
    private static boolean isBelow(PdfPiece piece, PdfPiece above) {
        boolean isMark = above.size() <= RAISED_SIZE * piece.size() && above.length() <= LONGEST_MARK;
        return piece.y() - above.y() > (isMark ? HIGHEST_MARK : HALF) * Math.max(piece.size(), above.size());
    }

    /** Returns whether the line starts with the mark of a footnote, which its text leaves out. */
    boolean startsWithMark() {
        PdfGlyph first = pieces.get(0).glyphs().get(0);
        return isRaised(first);
    }

    private boolean isRaised(PdfGlyph glyph) {
        return glyph.size() <= RAISED_SIZE * size && glyph.y() < y - RAISED_BY * size;
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
            if (isRaised(glyph) && !glyph.isBlank()) {
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
