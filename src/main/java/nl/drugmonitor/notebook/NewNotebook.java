package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import nl.drugmonitor.language.Language;

/** A notebook that is made cell by cell, for our kernel. Its cells have not been run. */
public final class NewNotebook {
    private static final int FORMAT = 4;
    private static final int MINOR_FORMAT = 5;

    private final ObjectNode tree = NotebookFile.object();
    private final ArrayNode cells = tree.putArray("cells");

    /** Starts a notebook whose cells speak a language. */
    public NewNotebook(Language language) {
        ObjectNode metadata = tree.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("display_name", "Java")
                .put("language", "java")
                .put("name", "java");
        metadata.putObject("ndm").put("language", language.code());
        tree.put("nbformat", FORMAT).put("nbformat_minor", MINOR_FORMAT);
    }

    /** Adds a text in Markdown. */
    public void text(String markdown) {
        cell("markdown", markdown);
    }

    /**
     * Adds a picture.
     *
     * @param description for who does not see it
     */
    public void picture(String name, byte[] png, String description) {
        cell("markdown", "![" + description.replaceAll("[\\[\\]\\s]+", " ") + "](attachment:" + name + ")")
                .putObject("attachments")
                .putObject(name)
                .put("image/png", Base64.getEncoder().encodeToString(png));
    }

    /** Adds a cell of code. */
    public void code(String source) {
        ObjectNode cell = cell("code", source);
        cell.putNull("execution_count");
        cell.putArray("outputs");
    }

    private ObjectNode cell(String type, String source) {
        ObjectNode cell = cells.addObject().put("cell_type", type).put("id", "c%02d".formatted(cells.size()));
        cell.putObject("metadata");
        cell.set("source", NotebookFile.lines(source.strip()));
        return cell;
    }

    /** Returns the notebook as its file holds it. */
    public String json() {
        return NotebookFile.made(Path.of("new.ipynb"), tree).json();
    }
}
