package nl.drugmonitor.practice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.document.MarkdownWriter;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NewNotebook;

/** The files of an exercise: the text in four forms, an empty sheet for answers, and the key. */
public final class ExerciseFiles {
    private ExerciseFiles() {}

    /**
     * Returns the content of each file by its name, the same for the same exercise on every machine.
     *
     * @param language of the key, which is for the teacher; the text is Dutch
     */
    public static Map<String, byte[]> of(Exercise exercise, Language language) {
        ExerciseText text = new ExerciseText(exercise);
        Document document = text.document();
        byte[] chart = text.chart().png();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("exercise.docx", Docx.write(document, Map.of(ExerciseText.CHART, chart)));
        files.put("exercise.html", bytes(HtmlWriter.page(document)));
        files.put("exercise.txt", bytes(PlainText.write(document)));
        files.put("exercise.ipynb", bytes(notebook(text, chart)));
        files.put("answers.csv", bytes(Csv.of(Answers.COLUMNS, List.of(), Csv.Reader.PROGRAM)));
        files.put("key.csv", bytes(Key.of(exercise, language).csv()));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text in cells, with a cell to compute in below each theme, and one for the answers. */
    private static String notebook(ExerciseText text, byte[] png) {
        NewNotebook notebook = new NewNotebook(Language.NL);
        Chart chart = text.chart();
        notebook.text(MarkdownWriter.write(text.document(text.introduction())));
        for (int i = 0; i < text.sections(); i++) {
            notebook.text(MarkdownWriter.fragment(List.of(text.section(i, false))));
            if (i == 0) {
                notebook.picture("chart.png", png, chart.altText());
            }
            notebook.code("// " + text.says("compute"));
        }
        notebook.text(MarkdownWriter.fragment(List.of(text.answers())));
        notebook.code("var answers = \"\"\"\n    statement,kind\n    \"\"\";");
        notebook.code("""
                import nl.drugmonitor.input.WorkingFolder;
                var written = Files.writeString(WorkingFolder.find(Path.of("answers.csv")), answers); // %s
                """.formatted(text.says("save")));
        return notebook.json();
    }
}
