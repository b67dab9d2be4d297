package nl.drugmonitor.manuscript;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the signs of each page of a PDF, with their places. */
final class PdfWords extends PDFTextStripper {
    /** A gap of more than so many times the size of the font is one between columns. */
    private static final float GAP = 1.7f;

    private static final float SPACE = 0.2f;
    private static final long MOST_STEPS = 20_000_000;

    /** Those of two thousand pages: each takes room with its place. */
    private static final int MOST_SIGNS = 5_000_000;

    private static final int MOST_PAGES = 10_000;
    private static final float QUARTER = 90;
    private static final float THREE_QUARTERS = 270;
    private static final int FEWEST_STROKES = 60;
    private static final List<String> STROKES = List.of("l", "c", "v", "y");

    private final String name;
    private final List<PdfPage> pages = new ArrayList<>();

    /** What stands on the page, by the direction in which it is written. */
    private final Map<Float, List<PdfPiece>> pieces = new HashMap<>();

    private float direction;
    private List<PdfGlyph> open = new ArrayList<>();
    private Set<COSStream> pictures = new HashSet<>();
    private long steps;
    private int strokes;
    private int signs;

    private PdfWords(String name) throws IOException {
        this.name = name;
        setShouldSeparateByBeads(false);
        setSortByPosition(false);
    }

    static List<PdfPage> pages(String name, PDDocument document) throws IOException {
        PdfWords words = new PdfWords(name);
        words.writeText(document, Writer.nullWriter());
        return words.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pieces.clear();
        pictures = new HashSet<>();
        strokes = 0;
        if (pages.size() >= MOST_PAGES) {
            throw InvalidInputException.at(Place.of(name), "manuscript_too_long", MOST_SIGNS);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (position.getDir() != direction) {
                close();
                direction = position.getDir();
            }
            if (!position.getUnicode().isEmpty()) {
                add(PdfGlyph.of(position));
            }
        }
        if (!open.isEmpty()) {
            open.add(PdfGlyph.space(open.get(open.size() - 1)));
        }
    }

    private void add(PdfGlyph glyph) {
        signs++;
        if (signs > MOST_SIGNS) {
            throw InvalidInputException.at(Place.of(name), "manuscript_too_long", MOST_SIGNS);
        }
        if (open.isEmpty()) {
            open.add(glyph);
            return;
        }
        PdfGlyph last = open.get(open.size() - 1);
        float size = Math.max(last.size(), glyph.size());
        float gap = glyph.x() - last.right();
        boolean isSameLine = Math.abs(glyph.y() - last.y()) < size / 2;
        if (!isSameLine || gap > GAP * size || gap < -size) {
            close();
        } else if (gap > SPACE * size && !last.isBlank() && !glyph.isBlank()) {
            open.add(PdfGlyph.space(last));
        }
        // A space may be as wide as the gap between columns: it shows where the next sign stands.
        if (!glyph.isBlank()) {
            open.add(glyph);
        } else if (!open.isEmpty()) {
            open.add(PdfGlyph.space(open.get(open.size() - 1)));
        }
    }

    private void close() {
        while (!open.isEmpty() && open.get(open.size() - 1).isBlank()) {
            open.remove(open.size() - 1);
        }
        if (!open.isEmpty()) {
            pieces.computeIfAbsent(direction, unused -> new ArrayList<>()).add(PdfPiece.of(open));
        }
        open = new ArrayList<>();
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void endPage(PDPage page) {
        close();
        // A page may lie on its side; what else stands across it is a remark in the margin.
        float main = pieces.entrySet().stream()
                .max(Comparator.comparing(each ->
                        each.getValue().stream().mapToInt(PdfPiece::length).sum()))
                .map(Map.Entry::getKey)
                .orElse(0f);
        boolean isOnItsSide = main == QUARTER || main == THREE_QUARTERS;
        float height =
                isOnItsSide ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        pages.add(PdfPage.of(
                pages.size() + 1, height, pieces.getOrDefault(main, List.of()), pictures, strokes >= FEWEST_STROKES));
    }

    /** Ends the reading where drawings that draw drawings would take forever. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > MOST_STEPS) {
            throw InvalidInputException.at(Place.of(name), "too_deep");
        }
        if (STROKES.contains(operator.getName())) {
            strokes++;
        } else if (operator.getName().equals("Do")) {
            PdfPictures.drawn(getResources(), operands).ifPresent(pictures::add);
        }
        super.processOperator(operator, operands);
    }
}
