package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.IntStream;
import nl.drugmonitor.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.api.Histogram;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Font;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;

/** What jsplot writes for Plotly 1 becomes what Plotly 3 draws. */
class JsplotFigureTest {
    @Test
    void titlesBecomeObjectsWithTheirFont() throws Exception {
        Layout layout = Layout.builder()
                .title("Softdrugs & lachgas: 't is \"meer\" < 7.000")
                .titleFont(Font.builder().size(20).build())
                .xAxis(Axis.builder()
                        .title("Jaar")
                        .titleFont(Font.builder().size(14).build())
                        .build())
                .yAxis(Axis.builder().title("Aantal").build())
                .build();
        JsonNode json = json(new Figure(
                layout,
                BarTrace.builder(new Object[] {"2024"}, new double[] {1}).build()));

        assertThat(json.at("/layout/title/text").textValue())
                .isEqualTo("Softdrugs &amp; lachgas: 't is \"meer\" &lt; 7.000"); // Plotly reads &amp; and &lt;
        assertThat(json.at("/layout/title/font/size").intValue()).isEqualTo(20);
        assertThat(json.at("/layout/xaxis/title/text").textValue()).isEqualTo("Jaar");
        assertThat(json.at("/layout/xaxis/title/font/size").intValue()).isEqualTo(14);
        assertThat(json.at("/layout/yaxis/title/text").textValue()).isEqualTo("Aantal");
        assertThat(json.findValue("titlefont")).isNull();
    }

    @Test
    void whatIsNoNumberIsNullAndTruthAndOpacityLoseTheirQuotes() throws Exception {
        ScatterTrace trace = ScatterTrace.builder(new double[] {1, 2, 3}, new double[] {1, Double.NaN, 3})
                .opacity(0.5)
                .name("naam")
                .build();
        Layout layout = Layout.builder()
                .xAxis(Axis.builder().autoRange(Axis.AutoRange.FALSE).build())
                .build();
        JsonNode json = json(new Figure(layout, trace));

        assertThat(json.at("/data/0/y").toString()).isEqualTo("[1.0,null,3.0]");
        assertThat(json.at("/data/0/opacity").doubleValue()).isEqualTo(0.5);
        assertThat(json.at("/data/0/name").textValue()).isEqualTo("naam");
        assertThat(json.at("/layout/xaxis/autorange").isBoolean()).isTrue();
    }

    @Test
    void aFigureWithoutLayoutIsDrawnToo() throws Exception {
        JsonNode json = json(points(1, 2));
        assertThat(json.get("layout").toString()).isEqualTo("{\"showlegend\":false}");
        assertThat(json.get("config").isEmpty()).isTrue();
        assertThat(json.at("/data/0/type").textValue()).isEqualTo("scatter");
    }

    private static Figure points(double... y) {
        return new Figure(trace(ScatterTrace.Mode.MARKERS, y));
    }

    private static ScatterTrace trace(ScatterTrace.Mode mode, double... y) {
        double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
        return ScatterTrace.builder(x, y).mode(mode).build();
    }

    @Test
    void aFigureIsAPartOfAPageInWordsUntilTheScriptIsThere() {
        JsplotFigure figure = new JsplotFigure(points(1, 2), Language.NL);
        assertThat(figure.text()).isEqualTo("Figuur\n  punten, 2 waarden");
        assertThat(figure.html(3))
                .containsPattern("<div id=\"figure-[0-9a-f]+-3\"><p>Figuur<br>  punten, 2 waarden</p></div>")
                .contains(figure.json())
                .contains("window.ndmFigure(box,chart,'nl')");
        assertThat(new JsplotFigure(points(1), Language.EN).text()).isEqualTo("Figure\n  points, 1 value");
    }

    @Test
    void textsAreShownAsTheyAreWhateverIsInThem() throws Exception {
        String special = JsplotGallery.SPECIAL;
        Figure figure = JsplotGallery.all().get("special");
        JsonNode json = json(figure);
        String title = PlotlyJson.literal(special).replace("\n", "<br>");
        assertThat(json.at("/layout/title/text").textValue()).isEqualTo(title).contains(" \\ 100 &lt; 200<br>");
        assertThat(json.at("/layout/xaxis/title/text").textValue()).isEqualTo(title);
        assertThat(json.at("/data/0/name").textValue()).isEqualTo(PlotlyJson.literal(special));
        assertThat(json.at("/data/0/x/0").textValue()).isEqualTo(PlotlyJson.literal(special));
        assertThat(json.at("/data/0/x/2").textValue()).isEqualTo("日本");
        assertThat(json.at("/data/1/name").textValue()).isEqualTo("true");

        JsplotFigure shown = new JsplotFigure(figure, Language.EN);
        assertThat(shown.html(1).split("</script>", -1)).hasSize(2);
        assertThat(shown.html(1)).doesNotContain("<b>");
        assertThat(shown.text()).startsWith(special + "\n  bars " + special + ", 3 values\n  bars true, 2 values");
    }

    @ParameterizedTest
    @CsvSource({
        "codes, category, ", // 0363 is no 363, and unknown is not left out
        "special, category, ",
        "bar, category, ",
        "line, , d",
        "two-axes, , d",
        "scatter, , ",
        "time-series, , "
    })
    void anAxisIsOfCategoriesAsSoonAsThereIsAText(String name, @Nullable String type, @Nullable String format)
            throws Exception {
        JsonNode axis = json(JsplotGallery.all().get(name)).at("/layout/xaxis");
        assertThat(axis.path("type").textValue()).isEqualTo(type);
        assertThat(axis.path("tickformat").textValue()).isEqualTo(format);
    }

    @Test
    void codesStayTextsAndNumbersInQuotationMarksBecomeNumbers() throws Exception {
        assertThat(bars("0363", "18").at("/data/0/x").toString()).isEqualTo("[\"0363\",\"18\"]");
        assertThat(bars("2023", "2024").at("/data/0/x").toString()).isEqualTo("[2023.0,2024.0]");
        assertThat(bars("2023", "2024").at("/layout/xaxis/dtick").intValue()).isEqualTo(1);
        assertThat(bars("2023", null).at("/data/0/x").toString()).isEqualTo("[2023.0,null]");
        assertThat(bars("2024-01-31", null).at("/data/0/x").toString()).isEqualTo("[\"2024-01-31\",null]");
        assertThat(bars("1980", "2024").at("/layout/xaxis").has("dtick")).isFalse();
    }

    @Test
    void theValuesOfAHistogramHaveSignsBetweenThousandsUnlessTheyAreYears() throws Exception {
        JsonNode kilos = histogram(1000, 2500, 4000);
        assertThat(kilos.path("separatethousands").booleanValue()).isTrue();
        assertThat(kilos.has("tickformat")).isFalse();
        assertThat(histogram(2019, 2021, 2024).path("tickformat").textValue()).isEqualTo("d");
        JsonNode gap = histogram(2019, Double.NaN, 2024);
        assertThat(gap.path("tickformat").textValue()).isEqualTo("d");
        assertThat(gap.path("dtick").intValue()).isEqualTo(1);
    }

    private static JsonNode histogram(double... values) throws Exception {
        return json(Histogram.create("t", Table.create(DoubleColumn.create("n", values)), "n"))
                .at("/layout/xaxis");
    }

    private static JsonNode bars(@Nullable Object... x) throws Exception {
        return json(new Figure(BarTrace.builder(x, new double[x.length]).build()));
    }

    @Test
    void whatPlotlyNoLongerReadsIsTranslatedOrLeftOut() throws Exception {
        JsonNode bins = json(JsplotGallery.all().get("histogram-bins"));
        assertThat(bins.at("/data/0").has("autobinx")).isFalse();
        assertThat(bins.at("/data/0/nbinsx").intValue()).isEqualTo(8);
        JsonNode ticks = json(JsplotGallery.all().get("ticks")).at("/layout");
        assertThat(ticks.at("/xaxis/dtick").doubleValue()).isEqualTo(3);
        assertThat(ticks.at("/xaxis/tick0").doubleValue()).isEqualTo(2015);
        assertThat(ticks.at("/xaxis/showspikes").booleanValue()).isTrue();
        assertThat(ticks.at("/xaxis/domain").toString()).isEqualTo("[0.0,0.75]");
        assertThat(ticks.at("/yaxis/autorange").textValue()).isEqualTo("reversed");
        JsonNode grid = json(JsplotGallery.all().get("grid")).at("/layout/grid");
        assertThat(grid.toString())
                .isEqualTo("{\"rows\":1,\"columns\":2,\"roworder\":\"top to bottom\",\"xside\":\"bottom plot\","
                        + "\"yside\":\"left plot\",\"pattern\":\"independent\"}");
        assertThat(json(JsplotGallery.all().get("colours"))
                        .at("/data/0/marker/colorbar")
                        .toString())
                .isEqualTo("{\"thickness\":18.0}"); // jsplot loses the width of the outline
    }

    /** A machine that writes decimals with a comma makes jsplot write them so. */
    @Test
    void aDomainIsReadInWhateverLanguageTheMachineHas() {
        assertThat(JsplotReader.read("var a = {domain: [0,00, 0,75], x: 1,}").toString())
                .isEqualTo("{\"domain\":[0.0,0.75],\"x\":1}");
    }

    @Test
    void whatCannotBeReadIsAFaultOfOurs() {
        assertThatThrownBy(() -> JsplotReader.read("var a = {x: }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot read what Tablesaw wrote of the figure: var a = {x: }");
    }

    @Test
    void aValueWithNoneBesideItIsSeenInALine() throws Exception {
        double gap = Double.NaN;
        assertThat(mode(1, gap, 2, 3)).isEqualTo("lines+markers");
        assertThat(mode(1, 2, gap)).isEqualTo("lines");
        assertThat(mode(gap, gap)).isEqualTo("lines");
    }

    private static String mode(double... y) throws Exception {
        return json(new Figure(trace(ScatterTrace.Mode.LINE, y)))
                .at("/data/0/mode")
                .textValue();
    }

    @Test
    void anAreaHasGapsToo() throws Exception {
        JsonNode json = json(JsplotGallery.all().get("area"));
        assertThat(json.get("data")).hasSize(2);
        assertThat(json.at("/data/0").has("fill")).isFalse();
        assertThat(json.at("/data/1/fill").textValue()).isEqualTo("toself");
        assertThat(json.at("/data/1/y").toString())
                .isEqualTo("[4210.0,4511.0,4800.0,12040.0,13210.5,0,0,0,0,0,null,11999.0,14000.0,0,0,null]");
        assertThat(json.at("/layout/showlegend").booleanValue()).isFalse();

        assertThat(json(JsplotGallery.all().get("area-grouped")).get("data")).hasSize(6);
        ScatterTrace whole = ScatterTrace.builder(new double[] {1, 2}, new double[] {1, 2})
                .mode(ScatterTrace.Mode.LINE)
                .fill(ScatterTrace.Fill.TO_ZERO_Y)
                .build();
        assertThat(json(new Figure(whole)).at("/data/0/fill").textValue()).isEqualTo("tozeroy");
    }

    /** So that a figure keeps what its user set, and has the rest from figure.js. */
    @Test
    void nothingOfOurLookStandsInTheFigureItself() {
        JsplotGallery.all().forEach((name, figure) -> assertThat(new JsplotFigure(figure, Language.NL).json())
                .as(name)
                .doesNotContain("template", "colorway", "separators"));
    }

    private static JsonNode json(Figure figure) throws Exception {
        return new ObjectMapper().readTree(new JsplotFigure(figure, Language.NL).json());
    }
}
