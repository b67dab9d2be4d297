package nl.drugmonitor.notebook.site;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** A text in Markdown as HTML. */
final class Markdown {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** HTML in a text is shown and not obeyed, and an address that is a script leads nowhere. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    private Markdown() {}

    static String html(String source) {
        return HTML.render(PARSER.parse(source));
    }

    /** Returns the words without their marks of emphasis, code and links. */
    static String plain(String source) {
        return Jsoup.parseBodyFragment(html(source)).text();
    }
}
