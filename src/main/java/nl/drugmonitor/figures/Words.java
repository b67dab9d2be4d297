package nl.drugmonitor.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.exact.Form;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.language.RefusedException;

/** The Dutch words that a statement may use for a size, with their bounds: the table words.csv. */
public final class Words {
    private final Map<String, Word> changes = new LinkedHashMap<>();
    private final Map<String, Hedge> hedges = new LinkedHashMap<>();

    Words() {}

    /** Returns the words that travel with the program, for claims that no data stand behind. */
    public static Words builtIn() {
        return BuiltIn.WORDS;
    }

    private static final class BuiltIn {
        private static final Words WORDS = FiguresReader.words(Folder.builtIn());
    }

    boolean contains(String word) {
        return changes.containsKey(word) || hedges.containsKey(word);
    }

    void add(List<String> spellings, Word word) {
        for (String spelling : spellings) {
            changes.put(spelling, word);
        }
    }

    void add(List<String> spellings, Hedge hedge) {
        for (String spelling : spellings) {
            hedges.put(spelling, hedge);
        }
    }

    /** Returns what a word for a change stands for, such as {@code lichte daling} or {@code verdubbeld}. */
    public Optional<Word> change(String word) {
        return Optional.ofNullable(changes.get(word));
    }

    /** Returns what a word before a number stands for, such as {@code circa}. */
    public Optional<Hedge> hedge(String word) {
        return Optional.ofNullable(hedges.get(word));
    }

    /**
     * Reads a number as a sentence prints it: in digits or words, as a part or a range, with a hedge before it or none.
     *
     * @throws RefusedException if the text is no such number, or if a hedge stands before a range
     */
    public Printed printed(String text) {
        String plain = text.replace('\u00a0', ' ').strip();
        String lower = plain.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        Optional<Map.Entry<String, Hedge>> hedge = hedges.entrySet().stream()
                .filter(word -> lower.startsWith(word.getKey() + " "))
                .max(Comparator.comparingInt(word -> word.getKey().length()));
        return hedge.map(word -> hedged(plain, word.getKey().length(), word.getValue()))
                .orElseGet(() -> Printed.inAnyForm(plain));
    }

    private static Printed hedged(String text, int length, Hedge meaning) {
        Printed number = Printed.inAnyForm(text.substring(length));
        String word = text.substring(0, length);
        if (number.form() instanceof Form.Between || number.form() instanceof Form.Estimate) {
            throw RefusedException.of("hedged_range", text, word);
        }
        return number.hedged(new HedgeWord(word, meaning));
    }

    /** Returns every word for a change, for a message that lists them. */
    public List<String> changeWords() {
        return List.copyOf(changes.keySet());
    }

    /** Returns every word that may stand before a number, for a message that lists them. */
    public List<String> hedgeWords() {
        return List.copyOf(hedges.keySet());
    }
}
