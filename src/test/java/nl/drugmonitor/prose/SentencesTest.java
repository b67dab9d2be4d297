package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.drugmonitor.claim.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of sentences.json, all invented, get the verdicts that stand beside them. */
class SentencesTest {
    /**
     * A text with a claim that a reader takes from it.
     *
     * @param claim the type of the claim; empty if the text says nothing that could be checked
     * @param figures the numbers of the claim as the text prints them
     * @param verdict its code
     */
    record Case(String text, String claim, List<String> figures, String verdict) {
        /** Returns whether no number of the text is wrong. */
        boolean isFine() {
            return !verdict.equals(Outcome.DIFFERS.code());
        }

        @Override
        public String toString() {
            return verdict + ": " + text;
        }
    }

    static Stream<Case> read() {
        return cases("read");
    }

    static Stream<Case> nothingToCheck() {
        return cases("nothing_to_check");
    }

    static Stream<Case> notReadYet() {
        return cases("not_read_yet");
    }

    @ParameterizedTest
    @MethodSource("read")
    void aSentenceIsReadAsAReaderReadsIt(Case expected) {
        List<TextClaim> claims = Texts.check(expected.text()).claims();
        assertThat(claims)
                .filteredOn(claim -> claim.claim().type().equals(expected.claim()))
                .anySatisfy(claim -> {
                    assertThat(claim.figures())
                            .extracting(Mention::text)
                            .containsExactlyInAnyOrderElementsOf(expected.figures());
                    assertThat(claim.verdict().outcome().code()).isEqualTo(expected.verdict());
                });
        if (expected.isFine()) {
            assertThat(alarms(claims)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("nothingToCheck")
    void aSentenceThatSaysNothingToCheckRaisesNoAlarm(Case expected) {
        List<TextClaim> claims = Texts.check(expected.text()).claims();
        assertThat(alarms(claims)).isEmpty();
        assertThat(claims).noneMatch(claim -> claim.verdict().outcome() == Outcome.WORDING);
    }

    /** These are known gaps: what is wrong in them may go unseen, but what is fine is never called wrong. */
    @ParameterizedTest
    @MethodSource("notReadYet")
    void aSentenceThatIsNotReadYetRaisesNoFalseAlarm(Case expected) {
        if (expected.isFine()) {
            assertThat(alarms(Texts.check(expected.text()).claims())).isEmpty();
        }
    }

    private static List<TextClaim> alarms(List<TextClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS)
                .toList();
    }

    private static Stream<Case> cases(String list) {
        try (InputStream stream = SentencesTest.class.getResourceAsStream("/prose/sentences.json")) {
            JsonNode cases = new ObjectMapper().readTree(stream).get(list);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(each -> new Case(
                            each.get("text").asText(),
                            each.path("claim").asText(),
                            StreamSupport.stream(each.path("figures").spliterator(), false)
                                    .map(JsonNode::asText)
                                    .toList(),
                            each.path("verdict").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
