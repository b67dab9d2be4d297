package nl.drugmonitor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Beside;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Folded;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Line;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.MarkedText;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Piece;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Block.Tally;

/** Writes a document as Markdown (CommonMark, with the tables of GitHub), its parts told in full. */
public final class MarkdownWriter {
    /** What would begin a list, such as the number of a statement, or be a line or a heading of hyphens. */
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9}|)([.)+=-])(?=[\\s=-]|$)");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    public static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph("# " + escaped(document.title().text()));
        writer.blocks(document.blocks(), "");
        return writer.out.toString();
    }

    /** Returns the blocks as a part of another text. */
    public static String fragment(List<? extends Block> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.blocks(List.copyOf(blocks), "");
        return writer.out.toString();
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        if (block instanceof Paragraph paragraph) {
            paragraph(indent + words(paragraph.text()));
        } else if (block instanceof Section section) {
            paragraph("#".repeat(section.level()) + " " + words(section.heading()));
            blocks(section.blocks(), indent);
        } else if (block instanceof Articles articles) {
            for (Item item : articles.items()) {
                paragraph(indent + "#".repeat(articles.level()) + " " + words(item.text()));
                blocks(item.blocks(), indent);
            }
        } else if (block instanceof Listing listing) {
            for (Item item : listing.items()) {
                paragraph(indent + "- " + words(item.text()));
                blocks(item.blocks(), indent + "  ");
            }
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> paragraph(indent
                            + (fact.label().isEmpty() ? "" : "**" + escaped(fact.label()) + ":** ")
                            + words(fact.text())));
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof Drawing drawing) {
            paragraph(indented("```\n" + drawing.text().stripTrailing() + "\n```", indent));
        } else if (block instanceof Tally tally) {
            paragraph(tally.counts().stream()
                    .map(count -> indent + "- " + count.number() + " **"
                            + escaped(count.kind().text()) + "**: " + escaped(count.meaning()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof Folded folded) {
            blocks(folded.blocks(), indent);
        } else if (block instanceof Either either) {
            blocks(either.full(), indent);
        } else if (block instanceof Beside beside) {
            blocks(beside.first(), indent);
            blocks(beside.second(), indent);
        } else if (block instanceof MarkedText text) {
            text.lines().forEach(line -> paragraph(indented(marked(line), indent)));
        }
    }

    private static String marked(Line line) {
        String words = line.cells().stream()
                .map(cell -> cell.stretches().stream()
                        .flatMap(stretch -> stretch.pieces().stream())
                        .map(MarkdownWriter::marked)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" \\| "));
        return "> " + words.replace("\n", "\n> ");
    }

    private static String marked(Piece piece) {
        String words = escaped(piece.text());
        return piece.mark()
                .map(mark -> "**" + words + "** " + escaped(mark.sign().shape() + mark.number()))
                .orElse(words);
    }

    private void paragraph(String words) {
        out.append(out.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    /** Returns lines that belong to an item of a list. */
    private static String indented(String lines, String indent) {
        return indent + lines.replace("\n", "\n" + indent);
    }

    private void table(Table table, String indent) {
        if (!table.caption().isEmpty()) {
            paragraph(indent + "**" + escaped(table.caption()) + "**");
        }
        int width = table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(table.columns().size());
        List<String> lines = new ArrayList<>();
        List<String> head = table.columns().stream()
                .map(Column::heading)
                .map(MarkdownWriter::escaped)
                .collect(Collectors.toList());
        while (head.size() < width) {
            head.add("");
        }
        lines.add(line(head));
        lines.add("|" + " --- |".repeat(head.size()));
        for (Group group : table.groups()) {
            group.heading().ifPresent(heading -> lines.add(line(List.of("**" + words(heading) + "**"))));
            group.rows()
                    .forEach(row -> lines.add(
                            line(row.cells().stream().map(MarkdownWriter::words).toList())));
        }
        paragraph(indented(String.join("\n", lines), indent));
        table.notes().forEach(note -> paragraph(indent + words(Text.of(note))));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String words(Text text) {
        String words = text.spans().stream()
                .map(span -> span.target().isEmpty() || !span.isOutside()
                        ? escaped(span.text())
                        : "[" + escaped(span.text()) + "](" + address(span.target()) + ")")
                .collect(Collectors.joining());
        return LIST.matcher(words).replaceFirst("$1\\\\$2");
    }

    /** Returns an address without the signs that end one. */
    private static String address(String target) {
        return target.replace("(", "%28").replace(")", "%29");
    }

    /** Returns the words so that none of their signs means something in Markdown. */
    private static String escaped(String words) {
        return TerminalWriter.clean(words).replaceAll("([\\\\`*_{}\\[\\]<>#|&~])", "\\\\$1");
    }
}
