package nl.drugmonitor.cli;

import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.MarkdownWriter;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.document.TerminalWriter.Colour;

/** Writes a document in the format that a command asks for. */
final class Written {
    private Written() {}

    static String in(String format, Document document) {
        return in(format, document, Options.colour());
    }

    static String in(String format, Document document, Colour colour) {
        return switch (format) {
            case "html" -> HtmlWriter.page(document);
            case "markdown" -> MarkdownWriter.write(document);
            default -> TerminalWriter.write(document, colour);
        };
    }
}
