package nl.drugmonitor.figures;

import java.math.BigDecimal;
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
    private static final Map<Character, Hedge> SIGNS =
            Map.of('<', Hedge.MINDER_DAN, '>', Hedge.MEER_DAN, '\u2264', Hedge.HOOGUIT, '\u2265', Hedge.MINSTENS);

    private final Map<String, Word> changes = new LinkedHashMap<>();
    private final Map<String, Hedge> hedges = new LinkedHashMap<>();
    private final Units units;

    /**
     * Makes an empty list.
     *
     * @param units of the numbers that are read
     */
    Words(Units units) {
        this.units = units;
    }

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
     * Reads a number as a sentence or a table prints it: in digits or words, as a part or a range, with a hedge before
     * it or none. A hedge may be a sign: {@code <5}.
     *
     * @throws RefusedException if the text is no such number, or if a hedge stands before a range
     */
    public Printed printed(String text) {
        return printed(text, units.words());
    }

    /** Returns the unit that the words behind a number name, if they name one alone: of {@code 2 ton euro} the euro. */
    public Optional<Unit> unitOf(String text) {
        return units.named(text);
    }

    /** Reads a number as {@link #printed(String)} does, in a unit that it probably has: in euros a ton is 100,000. */
    public Printed printed(String text, Unit unit) {
        Map<String, BigDecimal> unitWords = new LinkedHashMap<>(units.words());
        unitWords.putAll(unit.words());
        return printed(text, unitWords);
    }

    private Printed printed(String text, Map<String, BigDecimal> unitWords) {
        String plain = Printed.withPlainSpaces(text);
        Hedge sign = plain.isEmpty() ? null : SIGNS.get(plain.charAt(0));
        if (sign != null) {
            return hedged(plain, 1, sign, unitWords);
        }
        String lower = plain.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        Optional<Map.Entry<String, Hedge>> hedge = hedges.entrySet().stream()
                .filter(word -> lower.startsWith(word.getKey() + " "))
                .max(Comparator.comparingInt(word -> word.getKey().length()));
        return hedge.map(word -> hedged(plain, word.getKey().length(), word.getValue(), unitWords))
                .orElseGet(() -> Printed.inAnyForm(plain, unitWords));
    }

    private static Printed hedged(String text, int length, Hedge meaning, Map<String, BigDecimal> unitWords) {
        Printed number = Printed.inAnyForm(text.substring(length), unitWords);
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
