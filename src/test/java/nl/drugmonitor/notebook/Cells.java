package nl.drugmonitor.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes notebooks of a few cells. */
public final class Cells {
    private final ArrayNode cells = NotebookFile.array();
    private final ObjectNode metadata = NotebookFile.object();

    /** Sets the answer to the question of its title. */
    public Cells answering(String answer) {
        metadata.withObject("/ndm").put("answer", answer);
        return this;
    }

    /** Says that the notebook is about code. */
    public Cells aboutCode() {
        metadata.withObject("/ndm").put("about_code", true);
        return this;
    }

    /** Adds an output to the last cell. */
    public Cells showing(String json) {
        ((ArrayNode) cells.get(cells.size() - 1).path("outputs")).add(json(json));
        return this;
    }

    /** Sets the language of the notebook. */
    public Cells speaking(String code) {
        metadata.withObject("/ndm").put("language", code);
        return this;
    }

    public Cells text(String source) {
        cell("markdown", source);
        return this;
    }

    public Cells code(String source) {
        ObjectNode cell = cell("code", source);
        cell.putNull("execution_count");
        cell.putArray("outputs");
        return this;
    }

    public Cells failing(String source) {
        code(source);
        cells.get(cells.size() - 1).withObject("/metadata").putArray("tags").add("raises-exception");
        return this;
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private ObjectNode cell(String type, String source) {
        ObjectNode cell = cells.addObject();
        cell.put("cell_type", type).put("id", "cell-" + cells.size());
        cell.putObject("metadata");
        cell.set("source", NotebookFile.lines(source));
        return cell;
    }

    public NotebookFile in(Path folder, String name) throws IOException {
        ObjectNode notebook = NotebookFile.object();
        notebook.set("cells", cells);
        notebook.set("metadata", metadata);
        notebook.put("nbformat", 4).put("nbformat_minor", 5);
        Path file = folder.resolve(name);
        Files.writeString(file, notebook.toString());
        return NotebookFile.read(file);
    }
}
