package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import nl.drugmonitor.report.ReproductionDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Notebooks as pages: an index and a page for each, as they are stored. They work from disk, without a network, and
 * print well.
 */
public final class NotebookSite {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** HTML in a text is shown and not obeyed, and an address that is a script leads nowhere. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    /** The forms of an output in the order in which a page prefers them. */
    private static final List<String> FORMS = List.of(
            "text/html",
            "image/svg+xml",
            "image/png",
            "image/jpeg",
            "image/gif",
            "text/markdown",
            "text/latex",
            "text/plain",
            "application/json");

    private static final String INDEX = "index.html";

    private NotebookSite() {}

    /**
     * Writes the pages into a folder, with a report on each edition that they are about. A page speaks the language of
     * its notebook.
     *
     * @param language of the index and the reports
     * @return the index
     */
    public static Path write(List<NotebookFile> notebooks, Figures figures, Path folder, Language language)
            throws IOException {
        Files.createDirectories(folder);
        Map<String, Ledger> ledgers = new HashMap<>();
        List<Link> reports = new ArrayList<>();
        for (NotebookFile notebook : notebooks) {
            Edition edition = notebook.edition(figures);
            if (!ledgers.containsKey(edition.id())) {
                Reproduction reproduction = edition.check();
                Ledger ledger = Ledger.of(reproduction);
                ledgers.put(edition.id(), ledger);
                Link report = new Link("report-" + edition.id() + ".html", edition.title());
                reports.add(report);
                OutputFile.write(
                        folder.resolve(report.file()),
                        HtmlWriter.page(ReproductionDocument.of(reproduction, () -> ledger, Waivers.NONE, language)));
            }
        }
        List<Link> links = links(notebooks, reports);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            NotebookFile notebook = notebooks.get(i);
            Page page = new Page(
                    notebook,
                    links.get(i),
                    i == 0 ? Optional.empty() : Optional.of(links.get(i - 1)),
                    i + 1 == links.size() ? Optional.empty() : Optional.of(links.get(i + 1)));
            OutputFile.write(
                    folder.resolve(page.link().file()), Template.fill(NotebookSite.class, "notebook.mustache", page));
            String edition = notebook.edition(figures).id();
            entries.add(Entry.of(page, Objects.requireNonNull(ledgers.get(edition), edition), language));
        }
        OutputFile.write(folder.resolve(PlotlyScript.FILE_NAME), PlotlyScript.file());
        Path index = folder.resolve(INDEX);
        OutputFile.write(
                index, Template.fill(NotebookSite.class, "index.mustache", new Index(language, reports, entries)));
        return index;
    }

    /** Returns where each notebook's page lies: under its name, or another one where a page of the site has that. */
    private static List<Link> links(List<NotebookFile> notebooks, List<Link> reports) {
        Set<String> taken = new HashSet<>(List.of(INDEX));
        reports.forEach(report -> taken.add(report.file().toLowerCase(Locale.ROOT)));
        List<Link> links = new ArrayList<>();
        for (NotebookFile notebook : notebooks) {
            String name = notebook.name();
            while (!taken.add((name + ".html").toLowerCase(Locale.ROOT))) { // on some disks Index is index
                name += "-notebook";
            }
            links.add(new Link(name + ".html", notebook.title()));
        }
        return links;
    }

    /** A page of the site, by the name of its file. */
    record Link(String file, String text) {
        /** Returns the address: no sign of a file's name is read as a script, a query or a place on the page. */
        String href() {
            return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /** What index.mustache shows. */
    record Index(Language language, List<Link> reports, List<Entry> entries) {
        String title() {
            return language.text("site.title");
        }

        String intro() {
            return language.text("site.intro");
        }

        String saysHeading() {
            return language.text("site.says");
        }

        String explanationsHeading() {
            return language.text("report.explanations");
        }
    }

    /** A notebook in the index: its question, and what came of it. */
    record Entry(Page page, List<String> verdicts, List<String> explanations) {
        boolean hasVerdicts() {
            return !verdicts.isEmpty();
        }

        static Entry of(Page page, Ledger ledger, Language language) {
            List<ExplainedFinding> findings = ledger.findings().stream()
                    .filter(finding -> finding.notebook()
                            .equals(Optional.of(page.notebook().name())))
                    .toList();
            return new Entry(
                    page,
                    findings.stream()
                            .flatMap(finding -> finding.statements().stream())
                            .map(finding ->
                                    language.text("said_of", finding.statement().says(), finding.outcomesInWords()))
                            .toList(),
                    findings.stream()
                            .flatMap(finding -> finding.candidates().stream())
                            .map(candidate -> language.text("said_of", candidate.says(), candidate.stands()))
                            .toList());
        }
    }

    /** What notebook.mustache shows. Text is not escaped yet, and HTML is HTML. */
    record Page(NotebookFile notebook, Link link, Optional<Link> previous, Optional<Link> next) {
        Language language() {
            return notebook.language();
        }

        String title() {
            return notebook.title();
        }

        String allNotebooks() {
            return language().text("site.all");
        }

        Optional<String> minutes() {
            return notebook.minutes().map(minutes -> language().text("site.minutes", minutes));
        }

        Optional<String> script() {
            boolean hasChart = parts().stream()
                    .flatMap(part -> part.outputs().stream())
                    .anyMatch(output ->
                            output.contains("class=\"ndm-chart\"") || output.contains("class=\"ndm-figure\""));
            return hasChart ? Optional.of(PlotlyScript.reference()) : Optional.empty();
        }

        List<Part> parts() {
            return notebook.cells().stream()
                    .map(cell -> new Part(cell, language()))
                    .toList();
        }
    }

    /** A cell on a page. */
    record Part(Cell cell, Language language) {
        boolean code() {
            return cell.isCode();
        }

        int number() {
            return cell.number();
        }

        String source() {
            return cell.source();
        }

        String prose() {
            return cell.isMarkdown() ? RENDERER.render(PARSER.parse(cell.source())) : pre("raw", cell.source());
        }

        List<String> outputs() {
            return cell.outputs()
                    .valueStream()
                    .map(output -> html(output, language))
                    .toList();
        }
    }

    private static String html(JsonNode output, Language language) {
        return switch (output.path("output_type").asText()) {
            case "stream" -> pre(output.path("name").asText(), NotebookFile.joined(output.path("text")));
            case "error" ->
                pre(
                        "error",
                        output.path("traceback")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("\n")));
            default -> data(output.path("data"), language);
        };
    }

    private static String data(JsonNode data, Language language) {
        return FORMS.stream()
                .filter(data::has)
                .findFirst()
                .map(form -> data(form, data.path(form)))
                .orElseGet(() -> {
                    List<String> types =
                            data.propertyStream().map(Map.Entry::getKey).toList();
                    return pre(
                            "value",
                            types.isEmpty() ? language.text("site.no_data") : language.text("site.cannot_show", types));
                });
    }

    private static String data(String form, JsonNode value) {
        String text = form.equals("application/json") ? value.toPrettyString() : NotebookFile.joined(value);
        return switch (form) {
            case "text/html", "image/svg+xml" -> text;
            case "image/png", "image/jpeg", "image/gif" ->
                "<img alt=\"\" src=\"data:" + form + ";base64," + Html.escape(text.strip()) + "\"/>";
            case "text/markdown" -> RENDERER.render(PARSER.parse(text));
            default -> pre("value", text);
        };
    }

    private static String pre(String kind, String text) {
        return "<pre class=\"" + Html.escape(kind) + "\">" + Html.escape(Failed.plain(text)) + "</pre>";
    }
}
