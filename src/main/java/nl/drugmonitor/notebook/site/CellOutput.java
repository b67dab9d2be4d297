package nl.drugmonitor.notebook.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.jsoup.Jsoup;

/**
 * An output of a cell as it is stored.
 *
 * @param language of the page, in which it says what cannot be shown
 */
record CellOutput(JsonNode tree, Language language) {
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

    /** Returns it as HTML in which every element ends, so that it cannot change the page around it. */
    String html() {
        return Jsoup.parseBodyFragment(source())
                .outputSettings(PageBody.AS_IT_IS)
                .body()
                .html();
    }

    /** Returns the picture that is stored beside another form of the same output, if there is one. */
    Optional<String> png() {
        return Optional.of(NotebookFile.joined(tree.path("data").path("image/png")))
                .filter(data -> !data.isBlank())
                .map(data -> "data:image/png;base64," + data.replaceAll("\\s", ""));
    }

    private String source() {
        return switch (tree.path("output_type").asText()) {
            case "stream" -> pre(tree.path("name").asText(), NotebookFile.joined(tree.path("text")));
            case "error" ->
                pre(
                        "error",
                        tree.path("traceback")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("\n")));
            default -> data(tree.path("data"));
        };
    }

    private String data(JsonNode data) {
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
            case "text/markdown" -> Markdown.html(text);
            default -> pre("value", text);
        };
    }

    static String pre(String kind, String text) {
        return "<pre class=\"" + Html.escape(kind) + "\">" + Html.escape(Failed.plain(text)) + "</pre>";
    }
}
