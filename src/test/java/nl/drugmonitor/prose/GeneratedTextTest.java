package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.prose.TruthfulText.Paragraph;
import nl.drugmonitor.prose.TruthfulText.Slot;
import nl.drugmonitor.prose.TruthfulText.Statement;
import org.junit.jupiter.api.Test;

/** Texts that are true raise no alarm, and the same texts with one wrong digit do. */
class GeneratedTextTest {
    private static final int SENTENCES = 10_000;
    private static final int PARAGRAPHS = 4;
    private static final long SEED = 20_261_129;

    /** Of the wrong digits that rounding does not hide, so many of a hundred are reported. */
    private static final int REPORTED = 90;

    @Test
    void noTrueSentenceDiffers() {
        TruthfulText texts = new TruthfulText(SEED);
        List<String> alarms = new ArrayList<>();
        int sentences = 0;
        while (sentences < SENTENCES) {
            List<Paragraph> paragraphs = texts.paragraphs(PARAGRAPHS);
            sentences += paragraphs.stream().mapToInt(Paragraph::sentences).sum();
            alarms.addAll(alarms(paragraphs.stream().map(Paragraph::text).toList()));
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void aWrongDigitIsReported() {
        TruthfulText texts = new TruthfulText(SEED + 1);
        Random random = new Random(SEED);
        Map<StatementKind, Tally> tallies = new TreeMap<>();
        Tally all = new Tally();
        int sentences = 0;
        while (sentences < SENTENCES) {
            for (Paragraph paragraph : texts.paragraphs(PARAGRAPHS)) {
                sentences += paragraph.sentences();
                Optional<Changed> changed = Changed.of(paragraph, random);
                if (changed.isPresent()) {
                    boolean isReported = !alarms(List.of(changed.get().text())).isEmpty();
                    all.add(isReported);
                    tallies.computeIfAbsent(changed.get().kind(), kind -> new Tally())
                            .add(isReported);
                }
            }
        }
        assertThat(all.percent()).as("reported by kind: %s", tallies).isGreaterThanOrEqualTo(REPORTED);
        assertThat(tallies)
                .allSatisfy((kind, tally) ->
                        assertThat(tally.percent()).as("%s: %s", kind, tally).isGreaterThanOrEqualTo(REPORTED));
    }

    private static List<String> alarms(List<String> paragraphs) {
        return TextCheck.of(Texts.manuscript(paragraphs)).claims().stream()
                .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS)
                .map(claim -> claim.claim().type() + " of " + claim.figures() + " in: " + claim.sentence())
                .toList();
    }

    /** How many wrong digits there were, and how many of them were reported. */
    private static final class Tally {
        private int reported;
        private int wrong;

        void add(boolean isReported) {
            wrong++;
            reported += isReported ? 1 : 0;
        }

        int percent() {
            return 100 * reported / wrong;
        }

        @Override
        public String toString() {
            return reported + " of " + wrong;
        }
    }

    /** A paragraph with one digit changed in a number that a claim rests on, so that the claim does not hold. */
    record Changed(String text, StatementKind kind, String template, String statement) {
        private static final int MOST_TRIES = 20;

        /** Returns a changed paragraph, or none if no change was found that makes a claim wrong. */
        static Optional<Changed> of(Paragraph paragraph, Random random) {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                Statement statement = paragraph
                        .statements()
                        .get(random.nextInt(paragraph.statements().size()));
                if (!statement.slots().isEmpty()) {
                    Slot slot = statement
                            .slots()
                            .get(random.nextInt(statement.slots().size()));
                    int at = slot.start() + random.nextInt(slot.end() - slot.start());
                    Optional<String> wrong = changed(statement.text(), at, at == slot.start(), random);
                    if (wrong.isPresent() && statement.differs(wrong.get())) {
                        String text = paragraph.text().substring(0, statement.start())
                                + wrong.get()
                                + paragraph
                                        .text()
                                        .substring(statement.start()
                                                + statement.text().length());
                        return Optional.of(new Changed(
                                text,
                                statement.pattern().kind(),
                                statement.pattern().template(),
                                wrong.get()));
                    }
                }
            }
            return Optional.empty();
        }

        /** Returns a text with another digit at a place, or nothing if no digit stands there. */
        private static Optional<String> changed(String text, int at, boolean isFirst, Random random) {
            char old = text.charAt(at);
            if (old < '0' || old > '9') {
                return Optional.empty();
            }
            char other = (char) ('0' + random.nextInt(10));
            return other == old || (isFirst && other == '0')
                    ? Optional.empty()
                    : Optional.of(text.substring(0, at) + other + text.substring(at + 1));
        }
    }
}
