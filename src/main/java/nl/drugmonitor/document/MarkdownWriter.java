package nl.drugmonitor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;

/** Writes a document as Markdown (CommonMark, with the tables of GitHub), its parts told in full. */
public final class MarkdownWriter {
    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    public static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph("# " + escaped(document.title().text()));
        writer.blocks(document.blocks(), "");
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
            table(table);
        } else if (block instanceof Drawing drawing) {
            paragraph("```\n" + drawing.text().stripTrailing() + "\n```");
        } else if (block instanceof Either either) {
            blocks(either.full(), indent);
        }
    }

    private void paragraph(String words) {
        out.append(out.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            paragraph("**" + escaped(table.caption()) + "**");
        }
        int width = table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(table.columns().size());
        List<String> lines = new ArrayList<>();
        List<String> head = table.columns().stream().map(Column::heading).collect(Collectors.toList());
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
        paragraph(String.join("\n", lines));
        table.notes().forEach(note -> paragraph(escaped(note)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String words(Text text) {
        return text.spans().stream()
                .map(span -> span.target().isEmpty() || !span.isOutside()
                        ? escaped(span.text())
                        : "[" + escaped(span.text()) + "](" + span.target() + ")")
                .collect(Collectors.joining());
    }

    /** Returns the words so that none of their signs means something in Markdown. */
    private static String escaped(String words) {
        return TerminalWriter.clean(words).replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
