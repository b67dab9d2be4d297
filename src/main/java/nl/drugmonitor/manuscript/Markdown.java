package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Table;
import nl.drugmonitor.manuscript.Passage.Kind;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A text in Markdown. What is emphasised is read as it is, of a link its text, and code is no prose. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(Set.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final String FENCE = "---";
    private static final int LONGEST_TAG = 1000;
    private static final char LONE_BRACKET = '\uE0F0';

    /** Makes a spot of a line and a column, both from 1. */
    interface Spots {
        Spot at(int line, int column);
    }

    private final Spots spots;
    private final List<Block> blocks;
    private final List<Reason> unread;
    private final Run run = new Run();
    private boolean isRaised;

    private Markdown(Spots spots, List<Block> blocks, List<Reason> unread) {
        this.spots = spots;
        this.blocks = blocks;
        this.unread = unread;
    }

    static Manuscript read(String name, String text) {
        List<Reason> unread = new ArrayList<>();
        List<Block> blocks = blocks(text, Spot::line, unread);
        return Composition.of(name, blocks, unread);
    }

    static List<Block> blocks(String text, Spots spots, List<Reason> unread) {
        List<Block> blocks = new ArrayList<>();
        new Markdown(spots, blocks, unread)
                .children(PARSER.parse(withoutLoneBrackets(withoutFrontMatter(text))), Kind.PARAGRAPH);
        return blocks;
    }

    /** Blanks what some programs keep at the head of a text, between two lines of dashes. */
    private static String withoutFrontMatter(String text) {
        int end = text.startsWith(FENCE + "\n") || text.startsWith(FENCE + "\r\n") ? text.indexOf("\n" + FENCE, 3) : -1;
        return end < 0
                ? text
                : text.substring(0, end + 1 + FENCE.length()).replaceAll("[^\\r\\n]", " ")
                        + text.substring(end + 1 + FENCE.length());
    }

    /**
     * Puts a sign of ours in the place of each {@code <} that opens no tag, for the parser looks for the end of one up
     * to the end of the text, which takes long where there are many.
     */
    private static String withoutLoneBrackets(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        int close = text.length() + LONGEST_TAG;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == '>') {
                close = i;
            } else if (text.charAt(i) == '<' && close - i > LONGEST_TAG) {
                plain.setCharAt(i, LONE_BRACKET);
            }
        }
        return plain.toString();
    }

    private void children(Node parent, Kind kind) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, kind);
        }
    }

    private void block(Node node, Kind kind) {
        if (node instanceof Paragraph) {
            paragraph(node, kind);
        } else if (node instanceof Heading) {
            paragraph(node, Kind.HEADING);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock html) {
            blocks.addAll(Html.blocks(html.getLiteral(), spot(node), unread));
        } else if (node instanceof ListItem) {
            children(node, kind == Kind.FOOTNOTE ? kind : Kind.LIST_ITEM);
        } else if (node instanceof FootnoteDefinition) {
            children(node, Kind.FOOTNOTE);
        } else if (!(node instanceof FencedCodeBlock) && !(node instanceof IndentedCodeBlock)) {
            children(node, kind);
        }
    }

    private void paragraph(Node node, Kind kind) {
        inlines(node);
        if (!run.isBlank()) {
            blocks.add(run.paragraph(kind, spot(node)));
        }
        run.clear();
        isRaised = false;
    }

    private void table(Node table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    inlines(cell);
                    cells.add(new Cell(List.of(run.paragraph(Kind.PARAGRAPH, spot(row))), 1, 1, false));
                    run.clear();
                }
                rows.add(cells);
            }
        }
        blocks.add(new Table(rows));
    }

    private void inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text text) {
            text(text.getLiteral(), node);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            run.add("\n");
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral().toLowerCase(Locale.ROOT));
        } else if (node instanceof Image image) {
            picture(image);
        } else if (!(node instanceof FootnoteReference)) {
            inlines(node);
        }
    }

    private void text(String stored, Node node) {
        String literal = stored.replace(LONE_BRACKET, '<');
        if (isRaised) {
            run.addRaised(literal);
        } else {
            run.add(literal, spot(node));
        }
    }

    /** Adds a piece of code, which stands behind one tick or several. */
    private void code(Code code) {
        int length =
                code.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
        int ticks = Math.max(0, (length - code.getLiteral().length()) / 2);
        Spot start = spot(code);
        run.add(code.getLiteral().replace(LONE_BRACKET, '<'), characters -> start.after(ticks + characters));
    }

    private void tag(String tag) {
        if (tag.startsWith("<br")) {
            run.add("\n");
        } else if (tag.startsWith("<sup")) {
            isRaised = true;
        } else if (tag.startsWith("</sup")) {
            isRaised = false;
        }
    }

    private void picture(Image image) {
        Run description = new Run();
        Markdown inside = new Markdown(spots, new ArrayList<>(), new ArrayList<>());
        inside.inlines(image);
        description.add(inside.run.paragraph(Kind.CAPTION, spot(image)).text());
        unread.add(new ManuscriptReason.PictureUnread(
                spot(image).after(0),
                PictureName.of(description.paragraph(Kind.CAPTION, spot(image)).text(), image.getDestination())));
    }

    /** Returns where a node starts; that of what it lies in if it has no place of its own. */
    private Spot spot(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            if (!near.getSourceSpans().isEmpty()) {
                SourceSpan span = near.getSourceSpans().get(0);
                return spots.at(span.getLineIndex() + 1, span.getColumnIndex() + 1);
            }
        }
        return spots.at(1, 1);
    }
}
