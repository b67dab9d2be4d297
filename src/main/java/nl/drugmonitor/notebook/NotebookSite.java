package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import nl.drugmonitor.report.HtmlReport;
import nl.drugmonitor.report.OutputFile;
import nl.drugmonitor.report.Template;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Notebooks as pages: an index and a page for each, as they are stored. They work from disk, without a network, and
 * print well.
 */
public final class NotebookSite {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** The forms of an output in the order in which a page prefers them. */
    private static final List<String> FORMS =
            List.of("text/html", "image/svg+xml", "image/png", "text/markdown", "text/latex", "text/plain");

    private NotebookSite() {}

    /**
     * Writes the pages into a folder, with a report on each edition that they are about.
     *
     * @return the index
     */
    public static Path write(List<NotebookFile> notebooks, Figures figures, Path folder) throws IOException {
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
                OutputFile.write(folder.resolve(report.href()), HtmlReport.of(reproduction, ledger, Waivers.NONE));
            }
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            pages.add(new Page(
                    notebooks.get(i),
                    i == 0 ? Optional.empty() : Optional.of(Link.to(notebooks.get(i - 1))),
                    i + 1 == notebooks.size() ? Optional.empty() : Optional.of(Link.to(notebooks.get(i + 1)))));
        }
        for (Page page : pages) {
            OutputFile.write(
                    folder.resolve(page.link().href()), Template.fill(NotebookSite.class, "notebook.mustache", page));
        }
        OutputFile.write(folder.resolve(PlotlyScript.FILE_NAME), PlotlyScript.file());
        List<Entry> entries = new ArrayList<>();
        for (Page page : pages) {
            String edition = page.notebook().edition(figures).id();
            entries.add(Entry.of(page, Objects.requireNonNull(ledgers.get(edition), edition)));
        }
        Path index = folder.resolve("index.html");
        OutputFile.write(index, Template.fill(NotebookSite.class, "index.mustache", new Index(reports, entries)));
        return index;
    }

    record Link(String href, String text) {
        static Link to(NotebookFile notebook) {
            return new Link(notebook.name() + ".html", notebook.title());
        }
    }

    /** What index.mustache shows. */
    record Index(List<Link> reports, List<Entry> entries) {}

    /** A notebook in the index: its question, and what came of it. */
    record Entry(Page page, List<String> verdicts, List<String> explanations) {
        boolean hasVerdicts() {
            return !verdicts.isEmpty();
        }

        static Entry of(Page page, Ledger ledger) {
            List<String> verdicts = new ArrayList<>();
            List<String> explanations = new ArrayList<>();
            for (ExplainedFinding finding : ledger.findings()) {
                if (finding.notebook().equals(page.notebook().name())) {
                    for (Finding statement : finding.statements()) {
                        verdicts.add(statement.statement().says() + ": " + statement.outcome());
                    }
                    for (Candidate candidate : finding.candidates()) {
                        explanations.add(candidate.says() + ": " + candidate.standing());
                    }
                }
            }
            return new Entry(page, verdicts, explanations);
        }
    }

    /** What notebook.mustache shows. Text is not escaped yet, and HTML is HTML. */
    record Page(NotebookFile notebook, Optional<Link> previous, Optional<Link> next) {
        Link link() {
            return Link.to(notebook);
        }

        String title() {
            return notebook.title();
        }

        Optional<String> minutes() {
            return notebook.minutes().map(minutes -> minutes + " minutes");
        }

        Optional<String> script() {
            boolean hasChart = parts().stream()
                    .flatMap(part -> part.outputs().stream())
                    .anyMatch(output -> output.contains("class=\"ndm-chart\""));
            return hasChart ? Optional.of(PlotlyScript.reference()) : Optional.empty();
        }

        List<Part> parts() {
            return notebook.cells().stream().map(Part::new).toList();
        }
    }

    /** A cell on a page. */
    record Part(Cell cell) {
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
            return RENDERER.render(PARSER.parse(cell.source()));
        }

        List<String> outputs() {
            List<String> outputs = new ArrayList<>();
            cell.outputs().forEach(output -> outputs.add(html(output)));
            return outputs;
        }
    }

    private static String html(JsonNode output) {
        return switch (output.path("output_type").asText()) {
            case "stream" -> pre(output.path("name").asText(), NotebookFile.joined(output.path("text")));
            case "error" -> {
                StringBuilder trace = new StringBuilder();
                output.path("traceback")
                        .forEach(line -> trace.append(line.asText()).append('\n'));
                yield pre("error", trace.toString());
            }
            default -> html(output.path("data"), FORMS);
        };
    }

    private static String html(JsonNode data, List<String> forms) {
        for (String form : forms) {
            if (data.has(form)) {
                String text = NotebookFile.joined(data.path(form));
                return switch (form) {
                    case "text/html", "image/svg+xml" -> text;
                    case "image/png" ->
                        "<img alt=\"\" src=\"data:image/png;base64," + Html.escape(text.strip()) + "\"/>";
                    case "text/markdown" -> RENDERER.render(PARSER.parse(text));
                    default -> pre("value", text);
                };
            }
        }
        return "";
    }

    private static String pre(String kind, String text) {
        return "<pre class=\"" + kind + "\">" + Html.escape(Failed.plain(text)) + "</pre>";
    }
}
