package nl.drugmonitor.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import nl.drugmonitor.document.Template;

/**
 * Plotly and the functions that draw our charts and others' figures with it, as a script that needs no network. It is
 * packed: 2.6 MB instead of 11 MB, which the browser unpacks. Where it arrives, every chart that waits on the page is
 * drawn, and so is every later one.
 */
public final class PlotlyScript {
    /** What the file is called that lies beside pages. */
    public static final String FILE_NAME = "plotly.js";

    private static final String PLOTLY = "/META-INF/resources/webjars/plotly.js-dist/3.3.1/plotly.js";

    private PlotlyScript() {}

    /** Returns the script as an element of a page. */
    public static String inline() {
        return "<script>" + file() + "</script>";
    }

    /** Returns an element that loads the file beside a page. */
    public static String reference() {
        return "<script src=\"" + FILE_NAME + "\" defer></script>";
    }

    /** Returns the content of the file beside pages. */
    public static String file() {
        return text("plotly-loader.js")
                .replace("PACKED_PLOTLY", Base64.getEncoder().encodeToString(packed()))
                .replace("DRAW_FIGURE", text("figure.js"))
                .replace("HOUSE_TEMPLATE", text("plotly-template.json"))
                .replace("DARK_TEMPLATE", onDark(text("plotly-template.json")))
                .replace("HOUSE_COLOURS", colours(Look::colour))
                .replace("DARK_COLOURS", colours(Look::colourOnDark))
                .replace("DUTCH", text("plotly-nl.json"))
                .replace("DRAW_CHART", text("chart.js"));
    }

    /** Returns the template with the colours that a dark page has in the place of those of a light one. */
    private static String onDark(String template) {
        String dark = template;
        for (Map.Entry<String, String> colour : SvgCanvas.onDark().entrySet()) {
            dark = dark.replace(colour.getKey(), colour.getValue());
        }
        return dark;
    }

    private static String colours(Function<Look, String> colour) {
        return Arrays.stream(Look.values())
                .map(look -> '"' + colour.apply(look) + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text(PLOTLY).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String text(String name) {
        return Template.text(PlotlyScript.class, name);
    }
}
