package nl.drugmonitor.kernel.javadoc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.javadoc.DocComment.Named;
import org.jsoup.nodes.Element;

/** Help on a name: code, sentences and Javadoc below each other, in three forms. */
public final class HelpPage {
    private static final String MARKDOWN = "text/markdown";

    private final StringBuilder html = new StringBuilder();

    public HelpPage code(String java) {
        html.append("<pre>").append(Html.escape(java)).append("</pre>");
        return this;
    }

    /** Adds a heading to what follows. */
    public HelpPage heading(String heading) {
        return part(heading, "");
    }

    /** Adds text: paragraphs that an empty line separates, each with its own lines. */
    public HelpPage text(String text) {
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            html.append("<p>")
                    .append(Html.escape(paragraph).replace("\n", "<br>"))
                    .append("</p>");
        }
        return this;
    }

    /** Adds a line of text under a heading, which may be empty. */
    public HelpPage line(String heading, String text) {
        return part(heading, Html.escape(text));
    }

    /** Adds what a comment says in its first sentence. */
    public HelpPage summary(DocComment comment) {
        return part("", comment.summary());
    }

    /** Adds all that a comment says. */
    public HelpPage comment(DocComment comment) {
        comment.deprecated().ifPresent(text -> part("Deprecated", text));
        html.append("<p>").append(comment.body()).append("</p>");
        named("Parameters", comment.parameters());
        comment.returned().ifPresent(text -> part("Returns", text));
        named("Throws", comment.thrown());
        part("Note", comment.other("apiNote"));
        part("Specification", comment.other("implSpec"));
        part("Implementation", comment.other("implNote"));
        if (!comment.see().isEmpty()) {
            part("See", String.join(", ", comment.see()));
        }
        part("Since", comment.since());
        return this;
    }

    private void part(String heading, Optional<String> text) {
        text.ifPresent(some -> part(heading, some));
    }

    private HelpPage part(String heading, String text) {
        html.append(heading.isEmpty() ? "<p>" : "<p><strong>" + heading + "</strong> ")
                .append(text)
                .append("</p>");
        return this;
    }

    /** Adds a list of names under a heading, each with what it is; nothing if there are none. */
    public HelpPage list(String heading, List<Named> all) {
        named(heading, all);
        return this;
    }

    private void named(String heading, List<Named> all) {
        if (all.isEmpty()) {
            return;
        }
        html.append("<p><strong>").append(heading).append("</strong></p><ul>");
        all.forEach(one -> html.append("<li><code>")
                .append(Html.escape(one.name()))
                .append(one.html().isEmpty() ? "</code>" : "</code>: ")
                .append(one.html())
                .append("</li>"));
        html.append("</ul>");
    }

    /** Returns the page as HTML without scripts, as Markdown and as plain text. */
    public MimeBundle bundle() {
        Element body = CleanHtml.of(html.toString());
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.HTML, body.html());
        forms.put(MARKDOWN, TextWriter.MARKDOWN.write(body));
        forms.put(MimeBundle.TEXT, TextWriter.PLAIN.write(body));
        return new MimeBundle(forms, Map.of());
    }
}
