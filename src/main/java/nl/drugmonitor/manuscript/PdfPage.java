package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page of a PDF.
 *
 * @param number from 1
 * @param columns the lines of each column, in the order in which they are read
 * @param pictures those that are as large as one with numbers is
 */
record PdfPage(int number, float height, List<List<PdfLine>> columns, Set<COSStream> pictures, boolean hasDrawing) {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_PIECES = 5_000;
    private static final float SHORTEST_LINE = 14;
    private static final int STEPS = 100;

    static PdfPage of(int number, float height, List<PdfPiece> pieces, Set<COSStream> pictures, boolean hasDrawing) {
        return new PdfPage(number, height, columns(pieces), pictures, hasDrawing);
    }

    PdfPage with(List<List<PdfLine>> others) {
        return new PdfPage(number, height, others, pictures, hasDrawing);
    }

    boolean isBlank() {
        return columns.stream().allMatch(List::isEmpty);
    }

    /** Returns the lines of each column. What reaches over two columns stands between those above and below it. */
    private static List<List<PdfLine>> columns(List<PdfPiece> pieces) {
        Gutter gutter = Gutter.of(pieces);
        if (gutter == null) {
            return pieces.isEmpty() ? List.of() : List.of(PdfLine.of(pieces));
        }
        List<PdfPiece> across = pieces.stream()
                .filter(gutter::crosses)
                .sorted(Comparator.comparing(PdfPiece::y))
                .toList();
        List<List<PdfLine>> columns = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= across.size(); i++) {
            float above = from;
            float below = i < across.size() ? across.get(i).y() : Float.POSITIVE_INFINITY;
            List<PdfPiece> band = pieces.stream()
                    .filter(piece -> !gutter.crosses(piece) && piece.y() > above && piece.y() <= below)
                    .toList();
            columns.addAll(columns(band.stream().filter(gutter::isLeft).toList()));
            columns.addAll(
                    columns(band.stream().filter(piece -> !gutter.isLeft(piece)).toList()));
            if (i < across.size()) {
                add(columns, across.get(i), band.isEmpty());
            }
            from = below;
        }
        return columns;
    }

    /** Adds a line that reaches over the columns, to the one above it if nothing stands between. */
    private static void add(List<List<PdfLine>> columns, PdfPiece piece, boolean isNext) {
        PdfLine line = new PdfLine(List.of(piece));
        if (isNext && !columns.isEmpty()) {
            List<PdfLine> longer = new ArrayList<>(columns.remove(columns.size() - 1));
            longer.add(line);
            columns.add(longer);
        } else {
            columns.add(List.of(line));
        }
    }

    /** The space between two columns of prose. */
    private record Gutter(float x) {
        /** Returns the widest one that few lines cross; null if there is none. */
        static @Nullable Gutter of(List<PdfPiece> pieces) {
            if (pieces.size() < 2 * FEWEST_LINES || pieces.size() > MOST_PIECES) {
                return null;
            }
            float left =
                    (float) pieces.stream().mapToDouble(PdfPiece::left).min().orElseThrow();
            float right =
                    (float) pieces.stream().mapToDouble(PdfPiece::right).max().orElseThrow();
            return IntStream.rangeClosed(STEPS / 5, STEPS - STEPS / 5)
                    .mapToObj(step -> new Gutter(left + (right - left) * step / STEPS))
                    .filter(gutter -> gutter.partsProse(pieces))
                    .min(Comparator.comparing(
                            gutter -> pieces.stream().filter(gutter::crosses).count()))
                    .orElse(null);
        }

        private boolean partsProse(List<PdfPiece> pieces) {
            List<PdfPiece> left = pieces.stream()
                    .filter(piece -> !crosses(piece) && isLeft(piece))
                    .toList();
            List<PdfPiece> right = pieces.stream()
                    .filter(piece -> !crosses(piece) && !isLeft(piece))
                    .toList();
            int across = pieces.size() - left.size() - right.size();
            return isProse(left) && isProse(right) && across <= (left.size() + right.size()) / 2;
        }

        private static boolean isProse(List<PdfPiece> pieces) {
            return pieces.size() >= FEWEST_LINES
                    && pieces.stream().mapToInt(PdfPiece::length).sum() >= SHORTEST_LINE * pieces.size();
        }

        boolean crosses(PdfPiece piece) {
            return piece.left() < x && piece.right() > x;
        }

        boolean isLeft(PdfPiece piece) {
            return piece.right() <= x;
        }
    }
}
