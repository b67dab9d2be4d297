package nl.drugmonitor.manuscript;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Reason;

/** The cells of a notebook that hold text, each in Markdown. */
final class NotebookText {
    private static final JsonMapper JSON = new JsonMapper();

    private NotebookText() {}

    /** Reads a notebook of Jupyter's format 4, or of format 3, which has its cells in sheets. */
    static Manuscript read(String name, String json) {
        JsonNode cells = cells(name, json);
        List<Block> blocks = new ArrayList<>();
        List<Reason> unread = new ArrayList<>();
        int outputs = 0;
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            int number = i + 1;
            if (cell.path("cell_type").asText().equals("markdown")) {
                Markdown.Spots spots = (line, column) -> Spot.of("place.cell", number, line);
                blocks.addAll(Markdown.blocks(source(cell.path("source")), spots, unread));
            }
            outputs += cell.path("outputs").isEmpty() ? 0 : 1;
        }
        if (outputs > 0) {
            unread.add(new ManuscriptReason.OutputsUnread(outputs));
        }
        return Composition.of(name, blocks, unread);
    }

    private static JsonNode cells(String name, String json) {
        try {
            JsonNode notebook = JSON.readTree(json);
            JsonNode cells = notebook.path("cells");
            JsonNode found = cells.isArray()
                    ? cells
                    : notebook.path("worksheets").path(0).path("cells");
            if (!found.isArray()) {
                throw InvalidInputException.at(Place.of(name), "no_notebook");
            }
            return found;
        } catch (JsonProcessingException e) {
            throw broken(name, e);
        }
    }

    private static InvalidInputException broken(String name, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Place place = at == null ? Place.of(name) : new Place(name, at.getLineNr(), at.getColumnNr());
        String message = String.valueOf(e.getOriginalMessage());
        // What follows is the place where something began, as only the reader counts it.
        return InvalidInputException.at(place, "manuscript_notebook", message.split(" \\(start marker", 2)[0]);
    }

    /** Returns the text of a cell, which may stand there as a list of lines. */
    private static String source(JsonNode source) {
        if (source.isTextual()) {
            return source.asText();
        }
        StringBuilder text = new StringBuilder();
        source.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
