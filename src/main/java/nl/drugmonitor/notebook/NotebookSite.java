package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.notebook.NotebookFile.Cell;
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

    /** Writes the pages into a folder, and returns the index. */
    public static Path write(List<NotebookFile> notebooks, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            pages.add(new Page(
                    notebooks.get(i),
                    i == 0 ? Optional.empty() : Optional.of(Link.to(notebooks.get(i - 1))),
                    i + 1 == notebooks.size() ? Optional.empty() : Optional.of(Link.to(notebooks.get(i + 1)))));
        }
        for (Page page : pages) {
            Files.writeString(
                    folder.resolve(page.link().href()), Template.fill(NotebookSite.class, "notebook.mustache", page));
        }
        Path index = folder.resolve("index.html");
        Files.writeString(index, Template.fill(NotebookSite.class, "index.mustache", new Index(pages)));
        return index;
    }

    record Link(String href, String text) {
        static Link to(NotebookFile notebook) {
            return new Link(notebook.name() + ".html", notebook.title());
        }
    }

    record Index(List<Page> pages) {}

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
        String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
        return "<pre class=\"" + kind + "\">" + Html.escape(plain) + "</pre>";
    }
}
