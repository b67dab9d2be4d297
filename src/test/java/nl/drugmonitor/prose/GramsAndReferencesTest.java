package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.claim.Outcome;
import org.junit.jupiter.api.Test;

class GramsAndReferencesTest {
    @Test
    void aWeightInGramsIsAThousandTimesLessThanOneInKilos() {
        CheckedText checked = Texts.check(
                "De vangst steeg van 5.331 gram in 2018 naar 5.701 kilo in 2019, een stijging van 6,9 procent.");

        assertThat(checked.count(Outcome.DIFFERS)).isEqualTo(1);
    }

    @Test
    void gramsAreSetAgainstGrams() {
        CheckedText checked = Texts.check(
                "De vangst steeg van 1.200 gram in 2020 naar 1.500 gram in 2021, een stijging van 25 procent.");

        assertThat(checked.count(Outcome.REPRODUCED)).isPositive();
        assertThat(checked.count(Outcome.DIFFERS)).isZero();
    }

    @Test
    void aNumberInSquareBracketsIsAReference() {
        CheckedText checked =
                Texts.check("[12] In 2024 waren er 1.020 tests in Noord en 1.311 in Zuid, samen 2.331 tests.");

        assertThat(checked.numbers()).extracting(TextNumber::text).doesNotContain("12");
        assertThat(checked.count(Outcome.REPRODUCED)).isEqualTo(1);
    }
}
