package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.consistency.Reading.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    @ParameterizedTest
    @CsvSource({"0, <1%", "0.004, <1%", "0.006, 1%", "0.124, 12%", "0.876, 88%", "0.994, 99%", "0.996, >99%", "1, >99%"
    })
    void noReadingIsSaidToBeCertainOrRuledOut(double share, String words) {
        assertThat(English.of(reading(share, share).shareInPercent())).isEqualTo(words);
    }

    private static Reading reading(double share, double shareAlone) {
        return new Reading(
                Truth.of(List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                -Math.log(share) / Math.log(2),
                share,
                shareAlone,
                Evidence.NONE,
                List.of(),
                List.of());
    }

    /** By the text alone a reading may carry weight that other sources take from it. */
    @ParameterizedTest(name = "{0}, by the text alone {1}")
    @CsvSource({"0.1, 0.01, true", "0.09, 0.09, false", "0.01, 0.3, true", "0.02, 0.01, false"})
    void aReadingOfATenthIsOfRealWeight(double share, double shareAlone, boolean hasRealWeight) {
        assertThat(reading(share, shareAlone).hasRealWeight()).isEqualTo(hasRealWeight);
    }

    @Test
    void readingsThatLookAlikeHaveTheirWeightTogether() {
        Reading both = reading(0.5, 0.25).mergedWith(reading(0.25, 0.25));

        assertThat(both.share()).isEqualTo(0.75);
        assertThat(both.shareAlone()).isEqualTo(0.5);
        assertThat(Math.pow(2, -both.score())).isCloseTo(0.75, within(1e-9));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "NONE, NONE, NONE",
        "NONE, FOR, FOR",
        "FOR, NONE, FOR",
        "FOR, FOR, FOR",
        "AGAINST, AGAINST, AGAINST",
        "FOR, AGAINST, MIXED",
        "AGAINST, FOR, MIXED",
        "MIXED, FOR, MIXED",
        "AGAINST, MIXED, MIXED",
        "NONE, MIXED, MIXED"
    })
    void whatSpeaksForOneReadingAndAgainstAnotherIsMixedForBoth(Evidence one, Evidence other, Evidence both) {
        assertThat(one.and(other)).isEqualTo(both);
    }
}
