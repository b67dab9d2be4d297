package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.drugmonitor.LeftOut;

/** A real browser without a network. */
public final class Browser {
    private static final String MISSING =
            "what a browser draws of the charts, for there is no Chromium on PATH (Debian: chromium)";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browser() {}

    /**
     * Returns what the browser makes of a page, or leaves the test out where there is no browser.
     *
     * @param work a folder for the files of the browser
     */
    public static String dom(Path page, Path work) throws IOException, InterruptedException {
        Optional<Path> browser = find();
        LeftOut.unless(browser.isPresent(), MISSING);
        Path output = work.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(browser.orElseThrow().toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"));
        command.addAll(List.of("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"));
        command.addAll(List.of("--user-data-dir=" + work.resolve("profile"), "--virtual-time-budget=20000"));
        command.addAll(List.of(
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--dump-dom",
                page.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(work.resolve("errors").toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return Files.readString(output);
    }

    /** Returns by how many pixels a page is wider than a screen of that width, so that it scrolls sideways. */
    public static int overflow(String page, int screen, Path work) throws IOException, InterruptedException {
        String inner = page.replace("&", "&amp;").replace("\"", "&quot;");
        Path framed = Files.writeString(work.resolve("framed.html"), """
                <!DOCTYPE html><meta charset="utf-8" /><p id="overflow"></p>
                <script>
                function measure(frame) {
                  const root = frame.contentDocument.documentElement;
                  document.getElementById("overflow").textContent = root.scrollWidth - root.clientWidth;
                }
                </script>
                <iframe style="border:0;width:%dpx;height:800px" onload="measure(this)" srcdoc="%s"></iframe>
                """.formatted(screen, inner));
        String text = dom(framed, work).replaceAll("(?s).*<p id=\"overflow\">(\\d*)</p>.*", "$1");
        return Integer.parseInt(text);
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Asserts that a page shows a chart, and that Plotly knows each of its points. */
    public static void assertDrawn(String dom, Chart chart, int showing) {
        int start = dom.indexOf("<div id=\"chart-" + chart.id() + "-" + showing + "\" class=\"ndm-box ndm-drawn\"");
        assertThat(start).as(chart.id() + " is drawn").isPositive();
        String drawing = dom.substring(start, dom.indexOf("<details>", start));
        assertThat(drawing).contains("data-view=\"wide\"", "data-view=\"narrow\"", "class=\"ndm-pane");
        for (ChartSeries series : chart.series()) {
            String marks = series.form() == ChartSeries.Form.BARS ? "trace bars" : "trace scatter";
            assertThat(drawing).contains(marks);
        }
        int points = drawing.split("class=\"point\"", -1).length - 1;
        assertThat(points).isEqualTo(chart.points().size());
    }
}
