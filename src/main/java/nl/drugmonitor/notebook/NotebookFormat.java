package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node.Kind;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Note;

/** What Jupyter's format 4 demands of a notebook, as far as the program relies on it. */
final class NotebookFormat {
    private final Place place;
    private final Faults faults = new Faults();

    NotebookFormat(String file) {
        place = Place.of(file);
    }

    /**
     * Checks a notebook of which it is known that it has a list of cells.
     *
     * @throws InvalidInputException with everything that is not as the format wants it
     */
    void check(JsonNode notebook) {
        JsonNode metadata = notebook.path("metadata");
        require(metadata, JsonNodeType.OBJECT, "metadata");
        require(metadata.path("ndm"), JsonNodeType.OBJECT, "metadata.ndm");
        require(metadata.path("ndm").path("answer"), JsonNodeType.STRING, "metadata.ndm.answer");
        require(metadata.path("ndm").path("about_code"), JsonNodeType.BOOLEAN, "metadata.ndm.about_code");
        int number = 0;
        for (JsonNode cell : notebook.path("cells")) {
            check(cell, Note.of("notebook.cell", Integer.toString(++number)));
        }
        faults.throwIfAny();
    }

    private void check(JsonNode cell, Note name) {
        if (!cell.isObject()) {
            add(name, Kind.OBJECT, cell);
            return;
        }
        if (!cell.path("cell_type").isTextual()) {
            add(key(name, "cell_type"), Kind.TEXT, cell.path("cell_type"));
        }
        requireText(cell.path("source"), key(name, "source"));
        require(cell.path("metadata"), JsonNodeType.OBJECT, key(name, "metadata"));
        require(cell.path("outputs"), JsonNodeType.ARRAY, key(name, "outputs"));
        int number = 0;
        for (JsonNode output : cell.path("outputs")) {
            Note each = Note.of("notebook.output", name, Integer.toString(++number));
            if (output.isObject()) {
                require(output.path("data"), JsonNodeType.OBJECT, key(each, "data"));
                require(output.path("traceback"), JsonNodeType.ARRAY, key(each, "traceback"));
                requireText(output.path("text"), key(each, "text"));
            } else {
                add(each, Kind.OBJECT, output);
            }
        }
    }

    private static Note key(Note of, String key) {
        return Note.of("notebook.key", of, key);
    }

    /** What is not there may be left out. */
    private void require(JsonNode value, JsonNodeType type, Object name) {
        if (!value.isMissingNode() && value.getNodeType() != type) {
            add(name, kind(type), value);
        }
    }

    private void requireText(JsonNode value, Note name) {
        boolean isText = value.isMissingNode() || value.isTextual() || value.isArray();
        for (JsonNode line : value) {
            isText &= value.isArray() && line.isTextual();
        }
        if (!isText) {
            add(name, Note.of("notebook.texts"), value);
        }
    }

    private void add(Object name, Object expected, JsonNode found) {
        faults.add(place, "notebook_format", name, expected, kind(found.getNodeType()));
    }

    private static Object kind(JsonNodeType type) {
        return switch (type) {
            case ARRAY -> Kind.LIST;
            case OBJECT -> Kind.OBJECT;
            case STRING -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.TRUTH;
            case NULL -> Kind.NOTHING;
            case MISSING, BINARY, POJO -> Note.of("notebook.left_out"); // a file holds no Java object
        };
    }
}
