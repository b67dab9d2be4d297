package nl.drugmonitor.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Beside;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Count;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Folded;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Block.Tally;

/**
 * Writes a document as lines of text. Control characters that come from data are shown as {@code ?}, so that no text
 * can steer a terminal.
 */
public final class TerminalWriter {
    /** Whether headings and outcomes are coloured. Outcomes are always written out too. */
    public enum Colour {
        NEVER,
        ALWAYS
    }

    /** What parts words; the sign of a currency stays on the line of its number. */
    private static final Pattern BETWEEN = Pattern.compile("\n|(?<!\\p{Sc}) |(?<=\\p{Sc}) (?!\\d)");

    private static final int WIDTH = 110;
    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private final Colour colour;

    /**
     * Whether numbers stand to the right of their columns, and the further lines of a fact to the right of its label.
     */
    private final boolean isCell;

    private TerminalWriter(Colour colour, boolean isCell) {
        this.colour = colour;
        this.isCell = isCell;
    }

    /** Returns the document with its parts told in brief. */
    public static String write(Document document, Colour colour) {
        TerminalWriter writer = new TerminalWriter(colour, false);
        writer.blocks(document.blocks(), 0);
        return writer.out.toString();
    }

    /** Returns the blocks as they stand below a cell of a notebook: without an empty line before or after them. */
    public static String fragment(List<? extends Block> blocks) {
        TerminalWriter writer = new TerminalWriter(Colour.NEVER, true);
        writer.blocks(blocks, 0);
        return writer.out.toString().replaceAll("^\\n+|\\n+$", "");
    }

    private void blocks(List<? extends Block> blocks, int indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, int indent) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text().plain(), indent);
        } else if (block instanceof Section section) {
            String heading = clean(section.heading().plain());
            out.append('\n')
                    .append(colour == Colour.ALWAYS ? bold(heading) : heading)
                    .append('\n');
            section(section);
        } else if (block instanceof Articles articles) {
            articles.items().forEach(item -> item(item, indent));
        } else if (block instanceof Listing listing) {
            listing.items().forEach(item -> item(item, indent));
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> paragraph(line(fact), indent, isCell ? indent + STEP : indent));
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof Drawing drawing) {
            out.append(clean(drawing.text()));
        } else if (block instanceof Tally tally) {
            tally.counts().forEach(count -> paragraph(line(count), indent));
        } else if (block instanceof Folded folded) {
            blocks(folded.blocks(), indent);
        } else if (block instanceof Either either) {
            blocks(either.brief(), indent);
        } else if (block instanceof Beside beside) {
            blocks(beside.first(), indent);
            blocks(beside.second(), indent);
        }
    }

    /** The articles of a part of the document are set apart by blank lines. */
    private void section(Section section) {
        int start = out.length();
        for (Block block : unfolded(section)) {
            if (block instanceof Articles articles && section.isTop()) {
                for (Item item : articles.items()) {
                    out.append(out.length() == start ? "" : "\n");
                    item(item, STEP);
                }
            } else {
                block(block, STEP);
            }
        }
    }

    private static List<Block> unfolded(Section section) {
        return section.blocks().stream()
                .flatMap(block -> block instanceof Folded folded ? folded.blocks().stream() : Stream.of(block))
                .toList();
    }

    private void item(Item item, int indent) {
        paragraph(item.text().plain(), indent);
        blocks(item.blocks(), indent + STEP);
    }

    private static String line(Fact fact) {
        return (fact.label().isEmpty() ? "" : fact.label() + ": ") + fact.text().plain();
    }

    private static String line(Count count) {
        return count.number() + " " + count.kind().text() + ": " + count.meaning();
    }

    private static String bold(String words) {
        return "\u001B[1m" + words + "\u001B[0m";
    }

    private void paragraph(String words, int indent) {
        paragraph(words, indent, indent);
    }

    /** Adds a paragraph, wrapped, its lines indented by so many spaces. */
    private void paragraph(String words, int first, int others) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean isEmpty = true;
        for (String word : BETWEEN.split(clean(words))) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(others));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        out.append(line).append('\n');
    }

    /** Adds rows with their columns aligned, two spaces apart. A group has the head of the table above it. */
    private void table(Table table, int indent) {
        boolean isGrouped =
                table.groups().stream().anyMatch(group -> group.heading().isPresent());
        if (!table.caption().isEmpty()) {
            paragraph(table.caption(), indent);
        }
        List<List<Text>> lines = new ArrayList<>();
        for (Group group : table.groups()) {
            if (isGrouped && !table.columns().isEmpty()) {
                lines.add(List.of());
            }
            head(table, group).ifPresent(lines::add);
            group.rows()
                    .forEach(row ->
                            lines.add(cells(row, isGrouped && table.columns().isEmpty())));
        }
        List<Integer> widths = widths(lines);
        TableView view = new TableView(table);
        lines.forEach(line -> line(line, widths, view));
        table.notes().forEach(note -> paragraph(note, indent));
    }

    private static List<Text> cells(Row row, boolean isBelowHeading) {
        List<Text> cells = new ArrayList<>(row.cells());
        if (isBelowHeading) {
            cells.set(0, Text.of("  ", cells.get(0)));
        }
        return cells;
    }

    /** Returns the headings of the columns; that of the group takes the place of the first one that is not empty. */
    private static Optional<List<Text>> head(Table table, Group group) {
        if (table.columns().isEmpty()) {
            return group.heading().map(List::of);
        }
        List<Text> head = new ArrayList<>(
                table.columns().stream().map(Column::heading).map(Text::of).toList());
        group.heading().ifPresent(heading -> {
            int first = head.get(0).plain().isEmpty() ? 1 : 0;
            head.set(first, heading);
        });
        return Optional.of(head);
    }

    private static List<Integer> widths(List<List<Text>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        lines.forEach(line -> IntStream.range(0, line.size())
                .forEach(i -> widths.set(i, Math.max(widths.get(i), length(cell(line.get(i)))))));
        return widths;
    }

    private void line(List<Text> cells, List<Integer> widths, TableView table) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cell(cells.get(i));
            String space = " ".repeat(widths.get(i) - length(cell));
            String shown = coloured(cells.get(i), cell);
            line.append("  ").append(isCell && table.isNumeric(i) ? space + shown : shown + space);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private String coloured(Text text, String cell) {
        return colour == Colour.ALWAYS && text.spans().size() == 1
                ? text.spans().get(0).sign().map(sign -> sign.coloured(cell)).orElse(cell)
                : cell;
    }

    private static String cell(Text text) {
        return clean(text.brief()).replace('\n', ' ');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /**
     * Returns the text with every control character but the line feed, and every sign that turns the direction of
     * writing, shown as {@code ?}.
     */
    public static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints()
                .map(sign -> sign != '\n' && steers(sign) ? '?' : sign)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Returns whether a sign does something to a terminal or to the signs around it, and is not seen itself. */
    public static boolean steers(int sign) {
        return Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.SURROGATE;
    }
}
