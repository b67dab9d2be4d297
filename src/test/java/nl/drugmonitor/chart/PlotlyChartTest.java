package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

/** The JSON of a chart for Plotly. */
class PlotlyChartTest {
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
                List.of(Footnote.of(name), new Footnote(name, name)),
                SmallCharts.source(name, name));

        String html = chart.html();
        assertThat(html.split("</script>", -1)).hasSize(2);
        assertThat(html).doesNotContain("<b>");
        JsonNode json = new ObjectMapper().readTree(chart.plotly());
        assertThat(json.at("/data/0/name").textValue()).isEqualTo(PlotlyJson.literal(name));
        String literal = PlotlyJson.literal(name);
        assertThat(json.at("/data/0/hovertext/0").textValue()).startsWith("<b>" + literal + ", " + literal);
        assertThat(chart.svg()).contains("&lt;/script&gt;&lt;b&gt;&amp;").doesNotContain("\u0007");
    }
}
