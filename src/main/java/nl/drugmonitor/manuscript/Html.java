package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Table;
import nl.drugmonitor.manuscript.Passage.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page of the web: what stands in its main part, without menus and the like. */
final class Html {
    private static final Set<String> NO_PROSE = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "nav",
            "footer",
            "button",
            "select",
            "textarea",
            "datalist",
            "audio",
            "dialog",
            "rt",
            "rp",
            "input");

    private static final Set<String> ROLES_OF_NO_PROSE =
            Set.of("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "doc-backlink");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> NO_TABLES = Set.of("presentation", "none");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "td",
            "th",
            "tr",
            "ul");

    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK_OF_NOTE = Pattern.compile("\\[(?:\\d{1,3}|[a-z]|\\*)\\]|\u21a9\ufe0e?|\\^");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** Makes the spot of a paragraph or table, by its number in the page. */
    private final Numbering numbering;

    private final List<Reason> unread;
    private final List<Block> blocks = new ArrayList<>();
    private final Run run = new Run();

    private int depth;

    private Html(Numbering numbering, List<Reason> unread, int depth) {
        this.numbering = numbering;
        this.unread = unread;
        this.depth = depth;
    }

    static Manuscript read(String name, String html) {
        Document page = Jsoup.parse(html);
        List<Reason> unread = new ArrayList<>();
        Html reading = new Html(new Numbering(), unread, 0);
        reading.whole(mainPart(page), Kind.PARAGRAPH);
        return Composition.of(name, reading.blocks, unread);
    }

    /** Returns a piece of HTML that stands in another text. */
    static List<Block> blocks(String html, Spot spot, List<Reason> unread) {
        Html reading = new Html(Numbering.at(spot), unread, 0);
        reading.whole(Jsoup.parseBodyFragment(html).body(), Kind.PARAGRAPH);
        return reading.blocks;
    }

    private static Element mainPart(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        return main != null && main.hasText() ? main : page.body();
    }

    private void whole(Element element, Kind kind) {
        children(element, kind);
        flush(kind);
    }

    private void children(Element parent, Kind kind) {
        if (depth > TooDeepException.DEEPEST) {
            throw new TooDeepException();
        }
        depth++;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                run.addCollapsed(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element, kind);
            }
        }
        depth--;
    }

    private void element(Element element, Kind kind) {
        String name = element.normalName();
        if (isNoProse(element, name)) {
            return;
        }
        if (name.equals("br")) {
            run.add("\n");
        } else if (name.equals("sup")) {
            run.addRaised(element.text());
        } else if (name.equals("table")) {
            flush(kind);
            table(element, kind);
        } else if (HtmlPicture.is(name)) {
            HtmlPicture.unread(element, name, numbering.here()).ifPresent(unread::add);
        } else if (BLOCKS.contains(name)) {
            flush(kind);
            whole(element, kind(element, name, kind));
        } else if (!(name.equals("a") && MARK_OF_NOTE.matcher(element.text()).matches())) {
            children(element, kind);
        }
    }

    private static boolean isNoProse(Element element, String name) {
        return NO_PROSE.contains(name)
                || element.hasAttr("hidden")
                || ROLES_OF_NO_PROSE.contains(element.attr("role"))
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find())
                || (name.equals("pre") && element.selectFirst("code") != null);
    }

    private static Kind kind(Element element, String name, Kind outer) {
        if (outer == Kind.FOOTNOTE || isFootnote(element)) {
            return Kind.FOOTNOTE;
        }
        if (HEADING.matcher(name).matches()) {
            return Kind.HEADING;
        }
        return switch (name) {
            case "li" -> Kind.LIST_ITEM;
            case "figcaption", "caption" -> Kind.CAPTION;
            default -> outer;
        };
    }

    private static boolean isFootnote(Element element) {
        String role = element.attr("role");
        String classes = element.className().toLowerCase(Locale.ROOT);
        return role.equals("doc-footnote")
                || role.equals("doc-endnotes")
                || classes.contains("footnote")
                || classes.contains("voetnoot");
    }

    private void flush(Kind kind) {
        if (!run.isBlank()) {
            blocks.add(run.paragraph(kind, numbering.nextParagraph()));
        }
        run.clear();
    }

    private void table(Element table, Kind kind) {
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                whole(caption, Kind.CAPTION);
            }
        }
        boolean isLayout = NO_TABLES.contains(table.attr("role")) || table.selectFirst("table table") != null;
        Numbering cells = isLayout ? numbering : numbering.nextTable();
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            cells.startRow();
            rows.add(row.children().stream()
                    .filter(cell -> CELLS.contains(cell.normalName()))
                    .map(cell -> cell(cell, kind, cells))
                    .toList());
        }
        if (isLayout) {
            rows.forEach(row -> row.forEach(cell -> blocks.addAll(cell.blocks())));
        } else {
            blocks.add(new Table(rows));
        }
    }

    /** Returns the rows of a table, and not those of tables in it. */
    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(part -> part.normalName().equals("tr")
                        ? Stream.of(part)
                        : part.children().stream()
                                .filter(row -> row.normalName().equals("tr")))
                .toList();
    }

    private Cell cell(Element cell, Kind kind, Numbering cells) {
        Html inside = new Html(cells, unread, depth);
        if (!isNoProse(cell, cell.normalName())) {
            inside.whole(cell, kind);
        }
        return new Cell(inside.blocks, number(cell.attr("colspan")), number(cell.attr("rowspan")), false);
    }

    private static int number(String text) {
        return NUMBER.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : 1;
    }
}
