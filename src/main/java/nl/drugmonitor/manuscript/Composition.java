package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Paragraph;
import nl.drugmonitor.manuscript.Block.Table;
import nl.drugmonitor.manuscript.Marks.Mark;

/** Puts the blocks of a page together to a manuscript. */
final class Composition {
    /** How many characters a manuscript may have: some thirty books. */
    static final int LONGEST = 20_000_000;

    private static final int MOST_CELLS = 1_000_000;
    private static final int PROSE = 100;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n\\s*");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}[.!?](?:\\s|$)");

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final Marks marks = new Marks();
    private int cells;

    private Composition(String name) {
        this.name = name;
    }

    /**
     * Returns the manuscript.
     *
     * @throws InvalidInputException if there is nothing to read, or too much
     */
    static Manuscript of(String name, List<Block> blocks, List<Reason> unread) {
        Composition composition = new Composition(name);
        composition.add(blocks);
        if (composition.text.toString().isBlank()) {
            throw InvalidInputException.at(Place.of(name), "nothing_to_read", unread);
        }
        return new Manuscript(
                name, composition.text.toString(), composition.passages, composition.grids, unread, composition.marks);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                separate("\n\n");
                passage(paragraph, append(paragraph));
            } else if (block instanceof Table table && table.isLayout()) {
                table.rows().forEach(row -> row.forEach(cell -> add(cell.blocks())));
            } else if (block instanceof Table table) {
                separate("\n\n");
                grid(table);
            }
        }
    }

    private void separate(String by) {
        if (!text.isEmpty()) {
            text.append(by);
        }
    }

    /** Adds the passages of a paragraph: several where writers leave a line empty within it. */
    private void passage(Paragraph paragraph, Span span) {
        int start = span.start();
        Matcher empty = EMPTY_LINE.matcher(paragraph.text());
        while (empty.find()) {
            passage(paragraph.kind(), start, span.start() + empty.start());
            start = span.start() + empty.end();
        }
        passage(paragraph.kind(), start, span.end());
    }

    private void passage(Passage.Kind kind, int start, int end) {
        if (start < end) {
            boolean isCaption = kind == Passage.Kind.PARAGRAPH && Captions.is(text.substring(start, end));
            passages.add(new Passage(new Span(start, end), isCaption ? Passage.Kind.CAPTION : kind, marks.of(start)));
        }
    }

    private static Sayable place(Paragraph paragraph) {
        return paragraph.marks().get(0).spot().after(0);
    }

    private Span append(Paragraph paragraph) {
        int start = text.length();
        if (start + paragraph.text().length() > LONGEST) {
            throw InvalidInputException.at(Place.of(name), "manuscript_too_long", LONGEST);
        }
        text.append(paragraph.text());
        for (Mark mark : paragraph.marks()) {
            marks.add(Math.max(start, start + mark.offset()), mark.spot());
        }
        return new Span(start, text.length());
    }

    /** Writes a line for each row, with a tab between its cells. */
    private void grid(Table table) {
        List<List<Span>> rows = new ArrayList<>();
        List<Reach> fromAbove = new ArrayList<>();
        Span nothing = new Span(text.length(), text.length());
        for (List<Cell> row : table.rows()) {
            if (!rows.isEmpty()) {
                text.append('\n');
            }
            List<Span> spans = new ArrayList<>();
            for (Cell cell : row) {
                skipTaken(spans, fromAbove);
                if (!spans.isEmpty()) {
                    text.append('\t');
                }
                int column = spans.size();
                boolean isContinued = cell.isContinued() && !rows.isEmpty();
                List<Span> above = isContinued ? rows.get(rows.size() - 1) : List.of();
                Span span = column < above.size() ? above.get(column) : cell(cell);
                for (int i = 0; i < cell.columns(); i++) {
                    spans.add(span);
                    reach(fromAbove, column + i, new Reach(span, cell.rows() - 1));
                }
                count(cell.columns());
            }
            skipTaken(spans, fromAbove);
            rows.add(spans);
        }
        Sayable place = table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> place((Paragraph) block))
                .findFirst()
                .orElseGet(() -> marks.of(nothing.start()));
        grids.add(new Grid(rows, place));
    }

    /** A cell that reaches over rows below it. */
    private record Reach(Span span, int rowsLeft) {
        static final Reach NONE = new Reach(new Span(0, 0), 0);
    }

    private static void reach(List<Reach> fromAbove, int column, Reach reach) {
        if (fromAbove.size() <= column) {
            fromAbove.addAll(Collections.nCopies(column + 1 - fromAbove.size(), Reach.NONE));
        }
        fromAbove.set(column, reach);
    }

    private void skipTaken(List<Span> spans, List<Reach> fromAbove) {
        while (spans.size() < fromAbove.size() && fromAbove.get(spans.size()).rowsLeft > 0) {
            Reach reach = fromAbove.get(spans.size());
            fromAbove.set(spans.size(), new Reach(reach.span, reach.rowsLeft - 1));
            spans.add(reach.span);
            count(1);
        }
    }

    private void count(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw InvalidInputException.at(Place.of(name), "too_many_cells", MOST_CELLS);
        }
    }

    /** Writes a cell. One that holds sentences is a passage too. */
    private Span cell(Cell cell) {
        int start = text.length();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                if (text.length() > start) {
                    text.append('\n');
                }
                Span span = append(paragraph);
                boolean isProse = paragraph.text().length() > PROSE
                        && SENTENCE.matcher(paragraph.text()).find();
                if (isProse || paragraph.kind() == Passage.Kind.FOOTNOTE) {
                    passage(paragraph, span);
                }
            }
        }
        return new Span(start, text.length());
    }
}
