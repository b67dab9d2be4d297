package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Font;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;

/** What Tablesaw writes for Plotly 1 becomes what Plotly 3 draws. */
class PlotlyJsonTest {
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
        JsonNode json = json(new Figure(
                ScatterTrace.builder(new double[] {1}, new double[] {2}).build()));
        assertThat(json.get("layout").isEmpty()).isTrue();
        assertThat(json.get("config").isEmpty()).isTrue();
    }

    @Test
    void aFigureOfAUsersOwnIsDrawnWhereTheScriptIs() {
        Figure figure = new Figure(
                ScatterTrace.builder(new double[] {1}, new double[] {2}).build());
        assertThat(PlotlyJson.html(figure, "mine"))
                .startsWith("<div id=\"mine\"></div>\n<script>")
                .contains(PlotlyJson.of(figure));
    }

    @Test
    void textsOfTheDataReachThePageAsTexts() throws Exception {
        String name = "</script><b>&\"'\\ \u0007";
        ChartSeries series = new ChartSeries(
                name,
                Form.BARS,
                Look.FIRST,
                List.of(Point.of(0, Fraction.ONE, name), Point.of(1, Fraction.ONE, "1")),
                List.of());
        Chart chart = new Chart(
                "x",
                Language.NL,
                ChartKind.BARS,
                name,
                name,
                name,
                List.of(name, "b"),
                List.of(series, series),
                List.of(),
                List.of(),
                name);

        String html = chart.html();
        assertThat(html.split("</script>", -1)).hasSize(2);
        assertThat(html).doesNotContain("<b>");
        JsonNode json = new ObjectMapper().readTree(chart.plotly());
        assertThat(json.at("/data/0/name").textValue()).isEqualTo(PlotlyJson.literal(name));
        assertThat(json.at("/layout/title/text").textValue()).isEqualTo(PlotlyJson.literal(name));
        assertThat(json.at("/layout/xaxis/ticktext/0").textValue()).isEqualTo(PlotlyJson.literal(name));
        assertThat(json.at("/layout/yaxis/title/text").textValue()).isEqualTo(PlotlyJson.literal(Texts.capital(name)));
        assertThat(chart.svg()).contains("&lt;/script&gt;&lt;b&gt;&amp;").doesNotContain("\u0007");
    }

    private static JsonNode json(Figure figure) throws Exception {
        return new ObjectMapper().readTree(PlotlyJson.of(figure));
    }
}
