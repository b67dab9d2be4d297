package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.exact.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
    private static Growth growth(String from, String to, int years, String printed) {
        return new Growth(
                PrintedFigure.of("from", NumberKind.COUNT, from),
                PrintedFigure.of("to", NumberKind.COUNT, to),
                years,
                PrintedFigure.of("growth", NumberKind.PERCENT_INCREASE, printed));
    }

    /** 1.1 x 1.1 = 1.21; 1.5 x 1.5 x 1.5 = 3.375; 0.9 x 0.9 = 0.81. */
    @ParameterizedTest(name = "{0} to {1} in {2} years")
    @CsvSource({"100, 121, 2, 10", "1.000, 3.375, 3, 50", "100, 81, 2, -10", "100, 150, 1, 50", "100, 100, 9, 0"})
    void aGrowthThatIsARootWithoutRestIsGivenExactly(String from, String to, int years, int percent) {
        assertThat(growth(from, to, years, "5%").computed(Values.PRINTED)).contains(Interval.of(percent));
    }

    @Test
    void theGrowthThatWouldDoIsNamedOnce() {
        assertThat(growth("100", "121", 2, "5%").needs())
                .filteredOn(need -> need.figure().id().equals("growth"))
                .extracting(Need::values)
                .containsExactly(Interval.of(10));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0              | 10  | differs: no percentage can be taken of a base of zero or less (0)
            minder dan 100 | 200 | cannot tell: figures that say only what they lie above or below leave the result open: from is "minder dan 100"
            100            | 0   | differs: the figures give -100%; 5% allows +4.5% to +5.5% (104.5 percentage points off). For 5% to would have to be 110 to 111; the figures as printed make it a fall of 100%.
            """)
    void aBaseOfZeroHasNoGrowthAndOneThatMayBeZeroAnOpenOne(String from, String to, String sentence) {
        assertThat(English.of(growth(from, to, 2, "5%").check())).isEqualTo(sentence);
    }
}
