package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Locale;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

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
        require(notebook, "metadata", JsonNodeType.OBJECT, "");
        require(notebook.path("metadata"), "ndm", JsonNodeType.OBJECT, "metadata.");
        int number = 0;
        for (JsonNode cell : notebook.path("cells")) {
            check(cell, "cell " + ++number);
        }
        faults.throwIfAny();
    }

    private void check(JsonNode cell, String name) {
        if (!cell.isObject()) {
            add(name, "an object", cell);
            return;
        }
        if (!cell.path("cell_type").isTextual()) {
            add(name + ": cell_type", "a text", cell.path("cell_type"));
        }
        requireText(cell, "source", name + ": ");
        require(cell, "metadata", JsonNodeType.OBJECT, name + ": ");
        require(cell, "outputs", JsonNodeType.ARRAY, name + ": ");
        int number = 0;
        for (JsonNode output : cell.path("outputs")) {
            String each = name + ", output " + ++number;
            if (output.isObject()) {
                require(output, "data", JsonNodeType.OBJECT, each + ": ");
                require(output, "traceback", JsonNodeType.ARRAY, each + ": ");
                requireText(output, "text", each + ": ");
            } else {
                add(each, "an object", output);
            }
        }
    }

    /** What is not there may be left out. */
    private void require(JsonNode object, String key, JsonNodeType type, String of) {
        JsonNode value = object.path(key);
        if (!value.isMissingNode() && value.getNodeType() != type) {
            add(of + key, words(type), value);
        }
    }

    private void requireText(JsonNode object, String key, String of) {
        JsonNode value = object.path(key);
        boolean isText = value.isMissingNode() || value.isTextual() || value.isArray();
        for (JsonNode line : value) {
            isText &= value.isArray() && line.isTextual();
        }
        if (!isText) {
            add(of + key, "a text or a list of texts", value);
        }
    }

    private void add(String what, String expected, JsonNode found) {
        faults.add(
                place,
                what + " must be " + expected + ", not " + words(found.getNodeType()) + ".",
                "Restore the file, or save the notebook again from Jupyter.");
    }

    private static String words(JsonNodeType type) {
        return switch (type) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case MISSING -> "left out";
            case NULL, BINARY, POJO -> type.name().toLowerCase(Locale.ROOT);
        };
    }
}
