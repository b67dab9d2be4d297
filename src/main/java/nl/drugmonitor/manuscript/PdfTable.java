package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Paragraph;
import nl.drugmonitor.manuscript.Block.Table;

/** Lines of a PDF whose pieces stand below each other. */
final class PdfTable {
    private static final Pattern MARK =
            Pattern.compile("[-\u2022\u00b7\u25aa\u25cf\u2013o\\p{Co}*]|\\d{1,2}[.)]?|[a-z]\\)");

    private PdfTable() {}

    /** Returns the index behind the last line of a table that starts at a line; that of the line if none does. */
    static int end(List<PdfLine> lines, int start) {
        int end = start;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        return end - start >= 2 ? end : start;
    }

    /** Returns whether a line has several pieces, and is no item of a list, whose sign stands apart. */
    private static boolean isRow(PdfLine line) {
        List<PdfPiece> pieces = line.pieces();
        boolean isItem =
                pieces.size() == 2 && MARK.matcher(line.text(pieces.get(0))).matches();
        return pieces.size() >= 2 && !isItem;
    }

    /** Returns the table, if in each row each column has one piece at most. */
    static Optional<Table> of(List<PdfLine> lines, Spot spot) {
        List<float[]> columns = columns(lines);
        List<List<Cell>> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            List<Cell> row = new ArrayList<>();
            for (float[] column : columns) {
                List<PdfPiece> inside = line.pieces().stream()
                        .filter(piece -> piece.left() < column[1] && piece.right() > column[0])
                        .toList();
                if (inside.size() > 1) {
                    return Optional.empty();
                }
                String text = inside.isEmpty() ? "" : line.text(inside.get(0));
                row.add(new Cell(List.of(Paragraph.of(Passage.Kind.PARAGRAPH, text, spot)), 1, 1, false));
            }
            rows.add(row);
        }
        return columns.size() < 2 ? Optional.empty() : Optional.of(new Table(rows));
    }

    /** Returns the stretches of the page, from the left, in which pieces stand below each other. */
    private static List<float[]> columns(List<PdfLine> lines) {
        List<float[]> columns = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.pieces().stream())
                .sorted((one, other) -> Float.compare(one.left(), other.left()))
                .forEach(piece -> {
                    float[] last = columns.isEmpty() ? new float[] {0, -1} : columns.get(columns.size() - 1);
                    if (!columns.isEmpty() && piece.left() < last[1]) {
                        last[1] = Math.max(last[1], piece.right());
                    } else {
                        columns.add(new float[] {piece.left(), piece.right()});
                    }
                });
        return columns;
    }
}
