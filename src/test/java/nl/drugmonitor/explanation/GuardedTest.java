package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.statistics.MannKendall;
import nl.drugmonitor.statistics.Poisson;
import org.junit.jupiter.api.Test;

/** A statistic of observations is the statistic of their numbers, where the guard lets it pass. */
class GuardedTest {
    private static final Series SOFT = DataOf2025.figures().series("incidents_soft");
    private static final Series NURSERIES = DataOf2025.figures().series("hemp_nurseries");

    private static Observation soft(String year) {
        return SOFT.at(year).value();
    }

    @Test
    void countsAreSetAgainstPoissonNoise() {
        assertThat(Guarded.ratio(soft("2023"), soft("2024"), "2023-07-01")).isEqualTo(Poisson.ratio(5399, 6063));
        assertThatThrownBy(() -> Guarded.ratio(soft("2023"), soft("2024")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "refused: a comparison that does not name the break of 1 July 2023 (law): The ban on nitrous"
                                + " oxide is prosecuted only from here on; no year before 2024 has it from January to"
                                + " December.");
    }

    @Test
    void yearsAreTestedForATrend() {
        List<Observation> years = List.of("2020", "2021", "2022", "2023", "2024").stream()
                .map(year -> NURSERIES.at(year).single().orElseThrow())
                .toList();

        assertThat(Guarded.trend(years)).isEqualTo(MannKendall.of(5, 4, 3, 2, 1));
        assertThatThrownBy(() -> Guarded.trend(years.subList(3, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("refused: a trend from 2 values: even a perfect order of fewer than 5 is not rare");
    }

    @Test
    void theYearsOfASeriesAreTestedOnceEachHasAValue() {
        Yearly years = NURSERIES.yearly(2014, 2024);

        assertThat(Guarded.trend(years.prefer("s067"))).isEqualTo(MannKendall.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertThat(Guarded.trend(years.prefer("s071", "s067")).s()).isEqualTo(-53);
        assertThatThrownBy(() -> Guarded.trend(NURSERIES.yearly(2018, 2024)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "refused: a trend over 2018, which has no one value (sources in conflict: 3,913 (s064, s067,"
                                + " s072, s073), 2,913 (s071); .prefer(\"s064\") or .preferNewest() chooses)");
        assertThat(Guard.trend(NURSERIES.yearly(2022, 2026)).refusals())
                .containsExactly(
                        new ExplanationReason.YearWithoutValue("2025", List.of()),
                        new ExplanationReason.YearWithoutValue("2026", List.of()));
        assertThat(Guard.trend(NURSERIES.yearly(2023, 2024)).refusals())
                .containsExactly(new ExplanationReason.TooFewForTrend(2, 5));
    }

    @Test
    void aHedgedNumberIsTakenAsItIsPrinted() {
        assertThat(Guarded.number(NURSERIES.at("2013").value())).isEqualTo(6000);
    }

    @Test
    void aPercentageWithADecimalIsTakenWithIt() {
        assertThat(Guarded.number(Fraction.of(25, 2))).isEqualTo(12.5);
    }
}
