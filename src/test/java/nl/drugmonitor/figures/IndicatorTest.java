package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final SeriesBreak EARLY =
            new SeriesBreak(LocalDate.of(2019, 1, 1), "source", new Bilingual("early", ""), Optional.empty());
    private static final SeriesBreak LATE =
            new SeriesBreak(LocalDate.of(2023, 1, 1), "law", new Bilingual("late", ""), Optional.empty());
    private static final Indicator INDICATOR =
            Sample.indicator("nurseries", BuiltInUnits.COUNT, "Netherlands", EARLY, LATE);

    @Test
    void theBreaksBetweenTwoPeriodsAreThoseThatPartThem() {
        assertThat(INDICATOR.breaksBetween(Period.of("2018"), Period.of("2024")))
                .containsExactly(EARLY, LATE);
        assertThat(INDICATOR.breaksBetween(Period.of("2020"), Period.of("2024")))
                .containsExactly(LATE);
        assertThat(INDICATOR.breaksBetween(Period.of("2023"), Period.of("2024")))
                .isEmpty();
    }

    @Test
    void theSameIdIsTheSameIndicator() {
        Indicator inAmsterdam = Sample.indicator("nurseries", BuiltInUnits.COUNT, "Amsterdam");
        assertThat(INDICATOR).isEqualTo(inAmsterdam).hasSameHashCodeAs(inAmsterdam);
        assertThat(INDICATOR)
                .isNotEqualTo(Sample.indicator("finds", BuiltInUnits.COUNT, "Netherlands"))
                .isNotEqualTo("nurseries")
                .doesNotHaveSameHashCodeAs(Sample.indicator("finds", BuiltInUnits.COUNT, "Netherlands"));
    }
}
