package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are broken off, days from which numbers mean something else, and bars that lead from total to total. */
class SeriesAndBreaksTest {
    private static final String LINES = "kind: lines, series: [{indicator: a, name: zaken, name_en: cases}]";

    @TempDir
    Path folder;

    private Chart chart(String figures, String definition) throws IOException {
        return SmallCharts.of(folder, figures, definition, Language.EN);
    }

    private static List<List<String>> runs(ChartSeries series) {
        return series.runs().stream()
                .map(run -> run.stream().map(Point::label).toList())
                .toList();
    }

    @Test
    void aLineLeadsFromYearToYear() throws IOException {
        assertThat(runs(chart("a 2021=1 2022=2 2023=3", LINES).series().get(0)))
                .containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void aLineIsBrokenOffAtAGapAndAtARedefinitionAndAtNoOtherBreak() throws IOException {
        assertThat(runs(chart("a 2020=1 2022=2 2023=3", LINES).series().get(0)))
                .containsExactly(List.of("1"), List.of("2", "3"));
        assertThat(runs(chart("a 2021=1 2022=2 2023=3 break=2022-01-01:", LINES)
                        .series()
                        .get(0)))
                .containsExactly(List.of("1"), List.of("2", "3"));
        assertThat(runs(chart("a 2021=1 2022=2 2023=3 break=2022-01-01", LINES)
                        .series()
                        .get(0)))
                .containsExactly(List.of("1", "2", "3"));
    }

    /** The middle of a year has a number of its own; before it the year counts as of the old definition. */
    @Test
    void aRedefinitionWithinAYearBreaksTheLineBehindIt() throws IOException {
        assertThat(runs(chart("a 2021=1 2022=2 2023=3 break=2022-10-01:", LINES)
                        .series()
                        .get(0)))
                .containsExactly(List.of("1", "2"), List.of("3"));
    }

    @Test
    void marksAreNoLine() {
        assertThat(SmallCharts.series("a", Form.MARKS, 1, 2).cuts()).isEmpty();
        ChartSeries apart = new ChartSeries(
                "a",
                Form.LINE,
                Look.FIRST,
                List.of(Point.of(0, Fraction.ONE, "1"), Point.of(3, Fraction.ONE, "2")),
                List.of());
        assertThat(apart.at(3)).extracting(Point::label).containsExactly("2");
        assertThat(apart.at(1)).isEmpty();
        assertThat(runs(apart)).hasSize(2);
    }

    /** Years lie at 0, 1, 2; the first of January lies between two of them, and the middle of a year on it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-01-01, 0.5", "2022-07-02, 1", "2023-01-01, 1.5", "2023-12-31, 2.497", "2021-01-02, -0.497"})
    void aBreakLiesAtItsDay(String day, double position) throws IOException {
        assertThat(chart("a 2021=1 2022=2 2023=3 break=" + day, LINES).breaks())
                .singleElement()
                .satisfies(line -> assertThat(line.position()).isCloseTo(position, within(0.002)));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31", "2021-01-01", "2024-01-01"})
    void aBreakBeforeOrBehindTheYearsOfAChartIsNotDrawn(String day) throws IOException {
        assertThat(chart("a 2021=1 2022=2 2023=3 break=" + day, LINES).breaks()).isEmpty();
    }

    @Test
    void breaksAreNumberedByTheirDaysAndNameTheSeriesTheyAreOf() throws IOException {
        Chart chart = chart(
                "a 2021=1 2022=2 2023=3 break=2023-04-01 b 2021=1 2022=2 2023=3 break=2022-04-01",
                "kind: lines, series: [{indicator: a, name: zaken, name_en: cases},"
                        + " {indicator: b, name: boetes, name_en: fines}]");

        assertThat(chart.breaks()).extracting(BreakLine::mark).containsExactly(1, 2);
        assertThat(chart.breaks())
                .extracting(BreakLine::sentence)
                .containsExactly(
                        "1 April 2022: A law. Holds for fines only.", "1 April 2023: A law. Holds for cases only.");
        assertThat(chart.footnotes()).startsWith("1) 1 April 2022: A law.", "2) 1 April 2023: A law.");
        assertThat(chart.explanations())
                .containsExactly(
                        "1) 1 April 2022: A law. Holds for fines only.",
                        "2) 1 April 2023: A law. Holds for cases only.");
    }

    @Test
    void aBreakOfAllSeriesIsOneLineThatNamesNone() throws IOException {
        Chart chart = chart(
                "a 2021=1 2022=2 break=2022-01-01 b 2021=1 2022=2 break=2022-01-01",
                "kind: lines, series: [{indicator: a, name: zaken, name_en: cases},"
                        + " {indicator: b, name: boetes, name_en: fines}]");

        assertThat(chart.breaks()).extracting(BreakLine::sentence).containsExactly("1 January 2022: A law.");
    }

    private static Waterfall waterfall(int from, int to, int... effects) {
        List<Waterfall.Step> steps = new ArrayList<>();
        for (int effect : effects) {
            steps.add(new Waterfall.Step("effect " + steps.size(), Fraction.of(effect)));
        }
        return new Waterfall(
                new Waterfall.Step("2023", Fraction.of(from)), steps, new Waterfall.Step("2024", Fraction.of(to)));
    }

    /** 100, up by 30 and down by 50, is 80. */
    @Test
    void eachEffectStartsWhereTheOneBeforeEnds() {
        List<ChartSeries> series = waterfall(100, 80, 30, -50).series(new Texts(Language.EN));

        assertThat(series).extracting(ChartSeries::name).containsExactly("Total", "Increase", "Decrease");
        assertThat(series.get(0).points()).extracting(Point::at).containsExactly(0, 3);
        Point rise = series.get(1).points().get(0);
        Point fall = series.get(2).points().get(0);
        assertThat(List.of(rise.base(), rise.value(), fall.base(), fall.value()))
                .containsExactly(Fraction.of(100), Fraction.of(130), Fraction.of(130), Fraction.of(80));
        assertThat(List.of(rise.label(), fall.label())).containsExactly("+30", "-50");
        assertThat(waterfall(100, 80, 30, -50).labels()).containsExactly("2023", "effect 0", "effect 1", "2024");
    }

    @Test
    void aKindOfEffectThatDoesNotOccurHasNoPlaceInTheLegend() {
        assertThat(waterfall(100, 60, -10, -30).series(new Texts(Language.NL)))
                .extracting(ChartSeries::name)
                .containsExactly("Totaal", "Afname");
        assertThat(waterfall(100, 140, 10, 30).series(new Texts(Language.NL)))
                .extracting(ChartSeries::name)
                .containsExactly("Totaal", "Toename");
    }

    /** 1.000 kilos in 10 finds, 500 in 8: -161 by the number and -339 by the size, as in the tests of explanations. */
    @Test
    void aProductIsTakenApartByTheLogarithmicMean() throws IOException {
        Chart chart = chart(
                "kg 2022=1000 2023=500 b 2022=10 2023=8",
                "kind: product, total: {indicator: kg, name: kilo's, name_en: kilos},"
                        + " number: {indicator: b, name: vondsten, name_en: finds}, size: omvang, size_en: size");

        assertThat(chart.periods()).containsExactly("2022", "fewer finds", "fewer size", "2023");
        assertThat(chart.series().get(1).points()).extracting(Point::label).containsExactly("-161", "-339");
        assertThat(chart.subtitle())
                .endsWith("Kilos fell by 50.0% from 2022 to 2023 (from 1,000 to 500 kilos); finds fell by 20.0%"
                        + " (from 10 to 8)");
    }
}
