package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.plotly.components.Figure;

/** What a real browser draws of the figures of a researcher, without a network. */
class FiguresInBrowserTest {
    /** Of some figures: a class of elements in the drawing, how many there are, and a text of an axis or a legend. */
    private static final List<String> EXPECTED = List.of(
            "line; class=\"point\"; 8; 14.000",
            "line-grouped; class=\"trace scatter; 3; GHB &amp; GBL",
            "scatter; class=\"point\"; 199; 600",
            "area; class=\"js-fill\"; 1; 2.000",
            "bubble; class=\"point\"; 199; 600",
            "bar; class=\"point\"; 5; overig &lt; 5",
            "bar-horizontal; class=\"point\"; 5; 2.000",
            "bar-stacked; class=\"point\"; 10; 20.000",
            "histogram; class=\"point\"; 16; 25",
            "histogram-kilos; class=\"point\"; 4; 4.000",
            "histogram2d; class=\"hm\"; 1; 700",
            "box; class=\"box\"; 3; cocaïne",
            "violin; class=\"violin\"; 3; 3-MMC",
            "pie; class=\"slice\"; 4; 13,9%",
            "heatmap; class=\"hm\"; 1; Noord",
            "contour; class=\"contour\"; 1; Zuid",
            "time-series; class=\"trace scatter; 1; 17 mrt",
            "candlestick; class=\"box\"; 80; 24 mrt", // 40, one of them empty, and again in the range slider
            "ohlc; class=\"trace ohlc; 2; 24 mrt",
            "two-axes; class=\"point\"; 20; 38",
            "grid; class=\"trace scatter; 2; 2016",
            "pies-in-grid; class=\"slice\"; 6; 33,3%",
            "text; class=\"textpoint\"; 3; twee",
            "ticks; class=\"point\"; 8; 2018",
            "special; class=\"point\"; 5; &lt;/script&gt; &lt;b&gt;vet&lt;/b&gt; &amp; \"café\" 't \\ 100 &lt; 200",
            "codes; class=\"point\"; 6; 0363");

    @TempDir
    private Path folder;

    @Test
    void everyKindIsDrawn() throws Exception {
        Map<String, Figure> figures = JsplotGallery.all();
        List<String> names = new ArrayList<>(figures.keySet());
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><p id=\"faults\"></p><script>"
                + "onerror=onunhandledrejection=e=>document.getElementById('faults').append(e.reason??e)</script>");
        figures.forEach((name, figure) -> page.append(new JsplotFigure(figure, Language.NL).html(names.indexOf(name))));
        page.append(PlotlyScript.inline());

        String drawn = Browser.dom(Files.writeString(folder.resolve("page.html"), page.toString()), folder);

        assertThat(drawn).contains("<p id=\"faults\"></p>");
        Map<String, String> drawings = new HashMap<>();
        for (String name : names) {
            Matcher start = Pattern.compile(
                            "<div id=\"figure-[0-9a-f]+-" + names.indexOf(name) + "\" class=\"ndm-drawn\">")
                    .matcher(drawn);
            assertThat(start.find()).as(name).isTrue();
            drawings.put(name, drawn.substring(start.start(), drawn.indexOf("<script>", start.start())));
        }
        for (String line : EXPECTED) {
            String[] parts = line.split("; ");
            String drawing = drawings.get(parts[0]);
            assertThat(drawing.split(parts[1], -1).length - 1).as(line).isEqualTo(Integer.parseInt(parts[2]));
            assertThat(drawing).as(line).contains(parts[3]);
        }
    }

    @Test
    void theLanguageIsThatOfTheNotebook() throws Exception {
        String page = new JsplotFigure(JsplotGallery.all().get("time-series"), Language.EN).page()
                + new JsplotFigure(JsplotGallery.all().get("bar"), Language.EN).html(2);

        String drawn = Browser.dom(Files.writeString(folder.resolve("page.html"), page), folder);

        assertThat(drawn).contains("17 Mar", "12,000").doesNotContain("12.000");
    }

    /** As the button of the pages of notebooks does: it names the theme on the root of the page. */
    @Test
    void aFigureFollowsTheThemeThatAReaderChooses() throws Exception {
        String page = new JsplotFigure(JsplotGallery.all().get("bar"), Language.EN).page();
        String chosen = "<style>:root { color-scheme: light; } [data-theme=dark] { color-scheme: dark; }</style>"
                + "<script>addEventListener('load', () => setTimeout(() => {"
                + " document.documentElement.dataset.theme = '%s'; }, 1000));</script>";
        String inDark = "fill: rgb(236, 236, 236)";

        Path file = folder.resolve("page.html");
        assertThat(Browser.dom(Files.writeString(file, page + chosen.formatted("light")), folder))
                .doesNotContain(inDark);
        assertThat(Browser.dom(Files.writeString(file, page + chosen.formatted("dark")), folder))
                .contains(inDark);
    }
}
