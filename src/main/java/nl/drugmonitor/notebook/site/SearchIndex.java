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
    private static final String LEFT_OUT =
            "script, style, svg, nav, summary, .page-facts, .counts, .anchor, .figure-bar, .note-back";

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Map<String, Object>> sections = new ArrayList<>();

    /**
     * Adds a page as it was written.
     *
     * @param weight by which what is found there is set against what is found on other pages; 1 for a notebook
     */
    void add(PageLink page, String html, double weight) {
        Document document = Jsoup.parse(html);
        Element main = document.selectFirst("main");
        if (main == null) {
            return;
        }
        main.select(LEFT_OUT).remove();
        String language = document.select("html").attr("lang");
        Section section = new Section(page, language, weight, "", "");
        for (Node node : main.nodeStream().toList()) {
            if (node instanceof Element element && element.normalName().matches("h[1-4]")) {
                section.addTo(sections);
                section = new Section(page, language, weight, element.id(), element.text());
            } else if (node instanceof Element element && element.isBlock()) {
                section.text.append(' ');
            } else if (node instanceof TextNode text && !isInHeading(text)) {
                section.text.append(text.getWholeText());
            }
        }
        section.addTo(sections);
    }

    private static boolean isInHeading(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("h1, h2, h3, h4") != null;
    }

    /** Returns the script, the same for the same pages. */
    String script() {
        try {
            return "window.ndmSearchIndex = "
                    + JSON.writeValueAsString(sections).replace("</", "<\\/") + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of a page under a heading. */
    private record Section(
            PageLink page, String language, double weight, String anchor, String heading, StringBuilder text) {
        Section(PageLink page, String language, double weight, String anchor, String heading) {
            this(page, language, weight, anchor, heading, new StringBuilder());
        }

        void addTo(List<Map<String, Object>> sections) {
            String words = text.toString().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty() || !heading.isEmpty()) {
                Map<String, Object> section = new LinkedHashMap<>();
                section.put("href", page.href());
                section.put("anchor", anchor);
                section.put("lang", language);
                section.put("page", page.text());
                section.put("heading", heading);
                section.put("text", words);
                section.put("weight", weight);
                sections.add(section);
            }
        }
    }
}
