package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedTest {
    private static Optional<String> need(String printed, NumberKind kind, String low, String high) {
        Interval values = new Interval(Fraction.of(new BigDecimal(low)), Fraction.of(new BigDecimal(high)));
        return new Need(PrintedFigure.of(kind, printed), values).asPrinted().map(English::of);
    }

    @ParameterizedTest(name = "{0} {1} from {2} to {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            4.932       | COUNT            | 4329.38   | 4400.94   | 4,330 to 4,400
            8.160       | COUNT            | 8700      | 8700      | 8,700
            8.160       | COUNT            | 8699.5    | 8700.5    | 8,700
            3,2 miljoen | COUNT            | 4159000   | 4159000   | 4,2 miljoen
            3,2 miljoen | COUNT            | 4159000   | 4360000   | 4,2 miljoen to 4,4 miljoen
            12,5 ton    | COUNT            | 14255.25  | 14495.25  | 14,3 ton to 14,5 ton
            1.200 kilo  | COUNT            | 1357.5    | 1369.9    | 1.358 kilo to 1.369 kilo
            € 42.000    | COUNT            | 43999.9   | 44000.1   | € 44,000
            2 miljoen   | COUNT            | 249875.06 | 350175.09 | 0,2 miljoen to 0,4 miljoen
            2 miljoen   | COUNT            | 0         | 350175.09 | 0 miljoen to 0,4 miljoen
            bijna 4.700 | COUNT            | 4999.7    | 5000.2    | 5,000
            2 duizend   | COUNT            | 26        | 26        | 26
            -61         | COUNT            | 61        | 61        | 61
            -61 kilo    | COUNT            | 61        | 61        | 61 kilo
            <5          | COUNT            | 5         | 5         | 5
            39%         | PERCENT_DECREASE | -31.4     | -30.8     | 31%
            15%         | PERCENT_INCREASE | 18.4      | 20.2      | 18% to 20%
            20 procent  | PERCENT_DECREASE | 19.6      | 20.3      | a rise of 20 procent
            20 procent  | PERCENT_DECREASE | 18        | 22        | a rise of 18 procent to 22 procent
            25%         | PERCENT_INCREASE | -27       | -25       | a fall of 25% to 27%
            3           | POINTS_INCREASE  | -3        | -3        | a fall of 3
            25%         | PERCENT_INCREASE | -2        | 4         | -2% to 4%
            +25%        | PERCENT_INCREASE | -27       | -25       | -27% to -25%
            25%         | PERCENT          | -27       | -25       | -27% to -25%
            """)
    void whatWouldDoIsPrintedLikeTheFigure(String printed, NumberKind kind, String low, String high, String text) {
        assertThat(need(printed, kind, low, high)).contains(text);
    }

    @Test
    void aCountOfWhichEveryDigitIsPrintedNeedsAWholeNumber() {
        assertThat(need("4", NumberKind.COUNT, "2.4", "2.9")).isEmpty();
    }
}
