package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.prose.Lexicon.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of each row of lexicon.csv has one of its phrases and is read as the row says. */
class LexiconTest {
    /** Cues that make no claim by themselves: they say what is no figure, when it was, or nothing. */
    private static final Set<Cue> WITHOUT_CLAIM = Set.of(
            Cue.LABEL,
            Cue.DURATION,
            Cue.FILLER,
            Cue.PREPOSITION,
            Cue.ABBREVIATION,
            Cue.LAST,
            Cue.FORECAST,
            Cue.SINCE,
            Cue.HIGHEST,
            Cue.LOWEST);

    /** A row of the table: the phrases with one cue and one example. */
    record Row(Cue cue, String example, List<Entry> entries) {
        @Override
        public String toString() {
            return cue + ": " + example;
        }
    }

    static Stream<Row> rows() {
        Map<List<Object>, List<Entry>> byExample = Lexicon.builtIn().entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.cue(), entry.example(), entry.needs()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byExample.values().stream()
                .map(same -> new Row(same.get(0).cue(), same.get(0).example(), same));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleHasAPhraseOfItsRow(Row row) {
        List<Token> tokens =
                Texts.sentences(row.example()).stream().flatMap(List::stream).toList();
        Set<String> words = tokens.stream().map(Token::lower).collect(Collectors.toSet());
        assertThat(row.entries())
                .anyMatch(entry -> has(tokens, entry)
                        && (entry.needs().isEmpty() || entry.needs().stream().anyMatch(words::contains)));
    }

    private static boolean has(List<Token> tokens, Entry entry) {
        for (int i = 0; i < tokens.size(); i++) {
            if (entry.isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleRaisesNoAlarm(Row row) {
        assertThat(Texts.check(row.example()).claims())
                .noneMatch(claim -> claim.verdict().outcome() == Outcome.DIFFERS
                        || claim.verdict().outcome() == Outcome.WORDING);
    }

    static Stream<Row> rowsWithAClaim() {
        return rows().filter(row -> !WITHOUT_CLAIM.contains(row.cue()));
    }

    @ParameterizedTest
    @MethodSource("rowsWithAClaim")
    void theExampleMakesAClaimThatHolds(Row row) {
        assertThat(Texts.check(row.example()).claims())
                .anyMatch(claim -> claim.verdict().outcome() == Outcome.REPRODUCED);
    }
}
