package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.chart;
import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.Numbers.Written;
import nl.drugmonitor.exact.Fraction;
import org.junit.jupiter.api.Test;

/** Where a number stands beside what it is of, and which are written where there is no room for all. */
class NumbersTest {
    private static Layout layout(Chart chart) {
        return Picture.WHOLE.layout(chart, Picture.WIDE);
    }

    private static List<Written> numbers(Chart chart) {
        return Numbers.of(layout(chart));
    }

    private static Written number(Chart chart, String text) {
        return numbers(chart).stream()
                .filter(number -> number.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Box bar(Chart chart, int series, int point) {
        ChartSeries row = chart.series().get(series);
        return layout(chart).bar(row, row.points().get(point));
    }

    private static double y(Chart chart, int series, int point) {
        return layout(chart).y(chart.series().get(series).points().get(point));
    }

    @Test
    void theNumberOfABarStandsOnItsTop() {
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, 10, 20));

        Box bar = bar(chart, 0, 0);
        Written ten = number(chart, "10");
        assertThat(ten.at().x()).isCloseTo((bar.left() + bar.right()) / 2, within(0.01));
        assertThat(ten.box().bottom()).isBetween(bar.top() - 4, bar.top());
    }

    @Test
    void theNumberOfABarBelowZeroHangsFromItsEnd() {
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, -10, 20));

        assertThat(number(chart, "-10").box().top())
                .isBetween(bar(chart, 0, 0).bottom(), bar(chart, 0, 0).bottom() + 5);
    }

    /** The bar of 10 stands on one of 30, so that its middle lies at 35. */
    @Test
    void theNumberOfAStackedBarStandsInItsMiddleInTheColourOfTheGround() {
        Point lower = Point.of(0, Fraction.of(30), "30");
        Point upper = Point.of(0, Fraction.of(10), "10").on(lower.value());
        Chart chart = chart(
                ChartKind.STACKED,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(lower), List.of()),
                new ChartSeries("b", Form.BARS, Look.SECOND, List.of(upper), List.of()));

        Written ten = number(chart, "10");
        assertThat(ten.box().isWithin(bar(chart, 1, 0))).isTrue();
        assertThat(ten.pen().colour()).isEqualTo(Canvas.WHITE);
        assertThat(ten.pen().halo()).isEqualTo(Look.SECOND.colour());
    }

    /** One of 500 has no room for its number, and the others keep theirs. */
    @Test
    void aPartOfAStackThatIsTooThinHasNoNumber() {
        Point lower = Point.of(0, Fraction.of(500), "500");
        Point thin = Point.of(0, Fraction.of(1), "1").on(lower.value());
        Chart chart = chart(
                ChartKind.STACKED,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(lower), List.of()),
                new ChartSeries("b", Form.BARS, Look.SECOND, List.of(thin), List.of()));

        assertThat(numbers(chart)).extracting(Written::text).containsExactly("500");
    }

    @Test
    void ofTwoLinesTheHigherHasItsNumberAboveAndTheLowerBelow() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 90, 91), series("b", Form.LINE, 50, 51));

        assertThat(number(chart, "91").box().bottom()).isLessThan(y(chart, 0, 1));
        assertThat(number(chart, "51").box().top()).isGreaterThan(y(chart, 1, 1));
    }

    /** A number below a point at the foot of the axis would lie on the years. */
    @Test
    void aLowLineNearTheAxisHasItsNumberAboveItAllTheSame() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 100, 100), series("b", Form.LINE, 2, 3));

        assertThat(number(chart, "2").box().bottom()).isLessThan(y(chart, 1, 0));
    }

    @Test
    void noNumberLiesOnALineWhereAnotherPlaceIsFree() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 50, 10, 50));

        assertThat(number(chart, "10").box().top()).isGreaterThan(y(chart, 0, 1));
    }

    @Test
    void ofTwoPointsAtOnePlaceWithOneNumberItIsWrittenOnce() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 100, 60), series("b", Form.LINE, 100, 130));

        assertThat(numbers(chart)).extracting(Written::text).containsExactlyInAnyOrder("100", "60", "130");
    }

    @Test
    void whereThereIsRoomAMarkHasItsNumberToTheRight() {
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, 10, 20), series("other", Form.MARKS, 12, 18));

        assertThat(number(chart, "12").box().left())
                .isGreaterThan(bar(chart, 0, 0).right());
    }

    @Test
    void aBarGivesWayToAMarkThatLiesJustAtItsTop() {
        Chart chart = chart(
                ChartKind.BARS,
                series("a", Form.BARS, 50, 50, 50, 50, 50),
                series("other", Form.MARKS, 90, 20, 52, 80, 30));

        Box mark = Box.around(
                layout(chart)
                        .place(
                                chart.series().get(1),
                                chart.series().get(1).points().get(2)),
                Look.RADIUS);
        assertThat(numbers(chart).stream().filter(number -> number.text().equals("50")))
                .isNotEmpty()
                .noneMatch(number -> number.box().overlaps(mark));
    }

    /**
     * Of forty numbers of four digits none is half of it left out: only the ones that a reader looks for are written.
     */
    @Test
    void whereThereIsNoRoomForAllTheOutermostAndTheLastAreWritten() {
        int[] values = IntStream.range(0, 22).map(at -> 2000 + 10 * at).toArray();
        values[7] = 9999;
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, values));

        assertThat(Numbers.of(Picture.WHOLE.layout(chart, Picture.NARROW)))
                .extracting(Written::text)
                .containsExactlyInAnyOrder("2210", "9999", "2000");
    }

    @Test
    void theNumberCarriesTheMarksOfAProvisionalAndOfADoubtedValue() {
        Point provisional = new Point(0, Fraction.ZERO, Fraction.ONE, "1", "", true, false);
        Point doubted = new Point(1, Fraction.ZERO, Fraction.ONE, "1", "", false, true);
        Point both = new Point(2, Fraction.ZERO, Fraction.ONE, "1", "note", true, true);
        Chart chart = chart(
                ChartKind.BARS,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(provisional, doubted, both), List.of()));

        assertThat(numbers(chart)).extracting(Written::text).containsExactlyInAnyOrder("1*", "1†", "1*†");
        assertThat(both.described()).isEqualTo("1*† (note)");
    }

    /** Bars beside each other share the room of a period, for any number of series: none covers another. */
    @Test
    void barsBesideEachOtherDoNotOverlap() {
        for (int count = 1; count <= 6; count++) {
            for (int periods = 1; periods <= 8; periods++) {
                ChartSeries[] all = new ChartSeries[count];
                for (int i = 0; i < count; i++) {
                    all[i] = series("s" + i, Form.BARS, new int[periods]);
                }
                Chart chart = chart(ChartKind.BARS, all);
                double end = Double.NEGATIVE_INFINITY;
                for (int period = 0; period < periods; period++) {
                    for (ChartSeries row : all) {
                        double middle = chart.position(row, row.at(period).get(0));
                        assertThat(middle - chart.barWidth() / 2).isGreaterThanOrEqualTo(end - 1e-9);
                        end = middle + chart.barWidth() / 2;
                        assertThat(middle).isBetween(period - 0.5, period + 0.5);
                    }
                }
            }
        }
    }

    @Test
    void stackedBarsLieOnOnePlaceAndMarksBesideThemWhereThereIsRoom() {
        ChartSeries bars = series("a", Form.BARS, 1, 2);
        ChartSeries more = series("b", Form.BARS, 3, 4);
        ChartSeries marks = series("c", Form.MARKS, 5, 6);
        Chart chart = chart(ChartKind.STACKED, bars, more, marks);

        assertThat(chart.position(bars, bars.points().get(1)))
                .isEqualTo(chart.position(more, more.points().get(1)))
                .isEqualTo(1);
        assertThat(chart.position(marks, marks.points().get(1)))
                .isGreaterThan(1 + chart.barWidth() / 2)
                .isLessThan(1.5);
    }
}
