package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes notebooks of a few cells. */
final class Cells {
    private final ArrayNode cells = NotebookFile.array();
    private final ObjectNode metadata = NotebookFile.object();

    /** Sets the language of the notebook. */
    Cells speaking(String code) {
        metadata.putObject("ndm").put("language", code);
        return this;
    }

    Cells text(String source) {
        cell("markdown", source);
        return this;
    }

    Cells code(String source) {
        ObjectNode cell = cell("code", source);
        cell.putNull("execution_count");
        cell.putArray("outputs");
        return this;
    }

    Cells failing(String source) {
        code(source);
        cells.get(cells.size() - 1).withObject("/metadata").putArray("tags").add("raises-exception");
        return this;
    }

    private ObjectNode cell(String type, String source) {
        ObjectNode cell = cells.addObject();
        cell.put("cell_type", type).put("id", "cell-" + cells.size());
        cell.putObject("metadata");
        cell.set("source", NotebookFile.lines(source));
        return cell;
    }

    NotebookFile in(Path folder, String name) throws IOException {
        ObjectNode notebook = NotebookFile.object();
        notebook.set("cells", cells);
        notebook.set("metadata", metadata);
        notebook.put("nbformat", 4).put("nbformat_minor", 5);
        Path file = folder.resolve(name);
        Files.writeString(file, notebook.toString());
        return NotebookFile.read(file);
    }
}
