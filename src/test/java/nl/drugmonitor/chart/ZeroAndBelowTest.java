package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of values that are zero or below it. Places are computed by hand from the ticks of the axis. */
class ZeroAndBelowTest {
    private static final Pattern BAR = Pattern.compile(
            "<rect x=\"[^\"]*\" y=\"([^\"]*)\" width=\"[^\"]*\" height=\"([^\"]*)\" [^>]*class=\"bar\"");

    private static final String SERIES = "series: [{indicator: nfi_examinations_ketamine, name: incidenten}]";
    private static final String BARS = "kind: bars, " + SERIES;

    @TempDir
    Path folder;

    private static Chart chart(Form form, int... values) {
        List<Point> points = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        for (int value : values) {
            periods.add(Integer.toString(2020 + points.size()));
            points.add(Point.of(points.size(), Fraction.of(value), Integer.toString(value)));
        }
        return new Chart(
                "x",
                Language.NL,
                form == Form.LINE ? ChartKind.LINES : ChartKind.BARS,
                "titel",
                "ondertitel",
                "zaken",
                periods,
                List.of(new ChartSeries("reeks", form, Look.FIRST, points, List.of())),
                List.of(),
                List.of(),
                SmallCharts.source("Bron", "geen"));
    }

    /** Five steps of -2 to 3 are steps of 1, and beyond either end lies a tenth of the span. */
    @Test
    void theAxisGoesBelowZeroAsFarAsTheLowestValue() {
        Scale scale = Scale.of(chart(Form.BARS, -2, 0, 3));

        assertThat(scale.ticks()).extracting(scale::label).containsExactly("-2", "-1", "0", "1", "2", "3");
        assertThat(scale.low()).isEqualTo(-2.5);
        assertThat(scale.high()).isEqualTo(3.5);
        assertThat(scale.share(Fraction.ZERO)).isCloseTo(2.5 / 6, within(1e-9));
    }

    @Test
    void whereEveryValueIsBelowZeroTheAxisEndsAtIt() {
        Scale scale = Scale.of(chart(Form.BARS, -50, -10));
        assertThat(scale.ticks()).extracting(scale::label).containsExactly("-50", "-40", "-30", "-20", "-10", "0");
        assertThat(scale.high()).isZero();
    }

    @Test
    void nothingButZerosHaveAnAxisFromZeroToOne() {
        Scale scale = Scale.of(chart(Form.BARS, 0, 0));
        assertThat(scale.ticks()).extracting(scale::label).containsExactly("0", "1");
    }

    /** The plot is 294,4 high and stands for 6. */
    @Test
    void barsHangFromTheZeroLineOrStandOnIt() throws IOException {
        Chart chart = chart(Form.BARS, -2, 0, 3);
        List<Double> tops = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        Matcher bars = BAR.matcher(chart.svg());
        while (bars.find()) {
            tops.add(Double.valueOf(bars.group(1)));
            heights.add(Double.valueOf(bars.group(2)));
        }

        assertThat(heights).hasSize(3);
        assertThat(heights.get(0)).isCloseTo(2 * 294.4 / 6, within(0.06));
        assertThat(heights.get(1)).isZero();
        assertThat(heights.get(2)).isCloseTo(3 * 294.4 / 6, within(0.06));
        assertThat(tops.get(0)).as("the bar of -2 begins at zero").isCloseTo(tops.get(1), within(0.11));
        assertThat(tops.get(2) + heights.get(2)).as("the bar of 3 ends at zero").isCloseTo(tops.get(1), within(0.11));
        JsonNode figure = new ObjectMapper().readTree(chart.plotly());
        assertThat(figure.at("/data/0/y").toString()).isEqualTo("[-2.0,0.0,3.0]");
        assertThat(figure.at("/data/0/base").toString()).isEqualTo("[0.0,0.0,0.0]");
        assertThat(figure.at("/layout/yaxis/range").toString()).isEqualTo("[-2.5,3.5]");
    }

    /** 40 blocks for 6: zero lies at 16,7, -2 at 3,3 and 3 at 36,7. */
    @Test
    void barsOfTextDoTheSame() {
        assertThat(chart(Form.BARS, -2, 0, 3).text().lines().filter(line -> line.startsWith("  20")))
                .containsExactly(
                        "  2020  -2  " + " ".repeat(3) + "█".repeat(14),
                        "  2021   0",
                        "  2022   3  " + " ".repeat(17) + "█".repeat(20));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5 | 0 | 100,0% minder incidenten in 2024 dan in 2023 (0 tegen 5)
            0 | 5 | 5 incidenten in 2024, tegen 0 in 2023
            0 | 0 | 0 incidenten in 2024, tegen 0 in 2023
            -24 | -9 | -9 incidenten in 2024, tegen -24 in 2023
            -24 | 9  | 9 incidenten in 2024, tegen -24 in 2023
            24 | -6  | 125,0% minder incidenten in 2024 dan in 2023 (-6 tegen 24)
            """)
    void aFallToZeroIsOfAHundredPercentAndARiseFromItHasNone(int from, int to, String told) throws IOException {
        assertThat(charts("2023," + from + "," + from, "2024," + to + "," + to, BARS)
                        .subtitle())
                .endsWith(". " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void zeroOrLessIsNoBaseOfAnIndex(String base) {
        assertThatThrownBy(() -> charts("2023," + base + "," + base, "2024,5,5", "kind: index, base: 2023, " + SERIES))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(folder + "/ndm/2025/charts.yaml:1:10: chart \"x\" must have a base above zero, but"
                        + " nfi_examinations_ketamine is " + base + " in 2023.\n"
                        + "  Choose another base, or another kind of chart.");
    }

    @Test
    void aValueBelowZeroIsNotStacked() {
        assertThatThrownBy(() -> charts("2023,5,5", "2024,-5,-5", "kind: stacked, " + SERIES))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(folder + "/ndm/2025/charts.yaml:1:10: chart \"x\" cannot stack a value below zero, and"
                        + " nfi_examinations_ketamine is -5 in 2024.\n"
                        + "  Choose bars or lines.");
    }

    /** A logarithm of zero is none, so LMDI needs two years with more. */
    @Test
    void aProductOfZeroCannotBeTakenApart() {
        assertThatThrownBy(() -> charts(
                        "2023,5,5",
                        "2024,0,0",
                        "kind: product, size: a, total: {indicator: nfi_examinations_ketamine, name: a},"
                                + " number: {indicator: nfi_examinations_ketamine, name: b}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must have two years with values above zero of nfi_examinations_ketamine and"
                        + " nfi_examinations_ketamine, but there are [2023].");
    }

    /** Returns a chart of a series of which nothing was published, with two years added to the data. */
    private Chart charts(String one, String other, String definition) throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        for (String row : List.of(one, other)) {
            Files.writeString(
                    folder.resolve("observations.csv"),
                    "nfi_examinations_ketamine," + row + ",count,A,,ndm-2025-factsheet,2026-01,\n",
                    StandardOpenOption.APPEND);
        }
        Files.writeString(
                folder.resolve("ndm/2025/charts.yaml"),
                "charts: [{id: x, subtitle: s, unit: u, " + definition + "}]\n");
        Figures figures = Figures.load(data.path());
        return Charts.of(Edition.load(figures, "ndm-2025")).chart("x");
    }
}
