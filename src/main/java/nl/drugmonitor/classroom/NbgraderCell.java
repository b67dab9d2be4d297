package nl.drugmonitor.classroom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/**
 * What nbgrader is told of a cell, in version 3 of its schema: which cells are for answers, and which must not be
 * changed. Nothing of ours reads it.
 */
final class NbgraderCell {
    static final String KEY = "nbgrader";

    private static final int SCHEMA_VERSION = 3;

    private NbgraderCell() {}

    /**
     * Writes the metadata of a cell. Code to be filled in is an autograded answer; text to be filled in is a manually
     * graded one, the only kind for text that the schema knows, and is worth a point; any other cell is read-only.
     *
     * @param number of the cell among all, for cells without an id
     */
    static void describe(Cell cell, ObjectNode metadata, boolean isForAnswer, int number) {
        boolean isGradedByHand = isForAnswer && cell.isMarkdown();
        ObjectNode described = metadata.putObject(KEY)
                .put("schema_version", SCHEMA_VERSION)
                .put("grade", isGradedByHand)
                .put("solution", isForAnswer)
                .put("locked", !isForAnswer)
                .put("task", false)
                .put("grade_id", cell.tree().path("id").asText("cell-" + number));
        if (isGradedByHand) {
            described.put("points", 1);
        }
    }
}
