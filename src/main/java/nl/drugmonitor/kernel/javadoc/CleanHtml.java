package nl.drugmonitor.kernel.javadoc;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML that only formats text: no script, no style, no picture, and links to the web only. */
final class CleanHtml {
    private static final Safelist FORMATTING = Safelist.relaxed()
            .removeTags("img", "col", "colgroup")
            .addTags("hr", "s", "small", "var", "samp", "kbd")
            .removeAttributes("table", "summary", "width")
            .removeAttributes("td", "abbr", "axis", "colspan", "rowspan", "width")
            .removeAttributes("th", "abbr", "axis", "colspan", "rowspan", "scope", "width")
            .removeAttributes("ol", "start", "type")
            .removeAttributes("ul", "type")
            .removeAttributes("blockquote", "cite")
            .removeAttributes("q", "cite")
            .removeAttributes("a", "title")
            .removeProtocols("a", "href", "ftp", "mailto");

    private CleanHtml() {}

    /** Returns the elements that are allowed; text stays of those that are not. */
    static Element of(String html) {
        Document page = new Cleaner(FORMATTING).clean(Jsoup.parseBodyFragment(html));
        page.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = page.body();
        body.select("a:not([href])").unwrap();
        body.select("p").removeIf(paragraph -> paragraph.childNodeSize() == 0 && remove(paragraph));
        return body;
    }

    private static boolean remove(Element element) {
        element.remove();
        return true;
    }
}
