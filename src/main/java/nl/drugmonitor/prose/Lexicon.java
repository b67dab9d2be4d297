package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Folder;

/** The words that say what a number of a sentence is: the table lexicon.csv, which a linguist can add to. */
final class Lexicon {
    private static final String FILE = "lexicon.csv";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Entry>> endings = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> abbreviations = new HashSet<>();

    /**
     * A word, or several, with what it says.
     *
     * @param words in lower case; {@code -groei} stands for each word that ends so
     * @param needs of a word that says it only beside another, such as {@code toe} beside {@code nam}: the others
     * @param example a sentence that has it
     */
    record Entry(List<String> words, Cue cue, List<String> needs, String example) {
        private boolean isEnding() {
            return words.get(0).startsWith("-");
        }

        /** Returns whether its words stand in a sentence from a place on. */
        boolean isAt(List<Token> tokens, int place) {
            return isEnding()
                    ? tokens.get(place).lower().endsWith(words.get(0).substring(1))
                    : stand(words, tokens, place);
        }
    }

    private Lexicon(CsvTable table) {
        for (Row row : table.rows()) {
            Cue cue = row.at("cue").oneOf(Cue.class);
            List<String> needs = parts(row.cell("needs"));
            for (String phrase : parts(row.cell("phrases"))) {
                Entry entry = new Entry(List.of(phrase.split(" ")), cue, needs, row.cell("example"));
                entries.add(entry);
                if (entry.isEnding()) {
                    endings.computeIfAbsent(last(phrase), letter -> new ArrayList<>())
                            .add(entry);
                } else {
                    byFirstWord
                            .computeIfAbsent(entry.words().get(0), each -> new ArrayList<>())
                            .add(entry);
                }
                if (phrase.endsWith(".")) {
                    abbreviations.add(phrase);
                }
            }
        }
        byFirstWord
                .values()
                .forEach(same -> same.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    private static final class BuiltIn {
        private static final Lexicon LEXICON =
                new Lexicon(CsvTable.read(Folder.builtIn().read(FILE), List.of("phrases", "cue", "needs", "example")));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the longest entry whose words stand at a place of a sentence. */
    Optional<Entry> at(List<Token> tokens, int place, Set<String> wordsOfSentence) {
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(place).lower(), List.of())) {
            boolean isBeside = entry.needs().isEmpty() || entry.needs().stream().anyMatch(wordsOfSentence::contains);
            if (isBeside && entry.isAt(tokens, place)) {
                return Optional.of(entry);
            }
        }
        return endings.getOrDefault(last(tokens.get(place).lower()), List.of()).stream()
                .filter(entry -> entry.isAt(tokens, place))
                .findFirst();
    }

    /** Returns the words of each phrase under the first of them, the longest phrases before the others. */
    static Map<String, List<List<String>>> byFirstWord(Collection<String> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        byFirst.values()
                .forEach(same -> same.sort(Comparator.comparingInt((List<String> words) -> words.size())
                        .reversed()));
        return byFirst;
    }

    /** Returns whether words stand one behind another from a place of a sentence on. */
    static boolean stand(List<String> words, List<Token> tokens, int place) {
        if (place + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(place + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a word by itself says that something rose or fell; the adverb beside it is then read apart. */
    boolean isOfDirection(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1 && entry.cue().direction() != 0);
    }

    /** Returns whether a point behind a word is part of it. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word + ".");
    }
}
