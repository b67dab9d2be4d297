package nl.drugmonitor.notebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.report.ReproductionDocument;

/**
 * Notebooks as pages: an index and a page for each, as they are stored. They work from disk, without a network, and
 * print well.
 */
public final class NotebookSite {
    private static final String INDEX = "index.html";

    /** What colours code: highlight.js with its common languages. */
    private static final String HIGHLIGHT = "/META-INF/resources/webjars/highlightjs/11.11.1/highlight.min.js";

    /** What stands in solutions and reports too is sought in the notebooks first. */
    private static final double BESIDE = 0.1;

    private final Path folder;
    private final Figures figures;
    private final Language language;
    private final NotebookLinks links = new NotebookLinks();
    private final SearchIndex search = new SearchIndex();

    private NotebookSite(Path folder, Figures figures, Language language) {
        this.folder = folder;
        this.figures = figures;
        this.language = language;
    }

    /**
     * Writes the pages into a folder, with a report on each edition that they are about. A page speaks the language of
     * its notebook.
     *
     * @param language of the index and the reports
     * @return the index
     */
    public static Path write(List<SiteNotebook> notebooks, Figures figures, Path folder, Language language)
            throws IOException {
        Files.createDirectories(folder);
        return new NotebookSite(folder, figures, language).write(notebooks);
    }

    private Path write(List<SiteNotebook> notebooks) throws IOException {
        List<PageLink> reports = reports(notebooks);
        Addresses addresses = new Addresses(reports);
        List<PageLink> pages = new ArrayList<>();
        for (SiteNotebook each : notebooks) {
            PageLink page = addresses.add(
                    each.notebook().name(), Markdown.plain(each.notebook().title()));
            pages.add(page);
            links.add(each.notebook(), page);
        }
        List<Optional<PageLink>> solutions = new ArrayList<>();
        for (SiteNotebook each : notebooks) {
            Optional<PageLink> page = each.solutions()
                    .map(notebook -> addresses.add(
                            notebook.name() + "-" + NotebookFile.SOLUTIONS, Markdown.plain(notebook.title())));
            page.ifPresent(link -> links.add(each.solutions().orElseThrow(), link));
            solutions.add(page);
        }
        SiteFiles files = new SiteFiles(folder);
        List<NotebookPage> written = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            NotebookPage.Place place = new NotebookPage.Place(
                    pages.get(i),
                    i == 0 ? Optional.empty() : Optional.of(pages.get(i - 1)),
                    i + 1 == pages.size() ? Optional.empty() : Optional.of(pages.get(i + 1)),
                    solutions.get(i),
                    Optional.empty());
            written.add(write(notebooks.get(i).notebook(), place, files));
            if (notebooks.get(i).solutions().isPresent()) {
                NotebookPage.Place solved = new NotebookPage.Place(
                        solutions.get(i).orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(pages.get(i)));
                write(notebooks.get(i).solutions().get(), solved, files);
            }
        }
        writeScripts();
        Path index = folder.resolve(INDEX);
        OutputFile.write(
                index, Template.fill(NotebookSite.class, "index.mustache", new IndexPage(language, reports, written)));
        return index;
    }

    /** Writes a report on each edition that a notebook is about. */
    private List<PageLink> reports(List<SiteNotebook> notebooks) throws IOException {
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (SiteNotebook each : notebooks) {
            Edition edition = each.notebook().edition(figures);
            editions.putIfAbsent(edition.id(), edition);
        }
        List<PageLink> reports = new ArrayList<>();
        for (Edition edition : editions.values()) {
            PageLink report = new PageLink("report-" + edition.id() + ".html", edition.title());
            Reproduction reproduction = edition.check();
            String html = HtmlWriter.page(
                    ReproductionDocument.of(reproduction, () -> Ledger.of(reproduction), Waivers.NONE, language),
                    Span.link(language.text("site.all"), INDEX));
            OutputFile.write(folder.resolve(report.file()), html);
            search.add(report, html, BESIDE);
            reports.add(report);
        }
        return reports;
    }

    private NotebookPage write(NotebookFile notebook, NotebookPage.Place place, SiteFiles files) throws IOException {
        NotebookPage page = NotebookPage.of(notebook, place, links, figures.sources());
        String html = Template.fill(NotebookSite.class, "notebook.mustache", page);
        OutputFile.write(folder.resolve(place.link().file()), html);
        search.add(place.link(), html, place.exercises().isPresent() ? BESIDE : 1);
        files.copy(notebook);
        for (FigureView figure : page.figures()) {
            files.write(figure);
        }
        return page;
    }

    private void writeScripts() throws IOException {
        OutputFile.write(folder.resolve(PlotlyScript.FILE_NAME), PlotlyScript.file());
        OutputFile.write(folder.resolve("highlight.js"), Template.text(NotebookSite.class, HIGHLIGHT));
        OutputFile.write(folder.resolve("minisearch.js"), Template.text(NotebookSite.class, "minisearch.js"));
        OutputFile.write(folder.resolve("search.js"), Template.text(NotebookSite.class, "search.js"));
        OutputFile.write(folder.resolve("search-index.js"), search.script());
    }

    /** Where each page lies: under the name of its notebook, or another one where a page of the site has that. */
    private static final class Addresses {
        private final Set<String> taken = new HashSet<>(List.of(INDEX));

        Addresses(List<PageLink> reports) {
            reports.forEach(report -> taken.add(report.file().toLowerCase(Locale.ROOT)));
        }

        PageLink add(String notebook, String title) {
            String name = notebook;
            while (!taken.add((name + ".html").toLowerCase(Locale.ROOT))) { // on some disks Index is index
                name += "-notebook";
            }
            return new PageLink(name + ".html", title);
        }
    }
}
