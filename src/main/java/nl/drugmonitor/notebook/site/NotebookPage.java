package nl.drugmonitor.notebook.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.site.Headings.Heading;
import nl.drugmonitor.notebook.site.Verdicts.Count;

/** What notebook.mustache shows. Text is not escaped yet, and what is called HTML is HTML. */
record NotebookPage(NotebookFile notebook, PageBody body, Place place, NotebookLinks links) {
    /** How many words somebody reads in a minute, of a text with figures. */
    private static final int WORDS_A_MINUTE = 150;

    /**
     * Where the page lies among the others.
     *
     * @param exercises of a page of solutions, the page that asks
     */
    record Place(
            PageLink link,
            Optional<PageLink> previous,
            Optional<PageLink> next,
            Optional<PageLink> solutions,
            Optional<PageLink> exercises) {}

    static NotebookPage of(NotebookFile notebook, Place place, NotebookLinks links, Map<String, Source> sources) {
        return new NotebookPage(notebook, new PageBody(notebook, place.link().name(), links, sources), place, links);
    }

    Language language() {
        return notebook.language();
    }

    PageWords words() {
        return new PageWords(language());
    }

    PageLink link() {
        return place.link();
    }

    String title() {
        return link().text();
    }

    String titleHtml() {
        return body.title().orElseGet(() -> Html.escape(title()));
    }

    Optional<String> answer() {
        return notebook.answer();
    }

    /** Returns the answer, or else what the text begins with. */
    Optional<String> summary() {
        return answer().or(() -> body.cells().select("section.prose > p").stream()
                .map(paragraph -> paragraph.text().replaceFirst("(?s)^(.{40,}?[.?!])\\s.*", "$1"))
                .findFirst());
    }

    String minutes() {
        int words = body.cells().text().split("\\s+").length;
        int minutes = notebook.minutes().orElse(Math.max(1, Math.round((float) words / WORDS_A_MINUTE)));
        return language().text("site.minutes", minutes);
    }

    List<Count> counts() {
        return body.counts();
    }

    boolean hasCounts() {
        return !counts().isEmpty();
    }

    List<Heading> headings() {
        return body.headings();
    }

    /** Returns every notebook of the site, of which one may be here. */
    List<Other> all() {
        return links.notebooks().stream()
                .map(page -> new Other(page, page.equals(link())))
                .toList();
    }

    /** A page of the site. */
    record Other(PageLink page, boolean here) {}

    boolean hasContents() {
        return headings().size() + figures().size() > 1;
    }

    List<FigureView> figures() {
        return body.figures().stream()
                .map(figure -> new FigureView(figure, link().name(), language()))
                .toList();
    }

    boolean hasFigures() {
        return !figures().isEmpty();
    }

    List<PageNotes.Note> sources() {
        return body.notes().sources();
    }

    boolean hasSources() {
        return !sources().isEmpty();
    }

    List<PageNotes.Note> explained() {
        return body.notes().words();
    }

    boolean hasExplained() {
        return !explained().isEmpty();
    }

    /** Returns whether the page has code that can be folded. */
    boolean code() {
        return !notebook.codeCells().isEmpty();
    }

    String bodyHtml() {
        return body.html();
    }

    List<SiteFiles.Download> downloads() {
        return SiteFiles.downloads(notebook);
    }

    /** Returns the element that loads Plotly, if there is a chart that is drawn with it. */
    Optional<String> plotly() {
        boolean hasChart = !body.cells().select(".ndm-chart, .ndm-figure").isEmpty();
        return hasChart ? Optional.of(PlotlyScript.reference()) : Optional.empty();
    }
}
