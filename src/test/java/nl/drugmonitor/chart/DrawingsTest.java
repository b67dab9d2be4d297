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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.Contrast;
import nl.drugmonitor.chart.ChartSeries.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of a chart, and what Plotly lays over them. */
class DrawingsTest {
    static Stream<Chart> charts() {
        return TestCharts.each();
    }

    /** Plotly adds its hovering to the picture: each of its points lies where the picture draws it. */
    @ParameterizedTest
    @MethodSource("charts")
    void eachPointOfTheFigureLiesOnThatOfThePicture(Chart chart) throws Exception {
        JsonNode figure = json(chart);
        for (Map.Entry<String, Integer> view :
                Map.of("wide", Picture.WIDE, "narrow", Picture.NARROW).entrySet()) {
            Element svg = parsed(Picture.FOR_PAGE.svg(chart, view.getValue()));
            Place place = new Place(figure, figure.at("/views/" + view.getKey()));
            assertThat(place.width).isEqualTo(Double.parseDouble(svg.getAttribute("width")));
            assertThat(place.height).isEqualTo(Double.parseDouble(svg.getAttribute("height")));
            List<double[]> bars = new ArrayList<>();
            for (Element bar : elements(svg, "rect")) {
                if (bar.hasAttribute("class") && !bar.getAttribute("width").equals("12")) { // 12: in the legend
                    bars.add(new double[] {
                        number(bar, "x") + number(bar, "width") / 2,
                        number(bar, "y"),
                        number(bar, "y") + number(bar, "height")
                    });
                }
            }
            int at = 0;
            for (JsonNode trace : figure.get("data")) {
                for (int i = 0;
                        trace.get("type").textValue().equals("bar")
                                && i < trace.get("x").size();
                        i++) {
                    double base = trace.at("/base/" + i).doubleValue();
                    double end = base + trace.at("/y/" + i).doubleValue();
                    double[] bar = bars.get(at++);
                    assertThat(bar[0]).isCloseTo(place.x(trace.at("/x/" + i).doubleValue()), within(0.25));
                    assertThat(bar[1]).isCloseTo(place.y(Math.max(base, end)), within(0.25));
                    assertThat(bar[2]).isCloseTo(place.y(Math.min(base, end)), within(0.25));
                }
            }
            assertThat(bars).hasSize(at);
            List<double[]> circles = new ArrayList<>();
            elements(svg, "circle")
                    .forEach(circle -> circles.add(new double[] {number(circle, "cx"), number(circle, "cy")}));
            for (JsonNode trace : figure.get("data")) {
                boolean isFirst = trace.at("/marker/color").textValue().equals(Look.FIRST.colour());
                for (int i = 0;
                        trace.get("type").textValue().equals("scatter")
                                && isFirst
                                && i < trace.get("x").size();
                        i++) {
                    double x = place.x(trace.at("/x/" + i).doubleValue());
                    double y = place.y(trace.at("/y/" + i).doubleValue());
                    assertThat(circles).anyMatch(circle -> Math.hypot(circle[0] - x, circle[1] - y) < 0.4);
                }
            }
        }
    }

    /** Where Plotly puts values in a view of a figure. */
    private record Place(
            double width, double height, double left, double right, double top, double bottom, JsonNode figure) {
        Place(JsonNode figure, JsonNode view) {
            this(
                    view.get("width").doubleValue(),
                    view.get("height").doubleValue(),
                    view.get("l").doubleValue(),
                    view.get("r").doubleValue(),
                    view.get("t").doubleValue(),
                    view.get("b").doubleValue(),
                    figure);
        }

        private double share(String axis, double value) {
            JsonNode range = figure.at("/layout/" + axis + "/range");
            return (value - range.get(0).doubleValue())
                    / (range.get(1).doubleValue() - range.get(0).doubleValue());
        }

        double x(double value) {
            return left + share("xaxis", value) * (width - left - right);
        }

        double y(double value) {
            return height - bottom - share("yaxis", value) * (height - top - bottom);
        }
    }

    /** A reader who points at a mark of the file, or at one on a page, is told the same. */
    @ParameterizedTest
    @MethodSource("charts")
    void bothTellTheSameOfAPoint(Chart chart) throws Exception {
        List<String> titles = new ArrayList<>();
        elements(svg(chart), "title").forEach(title -> titles.add(title.getTextContent()));
        for (JsonNode trace : json(chart).get("data")) {
            for (JsonNode hover : trace.get("hovertext")) {
                String words = plain(hover).replace("<br>", " ");
                assertThat(titles).anyMatch(title -> title.replace("; ", " ").equals(words));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void seriesAreToldApartWithoutColour(Chart chart) {
        for (ChartSeries series : chart.series()) {
            if (series.form() == Form.BARS) {
                assertThat(chart.svg().contains("url(#" + series.look() + ")")).isEqualTo(series.look() != Look.FIRST);
            }
        }
    }

    /** The axes are grey, and the colours of a dark page are others than those of a light one. */
    @Test
    void thePictureOfAPageIsDarkOnADarkPageAndThatOfAFileIsNot() {
        Chart chart = TestCharts.chart("cbr-readings");
        String page = Picture.FOR_PAGE.svg(chart, Picture.WIDE);

        assertThat(page)
                .contains("prefers-color-scheme:dark", "[fill=\"#154273\"]{fill:" + Look.FIRST.colourOnDark() + "}")
                .doesNotContain(Look.THIRD.colour());
        assertThat(chart.svg()).doesNotContain("<style>");
        assertThat(chart.svgOnPage())
                .contains("prefers-color-scheme:dark", chart.footnotes().get(0).substring(0, 20));
    }

    @Test
    void everyColourCanBeReadOnItsGround() {
        for (Look look : Look.values()) {
            assertThat(Contrast.of(look.colour(), "#FFFFFF"))
                    .as(look + " on white")
                    .isGreaterThan(4.5);
            assertThat(Contrast.of(look.colourOnDark(), "#16181B"))
                    .as(look + " on dark")
                    .isGreaterThan(4.5);
        }
        assertThat(Contrast.of(Canvas.GREY, "#FFFFFF")).isGreaterThan(4.5);
    }

    @Test
    void aGapIsNoLine() {
        ChartSeries soft = TestCharts.chart("drug-incidents").series().get(0);
        assertThat(soft.runs()).extracting(List::size).containsExactly(1, 3);
        assertThat(json(TestCharts.chart("drug-incidents")).at("/data/0/y").toString())
                .isEqualTo("[5663.0,3857.0,5399.0,6063.0]");
    }

    @Test
    void thePictureStandsForItselfAndIsTheSameEachTime() throws Exception {
        Chart chart = TestCharts.chart("hemp-nurseries");
        assertThat(chart.svg()).isEqualTo(TestCharts.chart("hemp-nurseries").svg());
        assertThat(elements(svg(chart), "title").get(0).getTextContent()).isEqualTo(chart.title());
        assertThat(elements(svg(chart), "desc").get(0).getTextContent()).isEqualTo(chart.altText());
        assertThat(chart.svg().length()).isLessThan(15_000);
    }

    @Test
    void thePngIsTheSamePictureAtTwiceItsSize() throws Exception {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
        Element svg = svg(chart);
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
        Set<Integer> colours = new LinkedHashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).contains(0xFFFFFF, 0x154273, 0xC25400).hasSizeLessThanOrEqualTo(16);
    }

    /** So that a notebook with some charts stays small. */
    @ParameterizedTest
    @MethodSource("charts")
    void thePngOfANotebookIsSmallAndTheSameEachTime(Chart chart) {
        byte[] png = chart.smallPng();
        assertThat(png.length).isBetween(8_000, 45_000);
        assertThat(chart.smallPng()).isEqualTo(png);
    }

    @Test
    void everyKindIsPainted() {
        charts().forEach(chart -> assertThat(chart.png()).hasSizeGreaterThan(10_000));
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
        return parsed(chart.svg());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
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
