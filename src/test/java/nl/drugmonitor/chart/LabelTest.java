package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.chart;
import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.Label.Side;
import nl.drugmonitor.exact.Fraction;
import org.junit.jupiter.api.Test;

/** Where a number stands beside what it is of, so that no two of them cover each other. */
class LabelTest {
    private static List<Side> sides(Chart chart) {
        return Label.of(chart).stream().map(Label::side).toList();
    }

    private static List<Boolean> lifted(Chart chart) {
        return Label.of(chart).stream().map(Label::lifted).toList();
    }

    @Test
    void theNumberOfABarStandsOnItsTop() {
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, 10, 20));

        assertThat(sides(chart)).containsOnly(Side.ABOVE);
        assertThat(Label.of(chart)).extracting(Label::value).containsExactly(Fraction.of(10), Fraction.of(20));
        assertThat(Label.of(chart)).extracting(Label::x).containsExactly(0.0, 1.0);
        assertThat(lifted(chart)).containsOnly(false);
    }

    /** A bar that hangs from the zero line has its number at that line, where the next bar cannot be. */
    @Test
    void theNumberOfABarBelowZeroStandsOnTheZeroLine() {
        Chart chart = chart(ChartKind.BARS, series("a", Form.BARS, -10, 20));

        assertThat(Label.of(chart)).extracting(Label::value).containsExactly(Fraction.ZERO, Fraction.of(20));
        assertThat(Label.of(chart)).extracting(Label::text).containsExactly("-10", "20");
    }

    /** The bar of 10 stands on one of 30, so that its middle lies at 35. */
    @Test
    void theNumberOfAStackedBarStandsInItsMiddle() {
        Point lower = Point.of(0, Fraction.of(30), "30");
        Point upper = Point.of(0, Fraction.of(10), "10").on(lower.value());
        Chart chart = chart(
                ChartKind.STACKED,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(lower), List.of()),
                new ChartSeries("b", Form.BARS, Look.SECOND, List.of(upper), List.of()));

        assertThat(sides(chart)).containsOnly(Side.WITHIN);
        assertThat(Label.of(chart)).extracting(Label::value).containsExactly(Fraction.of(15), Fraction.of(35));
    }

    @Test
    void ofTwoLinesTheHigherHasItsNumberAboveAndTheLowerBelow() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 90, 50), series("b", Form.LINE, 50, 90));

        assertThat(sides(chart)).containsExactly(Side.ABOVE, Side.BELOW, Side.BELOW, Side.ABOVE);
    }

    /** A number below a point at the foot of the axis would lie on the years. */
    @Test
    void aLowLineNearTheAxisHasItsNumberAboveItAllTheSame() {
        Chart chart = chart(ChartKind.LINES, series("a", Form.LINE, 100), series("b", Form.LINE, 2));

        assertThat(sides(chart)).containsExactly(Side.ABOVE, Side.ABOVE);
    }

    @Test
    void whereThereIsRoomAMarkHasItsNumberToTheRight() {
        Chart chart = chart(
                ChartKind.BARS, series("a", Form.BARS, 10, 20, 30, 40), series("other", Form.MARKS, 12, 18, 33, 44));

        assertThat(sides(chart).subList(4, 8)).containsOnly(Side.RIGHT);
        assertThat(lifted(chart).subList(0, 4))
                .as("nothing is in the way of the bars")
                .containsOnly(false);
    }

    /** With five periods marks lie on the bars: above the bar they have their number above, within it below. */
    @Test
    void whereThereIsNoRoomAMarkHasItsNumberAwayFromTheBar() {
        Chart chart = chart(
                ChartKind.BARS,
                series("a", Form.BARS, 50, 50, 50, 50, 50),
                series("other", Form.MARKS, 80, 20, 50, 51, 49));

        assertThat(sides(chart).subList(5, 10))
                .containsExactly(Side.ABOVE, Side.BELOW, Side.ABOVE, Side.ABOVE, Side.BELOW);
    }

    @Test
    void aBarGivesWayToAMarkThatLiesJustAtItsTop() {
        Chart chart = chart(
                ChartKind.BARS,
                series("a", Form.BARS, 50, 50, 50, 50, 50),
                series("other", Form.MARKS, 80, 20, 50, 51, 49));

        assertThat(lifted(chart).subList(0, 5)).containsExactly(false, false, true, true, true);
    }

    @Test
    void theNumberCarriesTheMarksOfAProvisionalAndOfADoubtedValue() {
        Point provisional = new Point(0, Fraction.ZERO, Fraction.ONE, "1", "", true, false);
        Point doubted = new Point(1, Fraction.ZERO, Fraction.ONE, "1", "", false, true);
        Point both = new Point(2, Fraction.ZERO, Fraction.ONE, "1", "note", true, true);
        Chart chart = chart(
                ChartKind.BARS,
                new ChartSeries("a", Form.BARS, Look.FIRST, List.of(provisional, doubted, both), List.of()));

        assertThat(Label.of(chart)).extracting(Label::text).containsExactly("1*", "1†", "1*†");
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
