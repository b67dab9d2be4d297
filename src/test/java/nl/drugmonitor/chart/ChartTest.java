package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.Contrast;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.Table;

/** What every chart has, however it is drawn. */
class ChartTest {
    static Stream<Chart> charts() {
        return TestCharts.each();
    }

    @ParameterizedTest
    @EnumSource
    void aColourHasAContrastOfThreeToOneWithWhite(Look look) {
        assertThat(Contrast.of(look.colour(), "#FFFFFF")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theFirstFourLooksDifferInAllAndAllEightInMoreThanColour() {
        List<Look> four = List.of(Look.values()).subList(0, 4);
        assertThat(four).extracting(Look::dash).doesNotHaveDuplicates();
        assertThat(four).extracting(Look::marker).doesNotHaveDuplicates();
        assertThat(four).extracting(Look::hatch).doesNotHaveDuplicates();
        assertThat(Look.values()).extracting(Look::colour).doesNotHaveDuplicates();
        assertThat(Look.values())
                .extracting(look -> look.dash() + " " + look.marker())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theWordsForTheChartHoldEveryNumberOfIt(Chart chart) {
        String alt = chart.altText();
        assertThat(alt).contains(chart.title(), chart.subtitle());
        chart.series().forEach(series -> {
            assertThat(alt).contains(series.name());
            series.points().forEach(point -> assertThat(alt).contains(point.described()));
        });
        chart.breaks().forEach(line -> assertThat(alt).contains(line.sentence()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theTableHasARowForEachPoint(Chart chart) {
        Table table = chart.table();
        assertThat(table.columnNames())
                .containsExactly("series", "period", "value", "printed", "remark", "provisional");
        assertThat(table.rowCount())
                .isEqualTo(chart.series().stream()
                        .mapToInt(series -> series.points().size())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theAxisOfValuesHoldsZeroAndEveryPoint(Chart chart) {
        Scale scale = Scale.of(chart);
        assertThat(scale.ticks()).anyMatch(tick -> tick.signum() == 0);
        chart.series().forEach(series -> series.points()
                .forEach(point -> assertThat(scale.share(point.value())).isBetween(0.0, 1.0)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSourceIsNamedWithItsVintage(Chart chart) {
        assertThat(chart.source()).matches(chart.language() == Language.NL ? "Bron(nen)?: .+\\." : "Sources?: .+\\.");
        assertThat(chart.sources().all()).extracting(Sources.Cited::whole).anySatisfy(whole -> assertThat(whole)
                .containsPattern("\\((\\d+ )?\\p{L}+ 20\\d\\d\\)"));
    }

    @Test
    void theTableOfAPageHasARowForEachPeriodAndEachNumberForAProgram() {
        Element table = Jsoup.parse(ChartHtml.fragment(TestCharts.chart("nfi-examinations"), 1))
                .selectFirst("table");

        assertThat(table.select("th").eachText()).containsExactly("NFI-onderzoeken", "2023", "2024");
        assertThat(table.select("td").eachText()).containsExactly("16.945† (in tegenspraak)", "20.163");
        assertThat(table.select("td").eachAttr("data-value")).containsExactly("16945", "20163");
    }

    @Test
    void aCellOfNoNumberOrOfSeveralHasNoneForAProgram() {
        Point half = Point.of(0, Fraction.of(1, 2), "0,5");
        Point other = Point.of(0, Fraction.of(1, 3), "0,3");
        Chart chart = new Chart(
                "x",
                Language.NL,
                ChartKind.BARS,
                "t",
                "",
                "u",
                List.of("p", "q"),
                List.of(
                        new ChartSeries("a", Form.BARS, Look.FIRST, List.of(half.on(Fraction.of(1, 2))), List.of()),
                        new ChartSeries("b", Form.MARKS, Look.SECOND, List.of(half, other), List.of())),
                List.of(),
                List.of(),
                Sources.NONE);

        assertThat(Jsoup.parse(ChartHtml.fragment(chart, 1)).select("td").eachAttr("data-value"))
                .containsExactly("0.5", "", "", "");
    }

    @Test
    void aPointOutsideThePeriodsIsRefused() {
        ChartSeries series =
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(Point.of(2, Fraction.ONE, "1")), List.of());
        assertThatThrownBy(() -> new Chart(
                        "x",
                        Language.NL,
                        ChartKind.BARS,
                        "t",
                        "s",
                        "u",
                        List.of("2023", "2024"),
                        List.of(series),
                        List.of(),
                        List.of(),
                        Sources.NONE))
                .hasMessage("a point lies at period 2, but there are 2");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aCellStaysSmall(Chart chart) {
        assertThat(chart.html().length()).isLessThan(40_000);
    }
}
