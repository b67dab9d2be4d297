package nl.drugmonitor.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * Plotly and the function that draws our charts with it, as a script that needs no network. It is packed: 2.6 MB
 * instead of 11 MB, which the browser unpacks. Where it arrives, every chart that waits on the page is drawn, and so is
 * every later one.
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
        return new String(resource("plotly-loader.js"), StandardCharsets.UTF_8)
                .replace("PACKED_PLOTLY", Base64.getEncoder().encodeToString(packed()))
                .replace("DRAW_CHART", new String(resource("chart.js"), StandardCharsets.UTF_8));
    }

    private static byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(resource(PLOTLY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = PlotlyScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "cannot find " + name + " among the libraries. Build the program again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
