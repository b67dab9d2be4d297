package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.api.AreaPlot;
import tech.tablesaw.plotly.api.BoxPlot;
import tech.tablesaw.plotly.api.BubblePlot;
import tech.tablesaw.plotly.api.CandlestickPlot;
import tech.tablesaw.plotly.api.ContourPlot;
import tech.tablesaw.plotly.api.Heatmap;
import tech.tablesaw.plotly.api.Histogram;
import tech.tablesaw.plotly.api.Histogram2D;
import tech.tablesaw.plotly.api.HorizontalBarPlot;
import tech.tablesaw.plotly.api.LinePlot;
import tech.tablesaw.plotly.api.OHLCPlot;
import tech.tablesaw.plotly.api.ParetoPlot;
import tech.tablesaw.plotly.api.PiePlot;
import tech.tablesaw.plotly.api.QQPlot;
import tech.tablesaw.plotly.api.Scatter3DPlot;
import tech.tablesaw.plotly.api.ScatterPlot;
import tech.tablesaw.plotly.api.TimeSeriesPlot;
import tech.tablesaw.plotly.api.VerticalBarPlot;
import tech.tablesaw.plotly.api.ViolinPlot;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.ColorBar;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Font;
import tech.tablesaw.plotly.components.Grid;
import tech.tablesaw.plotly.components.HoverLabel;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.components.Layout.BarMode;
import tech.tablesaw.plotly.components.Line;
import tech.tablesaw.plotly.components.Marker;
import tech.tablesaw.plotly.components.Symbol;
import tech.tablesaw.plotly.components.TickSettings;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.HistogramTrace;
import tech.tablesaw.plotly.traces.PieTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.ScatterTrace.Mode;

/** A figure of each kind that jsplot makes, of invented numbers. */
final class JsplotGallery {
    /** A text that is shown as it is, or breaks the page. */
    static final String SPECIAL = "</script> <b>vet</b> & \"café\" 't \\ 100 < 200\nénd";

    private JsplotGallery() {}

    static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Table years = years();
        Table drugs = drugs();
        Table persons = persons();
        Table prices = prices();
        figures.put("line", LinePlot.create("Incidents a year", years, "year", "hard"));
        figures.put("line-grouped", LinePlot.create("Incidents by drug", longYears(), "year", "n", "drug"));
        figures.put("scatter", ScatterPlot.create("Age and days", persons, "age", "days"));
        figures.put("scatter-grouped", ScatterPlot.create("Age and days by drug", persons, "age", "days", "drug"));
        figures.put("area", AreaPlot.create("Area", years, "year", "hard"));
        figures.put("area-grouped", AreaPlot.create("Areas", longYears(), "year", "n", "drug"));
        figures.put("bubble", BubblePlot.create("Bubbles", persons, "age", "days", "size"));
        figures.put("bubble-grouped", BubblePlot.create("Bubbles", persons, "age", "days", "size", "drug"));
        figures.put("bar", VerticalBarPlot.create("Bars", drugs, "drug", "n2023"));
        figures.put("bar-horizontal", HorizontalBarPlot.create("Bars aside", drugs, "drug", "n2024"));
        figures.put("bar-grouped", VerticalBarPlot.create("Two years", drugs, "drug", BarMode.GROUP, "n2023", "n2024"));
        figures.put("bar-stacked", VerticalBarPlot.create("Stacked", drugs, "drug", BarMode.STACK, "n2023", "n2024"));
        figures.put(
                "bar-horizontal-stacked",
                HorizontalBarPlot.create("Stacked aside", drugs, "drug", BarMode.STACK, "n2023", "n2024"));
        figures.put("pareto", ParetoPlot.createVertical("Pareto", drugs, "drug", "n2023"));
        figures.put("histogram", Histogram.create("Ages", persons, "age"));
        figures.put(
                "histogram-kilos",
                Histogram.create(
                        "Kilos",
                        Table.create(DoubleColumn.create(
                                "kilos", IntStream.range(10, 50).mapToDouble(i -> i * 100.0))),
                        "kilos"));
        figures.put("histogram-bins", histogramOfBins(persons));
        figures.put("histogram2d", Histogram2D.create("Age and days", persons, "age", "days"));
        figures.put("box", BoxPlot.create("Ages by drug", persons, "drug", "age"));
        figures.put("violin", ViolinPlot.create("Ages by drug", persons, "drug", "age", true, true));
        figures.put("pie", PiePlot.create("Shares", drugs, "drug", "n2023"));
        figures.put("heatmap", Heatmap.create("Drug by region", persons, "drug", "region"));
        figures.put("contour", ContourPlot.create("Drug by region", persons, "drug", "region"));
        figures.put("time-series", TimeSeriesPlot.create("Days", prices, "date", "close"));
        figures.put("candlestick", CandlestickPlot.create("Prices", prices, "date", "open", "high", "low", "close"));
        figures.put("ohlc", OHLCPlot.create("Prices", prices, "date", "open", "high", "low", "close"));
        figures.put("scatter3d", Scatter3DPlot.create("In space", persons, "age", "days", "size", "drug"));
        figures.put("qq", QQPlot.create("Quantiles", persons, "age", "days"));
        figures.put("colours", colours(persons));
        figures.put("two-axes", twoAxes(years));
        figures.put("grid", grid(years));
        figures.put("pies-in-grid", pies());
        figures.put("text", texts());
        figures.put("ticks", ticks(years));
        figures.put("special", special());
        figures.put("codes", codes());
        return figures;
    }

    static Table years() {
        double[] hard = {5663, Double.NaN, 4210, 4511, 4800, 12040, 13210.5, Double.NaN, 11999, 14000};
        return Table.create(
                IntColumn.create("year", IntStream.rangeClosed(2015, 2024)),
                DoubleColumn.create("hard", hard),
                DoubleColumn.create("soft", IntStream.range(0, 10).mapToDouble(i -> 30 + i * 1.25)));
    }

    private static Table longYears() {
        Table table = Table.create(
                IntColumn.create("year", new int[0]),
                DoubleColumn.create("n", new double[0]),
                StringColumn.create("drug"));
        for (String drug : new String[] {"cocaïne", "GHB & GBL", "3-MMC"}) {
            for (int year = 2018; year <= 2024; year++) {
                table.intColumn("year").append(year);
                table.doubleColumn("n").append(year == 2021 ? Double.NaN : (year - 2010) * drug.length() * 120.5);
                table.stringColumn("drug").append(drug);
            }
        }
        return table;
    }

    private static Table drugs() {
        return Table.create(
                StringColumn.create("drug", "cocaïne", "GHB & GBL", "3-MMC", "lachgas", "overig < 5"),
                DoubleColumn.create("n2023", 1234, 2345.5, 980, Double.NaN, 12345),
                DoubleColumn.create("n2024", 1500, 2100, 1200, 640, 11000));
    }

    private static Table persons() {
        Random random = new Random(7);
        int count = 200;
        String[] drugs = {"cocaïne", "GHB", "3-MMC"};
        String[] regions = {"Noord", "Oost", "Zuid", "West"};
        Table table = Table.create(
                DoubleColumn.create("age", count),
                DoubleColumn.create("days", count),
                DoubleColumn.create("size", count),
                StringColumn.create("drug", count),
                StringColumn.create("region", count));
        for (int i = 0; i < count; i++) {
            int drug = random.nextInt(drugs.length);
            double age = 18 + 6 * drug + Math.abs(random.nextGaussian() * 9);
            table.doubleColumn("age").set(i, i == 3 ? Double.NaN : age);
            table.doubleColumn("days").set(i, age * 11.5 + random.nextGaussian() * 60);
            table.doubleColumn("size").set(i, 4 + random.nextInt(18));
            table.stringColumn("drug").set(i, drugs[drug]);
            table.stringColumn("region").set(i, regions[(drug + random.nextInt(3)) % regions.length]);
        }
        return table;
    }

    private static Table prices() {
        Table table = Table.create(
                DateColumn.create("date"),
                DoubleColumn.create("open", new double[0]),
                DoubleColumn.create("high", new double[0]),
                DoubleColumn.create("low", new double[0]),
                DoubleColumn.create("close", new double[0]));
        Random random = new Random(3);
        double last = 100;
        for (int day = 0; day < 40; day++) {
            double close = last + random.nextGaussian() * 3;
            table.dateColumn("date").append(LocalDate.of(2024, 3, 1).plusDays(day));
            table.doubleColumn("open").append(last);
            table.doubleColumn("high").append(Math.max(last, close) + 1.5);
            table.doubleColumn("low").append(Math.min(last, close) - 1.5);
            table.doubleColumn("close").append(day == 20 ? Double.NaN : close);
            last = close;
        }
        return table;
    }

    private static Figure histogramOfBins(Table persons) {
        HistogramTrace trace = HistogramTrace.builder(persons.doubleColumn("age"))
                .autoBinX(false)
                .nBinsX(8)
                .histNorm(HistogramTrace.HistNorm.PERCENT)
                .opacity(0.7)
                .name("leeftijd")
                .build();
        return new Figure(Layout.builder("Eight bins, in percent").build(), trace);
    }

    private static Figure colours(Table persons) {
        Marker marker = Marker.builder()
                .color(persons.doubleColumn("days").asDoubleArray())
                .colorScale(Marker.Palette.VIRIDIS)
                .showScale(true)
                .colorBar(ColorBar.builder().thickness(18).outlineWidth(2).build())
                .symbol(Symbol.DIAMOND)
                .size(9)
                .build();
        ScatterTrace trace = ScatterTrace.builder(persons.doubleColumn("age"), persons.doubleColumn("days"))
                .marker(marker)
                .build();
        return new Figure(
                Layout.builder("Colours by value", "age", "days")
                        .titleFont(Font.builder()
                                .size(24)
                                .color("#D55E00")
                                .family(Font.Family.VERDANA)
                                .build())
                        .build(),
                trace);
    }

    private static Figure twoAxes(Table years) {
        Layout layout = Layout.builder("Two axes", "year")
                .yAxis(Axis.builder().title("hard").build())
                .yAxis2(Axis.builder()
                        .title("soft")
                        .side(Axis.Side.right)
                        .overlaying(ScatterTrace.YAxis.Y)
                        .build())
                .build();
        BarTrace bars = BarTrace.builder(years.intColumn("year"), years.doubleColumn("hard"))
                .name("hard")
                .opacity(0.6)
                .build();
        ScatterTrace line = ScatterTrace.builder(years.intColumn("year"), years.doubleColumn("soft"))
                .mode(Mode.LINE_AND_MARKERS)
                .yAxis(ScatterTrace.YAxis.Y2)
                .line(Line.builder()
                        .dash(Line.Dash.DASH)
                        .shape(Line.Shape.SPLINE)
                        .width(3)
                        .build())
                .name("soft")
                .build();
        return new Figure(layout, bars, line);
    }

    private static Figure grid(Table years) {
        Layout layout = Layout.builder("A grid")
                .grid(Grid.builder()
                        .rows(1)
                        .columns(2)
                        .pattern(Grid.Pattern.INDEPENDENT)
                        .build())
                .build();
        ScatterTrace left = ScatterTrace.builder(years.intColumn("year"), years.doubleColumn("hard"))
                .mode(Mode.LINE)
                .name("hard")
                .build();
        ScatterTrace right = ScatterTrace.builder(years.intColumn("year"), years.doubleColumn("soft"))
                .mode(Mode.LINE)
                .name("soft")
                .xAxis("x2")
                .yAxis("y2")
                .build();
        return new Figure(layout, left, right);
    }

    private static Figure pies() {
        Layout layout = Layout.builder("Two pies")
                .grid(Grid.builder().rows(1).columns(2).build())
                .build();
        Object[] labels = {"a", "b", "c"};
        return new Figure(
                layout,
                PieTrace.builder(labels, new double[] {1, 2, 3})
                        .domain(tech.tablesaw.plotly.components.Domain.builder()
                                .row(0)
                                .column(0)
                                .build())
                        .build(),
                PieTrace.builder(labels, new double[] {3, 2, 1})
                        .domain(tech.tablesaw.plotly.components.Domain.builder()
                                .row(0)
                                .column(1)
                                .build())
                        .build());
    }

    private static Figure texts() {
        ScatterTrace trace = ScatterTrace.builder(new double[] {1, 2, 3}, new double[] {1, 4, 2})
                .mode(Mode.TEXT_AND_MARKERS)
                .text(new String[] {"één<br>regel", "twee", "drie"})
                .hoverLabel(HoverLabel.builder()
                        .bgColor("#154273")
                        .borderColor("#FFFFFF")
                        .font(Font.builder().size(12).build())
                        .build())
                .marker(Marker.builder().symbol(Symbol.STAR).size(14).build())
                .build();
        return new Figure(trace);
    }

    private static Figure ticks(Table years) {
        TickSettings settings = TickSettings.builder()
                .dTick(3)
                .showTickLabels(true)
                .tickMode(TickSettings.TickMode.LINEAR)
                .tick0(2015)
                .build();
        Layout layout = Layout.builder("Ticks, domain, spikes")
                .xAxis(Axis.builder()
                        .tickSettings(settings)
                        .domain(0, 0.75f)
                        .spikes(Axis.Spikes.builder().color("#595959").build())
                        .build())
                .yAxis(Axis.builder()
                        .autoRange(Axis.AutoRange.REVERSED)
                        .type(Axis.Type.LOG)
                        .build())
                .build();
        return new Figure(
                layout,
                ScatterTrace.builder(years.intColumn("year"), years.doubleColumn("hard"))
                        .mode(Mode.LINE_AND_MARKERS)
                        .build());
    }

    private static Figure special() {
        return new Figure(
                Layout.builder(SPECIAL, SPECIAL, SPECIAL).build(),
                BarTrace.builder(new Object[] {SPECIAL, "gewoon", "日本"}, new double[] {1, 2, 3})
                        .name(SPECIAL)
                        .build(),
                BarTrace.builder(new Object[] {SPECIAL, "gewoon"}, new double[] {2, 1})
                        .name("true")
                        .build());
    }

    private static Figure codes() {
        return new Figure(
                Layout.builder("Codes and ages are no numbers").build(),
                BarTrace.builder(
                                new Object[] {"0363", "0599", "18", "19", "20", "unknown"},
                                new double[] {5, 6, 7, 8, 9, 10})
                        .build());
    }
}
