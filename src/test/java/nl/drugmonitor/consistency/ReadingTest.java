package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.consistency.Reading.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    @ParameterizedTest
    @CsvSource({"0, <1%", "0.004, <1%", "0.006, 1%", "0.124, 12%", "0.876, 88%", "0.994, 99%", "0.996, >99%", "1, >99%"
    })
    void noReadingIsSaidToBeCertainOrRuledOut(double share, String words) {
        Reading reading = new Reading(
                Truth.of(List.of()),
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                share,
                share,
                Evidence.NONE,
                List.of(),
                List.of());

        assertThat(English.of(reading.shareInPercent())).isEqualTo(words);
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
