package nl.drugmonitor.cli;

import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.MarkdownWriter;
import nl.drugmonitor.document.TerminalWriter;

/** Writes a document in the format that a command asks for. */
final class Written {
    private Written() {}

    static String in(String format, Document document) {
        return switch (format) {
            case "html" -> HtmlWriter.page(document);
            case "markdown" -> MarkdownWriter.write(document);
            default -> TerminalWriter.write(document, Options.colour());
        };
    }
}
