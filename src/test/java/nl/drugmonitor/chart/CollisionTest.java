package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * No text of a picture lies over another or outside it, in any width: of all our charts, and of tables of all sorts.
 */
class CollisionTest {
    private static final int[] WIDTHS = {400, 500, 600, 800, 1000, 1200};

    /** Writes down where each text is written. */
    private static final class Texts implements Canvas {
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        @Override
        public void text(String text, Position at, Pen pen) {
            words.add(text);
            boxes.add(Box.of(text, at, pen));
        }

        @Override
        public void upward(String text, Position at, Pen pen) {
            words.add(text);
            boxes.add(Box.upward(text, at, pen));
        }

        @Override
        public void rectangle(double x, double y, double width, double height, String colour) {}

        @Override
        public void bar(double x, double y, double width, double height, Look look) {}

        @Override
        public void line(List<Position> through, String colour, double width, Dash dash) {}

        @Override
        public void marker(Position at, Look look, boolean filled) {}

        /** Returns the texts that lie over another or outside a picture. */
        List<String> faults(double width, double height) {
            Box picture = new Box(0, 0, width, height);
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                if (!boxes.get(i).isWithin(picture)) {
                    faults.add(words.get(i) + " is outside");
                }
                for (int other = 0; other < i; other++) {
                    if (boxes.get(i).overlaps(boxes.get(other))) {
                        faults.add(words.get(i) + " is over " + words.get(other));
                    }
                }
            }
            return faults;
        }
    }

    private static Map<Integer, List<String>> faults(Chart chart) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        for (int width : WIDTHS) {
            for (Picture extent : Picture.values()) {
                Layout layout = extent.layout(chart, width);
                Texts texts = new Texts();
                new Drawing(layout).on(texts);
                assertThat(texts.words).hasSizeGreaterThan(4);
                List<String> found = texts.faults(width, layout.height());
                if (!found.isEmpty()) {
                    faults.put(width, found);
                }
            }
        }
        return faults;
    }

    static Stream<Chart> charts() {
        return TestCharts.each();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextOfOurChartsLiesOverAnother(Chart chart) {
        assertThat(faults(chart)).isEmpty();
    }

    static Stream<Chart> tables() {
        return Stream.of(
                        closeEnds(),
                        manyLongNames(),
                        manyBars(),
                        sizes("negative", -1200, 34, -5, 0, 860),
                        sizes("only negative", -1200, -34, -5, -860),
                        sizes("large", 1_234_567_890_123.0, 2e12, 3.5e12),
                        sizes("small", 0.000012, 0.0000034, 0.0000291),
                        sizes("one", 7),
                        sizes("zeros", 0, 0, 0),
                        manyYears(),
                        months(),
                        drugs())
                .flatMap(table -> Stream.of(Chart.line(table, "period", values(table)), bars(table))
                        .map(chart -> chart.unit("registered incidents a year for each 100,000 inhabitants")))
                .flatMap(chart -> Stream.of(chart.chart(Language.NL), chart.chart(Language.EN)));
    }

    /** A stack takes nothing below zero. */
    private static TableChart bars(Table table) {
        boolean isStack = table.columnCount() > 3;
        return isStack ? Chart.stacked(table, "period", values(table)) : Chart.bars(table, "period", values(table));
    }

    private static String[] values(Table table) {
        return table.columnNames().stream().skip(1).toArray(String[]::new);
    }

    private static Table table(String name, List<String> periods, double[]... rows) {
        Table table = Table.create(name, StringColumn.create("period", periods));
        for (int i = 0; i < rows.length; i++) {
            table.addColumns(DoubleColumn.create(name + " " + (i + 1), rows[i]));
        }
        return table;
    }

    private static List<String> years(int first, int count) {
        return IntStream.range(0, count).mapToObj(at -> "" + (first + at)).toList();
    }

    private static double[] rising(int count, double from, double by) {
        return IntStream.range(0, count).mapToDouble(at -> from + by * at).toArray();
    }

    private static Table closeEnds() {
        return table(
                "registered soft drug incidents",
                years(2015, 9),
                rising(9, 100, 50),
                rising(9, 496, 0.5),
                rising(9, 740, -30),
                rising(9, 10, 61));
    }

    private static Table manyLongNames() {
        double[][] rows = IntStream.range(0, 8)
                .mapToObj(i -> rising(6, 1000 + 3 * i, 7 * i))
                .toArray(double[][]::new);
        return table("rijgeschiktheidsonderzoeken en educatieve maatregelen van soort", years(2019, 6), rows);
    }

    private static Table manyBars() {
        return table("incidents", years(1980, 45), rising(45, 12_345, 678));
    }

    private static Table sizes(String name, double... values) {
        return table(name, years(2020, values.length), values);
    }

    private static Table manyYears() {
        return table("seizures", years(1950, 76), rising(76, 3, 1.25), rising(76, 90, -1));
    }

    private static Table months() {
        List<String> months = IntStream.range(0, 40)
                .mapToObj(at -> "%d-%02d".formatted(2020 + at / 12, at % 12 + 1))
                .toList();
        return table("nights", months, rising(40, 500, -3.5), rising(40, 480, -3.4));
    }

    private static Table drugs() {
        List<String> names = List.of(
                "cocaïne",
                "methamfetamine (kristallen)",
                "4-fluoramfetamine en verwante designerdrugs",
                "GHB/GBL",
                "lachgas",
                "benzodiazepineachtigen",
                "3-MMC");
        return table("number of persons", names, rising(7, 20, 333), rising(7, 2222, -300));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTextOfAChartOfATableLiesOverAnother(Chart chart) {
        assertThat(faults(chart)).isEmpty();
    }

    /** The law changes on seven days, of which several lie in one year. */
    static Stream<Chart> breaks() {
        return IntStream.of(3, 12, 40).boxed().flatMap(count -> Stream.of(Form.BARS, Form.LINE)
                .map(form -> {
                    ChartSeries row = SmallCharts.series("a", form, new int[count]);
                    List<BreakLine> breaks = new ArrayList<>();
                    for (int i = 1; i <= 7; i++) {
                        breaks.add(new BreakLine(-0.49 + (count - 0.02) * i / 7.5, i, "day " + i));
                    }
                    ChartKind kind = form == Form.BARS ? ChartKind.BARS : ChartKind.LINES;
                    return SmallCharts.chart(kind, years(1990, count), breaks, row);
                }));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void noWordAboveABreakLiesOverAnother(Chart chart) {
        assertThat(faults(chart)).isEmpty();
    }

    static Stream<Chart> marks() {
        return IntStream.of(2, 4, 5, 11).mapToObj(count -> {
            List<Point> bars = new ArrayList<>();
            List<Point> marks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                bars.add(Point.of(i, Fraction.of(4000 + 100L * i), "almost " + (4000 + 100 * i)));
                marks.add(Point.of(i, Fraction.of(4000 + 100L * i + 40L * (i % 3 - 1)), "about 4,0" + (10 + i)));
            }
            return SmallCharts.chart(
                    ChartKind.BARS,
                    new ChartSeries("bars", Form.BARS, Look.FIRST, bars, List.of()),
                    new ChartSeries("Other source", Form.MARKS, Look.FOURTH, marks, List.of()));
        });
    }

    @ParameterizedTest
    @MethodSource("marks")
    void noNumberOfAMarkLiesOverAnother(Chart chart) {
        assertThat(faults(chart)).isEmpty();
    }
}
