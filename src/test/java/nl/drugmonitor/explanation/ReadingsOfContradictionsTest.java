package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The factsheet prints 4,932 examinations for 2024, where its 39% and its total ask for 4,392. A prediction is put to
 * both readings, and decides only if both give one answer.
 */
class ReadingsOfContradictionsTest {
    private static final String FILE = "ndm/2025/explanations.yaml";
    private static final String CBR =
            "indicator: cbr_fitness_examinations, from: \"2023\", to: \"2024\", breaks: [\"2023-04-01\"]";

    private DataFolder data;

    @BeforeEach
    void copyTheData(@TempDir Path folder) throws IOException {
        data = DataFolder.copyTo(folder);
    }

    private Tested test(String strength, String prediction) throws IOException {
        data.write(FILE, """
                edition: ndm-2025
                findings: [{id: f, says: examinations fell, statements: [cbr-fell]}]
                candidates:
                - id: c
                  finding: f
                  says: a cause
                  mechanism: somehow
                  proposed_by: us
                  role: sole
                  settle: more figures
                  predictions: [{says: it is so, test: %s, type: %s}]
                """.formatted(strength, prediction));
        Ledger ledger = Ledger.of(Edition.load(Figures.load(data.path()), "ndm-2025"));
        ledger.throwIfFaulty();
        return ledger.candidate("c").tests().get(0);
    }

    private static List<String> readings(Tested test) {
        return test.evidence().found().stream()
                .map(found -> String.join(" ", English.all(found.reading())))
                .toList();
    }

    @Test
    void bothReadingsAreToldWithTheirNumbers() throws IOException {
        Tested test = test("hoop", "change, direction: fall, within: 20, " + CBR);

        assertThat(readings(test)).hasSize(2);
        assertThat(readings(test).get(0)).endsWith("4,932 as printed");
        assertThat(readings(test).get(1)).endsWith("4,392, not 4,932");
        assertThat(English.all(test.evidence().found()).get(0))
                .contains(" 7,156 (2023) to 4,932 (2024): -31.1% ")
                .endsWith("4,932 as printed]");
        assertThat(English.all(test.evidence().found()).get(1))
                .contains(" 7,156 (2023) to 4,392 (2024): -38.6% ")
                .endsWith("4,392, not 4,932]");
    }

    @Test
    void whatIsSeenByEachReadingIsSeen() throws IOException {
        Tested test = test("hoop", "change, direction: fall, within: 20, " + CBR);

        assertThat(test.answer()).isEqualTo(Answer.SEEN);
        assertThat(test.evidence().missing()).isEmpty();
    }

    /** -31.1% and its noise end before -35%, and -38.6% and its noise begin beyond it. */
    @Test
    void whereReadingsGiveDifferentAnswersNobodyCanTell() throws IOException {
        for (String strength : List.of("hoop", "straw in the wind")) {
            Tested test = test(strength, "change, direction: fall, within: 35, " + CBR);

            assertThat(test.evidence().found())
                    .extracting(Evidence.Found::answer)
                    .containsExactly(Answer.NOT_SEEN, Answer.SEEN);
            assertThat(test.answer()).isEqualTo(Answer.OPEN);
            assertThat(English.all(test.evidence().missing()))
                    .containsExactly("readings of a contradiction give different answers");
        }
    }

    /** The effects by the logarithmic mean, computed with Python: (4932 - 7156) / ln(4932 / 7156) times a logarithm. */
    @Test
    void aDecompositionIsMadeByEachReading() throws IOException {
        Tested test = test(
                "straw in the wind",
                "product, total: cbr_fitness_examinations, count: nfi_drug_driving_examinations, from: \"2023\","
                        + " to: \"2024\", breaks: [\"2023-04-01\"]");

        assertThat(English.all(test.evidence().found()).get(0))
                .contains("changed by -2,224: +1,039 by the number", ", -3,263 by the size", " 146.7% of the fall");
        assertThat(English.all(test.evidence().found()).get(1))
                .contains("changed by -2,764: +984 by the number", ", -3,748 by the size", " 135.6% of the fall");
    }

    /** A reading bears on what a prediction would need, too: 2,224 or 2,764 fewer referrals. */
    @Test
    void whatWouldHaveToBeSeenIsToldByEachReading() throws IOException {
        Tested test = test(
                "hoop",
                "part, indicator: cbr_referrals_alcohol, of: cbr_fitness_examinations, from: \"2023\", to: \"2024\","
                        + " breaks: [\"2023-04-01\"]");

        assertThat(test.answer()).isEqualTo(Answer.OPEN);
        assertThat(English.all(test.evidence().found()).get(0)).contains(" would have to change by -2,224 [");
        assertThat(English.all(test.evidence().found()).get(1)).contains(" would have to change by -2,764 [");
        assertThat(test.evidence().found()).extracting(Evidence.Found::answer).containsOnly(Answer.OPEN);
    }

    @Test
    void aPredictionOfOtherFiguresHasOneReadingThatIsNotNamed() throws IOException {
        Tested test = test(
                "straw in the wind",
                "change, indicator: incidents_hard, from: \"2023\", to: \"2024\", direction: rise");

        assertThat(readings(test)).containsExactly("");
        assertThat(English.all(test.evidence().found()).get(0)).doesNotContain("[");
    }

    /** Once the number is corrected in the data there is one reading of it left. */
    @Test
    void withoutTheContradictionThereIsOneReading() throws IOException {
        data.replace("observations.csv", "2024,4932,4.932,", "2024,4392,4.392,");
        Tested test = test("hoop", "change, direction: fall, within: 35, " + CBR);

        assertThat(readings(test)).containsExactly("");
        assertThat(test.answer()).isEqualTo(Answer.SEEN);
    }
}
