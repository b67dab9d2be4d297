package nl.drugmonitor.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A part of a document that stands below the one before it. */
public sealed interface Block {
    /** Running text. */
    record Paragraph(Text text) implements Block {
        public static Paragraph of(Object... parts) {
            return new Paragraph(Text.of(parts));
        }
    }

    /**
     * A part with a heading.
     *
     * @param level 2 for a part of the document, 3 for a part of that
     * @param anchor by which links name it
     */
    record Section(int level, String anchor, Text heading, List<Block> blocks) implements Block {
        public static final int TOP = 2;

        public Section {
            blocks = List.copyOf(blocks);
        }

        /** Returns a part of the document. */
        public static Section of(String anchor, String heading, List<? extends Block> blocks) {
            return new Section(TOP, anchor, Text.of(heading), List.copyOf(blocks));
        }

        /** Returns a part of the document of which a page shows the heading, and the rest once somebody asks. */
        public static Section folded(String anchor, String heading, String summary, List<? extends Block> blocks) {
            return of(anchor, heading, List.of(Folded.of(summary, blocks)));
        }

        boolean isTop() {
            return level == TOP;
        }

        /** Returns whether nothing of it is seen before it is opened. */
        boolean isFolded() {
            return !blocks.isEmpty() && blocks.stream().allMatch(Folded.class::isInstance);
        }
    }

    /**
     * Things of one kind, each with a heading of its own.
     *
     * @param level of their headings
     */
    record Articles(int level, List<Item> items) implements Block {
        public Articles {
            items = List.copyOf(items);
        }

        /** Returns what stands right below the heading of a part of the document. */
        public static Articles of(List<Item> items) {
            return new Articles(Section.TOP + 1, items);
        }
    }

    /** Things of one kind that need a line or two each. */
    record Listing(List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        public static Listing of(List<String> lines) {
            return new Listing(
                    lines.stream().map(line -> Item.of("", Text.of(line))).toList());
        }
    }

    /** One of several things, and what there is to say of it. */
    record Item(String anchor, Text text, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        public static Item of(String anchor, Text text, Block... blocks) {
            return new Item(anchor, text, List.of(blocks));
        }
    }

    /** What is known of one thing, a line each. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One thing that is known.
     *
     * @param label what it is; empty where it needs none
     */
    record Fact(String label, Text text) {
        public static Fact of(String label, Object... parts) {
            return new Fact(label, Text.of(parts));
        }
    }

    /**
     * A table.
     *
     * @param kind for the look of a page, such as {@code findings}
     * @param caption empty if what stands above it says enough
     * @param columns their headings; none for a table without a head
     * @param notes below it
     */
    record Table(String kind, String caption, List<Column> columns, List<Group> groups, List<String> notes)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
            notes = List.copyOf(notes);
        }

        /** Returns a table of one group. */
        public static Table of(String kind, String caption, List<String> columns, List<Row> rows) {
            return new Table(
                    kind,
                    caption,
                    columns.stream().map(Column::new).toList(),
                    List.of(new Group(Optional.empty(), rows)),
                    List.of());
        }

        /** Returns the table with lines below it. */
        public Table noted(List<String> lines) {
            return new Table(kind, caption, columns, groups, lines);
        }
    }

    record Column(String heading) {}

    /** Rows that belong together, under a heading if the table has more of them. */
    record Group(Optional<Text> heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    record Row(String anchor, List<Text> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a row of texts or spans. */
        public static Row of(Object... cells) {
            return new Row("", Arrays.stream(cells).map(Text::of).toList());
        }
    }

    /**
     * A chart.
     *
     * @param anchor by which links name it
     * @param svg the picture
     * @param description what it shows, for who does not see it
     * @param text the same in signs, for where no picture can be shown
     */
    record Drawing(String anchor, String svg, String description, String text) implements Block {
        /** Returns the picture as an address that holds all of it, so that nothing in it can meet the page. */
        String address() {
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How many things there are of each kind, to be taken in at a glance. */
    record Tally(List<Count> counts) implements Block {
        public Tally {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many things there are of a kind.
     *
     * @param kind what they are, such as a verdict
     * @param meaning what the kind means
     */
    record Count(int number, Span kind, String meaning) {}

    /**
     * What a page shows once somebody asks for it. A printed page leaves it out, unless it was opened before; a
     * terminal shows it as it stands.
     *
     * @param anchor by which links name it; empty if none does
     * @param summary what is in it
     */
    record Folded(String anchor, Text summary, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }

        public static Folded of(String summary, List<? extends Block> blocks) {
            return new Folded("", Text.of(summary), List.copyOf(blocks));
        }
    }

    /**
     * What is told in few words where lines are few, as in a terminal, and in full on a page.
     *
     * @param brief nothing, if only a page tells it
     */
    record Either(List<Block> brief, List<Block> full) implements Block {
        public Either {
            brief = List.copyOf(brief);
            full = List.copyOf(full);
        }

        /** Returns what a page tells. */
        List<Block> blocks() {
            return full;
        }

        /** Returns what only a page tells. */
        public static Either onPage(Block... full) {
            return onPage(List.of(full));
        }

        /** Returns what only a page tells. */
        public static Either onPage(List<? extends Block> full) {
            return new Either(List.of(), List.copyOf(full));
        }

        /** Returns what only a terminal tells. */
        public static Either inBrief(Block... brief) {
            return new Either(List.of(brief), List.of());
        }
    }

    /** A text of somebody else as it stands, with marks in it. A terminal, where the text is at hand, leaves it out. */
    record MarkedText(List<Line> lines) implements Block {
        public MarkedText {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph of a marked text, a heading, a point of a list, or a row of a table.
     *
     * @param cells one, but for a row of a table
     */
    record Line(LineKind kind, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isHeading() {
            return kind == LineKind.HEADING;
        }

        boolean isPoint() {
            return kind == LineKind.POINT;
        }

        boolean isRow() {
            return kind == LineKind.ROW;
        }

        boolean isParagraph() {
            return kind == LineKind.PARAGRAPH;
        }
    }

    /** What stands in one cell of a row, or in all of another line. */
    record Cell(List<Stretch> stretches) {
        public Cell {
            stretches = List.copyOf(stretches);
        }
    }

    /** What a line of a marked text is on its page. */
    enum LineKind {
        PARAGRAPH,
        HEADING,
        POINT,
        ROW
    }

    /**
     * A stretch of a marked text, such as a sentence.
     *
     * @param anchor by which links name it; empty if none does
     */
    record Stretch(String anchor, List<Piece> pieces) {
        public Stretch {
            pieces = List.copyOf(pieces);
        }
    }

    /** Words of a marked text, with a mark or without. */
    record Piece(String text, Optional<Mark> mark) {
        public static Piece plain(String text) {
            return new Piece(text, Optional.empty());
        }
    }

    /**
     * A mark on words.
     *
     * @param anchor by which links name it
     * @param target the place in the document that says what the mark is for
     * @param number of what the mark is for, as it is shown beside it; empty if it has none
     * @param title what it is for, in a few words
     */
    record Mark(Sign sign, String anchor, String target, String number, String title) {
        String code() {
            return sign.code();
        }

        String shape() {
            return sign.shape();
        }

        /** Returns the style of the words where no style sheet is. */
        String look() {
            return sign.underline();
        }
    }

    record Side(List<Block> blocks) {
        public Side {
            blocks = List.copyOf(blocks);
        }
    }

    /** Two parts that are read side by side where there is room for both. */
    record Beside(List<Block> first, List<Block> second) implements Block {
        public Beside {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        List<Side> sides() {
            return List.of(new Side(first), new Side(second));
        }
    }
}
