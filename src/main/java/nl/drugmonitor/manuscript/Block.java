package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.manuscript.Marks.Mark;

/** A part of a page, as a file gives it. */
sealed interface Block {
    /** The signs for places where a word may be broken, which a reader does not see. */
    String INVISIBLE = "[\\u00AD\\u200B\\u2060\\uFEFF]";

    /** A hyphen at which no line may end. */
    char FIXED_HYPHEN = '\u2011';

    /**
     * A paragraph, heading, or the like.
     *
     * @param marks where its text stands in the file; the first one is that of its first character
     */
    record Paragraph(Passage.Kind kind, String text, List<Mark> marks) implements Block {
        static Paragraph of(Passage.Kind kind, String text, Spot spot) {
            String plain = text.replaceAll(INVISIBLE, "").replace(FIXED_HYPHEN, '-');
            return new Paragraph(kind, plain.strip(), List.of(new Mark(0, spot)));
        }
    }

    /** A table. Without columns it is a way to lay out the page. */
    record Table(List<List<Cell>> rows) implements Block {
        boolean isLayout() {
            return rows.stream().allMatch(row -> row.size() <= 1)
                    || rows.stream().flatMap(List::stream).anyMatch(Cell::holdsTable);
        }
    }

    /**
     * A cell.
     *
     * @param columns over how many columns it reaches
     * @param rows over how many rows it reaches
     * @param isContinued whether it goes on with the cell above it
     */
    record Cell(List<Block> blocks, int columns, int rows, boolean isContinued) {
        private static final int MOST = 1000;

        public Cell {
            columns = Math.max(1, Math.min(columns, MOST));
            rows = Math.max(1, rows);
        }

        boolean holdsTable() {
            return blocks.stream().anyMatch(Table.class::isInstance);
        }
    }
}
