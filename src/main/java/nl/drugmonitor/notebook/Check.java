package nl.drugmonitor.notebook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import nl.drugmonitor.prose.TextLanguage;

/**
 * Recomputes what Dutch texts say of their numbers. A cell shows the text with a mark on each number.
 *
 * <pre>{@code
 * Check.text("Het aantal steeg van 40 naar 50, een stijging van 25 procent.")
 * Check.file("concept.docx")
 * }</pre>
 */
public final class Check {
    private Check() {}

    /**
     * Recomputes a text.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if it is empty
     * @throws RefusedException if it is English
     */
    public static CheckedText text(String text) {
        return check(Manuscripts.read("Check.text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * Recomputes the text of a file: txt, md, html, docx, odt, pdf or ipynb.
     *
     * @param file relative to the folder of the notebook
     * @throws nl.drugmonitor.input.InvalidInputException if it cannot be read
     * @throws RefusedException if its text is English
     */
    public static CheckedText file(String file) {
        return check(Manuscripts.read(Path.of(file)));
    }

    private static CheckedText check(Manuscript manuscript) {
        TextLanguage language = TextLanguage.of(manuscript.text());
        if (language.isEnglish()) {
            throw RefusedException.of("not_dutch", manuscript.name(), language.dutch(), language.english());
        }
        return TextCheck.of(manuscript);
    }
}
