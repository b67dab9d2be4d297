package nl.drugmonitor.notebook.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of all pages, cut at their headings, as a script: a page that is opened from disk may not fetch a file, but
 * it may load a script.
 */
final class SearchIndex {
    /** What is no text of the page. */
    private static final String LEFT_OUT = "script, style, svg, nav, header.top, dialog, .anchor, .figure-bar, .back";

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Map<String, String>> sections = new ArrayList<>();

    /** Adds a page as it was written. */
    void add(PageLink page, String html) {
        Document document = Jsoup.parse(html);
        Element main = document.selectFirst("main");
        if (main == null) {
            return;
        }
        main.select(LEFT_OUT).remove();
        String language = document.select("html").attr("lang");
        Section section = new Section(page, language, "", "");
        for (Node node : main.nodeStream().toList()) {
            if (node instanceof Element element && element.normalName().matches("h[1-4]")) {
                section.addTo(sections);
                section = new Section(page, language, element.id(), element.text());
            } else if (node instanceof TextNode text && !isHeading(text.parent())) {
                section.text.append(text.text()).append(text.parent().isBlock() ? " " : "");
            }
        }
        section.addTo(sections);
    }

    private static boolean isHeading(Element element) {
        return element.closest("h1, h2, h3, h4") != null;
    }

    /** Returns the script, the same for the same pages. */
    String script() {
        try {
            return "window.ndmSearchIndex = " + JSON.writeValueAsString(sections).replace("</", "<\\/") + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of a page under a heading. */
    private record Section(PageLink page, String language, String anchor, String heading, StringBuilder text) {
        Section(PageLink page, String language, String anchor, String heading) {
            this(page, language, anchor, heading, new StringBuilder());
        }

        void addTo(List<Map<String, String>> sections) {
            String words = text.toString().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty() || !heading.isEmpty()) {
                Map<String, String> section = new LinkedHashMap<>();
                section.put("href", page.href());
                section.put("anchor", anchor);
                section.put("lang", language);
                section.put("page", page.text());
                section.put("heading", heading.equals(page.text()) ? "" : heading);
                section.put("text", words);
                sections.add(section);
            }
        }
    }
}
