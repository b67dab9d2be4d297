package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesBreakTest {
    @ParameterizedTest(name = "2022 and 2024, break of {0}: {1}")
    @CsvSource({
        "2021-12-31, false",
        "2022-01-01, false", // all of both years lies after it
        "2022-01-02, true",
        "2022-12-31, true",
        "2023-01-01, true",
        "2023-12-31, true",
        "2024-01-01, true",
        "2024-12-31, true",
        "2025-01-01, false"
    })
    void aBreakPartsTwoPeriodsWhenSomeDaysLieBeforeItAndSomeAfter(LocalDate date, boolean parts) {
        assertParts(date, "2022", "2024", parts);
    }

    @ParameterizedTest(name = "2023 and 2023-04, break of {0}: {1}")
    @CsvSource({
        "2023-01-01, false",
        "2023-01-02, true",
        "2023-04-01, true",
        "2023-04-30, true",
        "2023-05-01, true",
        "2023-12-31, true",
        "2024-01-01, false"
    })
    void aPeriodThatStraddlesTheBreakIsPartedFromAPartOfItself(LocalDate date, boolean parts) {
        assertParts(date, "2023", "2023-04", parts);
    }

    @ParameterizedTest(name = "2023-04/2023-12 and 2024, break of {0}: {1}")
    @CsvSource({"2023-03-31, false", "2023-04-01, false", "2023-04-02, true", "2024-12-31, true", "2025-04-01, false"})
    void theStartOfAMeasureDoesNotPartTheYearsAfterIt(LocalDate date, boolean parts) {
        assertParts(date, "2023-04/2023-12", "2024", parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "method", "coverage", "source"})
    void onlyAnotherDefinitionCountsSomethingElse(String kind) {
        assertThat(of("2023-01-01", "definition").isRedefinition()).isTrue();
        assertThat(of("2023-01-01", kind).isRedefinition()).isFalse();
    }

    @Test
    void aBreakTellsItsDayItsKindAndWhatHappened() {
        assertThat(English.of(of("2023-04-01", "law"))).isEqualTo("1 April 2023 (law): it changed");
    }

    private static void assertParts(LocalDate date, String one, String other, boolean parts) {
        SeriesBreak seriesBreak = of(date.toString(), "law");
        assertThat(seriesBreak.parts(Period.of(one), Period.of(other))).isEqualTo(parts);
        assertThat(seriesBreak.parts(Period.of(other), Period.of(one))).isEqualTo(parts);
    }

    private static SeriesBreak of(String date, String kind) {
        return new SeriesBreak(
                LocalDate.parse(date), kind, new Bilingual("it changed", "het veranderde"), Optional.empty());
    }
}
