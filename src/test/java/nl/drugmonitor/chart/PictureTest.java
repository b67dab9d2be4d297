package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.chart;
import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the elements of a picture lie: nothing outside it, and no text over another. */
class PictureTest {
    private static final int WIDTH = 600;

    private static List<Element> elements(String svg, String name) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element text(String svg, String words) throws Exception {
        return elements(svg, "text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the bars of the plot; those of the legend are 28 wide. */
    private static List<Element> bars(String svg) throws Exception {
        return elements(svg, "rect").stream()
                .filter(bar ->
                        bar.hasAttribute("stroke") && !bar.getAttribute("width").equals("28"))
                .toList();
    }

    private static String[] names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "registered incidents number " + i)
                .toArray(String[]::new);
    }

    private static Chart ofSeries(int count) {
        List<ChartSeries> all = new ArrayList<>();
        for (String name : names(count)) {
            all.add(new ChartSeries(name, Form.BARS, Look.of(all.size()), SmallCharts.points(10, 20), List.of()));
        }
        return chart(ChartKind.BARS, all.toArray(ChartSeries[]::new));
    }

    @Test
    void oneSeriesNeedsNoLegendAndMoreHaveOne() throws Exception {
        assertThat(elements(ofSeries(1).svg(), "text"))
                .extracting(Element::getTextContent)
                .doesNotContain(names(1));
        assertThat(elements(ofSeries(2).svg(), "text"))
                .extracting(Element::getTextContent)
                .contains(names(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void aLegendThatIsTooWideGoesOnInTheNextRow(int count) throws Exception {
        String svg = ofSeries(count).svg();
        List<List<Double>> places = new ArrayList<>();
        for (String name : names(count)) {
            Element text = text(svg, name);
            double x = number(text, "x");
            assertThat(x + TextWidth.of(name, 14, false)).isLessThanOrEqualTo(WIDTH);
            places.add(List.of(x, number(text, "y")));
        }
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void aNinthSeriesLooksLikeTheFirst() {
        assertThat(Look.of(8)).isEqualTo(Look.FIRST);
        assertThat(IntStream.range(0, 8).mapToObj(Look::of)).containsExactly(Look.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 11, 40})
    void barsAndYearsStayWithinThePicture(int periods) throws Exception {
        int[] values = IntStream.rangeClosed(1, periods).toArray();
        String svg = chart(ChartKind.BARS, series("a", Form.BARS, values)).svg();

        assertThat(bars(svg)).hasSize(periods);
        double last = 0;
        for (Element bar : bars(svg)) {
            assertThat(number(bar, "x")).isGreaterThanOrEqualTo(last);
            last = number(bar, "x") + number(bar, "width");
        }
        assertThat(last).isLessThanOrEqualTo(WIDTH - 14);
    }

    /** Eleven years of four digits have room beside each other; twenty are written upward, of forty every second. */
    @Test
    void yearsWithoutRoomAreWrittenUpward() throws Exception {
        Chart few = chart(ChartKind.LINES, series("a", Form.LINE, new int[11]));
        Chart more = chart(ChartKind.LINES, series("a", Form.LINE, new int[20]));
        Chart many = chart(ChartKind.LINES, series("a", Form.LINE, new int[40]));

        assertThat(text(few.svg(), "2011").hasAttribute("transform")).isFalse();
        assertThat(text(more.svg(), "2011").getAttribute("transform")).contains("rotate(-90)");
        assertThat(text(many.svg(), "2012").getAttribute("transform")).contains("rotate(-90)");
        assertThat(many.svg()).doesNotContain(">2011<");
    }

    @Test
    void numbersWithoutRoomAreWrittenUpward() throws Exception {
        int[] values = new int[12];
        Arrays.fill(values, 1_234_567);
        String svg = chart(ChartKind.BARS, series("a", Form.BARS, values)).svg();

        assertThat(elements(svg, "text").stream()
                        .filter(text -> text.getTextContent().equals("1234567")))
                .hasSize(12)
                .allMatch(text -> text.getAttribute("transform").contains("rotate(-90)"));
        assertThat(text(chart(ChartKind.BARS, series("a", Form.BARS, 12, 13)).svg(), "12")
                        .hasAttribute("transform"))
                .isFalse();
    }

    @Test
    void aLongTitleIsBrokenIntoLinesAndThePictureGrows() throws Exception {
        String title = "registered incidents ".repeat(12).strip();
        Chart shortTitle = chart(ChartKind.BARS, series("a", Form.BARS, 1, 2));
        Chart longTitle = new Chart(
                "x",
                Language.EN,
                ChartKind.BARS,
                title,
                "subtitle",
                "cases",
                shortTitle.periods(),
                shortTitle.series(),
                List.of(),
                List.of(),
                SmallCharts.source("Source", "us"));
        List<String> lines = elements(longTitle.svg(), "text").stream()
                .filter(text -> text.getAttribute("font-weight").equals("bold"))
                .map(Element::getTextContent)
                .toList();

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo(title);
        assertThat(lines).allMatch(line -> TextWidth.of(line, 18, true) <= WIDTH - 28);
        assertThat(height(longTitle)).isGreaterThan(height(shortTitle));
    }

    private static double height(Chart chart) throws Exception {
        return number(root(chart), "height");
    }

    private static Element root(Chart chart) throws Exception {
        return elements(chart.svg(), "title").get(0).getOwnerDocument().getDocumentElement();
    }

    @Test
    void nothingIsWrittenBelowTheFoot() throws Exception {
        for (Chart chart : List.of(ofSeries(1), ofSeries(7), TestCharts.chart("cbr-examinations-and-emd"))) {
            double foot = number(root(chart), "height");
            assertThat(elements(chart.svg(), "text"))
                    .filteredOn(text -> text.hasAttribute("y"))
                    .allMatch(text -> number(text, "y") < foot);
        }
    }

    @Test
    void onAPageTheNotesStandBelowThePictureAndNotInIt() throws Exception {
        Chart chart = ofSeries(1);
        String without = Picture.WITHOUT_FOOTNOTES.svg(chart);

        assertThat(elements(chart.svg(), "text"))
                .extracting(Element::getTextContent)
                .contains("Source: us.");
        assertThat(elements(without, "text"))
                .extracting(Element::getTextContent)
                .doesNotContain("Source: us.")
                .contains("Title", "Cases");
        assertThat(chart.html()).contains("Source: us.");
    }

    @Test
    void aBreakIsADashedLineWithItsNumber() throws Exception {
        Chart chart = chart(
                ChartKind.LINES,
                List.of("2021", "2022"),
                List.of(new BreakLine(0.5, 1, "1 January 2022: a law.")),
                series("a", Form.LINE, 1, 2));
        List<Element> dashed = elements(chart.svg(), "polyline").stream()
                .filter(line -> line.hasAttribute("stroke-dasharray"))
                .toList();

        assertThat(dashed).hasSize(1);
        String[] ends = dashed.get(0).getAttribute("points").split("[ ,]");
        assertThat(ends[0]).as("it stands upright").isEqualTo(ends[2]);
        double year2021 = number(text(chart.svg(), "2021"), "x");
        double year2022 = number(text(chart.svg(), "2022"), "x");
        assertThat(Double.parseDouble(ends[0])).isBetween(year2021, year2022);
        assertThat(text(chart.svg(), "1)").getAttribute("x")).isEqualTo(ends[0]);
    }

    @Test
    void aLineOfOneYearHasAMarkerAndNoLine() throws Exception {
        String svg = chart(ChartKind.LINES, series("a", Form.LINE, 5)).svg();

        assertThat(elements(svg, "circle")).hasSize(1);
        assertThat(elements(svg, "circle").get(0).getAttribute("fill")).isEqualTo(Look.FIRST.colour());
    }

    @Test
    void aMarkOfAnotherSourceIsOpen() throws Exception {
        String svg = chart(ChartKind.BARS, series("a", Form.BARS, 5), series("b", Form.MARKS, 6))
                .svg();

        assertThat(elements(svg, "circle")).isNotEmpty().allMatch(mark -> mark.getAttribute("fill")
                .equals(Canvas.WHITE));
    }
}
