package nl.drugmonitor.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.MarkdownWriter;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NewNotebook;

/** The files of an exercise: the text in four forms, an empty sheet for answers, and the key. */
public final class ExerciseFiles {
    public static final List<String> NAMES =
            List.of("exercise.docx", "exercise.html", "exercise.txt", "exercise.ipynb", "answers.csv", "key.csv");

    private final Exercise exercise;
    private final Language language;
    private final ExerciseText text;

    /**
     * Prepares the files.
     *
     * @param language of the key, which is for the teacher; the text is Dutch
     */
    public ExerciseFiles(Exercise exercise, Language language) {
        this.exercise = exercise;
        this.language = language;
        this.text = new ExerciseText(exercise);
    }

    /** Returns the content of a file by its name: the same for the same exercise on every machine. */
    public byte[] content(String name) {
        return switch (name) {
            case "exercise.docx" ->
                Docx.write(
                        text.document(), Map.of(ExerciseText.CHART, text.chart().png()));
            case "exercise.html" -> bytes(HtmlWriter.page(text.document()));
            case "exercise.txt" -> bytes(PlainText.write(text.document()));
            case "exercise.ipynb" -> bytes(notebook());
            case "answers.csv" -> bytes(Csv.of(Answers.COLUMNS, List.of(), Csv.Reader.PROGRAM));
            case "key.csv" -> bytes(Key.of(exercise, language).csv());
            default -> throw new IllegalArgumentException("no file " + name);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text in cells, with a cell to compute in below each theme, and one for the answers. */
    private String notebook() {
        NewNotebook notebook = new NewNotebook(Language.NL);
        Chart chart = text.chart();
        notebook.text(MarkdownWriter.write(text.document(text.introduction())));
        for (int i = 0; i < text.sections(); i++) {
            notebook.text(MarkdownWriter.fragment(List.of(text.section(i, false))));
            if (i == 0) {
                notebook.picture("chart.png", chart.png(), chart.altText());
            }
            notebook.code("// " + text.says("compute"));
        }
        notebook.text(MarkdownWriter.fragment(List.of(text.answers())));
        notebook.code("var answers = \"\"\"\n    statement,kind\n    \"\"\";");
        notebook.code("""
                import java.nio.file.*;
                import nl.drugmonitor.input.WorkingFolder;
                var written = Files.writeString(WorkingFolder.find(Path.of("answers.csv")), answers); // %s
                """.formatted(text.says("save")));
        return notebook.json();
    }
}
