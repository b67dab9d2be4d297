package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suppressed cells, values below zero, and weeks: no prediction is answered by what such values cannot say. */
class UnusualValuesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=100 2023=<5 | change, indicator: a, from: "2022", to: "2023", direction: fall
            a 2022=10 2023=<5 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023"
            kg 2022=1000 2023=500 a 2022=10 2023=<5 | product, total: kg, count: a, from: "2022", to: "2023"
            kg 2022=1000 2023=500 a 2022=10 2023=<5 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall
            a 2022=80 2023=<5 b 2022=20 2023=80 | composition, indicators: [a, b], from: "2022", to: "2023", within: 5
            a 2022=9 2023=<5 b 2022=8 2023=9 | order, cause: {indicator: a, direction: fall, until: "2023"}, effect: {indicator: b, direction: rise, until: "2023"}
            a 2022=9 2023=<5 | noise, indicator: a, from: "2022", to: "2023"
            a 2019=9 2020=8 2021=7 2022=6 2023=<5 | trend, indicator: a, from: 2019, to: 2023, direction: fall
            a 2022-04/2022-12=90 2023=<5 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5
            """)
    void aSuppressedCellLeavesAPredictionOpenAndIsNamed(String series, String prediction) throws IOException {
        Evidence evidence = SmallData.of(folder, series).evidence(prediction);

        assertThat(evidence.answer()).isEqualTo(Answer.OPEN);
        assertThat(English.all(evidence.missing())).containsExactly("a 2023 is suppressed (<5, s)");
        assertThat(Language.NL.say(evidence.missing().get(0))).isEqualTo("a 2023 is onderdrukt (<5, s)");
    }

    /** A year of which the cell is suppressed is one that is not known, within a run. */
    @Test
    void aRunPassesOverASuppressedYear() throws IOException {
        Evidence evidence = SmallData.of(folder, "a 2020=9 2021=8 2022=<5 2023=9 b 2020=9 2021=8 2022=7 2023=6")
                .evidence("order, cause: {indicator: b, direction: fall, until: \"2023\"},"
                        + " effect: {indicator: a, direction: rise, until: \"2023\"}");

        assertThat(English.of(evidence.found().get(0)))
                .isEqualTo("the rise of a starts in 2021, the fall of b in 2020 or before, where the series begins");
    }

    private static List<Observation> all(Figures figures, String series) {
        return figures.series(series).observations();
    }

    @Test
    void aTrendOverASuppressedCellIsRefused() throws IOException {
        Figures figures =
                SmallData.of(folder, "a 2019=9 2020=<5 2021=7 2022=6 2023=8").figures();

        assertThat(English.all(Guard.trend(all(figures, "a")).refusals()))
                .singleElement()
                .asString()
                .contains("a 2020 is suppressed");
    }

    @Test
    void countsBelowZeroHaveNoPoissonNoise() throws IOException {
        Figures figures =
                SmallData.of(folder, "a 2022=-3 2023=5 b 2022=0 2023=5").figures();

        assertThat(English.all(
                        Guard.noise(all(figures, "a").get(0), all(figures, "a").get(1))
                                .refusals()))
                .containsExactly("a p-value for -3 and 5: no count of events is below zero");
        assertThat(English.all(
                        Guard.noise(all(figures, "a").get(1), all(figures, "a").get(0))
                                .refusals()))
                .containsExactly("a p-value for 5 and -3: no count of events is below zero");
        assertThat(Guard.noise(all(figures, "b").get(0), all(figures, "b").get(1))
                        .isRefused())
                .isFalse();
    }

    /** A loss of 3 that becomes a gain of 5 rises; no percentage is of a number below zero, and no noise. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=-3 2023=5  | rise | SEEN     | a -3 (2022) to 5 (2023)
            a 2022=-3 2023=-5 | rise | NOT_SEEN | a -3 (2022) to -5 (2023)
            a 2022=5 2023=-3  | fall | SEEN     | a 5 (2022) to -3 (2023): -160.0%
            """)
    void aChangeAcrossZeroIsToldByItsValues(String series, String direction, Answer answer, String says)
            throws IOException {
        Evidence evidence = SmallData.of(folder, series)
                .evidence("change, indicator: a, from: \"2022\", to: \"2023\", direction: " + direction);

        assertThat(evidence.answer()).isEqualTo(answer);
        assertThat(English.all(evidence.found())).containsExactly(says);
    }

    @Test
    void weeksThatFollowEachOtherMakeATrend() throws IOException {
        Figures figures = SmallData.of(
                        folder, "a 2023-W01=9 2023-W02=8 2023-W03=7 2023-W04=6 2023-W05=5 b 2023-W01=9 2023-W03=7")
                .figures();

        assertThat(Guard.trend(all(figures, "a")).isRefused()).isFalse();
        assertThat(English.all(Guard.trend(all(figures, "b")).refusals()))
                .anyMatch(why -> why.startsWith("a trend over periods that do not follow each other in equal steps"));
    }

    /** Nobody knows how a week stands to a month: the two have no common length. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            change, indicator: a, from: "2022", to: 2023-W07, direction: fall
            noise, indicator: a, from: "2022", to: 2023-W07
            part_year, indicator: a, from: "2022", to: 2023-W07, within: 5
            """)
    void aWeekIsNotSetAgainstAYear(String prediction) throws IOException {
        Evidence evidence = SmallData.of(folder, "a 2022=100 2023-W07=3").evidence(prediction);

        assertThat(evidence.answer()).isEqualTo(Answer.OPEN);
        assertThat(evidence.missing()).isNotEmpty();
    }

    @Test
    void aWeekIsSetAgainstAWeek() throws IOException {
        Evidence evidence = SmallData.of(folder, "kg 2022-W07=100 2023-W07=150")
                .evidence("change, indicator: kg, from: 2022-W07, to: 2023-W07, direction: rise");

        assertThat(evidence.answer()).isEqualTo(Answer.SEEN);
        assertThat(English.of(evidence.found().get(0))).endsWith(": +50.0%");
    }
}
