package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis of values: round steps that a reader can count by, from zero to beyond the highest point. */
class ScaleTest {
    private static Scale scale(int... values) {
        return Scale.of(SmallCharts.chart(ChartKind.BARS, series("a", Form.BARS, values)));
    }

    @ParameterizedTest(name = "{0}: up to {1} by {2}")
    @CsvSource({
        "1, 1, 0.2",
        "7, 8, 2",
        "100, 100, 20",
        "895, 1000, 200",
        "5000, 5000, 1000",
        "20163, 20000, 5000",
        "56858, 60000, 20000",
        "0.000012, 0.0000125, 0.0000025"
    })
    void theStepsAreRoundAndThereIsRoomForTheNumberOfTheHighest(BigDecimal value, BigDecimal last, BigDecimal step) {
        ChartSeries one =
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(Point.of(0, Fraction.of(value), "")), List.of());
        List<BigDecimal> ticks =
                Scale.of(SmallCharts.chart(ChartKind.BARS, one)).ticks();

        assertThat(ticks.get(0)).isEqualByComparingTo("0");
        assertThat(ticks.get(ticks.size() - 1)).isEqualByComparingTo(last);
        assertThat(ticks.get(1)).isEqualByComparingTo(step);
    }

    /** Every highest value up to 2,000, and every lowest one down to as much below zero in steps of 97. */
    @Test
    void everyAxisHasEqualStepsAZeroAndAHandfulOfTicks() {
        for (int high = 1; high <= 2000; high++) {
            for (int low = 0; low > -high; low -= 97) {
                Scale scale = scale(low, high);
                List<BigDecimal> ticks = scale.ticks();
                BigDecimal step = ticks.get(1).subtract(ticks.get(0));

                assertThat(ticks).hasSizeBetween(3, 8);
                assertThat(ticks).anyMatch(tick -> tick.signum() == 0);
                for (int i = 1; i < ticks.size(); i++) {
                    assertThat(ticks.get(i).subtract(ticks.get(i - 1))).isEqualByComparingTo(step);
                }
                double span = high - low;
                assertThat(scale.high()).as("room above %s", high).isBetween(high + 0.069 * span, high + 0.171 * span);
                assertThat(low == 0 ? -0.1 * span : scale.low())
                        .as("room below %s", low)
                        .isBetween(low - 0.171 * span, low - 0.069 * span);
                assertThat(scale.share(Fraction.of(high))).isBetween(0.0, 1.0);
                assertThat(scale.share(Fraction.of(low))).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aShareIsTheWayFromTheLowEndToTheHigh() {
        Scale scale = scale(100);

        assertThat(scale.share(Fraction.ZERO)).isZero();
        assertThat(scale.share(Fraction.of(55))).isCloseTo(0.5, within(1e-9));
        assertThat(scale.share(Fraction.of(110))).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            25000  | 25.000 | 25,000
            12500  | 12.500 | 12,500
            0.20   | 0,2    | 0.2
            2E+3   | 2.000  | 2,000
            -10    | -10    | -10
            0      | 0      | 0
            """)
    void aTickIsWrittenInTheNotationOfTheLanguage(BigDecimal tick, String dutch, String english) {
        assertThat(new Scale(List.of(), 0, 1, Language.NL).label(tick)).isEqualTo(dutch);
        assertThat(new Scale(List.of(), 0, 1, Language.EN).label(tick)).isEqualTo(english);
    }
}
