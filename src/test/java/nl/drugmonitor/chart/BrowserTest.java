package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser draws of the charts, without a network. */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    Path folder;

    @Test
    void theBrowserDrawsTitlesSeriesAndAxes() throws Exception {
        List<Chart> charts =
                TestCharts.all().ids().stream().map(TestCharts::chart).toList();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\">");
        charts.forEach(chart -> page.append(chart.html()));
        page.append(PlotlyScript.inline())
                .append(TestCharts.chart("nfi-examinations").html(2));

        String drawn = dom(page.toString());

        for (Chart chart : charts) {
            String text = plot(drawn, "chart-" + chart.id() + "-1");
            assertThat(text).contains(letters(chart.title()), letters(chart.subtitle()));
            assertThat(text).contains(letters(Texts.capital(chart.unit())));
            chart.periods().forEach(period -> assertThat(text).contains(letters(period)));
            Scale.of(chart).ticks().forEach(tick -> assertThat(text).contains(Scale.label(tick)));
            for (ChartSeries series : chart.series()) {
                if (chart.series().size() > 1) {
                    assertThat(text).contains(letters(series.name()));
                }
                series.points().forEach(point -> assertThat(text).contains(point.marked()));
            }
        }
        assertThat(plot(drawn, "chart-nfi-examinations-2")).contains("20.163"); // a chart later than the script
    }

    /** Returns what a browser makes of a page, or skips the test where there is none. */
    private String dom(String page) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "SKIPPED: no Chromium on this machine, so no chart was looked at in a browser");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path output = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(browser.get().toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"));
        command.addAll(List.of("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=20000"));
        command.addAll(List.of(
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--dump-dom",
                file.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns the letters of the texts in a chart's drawing. */
    private static String plot(String dom, String id) {
        int start = dom.indexOf("<div id=\"" + id + "\" class=\"ndm-drawn\">");
        assertThat(start).as(id + " is drawn").isPositive();
        int plot = dom.indexOf("class=\"ndm-plot", start);
        String drawing = dom.substring(plot, dom.indexOf("<details>", plot));
        return letters(drawing.substring(drawing.indexOf('>') + 1).replaceAll("<style.*?</style>|<[^>]*>", ""));
    }

    /** Texts are broken into lines: spaces say nothing. */
    private static String letters(String text) {
        return text.replace("&amp;", "&").replaceAll("\\s", "");
    }
}
