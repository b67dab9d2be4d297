package nl.drugmonitor.chart;

import static nl.drugmonitor.chart.SmallCharts.chart;
import static nl.drugmonitor.chart.SmallCharts.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private static final int WIDTH = Picture.WIDE;

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

    /** Returns the bars of the plot, which have titles; those of the legend have none. */
    private static List<Element> bars(String svg) throws Exception {
        return elements(svg, "rect").stream()
                .filter(bar -> bar.hasAttribute("class")
                        && bar.getParentNode().getNodeName().equals("g"))
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
            assertThat(x + TextWidth.of(name, 13, false)).isLessThanOrEqualTo(WIDTH);
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
        assertThat(last).isLessThanOrEqualTo(WIDTH - 12);
    }

    /** Eleven years have room beside each other; of twenty every second has, and of forty every fifth. */
    @Test
    void ofYearsWithoutRoomEverySecondOrFifthIsWritten() {
        Chart few = chart(ChartKind.LINES, series("a", Form.LINE, new int[11]));
        Chart more = chart(ChartKind.LINES, series("a", Form.LINE, new int[20]));
        Chart many = chart(ChartKind.LINES, series("a", Form.LINE, new int[40]));

        assertThat(few.svg()).contains(">2010<", ">2011<").doesNotContain("rotate");
        assertThat(more.svg()).contains(">2010<", ">2012<").doesNotContain(">2011<", "rotate");
        assertThat(many.svg()).contains(">2010<", ">2015<").doesNotContain(">2012<", "rotate");
    }

    /** A reader cannot know a name that is left out, as he knows a year between two others. */
    @Test
    void namesWithoutRoomAreBrokenIntoLinesOrWrittenUpward() throws Exception {
        List<String> names = List.of("hard drugs", "soft drugs", "new drugs", "other drugs", "alcohol", "tobacco");
        List<String> longNames =
                names.stream().map(name -> "designerbenzodiazepines " + name).toList();
        Chart wrapped = chart(ChartKind.BARS, names, List.of(), series("a", Form.BARS, 1, 2, 3, 4, 5, 6));
        Chart upward = chart(ChartKind.BARS, longNames, List.of(), series("a", Form.BARS, 1, 2, 3, 4, 5, 6));

        assertThat(Picture.WHOLE.svg(wrapped, Picture.NARROW))
                .contains(">hard<", ">soft<")
                .doesNotContain("rotate");
        for (String name : longNames) {
            assertThat(text(Picture.WHOLE.svg(upward, Picture.NARROW), name).getAttribute("transform"))
                    .contains("rotate(-90)");
        }
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
        assertThat(lines).allMatch(line -> TextWidth.of(line, 20, true) <= WIDTH - 24);
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
        String without = Picture.FOR_PAGE.svg(chart, Picture.WIDE);

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
        Element word = text(chart.svg(), "break 1)");
        double middle = number(word, "x") + TextWidth.of("break 1)", 12, false) / 2;
        assertThat(middle).isCloseTo(Double.parseDouble(ends[0]), within(0.2));
    }

    /** On 1 April the years have begun; the line stands before the year, and not through its bar. */
    @Test
    void aBreakWithinAYearStandsBesideItsBar() throws Exception {
        Chart chart = chart(
                ChartKind.BARS,
                List.of("2022", "2023", "2024"),
                List.of(new BreakLine(0.75, 1, "1 April 2023: a law.")),
                series("a", Form.BARS, 1, 2, 3));
        Element line = elements(chart.svg(), "polyline").stream()
                .filter(each -> each.hasAttribute("stroke-dasharray"))
                .findFirst()
                .orElseThrow();
        double x = Double.parseDouble(line.getAttribute("points").split(",")[0]);
        List<Element> bars = bars(chart.svg());

        assertThat(x).isGreaterThan(number(bars.get(0), "x") + number(bars.get(0), "width"));
        assertThat(x).isLessThan(number(bars.get(1), "x"));
    }

    @Test
    void eachMarkTellsWhoPointsAtItWhatItIs() throws Exception {
        Chart bars = chart(ChartKind.BARS, series("a", Form.BARS, 100, 150));
        List<String> titles = elements(bars.svg(), "title").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(titles).containsExactly("Title", "2001; 100 cases", "2002; 150 cases; +50.0% on the year before");
        assertThat(Picture.FOR_PAGE.svg(bars, Picture.WIDE)).doesNotContain("<title>");
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
