package nl.drugmonitor.document;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Block.Section;

/** Writes a document as HTML that is well-formed XML too. */
public final class HtmlWriter {
    private HtmlWriter() {}

    /** What page.mustache shows. */
    record Page(Document document, Optional<Span> home) {
        String language() {
            return document.language().code();
        }

        Span title() {
            return document.title();
        }

        List<Block> blocks() {
            return document.blocks();
        }

        boolean inline() {
            return false;
        }

        /** Returns the parts of the page; a page of one part needs no list of them. */
        List<Section> contents() {
            return document.contents().size() > 1 ? document.contents() : List.of();
        }

        /** Returns whether the page shows a marked text, which has a look of its own. */
        boolean marked() {
            return document.hasMarkedText();
        }

        String contentsLabel() {
            return document.language().text("document.contents");
        }

        String onPaper() {
            return document.language().text("document.on_paper");
        }

        Optional<Link> skip() {
            return contents().stream()
                    .findFirst()
                    .map(first -> new Link(
                            first.anchor(),
                            document.language()
                                    .text("document.skip", first.heading().plain())));
        }
    }

    record Link(String anchor, String text) {}

    record Fragment(List<Block> blocks) {
        /** Returns whether the elements hold what matters of their look, for there is no style sheet of ours. */
        boolean inline() {
            return true;
        }
    }

    /** Returns a page that needs nothing else: no script, no network, no other file. */
    public static String page(Document document) {
        return page(document, Optional.empty());
    }

    /** Returns a page of a site, with a link above its title to where a reader came from. */
    public static String page(Document document, Span home) {
        return page(document, Optional.of(home));
    }

    private static String page(Document document, Optional<Span> home) {
        return Template.fill(HtmlWriter.class, "page.mustache", new Page(document, home));
    }

    /**
     * Returns the blocks as a part of another page, such as a notebook in JupyterLab, with the look of verdicts if
     * there are any. Where a page takes the style out, a verdict still has its sign and its word.
     */
    public static String fragment(List<? extends Block> blocks) {
        String html = Template.fill(HtmlWriter.class, "blocks.mustache", new Fragment(List.copyOf(blocks)));
        return html.contains("class=\"ndm-") ? html + "<style>" + SignStyle.css() + "</style>\n" : html;
    }
}
