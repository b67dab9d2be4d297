package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Text;

/** Writes a document as plain text, with each paragraph on one line and an empty line between two. */
final class PlainText {
    private static final String GAP = "  ";

    private final List<String> parts = new ArrayList<>();

    private PlainText() {}

    static String write(Document document) {
        PlainText text = new PlainText();
        text.parts.add(document.title().text());
        document.blocks().forEach(text::block);
        return String.join("\n\n", text.parts) + "\n";
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            parts.add(paragraph.text().plain());
        } else if (block instanceof Section section) {
            parts.add(section.heading().plain());
            section.blocks().forEach(this::block);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> parts.add(fact.label() + ": " + fact.text().plain()));
        } else if (block instanceof Table table) {
            parts.add(table.caption());
            parts.add(lines(table));
            parts.addAll(table.notes());
        } else if (block instanceof Drawing drawing) {
            parts.add(drawing.text().strip());
        } else {
            throw new IllegalArgumentException("no plain text for " + block.getClass());
        }
    }

    private static String lines(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::heading).toList());
        table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .forEach(row -> rows.add(row.cells().stream().map(Text::plain).toList()));
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    /** Returns a row, with numbers to the right of their columns. */
    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    String blanks = " ".repeat(widths[i] - row.get(i).length());
                    return i == 0 ? row.get(i) + blanks : blanks + row.get(i);
                })
                .collect(Collectors.joining(GAP));
    }
}
