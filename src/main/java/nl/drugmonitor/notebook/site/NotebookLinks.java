package nl.drugmonitor.notebook.site;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.jsoup.nodes.Element;

/** Leads from what a notebook says of another one to its page. */
final class NotebookLinks {
    /** By {@link NotebookFile#pathName}. */
    private final Map<String, PageLink> pages = new LinkedHashMap<>();

    private final List<PageLink> notebooks = new ArrayList<>();

    void add(NotebookFile notebook, PageLink page) {
        pages.put(notebook.pathName(), page);
        if (!notebook.isSolution()) {
            notebooks.add(page);
        }
    }

    /** Returns the pages of all notebooks, without those of solutions. */
    List<PageLink> notebooks() {
        return notebooks;
    }

    /** Returns the page of a notebook that is named as in the folder of all notebooks. */
    Optional<PageLink> page(String path) {
        return Optional.ofNullable(pages.get(path.replaceFirst("[.]ipynb$", "")));
    }

    /**
     * Links what names a notebook of the site: its file in code or as the target of a link, and a text such as
     * "notebook 04". A link to a file above the folder of notebooks becomes text, for such files are not copied.
     *
     * @param from the notebook that speaks
     */
    void link(Element body, NotebookFile from, Language language) {
        for (Element anchor : body.select(".prose a[href]")) {
            String href = anchor.attr("href");
            Optional<PageLink> page = target(href.replaceFirst("#.*", ""), from);
            page.ifPresent(found -> anchor.attr("href", found.href() + href.replaceFirst("^[^#]*", "")));
            if (page.isEmpty() && href.startsWith("../")) {
                anchor.tagName("span").clearAttributes();
            }
        }
        for (Element code : body.select(".prose :not(pre):not(a) > code")) {
            target(code.text(), from)
                    .ifPresent(page ->
                            code.wrap(new Element("a").attr("href", page.href()).outerHtml()));
        }
        Pattern number = Pattern.compile(
                "\\b" + language.text("site.notebook_number") + " (\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
        TextLinks.replace(body.select(".prose"), number, found -> numbered(found, from));
    }

    private Optional<PageLink> target(String path, NotebookFile from) {
        if (!path.endsWith(".ipynb")) {
            return Optional.empty();
        }
        try {
            Path found = Path.of(from.pathName()).resolveSibling(path).normalize();
            return page(found.toString().replace('\\', '/')).or(() -> page(path));
        } catch (InvalidPathException e) {
            return Optional.empty(); // what no file can be called is none of ours
        }
    }

    private Optional<Element> numbered(MatchResult found, NotebookFile from) {
        return pages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(found.group(1) + "-"))
                .filter(entry -> !entry.getKey().equals(from.name()))
                .findFirst()
                .map(entry ->
                        new Element("a").attr("href", entry.getValue().href()).text(found.group()));
    }
}
