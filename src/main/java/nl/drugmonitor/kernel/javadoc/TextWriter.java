package nl.drugmonitor.kernel.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes HTML that only formats text as Markdown, or as plain text. */
enum TextWriter {
    MARKDOWN,
    PLAIN;

    private static final int WIDTH = 88;

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "pre", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "hr");

    /** Returns the text, which ends with a line break. */
    String write(Element body) {
        return String.join("\n\n", blocks(body)) + "\n";
    }

    /** Returns the blocks in an element: what stands between two of its blocks is a paragraph. */
    private List<String> blocks(Element parent) {
        List<String> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                addParagraph(blocks, text);
                blocks.addAll(block(element));
            } else {
                text.append(inline(node));
            }
        }
        addParagraph(blocks, text);
        return blocks;
    }

    private void addParagraph(List<String> blocks, StringBuilder text) {
        String paragraph = wrapped(text.toString().strip());
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph);
        }
        text.setLength(0);
    }

    private List<String> block(Element element) {
        return switch (element.normalName()) {
            case "pre" -> List.of(code(element.wholeText()));
            case "ul" -> List.of(list(element, false));
            case "ol" -> List.of(list(element, true));
            case "dl" -> List.of(definitions(element));
            case "table" -> List.of(rows(element));
            case "hr" -> List.of("---");
            case "blockquote" -> List.of(indented("> ", "> ", String.join("\n\n", blocks(element))));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> List.of(strong(inlines(element)));
            default -> blocks(element);
        };
    }

    private String code(String text) {
        String lines = text.stripTrailing();
        String code = lines.startsWith("\n") ? lines.substring(1) : lines;
        String fence = fence(code, "```");
        return this == MARKDOWN ? fence + "java\n" + code + "\n" + fence : code;
    }

    private String list(Element list, boolean isNumbered) {
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String mark = isNumbered ? (items.size() + 1) + ". " : "- ";
            items.add(indented(mark, " ".repeat(mark.length()), String.join("\n", blocks(item))));
        }
        return String.join("\n", items);
    }

    private String definitions(Element list) {
        return list.children().stream()
                .map(each -> each.normalName().equals("dt")
                        ? strong(inlines(each))
                        : indented("- ", "  ", String.join("\n", blocks(each))))
                .collect(Collectors.joining("\n"));
    }

    private String rows(Element table) {
        List<String> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().stream()
                    .map(cell -> inlines(cell).strip().replace('\n', ' '))
                    .toList();
            rows.add(this == MARKDOWN ? "| " + String.join(" | ", cells) + " |" : String.join("   ", cells));
            if (rows.size() == 1 && this == MARKDOWN) {
                rows.add("|" + "---|".repeat(cells.size()));
            }
        }
        return String.join("\n", rows);
    }

    private static String indented(String first, String others, String text) {
        return first + text.replace("\n", "\n" + others);
    }

    private String inlines(Element element) {
        return element.childNodes().stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.text());
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "code", "kbd", "samp", "tt" -> this == MARKDOWN ? ticked(element.text()) : element.text();
            case "strong", "b" -> strong(inlines(element));
            case "em", "i", "var" -> this == MARKDOWN ? "*" + inlines(element) + "*" : inlines(element);
            case "a" -> link(inlines(element), element.attr("href"));
            case "sup" -> "^" + inlines(element);
            default -> inlines(element);
        };
    }

    private String strong(String text) {
        return this == MARKDOWN ? "**" + text.strip() + "**" : text;
    }

    private String link(String text, String address) {
        return this == MARKDOWN ? "[" + text + "](" + address + ")" : text + " (" + address + ")";
    }

    /** Returns a row of ticks, at least as long as a given one, that does not stand in the code. */
    private static String fence(String code, String shortest) {
        String fence = shortest;
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private static String ticked(String code) {
        String fence = fence(code, "`");
        return fence.length() > 1 ? fence + " " + code + " " + fence : fence + code + fence;
    }

    private String escaped(String text) {
        return this == MARKDOWN
                ? text.replaceAll("([\\\\`*_\\[\\]#|])", "\\\\$1")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                : text;
    }

    /** Breaks long lines of plain text between words. */
    private String wrapped(String text) {
        return this == MARKDOWN
                ? text.replace("\n", "  \n")
                : text.lines().map(TextWriter::broken).collect(Collectors.joining("\n"));
    }

    private static String broken(String line) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : line.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
