package nl.drugmonitor.notebook;

import java.util.stream.Stream;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** What a cell may ask of the notebook that it stands in. */
public final class Notebooks {
    private Notebooks() {}

    /**
     * Shows our types in this language from here on, and says in it what is made, such as the words of tables, notes
     * and files. Without it that is done in the language of the environment, or in that of the notebook's metadata
     * where {@code ndm notebooks run} runs it. Works in our kernel and in JJava.
     *
     * @param code {@code en} or {@code nl}
     * @throws IllegalArgumentException if it is another one
     */
    public static void language(String code) {
        Language language = Language.of(code)
                .orElseThrow(() -> new IllegalArgumentException(noLanguage(code).in(Language.EN)));
        Language.speakEverywhere(language);
        RunningCell.find()
                .map(RunningCell::renderers)
                .or(JJavaExtension::renderers)
                .ifPresent(here -> new OurRenderers(language).renderers().forEach(here::register));
    }

    /** Returns that the program does not speak a language, and which it does. */
    static Note noLanguage(String code) {
        return Note.of(
                "cell.no_language",
                code,
                Stream.of(Language.values()).map(Language::code).toList());
    }
}
