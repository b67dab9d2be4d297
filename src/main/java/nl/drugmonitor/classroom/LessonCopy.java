package nl.drugmonitor.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/**
 * A lesson as it is handed out. Its metadata name the lesson, by which a copy of another name is known, and hold a
 * checksum, by which it is seen whether somebody has changed it.
 */
final class LessonCopy {
    private static final String SOLUTION_TAG = "solution";
    private static final String OURS = "ndm";
    private static final String LESSON = "lesson";
    private static final String CHECKSUM = "checksum";

    /** What students get of the metadata; the rest may tell a solution, as the answer to the question of the title. */
    private static final List<String> OF_NOTEBOOK = List.of("kernelspec", "language_info");

    private static final List<String> OF_OURS = List.of("about_code", "edition", "language", "minutes");
    private static final List<String> OF_CELL = List.of("tags", "slideshow");

    private LessonCopy() {}

    /** Who gets a copy. */
    enum For {
        /** With a line to fill in at the place of each solution, and without any output. */
        STUDENTS,
        /** With the solutions, and without what marks them. */
        TEACHERS
    }

    /**
     * Makes a copy.
     *
     * @param faults gets what is wrong with the marks of solutions
     */
    static NotebookFile of(LessonNotebook lesson, For whom, Faults faults) {
        Place place = Place.of(lesson.source().path().toString());
        Language language = lesson.source().language();
        NotebookFile copy = lesson.source().copy();
        List<JsonNode> left = new ArrayList<>();
        int number = 0;
        for (Cell cell : copy.cells()) {
            number++;
            MarkedSource source = MarkedSource.of(cell, number, place, faults);
            if (whom == For.TEACHERS) {
                setSource(cell, source.withoutMarks());
                left.add(cell.tree());
            } else if (!cell.isTagged(SOLUTION_TAG)) {
                setSource(cell, source.withoutSolutions(language));
                strip(cell, source.hasSolution(), number);
                left.add(cell.tree());
            }
        }
        NotebookFile named = copy.changed(notebook -> {
            notebook.putArray("cells").addAll(left);
            if (whom == For.STUDENTS) {
                keep(notebook.withObjectProperty("metadata"), OF_NOTEBOOK, OURS);
                keep(ours(notebook), OF_OURS);
            }
            ours(notebook).put(LESSON, lesson.name());
        });
        return named.changed(notebook -> ours(notebook).put(CHECKSUM, checksum(named)));
    }

    private static ObjectNode ours(ObjectNode notebook) {
        return notebook.withObjectProperty("metadata").withObjectProperty(OURS);
    }

    private static void keep(ObjectNode metadata, List<String> names, String... more) {
        metadata.retain(Stream.concat(names.stream(), Stream.of(more)).toList());
    }

    private static void setSource(Cell cell, String source) {
        String copied = cell.isMarkdown() ? LessonNotebook.withoutLinksOut(source) : source;
        if (!copied.equals(cell.source())) {
            cell.tree().set("source", NotebookFile.lines(copied));
        }
    }

    /** Takes out what may tell a solution beside the source, and tells nbgrader of the cell. */
    private static void strip(Cell cell, boolean isForAnswer, int number) {
        ObjectNode tree = cell.tree();
        if (cell.isCode()) {
            tree.putArray("outputs");
            tree.putNull("execution_count");
        }
        if (tree.get("attachments") instanceof ObjectNode attachments) {
            String source = cell.source();
            attachments.properties().removeIf(each -> !source.contains("attachment:" + each.getKey()));
            if (attachments.isEmpty()) {
                tree.remove("attachments");
            }
        }
        ObjectNode metadata = tree.withObjectProperty("metadata");
        keep(metadata, OF_CELL);
        NbgraderCell.describe(cell, metadata, isForAnswer, number);
    }

    /** Returns the lesson that a notebook is a copy of, if its metadata name one. */
    static Optional<String> lessonOf(NotebookFile notebook) {
        return Optional.of(notebook.metadata().path(OURS).path(LESSON).asText()).filter(name -> !name.isEmpty());
    }

    /** Returns whether a notebook is a copy that nobody has changed since it was made. */
    static boolean isUntouched(NotebookFile notebook) {
        String checksum = notebook.metadata().path(OURS).path(CHECKSUM).asText();
        return checksum.equals(checksum(notebook.changed(tree -> ours(tree).remove(CHECKSUM))));
    }

    private static String checksum(NotebookFile notebook) {
        try {
            byte[] content = notebook.json().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
