package nl.drugmonitor.document;

import java.util.Arrays;
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

        boolean isTop() {
            return level == TOP;
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
     * @param svg the picture
     * @param text the same in signs, for where no picture can be shown
     */
    record Drawing(String svg, String text) implements Block {}

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
            return new Either(List.of(), List.of(full));
        }

        /** Returns what only a terminal tells. */
        public static Either inBrief(Block... brief) {
            return new Either(List.of(brief), List.of());
        }
    }
}
