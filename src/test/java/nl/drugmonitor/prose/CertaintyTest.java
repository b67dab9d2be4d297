package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.claim.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading in doubt raises no alarm, and a likely one only where a simple slip explains it. */
class CertaintyTest {
    @Test
    void theLessCertainOfTwoCounts() {
        Certainty likely = Certainty.likely(new ProseReason.PairByTimes());
        Certainty doubtful = Certainty.doubtful(new ProseReason.NoPair());
        assertThat(Certainty.CERTAIN.and(likely)).isEqualTo(likely);
        assertThat(likely.and(Certainty.CERTAIN)).isEqualTo(likely);
        assertThat(likely.and(doubtful)).isEqualTo(doubtful);
        assertThat(doubtful.and(likely)).isEqualTo(doubtful);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Het aantal gasten steeg van 1.240 naar 1.364, een stijging van 10 procent.               | REPRODUCED
            Het aantal gasten steeg van 1.240 naar 1.364, een stijging van 12 procent.               | DIFFERS
            Het aantal gasten steeg van 1.240 naar 1.364, een stijging van 61 procent.               | DIFFERS
            In 2016 kwamen er 1.240 gasten. In 2017 kwamen er 1.364. Een stijging van 10 procent.    | REPRODUCED
            In 2016 kwamen er 1.240 gasten. In 2017 kwamen er 1.364. Een stijging van 12 procent.    | DIFFERS
            Op de Vliet ging het van 830 naar 747 (10 procent).                                      | REPRODUCED
            Op de Vliet ging het van 830 naar 747 (13 procent).                                      | DIFFERS
            In 2016 kwamen er 1.240 gasten, in 2017 1.364. Dat is 12 procent meer dan in 2012.       | CANNOT_TELL
            In 2016 waren er 1.240 gasten en in 2017 1.364. De omzet steeg met 43 procent.           | CANNOT_TELL
            """)
    void anAlarmNeedsACertainReadingOrASlip(String text, Outcome outcome) {
        assertThat(Texts.check(text).claims())
                .filteredOn(claim -> claim.claim().type().equals("percent_change"))
                .singleElement()
                .extracting(claim -> claim.verdict().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aReadingInDoubtSaysWhatTheDoubtIs() {
        assertThat(Texts.check("In 2016 waren er 1.240 gasten en in 2017 1.364. De omzet steeg met 43 procent.")
                        .claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.doubt()).isPresent();
                    assertThat(claim.verdict().reason()).isInstanceOf(ProseReason.ReadingInDoubt.class);
                });
    }

    @Test
    void theChangeOfOneThingIsNotThatOfAnother() {
        assertThat(outcomes("De omzet steeg met 12 procent. In 2016 waren er 1.240 gasten, in 2017 1.364."))
                .doesNotContain(Outcome.DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het aantal boetes is niet gestegen van 450 in 2023 naar 500 in 2024.",
                "Het aantal daalde niet van 500 naar 450.",
                "Het aantal boetes nam niet toe: van 500 naar 450.",
                "Het aantal is niet gedaald, van 500 naar 520.",
                "Het aantal steeg niet met 25%: van 40 in 2023 naar 50 in 2024.",
                "Er was geen daling van 25 procent: het waren er 40 in 2023 en 50 in 2024."
            })
    void whatTheSentenceDeniesIsNotRecomputed(String text) {
        assertThat(outcomes(text)).containsOnly(Outcome.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het aantal boetes steeg niet alleen in Noord: van 40 in 2023 naar 50 in 2024.",
                "Het aantal boetes steeg van 40 in 2023 naar 50 in 2024, wat niet meeviel.",
                "Het aantal woningen dat niet meer wordt verhuurd, steeg van 40 in 2023 naar 50 in 2024."
            })
    void aDenialOfSomethingElseLeavesTheChange(String text) {
        assertThat(outcomes(text)).containsOnly(Outcome.REPRODUCED);
    }

    private static List<Outcome> outcomes(String text) {
        return Texts.check(text).claims().stream()
                .map(claim -> claim.verdict().outcome())
                .toList();
    }
}
