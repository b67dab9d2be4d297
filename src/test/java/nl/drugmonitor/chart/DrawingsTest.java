package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.chart.ChartSeries.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture and the interactive figure of a chart show the same. */
class DrawingsTest {
    static Stream<Chart> charts() {
        return TestCharts.each();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bothWriteTheSameNumbersAndLabels(Chart chart) throws Exception {
        List<String> written = new ArrayList<>();
        elements(svg(chart), "text").forEach(text -> written.add(text.getTextContent()));
        JsonNode figure = json(chart);
        List<String> expected = new ArrayList<>();
        figure.at("/layout/annotations").forEach(each -> expected.add(plain(each.get("text"))));
        figure.at("/layout/yaxis/ticktext").forEach(each -> expected.add(plain(each)));
        expected.add(plain(figure.at("/layout/yaxis/title/text")));
        if (chart.series().size() > 1) {
            figure.get("data").forEach(trace -> expected.add(plain(trace.get("name"))));
        }
        assertThat(written).containsAll(expected);
        String all = String.join(" ", written);
        assertThat(all).contains(plain(figure.at("/layout/title/text")));
        figure.at("/layout/xaxis/ticktext").forEach(each -> assertThat(all).contains(plain(each)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bothDrawBarsOfTheSameSizeAndColour(Chart chart) throws Exception {
        List<Double> heights = new ArrayList<>();
        List<String> colours = new ArrayList<>();
        for (Element bar : elements(svg(chart), "rect")) {
            if (bar.hasAttribute("stroke") && !bar.getAttribute("width").equals("28")) { // 28: in the legend
                heights.add(Double.valueOf(bar.getAttribute("height")));
                colours.add(bar.getAttribute("stroke"));
            }
        }
        JsonNode range = json(chart).at("/layout/yaxis/range");
        double scale = 260 / (range.get(1).doubleValue() - range.get(0).doubleValue());
        int bar = 0;
        for (JsonNode trace : json(chart).get("data")) {
            if (trace.get("type").textValue().equals("bar")) {
                for (JsonNode value : trace.get("y")) {
                    assertThat(heights.get(bar)).isCloseTo(Math.abs(value.doubleValue()) * scale, within(0.06));
                    assertThat(colours.get(bar))
                            .isEqualTo(trace.at("/marker/color").textValue());
                    bar++;
                }
            }
        }
        assertThat(heights).hasSize(bar);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bothDrawTheSameBreaksAtTheSamePlaces(Chart chart) throws Exception {
        List<Double> places = new ArrayList<>();
        for (Element line : elements(svg(chart), "polyline")) {
            if (line.getAttribute("stroke").equals(Canvas.GREY)) {
                places.add(Double.valueOf(line.getAttribute("points").split(",")[0]));
            }
        }
        List<Double> positions = new ArrayList<>();
        json(chart)
                .at("/layout/shapes")
                .forEach(shape -> positions.add(shape.get("x0").doubleValue()));
        assertThat(places).hasSameSizeAs(positions).hasSameSizeAs(chart.breaks());
        for (int i = 1; i < places.size(); i++) {
            double slot = (places.get(i) - places.get(0)) / (positions.get(i) - positions.get(0));
            assertThat(slot * chart.periods().size()).isBetween(500.0, 580.0);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bothTellSeriesApartWithoutColour(Chart chart) {
        JsonNode data = json(chart).get("data");
        for (int i = 0; i < chart.series().size(); i++) {
            ChartSeries series = chart.series().get(i);
            JsonNode trace = data.get(i);
            if (series.form() == Form.BARS) {
                String shape = trace.at("/marker/pattern/shape").textValue();
                assertThat(shape.isEmpty()).isEqualTo(series.look() == Look.FIRST);
                assertThat(chart.svg().contains("url(#" + series.look() + ")")).isEqualTo(!shape.isEmpty());
            } else {
                assertThat(trace.at("/marker/symbol").textValue()).isNotEmpty();
            }
        }
    }

    @Test
    void aGapIsNoLine() {
        JsonNode soft = json(TestCharts.chart("drug-incidents")).at("/data/0");
        assertThat(soft.get("x").toString()).isEqualTo("[0.0,0.5,8.0,9.0,10.0,10.5]");
        assertThat(soft.get("y").toString()).isEqualTo("[5663.0,null,3857.0,5399.0,6063.0,null]");
    }

    @Test
    void thePictureStandsForItselfAndIsTheSameEachTime() throws Exception {
        Chart chart = TestCharts.chart("hemp-nurseries");
        assertThat(chart.svg()).isEqualTo(TestCharts.chart("hemp-nurseries").svg());
        assertThat(elements(svg(chart), "title").get(0).getTextContent()).isEqualTo(chart.title());
        assertThat(elements(svg(chart), "desc").get(0).getTextContent()).isEqualTo(chart.altText());
        assertThat(chart.svg().length()).isLessThan(12_000);
    }

    @Test
    void thePngIsTheSamePictureAtTwiceItsSize() throws Exception {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(chart)));
        Element svg = svg(chart);
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
        Set<Integer> colours = new LinkedHashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).contains(0xFFFFFF, 0x154273, 0xD55E00, 0x009E73);
    }

    @Test
    void everyKindIsPainted() {
        charts().forEach(chart -> assertThat(png(chart)).hasSizeGreaterThan(10_000));
    }

    private static byte[] png(Chart chart) {
        try {
            return chart.png();
        } catch (IllegalStateException e) {
            LeftOut.unless(false, "charts as PNG: " + e.getMessage());
            throw e;
        }
    }

    private static JsonNode json(Chart chart) {
        try {
            return new ObjectMapper().readTree(chart.plotly());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(JsonNode text) {
        return text.textValue()
                .replaceAll("</?b>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Element svg(Chart chart) throws Exception {
        byte[] bytes = chart.svg().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
