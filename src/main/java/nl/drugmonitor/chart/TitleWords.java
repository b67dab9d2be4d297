package nl.drugmonitor.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.First;
import nl.drugmonitor.claim.Superlative;
import nl.drugmonitor.claim.Trend;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/**
 * Looks whether a title says in its words what is claimed under {@code holds}: the words of direction, in their order,
 * are those of the claims, in either language. Words that it does not know are left to the writer.
 */
record TitleWords(Wording wording, List<Claim> claims, Words words) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");

    /** What parts a title, and no decimal comma. */
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?!\\d)");

    /** What a word of a title says. */
    enum Says {
        RISE,
        FALL,
        SAME,
        HIGHEST,
        LOWEST,
        /** That every change went one way: what is said beside it must be a claim of that kind. */
        ALWAYS;

        /** Returns the words that say it. */
        private List<String> words(Language language) {
            return List.of(language.words("chart.title." + key()).split("; *"));
        }

        /** Returns what they say, as one says it. */
        private Note meaning() {
            return Note.of("chart.title.says." + key());
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Adds what the words of the title say beyond the claims. */
    void addFaults(Faults faults) {
        for (Language language : Language.values()) {
            FieldText title = wording.title().orElseThrow().in(language);
            faults.attempt(() -> refuseOtherDirections(title, language));
            faults.attempt(() -> refuseNumbers(title));
        }
        FieldText dutch = wording.title().orElseThrow().dutch();
        faults.attempt(() -> refuseOtherSizes(dutch));
    }

    private void refuseOtherDirections(FieldText title, Language language) {
        Deque<Claim> left = new ArrayDeque<>(claims);
        for (String clause : CLAUSE_END.split(title.plain())) {
            List<String> always = new ArrayList<>();
            List<Claim> claimed = new ArrayList<>();
            for (Map.Entry<String, Says> word : said(clause, language)) {
                if (word.getValue() == Says.ALWAYS) {
                    always.add(word.getKey());
                } else {
                    claimed.add(take(left, word, title.node()));
                }
            }
            if (!always.isEmpty() && claimed.stream().noneMatch(Trend.class::isInstance)) {
                throw title.node().fault("chart_title_always", always.get(0));
            }
        }
    }

    /** Takes the claims up to the next one that says what a word says, and returns it. */
    private static Claim take(Deque<Claim> left, Map.Entry<String, Says> word, Node title) {
        while (!left.isEmpty()) {
            Claim claim = left.remove();
            if (says(claim).equals(Optional.of(word.getValue()))) {
                return claim;
            }
        }
        throw title.fault("chart_title_word", word.getKey(), word.getValue().meaning());
    }

    /** Returns the known words of a title with what they say, in its order; the longest where several begin alike. */
    private static List<Map.Entry<String, Says>> said(String title, Language language) {
        Map<Integer, Map.Entry<String, Says>> found = new TreeMap<>();
        for (Says says : Says.values()) {
            for (String word : says.words(language)) {
                Matcher matcher = whole(word).matcher(title);
                while (matcher.find()) {
                    found.merge(
                            matcher.start(),
                            Map.entry(word, says),
                            (one, other) ->
                                    one.getKey().length() >= other.getKey().length() ? one : other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\d-])" + Pattern.quote(word) + "(?![\\p{L}\\d-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the direction or the rank that a claim states; nothing for one of another kind. */
    private static Optional<Says> says(Claim claim) {
        if (claim instanceof Compare compare) {
            return Optional.of(
                    switch (compare.relation()) {
                        case GREATER -> Says.RISE;
                        case LESS -> Says.FALL;
                        case EQUAL -> Says.SAME;
                    });
        }
        if (claim instanceof ChangeBetween change) {
            int direction = change.word().direction();
            return Optional.of(direction == 0 ? Says.SAME : direction > 0 ? Says.RISE : Says.FALL);
        }
        if (claim instanceof Trend trend) {
            return Optional.of(trend.direction() == Trend.Direction.RISE ? Says.RISE : Says.FALL);
        }
        if (claim instanceof Superlative superlative) {
            return Optional.of(extreme(superlative.rank().end()));
        }
        if (claim instanceof Extreme extreme) {
            return Optional.of(extreme(extreme.end()));
        }
        return claim instanceof First first
                ? Optional.of(first.end() == Extreme.End.HIGHEST ? Says.RISE : Says.FALL)
                : Optional.empty();
    }

    private static Says extreme(Extreme.End end) {
        return end == Extreme.End.HIGHEST ? Says.HIGHEST : Says.LOWEST;
    }

    /** Refuses a number that would stay the same while the figures change; a year that the claims name may stand. */
    private void refuseNumbers(FieldText title) {
        String claimed = wording.holds().stream().flatMap(TitleWords::texts).collect(Collectors.joining(" "));
        NUMBER.matcher(title.plain()).results().map(found -> found.group()).forEach(number -> {
            if (!whole(number).matcher(claimed).find()) {
                throw title.node().fault("chart_title_number", number, "{", "}");
            }
        });
    }

    private static Stream<String> texts(Node node) {
        return Stream.of(
                        Stream.of(node.raw()),
                        node.kind() == Node.Kind.LIST
                                ? node.items().stream().flatMap(TitleWords::texts)
                                : Stream.<String>empty(),
                        node.kind() == Node.Kind.OBJECT
                                ? node.members().values().stream().flatMap(TitleWords::texts)
                                : Stream.<String>empty())
                .flatMap(each -> each);
    }

    /** Refuses a word of words.csv, such as "verdubbeld", that none of the claims has. */
    private void refuseOtherSizes(FieldText title) {
        List<Word> claimed = claims.stream()
                .filter(ChangeBetween.class::isInstance)
                .map(claim -> ((ChangeBetween) claim).word())
                .toList();
        List<String> found = new ArrayList<>(words.changeWords());
        found.removeIf(word -> !whole(word).matcher(title.plain()).find());
        found.stream()
                .max(Comparator.comparingInt(String::length)) // "bijna verdubbeld", and not "verdubbeld" within it
                .filter(word -> !claimed.contains(words.change(word).orElseThrow()))
                .ifPresent(word -> {
                    throw title.node().fault("chart_title_size", word);
                });
    }
}
