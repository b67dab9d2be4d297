package nl.drugmonitor.notebook.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.spelling.PlainLetters;
import org.jsoup.nodes.Element;

/** The headings of a page: each gets an address of its own, and a place in the list of contents. */
final class Headings {
    /** The addresses that the templates of a page give. Those of notes have a sign that no heading's has. */
    private static final Set<String> OF_THE_PAGE = Set.of(
            "content",
            "sources",
            "words",
            "search",
            "search-words",
            "search-count",
            "search-results",
            "search-button",
            "code-button",
            "theme-button");

    private final Set<String> taken = new HashSet<>(OF_THE_PAGE);
    private final List<Heading> list = new ArrayList<>();

    /**
     * A heading in the list of contents.
     *
     * @param level 2 or 3
     */
    record Heading(int level, String id, String text) {}

    /** Gives each heading of the text its address, and a link to it. */
    Headings(Element body, Language language) {
        body.select("[id]").forEach(element -> taken.add(element.id()));
        for (Element heading : body.select(".prose > h1, .prose > h2, .prose > h3, .prose > h4")) {
            String text = heading.text();
            String id = id(text);
            heading.id(id);
            heading.appendElement("a")
                    .addClass("anchor")
                    .attr("href", "#" + id)
                    .attr("aria-label", language.text("site.anchor", text))
                    .text("#");
            int level = heading.normalName().charAt(1) - '0';
            if (level < 4) {
                list.add(new Heading(Math.max(level, 2), id, text));
            }
        }
    }

    List<Heading> list() {
        return list;
    }

    /** Returns an address of letters and digits that no other element of the page has. */
    String id(String text) {
        String words = PlainLetters.id(text, '-');
        String start = words.isEmpty() ? "part" : words;
        String id = start;
        for (int i = 2; !taken.add(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }
}
